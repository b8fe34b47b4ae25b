using NewsLint.Articles;
using NewsLint.Languages.Names;
using NewsLint.Rules.Roles;

namespace NewsLint.Rules.Checks.Roles;

public sealed class OtherCivility : Rule
{
    public override RuleInfo Info { get; } = new()
    {
        Id = "roles/other-civility",
        Level = Level.Note,
        Languages = ["fr", "en"],
        Summary = ("« M. Sophie Durand » : la civilité et le prénom ne vont pas ensemble", "\"Mr Sophie Hall\": civility and given name do not go together"),
        Why = (
            "Le prénom est d'une femme, la civilité d'un homme, ou l'inverse. Les prénoms que les deux portent restent sans remarque.",
            "The given name is a woman's and the civility a man's, or the other way round. Names that both have are left alone."),
        Examples =
        [
            "Hier, [|M. => Mme|] Sophie Durand a parlé de la ville et du pont.",
            "[|Mrs => Mr|] Robert Hall spoke.",
            "M. Camille Durand et Mme Sophie Durand ont parlé.",
            "Mr and Mrs Robert Hall spoke; M. Durand aussi.",
        ],
    };

    public override IEnumerable<Finding> Check(Article article)
    {
        foreach (var mention in Cast.Of(article).Mentions)
        {
            if (mention.First == 0 || mention.First == mention.Last || GenderOf(article[article.Tokens[mention.First - 1]]) is not var (gender, right) || IsOfACouple(article, mention.First - 1) || IsFamilyName(article, mention))
                continue;

            var given = NameText.Of(article[article.Tokens[mention.First]]);
            if (NameGenders.Of(given.Folded) is not { } own || own == gender || NameList.GivenNames.GenderOf(NameText.Of(article[article.Tokens[mention.First + 1]]).Folded) == gender)
                continue;

            var span = article.Tokens[mention.First - 1].Span;
            yield return Flag(span, (
                $"{given.Text} est un prénom {(own == 'f' ? "de femme" : "d'homme")} ; « {article[span]} » ?",
                $"{given.Text} is a {(own == 'f' ? "woman's" : "man's")} name; \"{article[span]}\"?")) with
            { Fixes = [new(span, right)] };
        }
    }

    static (char Gender, string Right)? GenderOf(ReadOnlySpan<char> civility) => civility switch
    {
        "M." or "Monsieur" => ('m', "Mme"),
        "Mme" or "Madame" or "Mlle" => ('f', "M."),
        "Mr" or "Mr." => ('m', civility.Length == 3 ? "Mrs." : "Mrs"),
        "Mrs" or "Mrs." or "Ms" or "Ms." => ('f', civility[^1] == '.' ? "Mr." : "Mr"),
        _ => null,
    };

    /// <summary>"Mme Winston Wolkoff", whom the story calls Stephanie Winston Wolkoff elsewhere.</summary>
    static bool IsFamilyName(Article article, Mention mention) =>
        Cast.Of(article).Mentions.Any(other => other.Name.Folded.EndsWith($" {mention.Name.Folded}", StringComparison.Ordinal));

    /// <summary>"Mr and Mrs Robert Hall" is a custom.</summary>
    static bool IsOfACouple(Article article, int token) => token > 0 && article[article.Tokens[token - 1]] is "et" or "and" or "&";
}
