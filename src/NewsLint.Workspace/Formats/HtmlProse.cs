using System.Net;
using NewsLint.Documents;
using NewsLint.Text;

namespace NewsLint.Workspace.Formats;

/// <summary>Lays down the prose of a piece of HTML inside Markdown: what stands between tags.</summary>
sealed class HtmlProse(SourceFile file, DocumentBuilder builder, DirectiveReader directives)
{
    public void Add(SourceSpan html)
    {
        var kind = BlockKind.Paragraph;
        for (var i = html.Start; i < html.End;)
        {
            var text = file.Content.AsSpan(i, html.End - i);
            if (text[0] == '<')
                i += AddTag(text, i, ref kind);
            else if (text[0] == '&' && EntityLength(text) is var length and > 0)
                i = Decode(i, length);
            else
                i = Copy(i, text);
        }

        builder.EndBlock(kind);
    }

    int Copy(int start, ReadOnlySpan<char> text)
    {
        var length = text[1..].IndexOfAny('<', '&') is var next and >= 0 ? next + 1 : text.Length;
        builder.Copy(new(start, length));
        return start + length;
    }

    int Decode(int start, int length)
    {
        var span = new SourceSpan(start, length);
        builder.Decode(span, WebUtility.HtmlDecode(file[span].ToString()));
        return span.End;
    }

    static int EntityLength(ReadOnlySpan<char> text)
    {
        const int longest = 12;
        var end = text[..Math.Min(text.Length, longest)].IndexOf(';');
        return end > 1 && WebUtility.HtmlDecode(text[..(end + 1)].ToString()).Length <= 2 ? end + 1 : 0;
    }

    /// <summary>The length of the tag or comment; a block's beginning or end parts the prose.</summary>
    int AddTag(ReadOnlySpan<char> text, int start, ref BlockKind kind)
    {
        if (text.StartsWith("<!--", StringComparison.Ordinal))
        {
            var length = LengthTo(text, "-->");
            directives.Read(new(start, length));
            return length;
        }

        foreach (var name in (ReadOnlySpan<string>)["script", "style", "pre"])
        {
            if (text[1..].StartsWith(name, StringComparison.OrdinalIgnoreCase))
                return AddCode(start, LengthTo(text, $"</{name}>"), kind);
        }

        var tag = LengthTo(text, ">");
        var isCaption = text.StartsWith("<figcaption", StringComparison.OrdinalIgnoreCase);
        if (isCaption || !IsInside(text))
        {
            builder.EndBlock(kind);
            kind = isCaption ? BlockKind.Caption : BlockKind.Paragraph;
        }

        return tag;
    }

    int AddCode(int start, int length, BlockKind kind)
    {
        builder.EndBlock(kind);
        builder.Copy(new(start, length));
        builder.EndBlock(BlockKind.Code);
        return length;
    }

    /// <summary>A tag inside a line of text, as emphasis.</summary>
    static bool IsInside(ReadOnlySpan<char> text)
    {
        var name = text[1..].TrimStart('/');
        return name is ['a' or 'b' or 'i' or 'u' or 'A' or 'B' or 'I' or 'U', not (>= 'a' and <= 'z'), ..]
            || name.StartsWith("em", StringComparison.OrdinalIgnoreCase)
            || name.StartsWith("strong", StringComparison.OrdinalIgnoreCase)
            || name.StartsWith("span", StringComparison.OrdinalIgnoreCase)
            || name.StartsWith("su", StringComparison.OrdinalIgnoreCase);
    }

    static int LengthTo(ReadOnlySpan<char> text, string end) =>
        text.IndexOf(end, StringComparison.OrdinalIgnoreCase) is var index and >= 0 ? index + end.Length : text.Length;
}
