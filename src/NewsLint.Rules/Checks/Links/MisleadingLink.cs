using NewsLint.Articles;

namespace NewsLint.Rules.Checks.Links;

public sealed class MisleadingLink : Rule
{
    public override RuleInfo Info { get; } = new()
    {
        Id = "links/misleading-link",
        Level = Level.Note,
        HasMarkdownExamples = true,
        Summary = ("Lien sans cible, ou vers un autre site que celui qu'il nomme", "A link without a target, or to another site than it names"),
        Why = (
            "Le texte dit lemonde.fr et le lien mène ailleurs ; ou il mène sur le poste de son auteur.",
            "The words say bbc.com and the link leads elsewhere; or it leads to its writer's own machine."),
        Examples =
        [
            "Voir [[|exemple.fr|]](https://autre.fr/page) pour la suite.",
            "See [[|the plan|]](http://localhost:8080/plan) for the works.",
            "Voir [exemple.fr](https://www.exemple.fr/page) pour la suite.",
            "See [the plan](https://example.com/plan) for the works.",
        ],
    };

    public override IEnumerable<Finding> Check(Article article)
    {
        foreach (var link in article.Document.Links)
        {
            if (link.Span.Length == 0)
                continue;

            var named = HostOf(article[link.Span].Trim().ToString());
            var target = HostOf(link.Target);
            if (link.Target.Length == 0 || target is "localhost" or "127.0.0.1" or "0.0.0.0")
                yield return Flag(link.Span, ("Ce lien ne mène nulle part pour le lecteur.", "This link leads nowhere for a reader."));
            else if (named is not null && target is not null && named != target)
                yield return Flag(link.Span, ($"Le texte nomme {named}, le lien mène à {target}.", $"The words name {named}, the link leads to {target}."));
        }
    }

    /// <summary>The host of an address, or of words that are one, without <c>www.</c>; null for other words.</summary>
    static string? HostOf(string text)
    {
        if (text.AsSpan().ContainsAny(' ', '\u00A0') || !text.Contains('.', StringComparison.Ordinal) && !text.Contains("://", StringComparison.Ordinal))
            return null;

        var address = text.Contains("://", StringComparison.Ordinal) ? text : $"https://{text}";
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri) || uri.Host.Length == 0)
            return null;
        return uri.Host.StartsWith("www.", StringComparison.Ordinal) ? uri.Host[4..] : uri.Host;
    }
}
