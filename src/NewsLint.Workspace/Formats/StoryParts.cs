using System.Text.RegularExpressions;
using NewsLint.Documents;

namespace NewsLint.Workspace.Formats;

/// <summary>Tells bylines and datelines from paragraphs by their words.</summary>
static partial class StoryParts
{
    /// <summary>Bylines and datelines stand among the first blocks and are short.</summary>
    const int FarthestBlock = 8, Longest = 90;

    public static Document Recognise(Document document)
    {
        var blocks = document.Blocks.ToBuilder();
        for (var i = 0; i < blocks.Count && i < FarthestBlock; i++)
        {
            if (blocks[i].Kind is BlockKind.Paragraph && blocks[i].Span.Length <= Longest)
                blocks[i] = blocks[i] with { Kind = KindOf(document.Prose.Substring(blocks[i].Span.Start, blocks[i].Span.Length)) };
        }

        return document with { Blocks = blocks.ToImmutable() };
    }

    static BlockKind KindOf(string text)
    {
        if (DatelineForm().IsMatch(text))
            return BlockKind.Dateline;
        return BylineForm().IsMatch(text) ? BlockKind.Byline : BlockKind.Paragraph;
    }

    /// <summary><c>Paris, 13 mai (AFP) -</c></summary>
    [GeneratedRegex(@"^\p{Lu}[\p{L}\d .,:'’\-]{1,60}\([\p{Lu}][\p{L} /&.\-]{1,30}\)\s*[\-–—]*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex DatelineForm();

    /// <summary><c>Par Anne Dubreuil</c>, <c>By Tom Hallworth and Ann Lee</c></summary>
    [GeneratedRegex(@"^(Par|By|BY|PAR) \p{Lu}[\p{L}.'’\-]*( (de|du|van|von|and|et|\p{Lu}[\p{L}.'’\-]*),?){1,8}$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex BylineForm();
}
