using System.Text.RegularExpressions;
using NewsLint.Articles;
using NewsLint.Documents;
using NewsLint.Text;

namespace NewsLint.Rules.Checks.Datelines;

public sealed partial class UnusualForm : Rule
{
    const int Longest = 100;

    public override RuleInfo Info { get; } = new()
    {
        Id = "datelines/unusual-form",
        Level = Level.Note,
        Summary = ("En-tête d'agence qui n'a pas la forme de son agence", "An agency's dateline that has not that agency's form"),
        Why = (
            "Chaque agence a sa forme : « Paris, 13 mai 2026 (AFP) - », « PARIS (AP) — », « PARIS, May 13 (Reuters) - ». Une autre trahit un signe perdu ou un collage.",
            "Each agency has its form: \"Paris, 13 mai 2026 (AFP) -\", \"PARIS (AP) —\", \"PARIS, May 13 (Reuters) -\". Another betrays a lost sign or a paste."),
        Examples =
        [
            "[|Paris :, 13 (AFP)|] - Le vote a eu lieu.",
            "[|Paris 13 May, (Reuters)|] Parliament votes.",
            "Paris, 13 mai 2026 (AFP) - Le vote a eu lieu.",
            "PARIS, May 13 (Reuters) - Parliament votes.",
            "GROSSETO, Italy (AP) — Voters went to the polls.",
            "Le rapport de l'agence (AFP) est arrivé hier.",
        ],
    };

    public override IEnumerable<Finding> Check(Article article)
    {
        foreach (var block in article.Blocks)
        {
            if (block.Kind is not (BlockKind.Paragraph or BlockKind.Dateline))
                continue;

            var text = article.Prose.Substring(block.Span.Start, Math.Min(block.Span.Length, Longest));
            if (AnyForm().Match(text) is { Success: true } found && !UsualForm().IsMatch(text))
                yield return Flag(new TextSpan(block.Span.Start, found.Length), ("Cet en-tête n'a pas la forme habituelle de l'agence.", "This dateline has not the agency's usual form."));
            if (block.Kind is BlockKind.Paragraph)
                yield break;
        }
    }

    /// <summary>A place, perhaps a day, and an agency in brackets at the beginning of the story.</summary>
    [GeneratedRegex(@"^\p{Lu}[\p{L}'’\-]+(?: \p{Lu}[\p{L}'’\-]+)*[ ,:.]{0,3}(?:\d{1,2}(?:er)?)?(?: ?\p{L}{3,9}\.?,?)?(?: \d{1,2})?,?(?: \d{4})? ?\((?:AFP|AP|Reuters|REUTERS|ATS|Belga|EFE|ANSA|dpa|Xinhua)\)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex AnyForm();

    [GeneratedRegex(@"^\p{Lu}[\p{L}'’\-]+(?: \p{Lu}[\p{L}'’\-]+)*(?:, \p{Lu}[\p{L}.'’ \-]+?)?(?:, (?:le )?\d{1,2}(?:er)? \p{L}{3,9}\.?(?: \d{4})?|, \p{L}{3,9}\.? \d{1,2}(?:, \d{4})?)? \((?:AFP|AP|Reuters|REUTERS|ATS|Belga|EFE|ANSA|dpa|Xinhua)\)(?: ?[\-–—]|$)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex UsualForm();
}
