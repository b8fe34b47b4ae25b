using NewsLint.Articles;
using NewsLint.Documents;
using NewsLint.Languages.Acronyms;

namespace NewsLint.Rules.Checks.Acronyms;

public sealed class ExplainedLate : Rule
{
    public override RuleInfo Info { get; } = new()
    {
        Id = "acronyms/explained-late",
        Level = Level.Note,
        Languages = ["fr", "en"],
        Summary = ("Un sigle employé avant d'être expliqué", "An acronym used before it is explained"),
        Why = (
            "Le sigle s'explique à sa première apparition dans le texte. Titre, chapeau et légendes ne comptent pas, ni les sigles que tout le monde connaît.",
            "An acronym is explained where the text first has it. Headline, standfirst and captions do not count, nor do acronyms that everybody knows."),
        Examples =
        [
            "La [|CNPDS|] a parlé. La Commission nationale de protection des sites (CNPDS) siège à Pau.",
            "The [|NWO|] warned. The Northern Water Office (NWO) is in Leeds.",
            "La Commission nationale de protection des sites (CNPDS) siège à Pau. La CNPDS a parlé.",
            "# La CNPDS parle\n\nLa Commission nationale de protection des sites (CNPDS) siège à Pau.",
        ],
    };

    public override IEnumerable<Finding> Check(Article article)
    {
        var story = StoryAcronyms.Of(article);
        foreach (var explained in story.Expansions.Where(expansion => expansion.HasInitials).DistinctBy(expansion => expansion.Acronym.Letters, StringComparer.Ordinal))
        {
            var letters = explained.Acronym.Letters;
            var first = story.ByLetters[letters].FirstOrDefault(acronym => article.BlockOf(acronym.Token).Kind is BlockKind.Paragraph && !article.IsQuoted(article.Tokens[acronym.Token].Start) && !IsLabel(article, acronym), explained.Acronym);
            if (first.Token >= explained.Acronym.Token || AcronymTable.Shipped.Of(letters).Any(row => row.NeedsNoWord))
                continue;

            yield return Flag(article.Tokens[first.Token].Span, ($"{letters} n'est expliqué que plus bas : « {explained.Name.Text} ».", $"{letters} is only explained further down: \"{explained.Name.Text}\".")) with
            {
                Evidence = [new(explained.Span, ("l'explication", "the explanation"))],
            };
        }
    }

    /// <summary>"Luc Bel (EELV)": a label in brackets is no use.</summary>
    static bool IsLabel(Article article, Acronym acronym) =>
        acronym.Token > 0 && acronym.Token + 1 < article.Tokens.Length && article[article.Tokens[acronym.Token - 1]] is "(" && article[article.Tokens[acronym.Token + 1]] is ")" && !StoryAcronyms.Of(article).Expansions.Any(expansion => expansion.Acronym == acronym);
}
