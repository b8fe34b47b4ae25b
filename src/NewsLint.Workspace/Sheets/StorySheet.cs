using System.Collections.Immutable;
using NewsLint.Articles;
using NewsLint.Documents;
using NewsLint.Rules.Sheets;
using NewsLint.Text;

namespace NewsLint.Workspace.Sheets;

/// <summary>The fact-checker's worksheet of a story: every claim in order, with what is known of it already.</summary>
/// <param name="Path">The story's file.</param>
/// <param name="Headline">Its headline; empty where it has none.</param>
/// <param name="Published">Its day; none where nobody says.</param>
/// <param name="IsFrench">True where the sheet speaks French.</param>
/// <param name="Sentences">Those with claims, in order.</param>
public sealed record StorySheet(string Path, string Headline, DateOnly? Published, bool IsFrench, ImmutableArray<SheetSentence> Sentences)
{
    static readonly string[] Factual = ["facts/", "numbers/", "dates/", "roles/", "names/", "acronyms/", "quotes/", "datelines/"];

    public IEnumerable<SheetRow> Rows => Sentences.SelectMany(sentence => sentence.Rows);

    /// <summary>Makes the sheet of a story that was read and checked.</summary>
    public static StorySheet Of(StoryReport report)
    {
        var article = report.Article!;
        var isFrench = report.MessageLanguage?.Code == "fr";
        var (lines, number) = (new LineIndex(report.Text), 0);
        var sentences = ImmutableArray.CreateBuilder<SheetSentence>();
        foreach (var group in FactSheet.Of(article).GroupBy(claim => claim.Sentence))
        {
            var rows = group.Select(claim => Row(claim, ++number, report, lines, isFrench)).ToImmutableArray();
            sentences.Add(new(article[group.Key].ToString().ReplaceLineEndings(" "), Marks(group.Key, group), rows));
        }

        var headline = article.Blocks.FirstOrDefault(block => block.Kind is BlockKind.Headline) is { Span.Length: > 0 } block ? article[block.Span].ToString() : "";
        return new(report.Path, headline, article.Document.Metadata.Published?.Value, isFrench, sentences.DrainToImmutable());
    }

    static SheetRow Row(SheetClaim claim, int number, StoryReport report, LineIndex lines, bool isFrench)
    {
        var article = report.Article!;
        var place = article.Document.Map.ToSource(claim.Span);
        var against = report.Findings.Where(finding => finding.Span.Start < place.End && place.Start < finding.Span.End && Factual.Any(category => finding.RuleId.StartsWith(category, StringComparison.Ordinal)));
        return new(number, claim.Kind, lines[place.Start], article[claim.Span].ToString().ReplaceLineEndings(" "), Choose(claim.About, isFrench), claim.Known is { } known ? Choose(known, isFrench) : "", [.. against.Select(finding => finding.Message)]);
    }

    static string Choose(Wording wording, bool isFrench) => isFrench ? wording.French : wording.English;

    /// <summary>Claims in one another are one mark.</summary>
    static ImmutableArray<(int Start, int End)> Marks(TextSpan sentence, IEnumerable<SheetClaim> claims)
    {
        var marks = new List<(int Start, int End)>();
        foreach (var (start, end) in claims.Select(claim => (Start: Math.Max(0, claim.Span.Start - sentence.Start), End: Math.Min(sentence.Length, claim.Span.End - sentence.Start))).Where(mark => mark.End > mark.Start).OrderBy(mark => mark.Start))
        {
            if (marks.Count > 0 && start < marks[^1].End)
                marks[^1] = (marks[^1].Start, Math.Max(marks[^1].End, end));
            else
                marks.Add((start, end));
        }

        return [.. marks];
    }
}
