using NewsLint.Articles;
using NewsLint.Rules.Names;

namespace NewsLint.Rules.Checks.Names;

public sealed class NameSpelledTwoWays : Rule
{
    public override RuleInfo Info { get; } = new()
    {
        Id = "names/name-spelled-two-ways",
        Level = Level.Note,
        Languages = ["fr", "en"],
        Summary = ("x", "x"),
        Why = ("x", "x"),
        Examples = [],
    };

    public override IEnumerable<Finding> Check(Article article)
    {
        foreach (var variant in NameVariants.In(article).All)
            yield return Flag(article.Tokens[variant.Rare.Places[0].Token].Span, ($"{variant.Kind} {variant.Rare.Text} ({variant.Rare.Count}) {variant.Usual.Text} ({variant.Usual.Count}) [{string.Join(",", variant.Rare.Places.Select(p => p.Before+"<>"+p.After).Distinct(StringComparer.Ordinal))}] [{string.Join(",", variant.Usual.Places.Select(p => p.Before+"<>"+p.After).Distinct(StringComparer.Ordinal))}]", "x"));
    }
}
