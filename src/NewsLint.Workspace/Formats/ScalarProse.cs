using NewsLint.Documents;
using NewsLint.Text;

namespace NewsLint.Workspace.Formats;

/// <summary>Lays down a value of YAML character by character, so that each leads back to where it is written: quoted, escaped or folded.</summary>
sealed class ScalarProse(SourceFile file, DocumentBuilder builder)
{
    char quote;

    public void Add(SourceSpan span, string value)
    {
        quote = span.Length > 0 ? file.Content[span.Start] : ' ';
        var place = quote is '"' or '\'' ? span.Start + 1 : span.Start;
        for (var i = 0; i < value.Length; i++)
            place = Add(value, i, place, span.End);
    }

    /// <summary>Lays down one character of the value and gives where the next one is looked for.</summary>
    int Add(string value, int index, int place, int end)
    {
        var c = value[index];
        for (; place < end; place++)
        {
            var written = file.Content[place];
            if (written == '\\' && quote == '"')
                return Decode(c, new(place, Math.Min(EscapeLength(place, end), end - place)));
            if (char.IsWhiteSpace(c) && char.IsWhiteSpace(written) && (written != c || written is '\r' or '\n'))
                return Decode(c, new(place, FoldLength(place, end)));
            if (written != c)
                continue;

            builder.Copy(new(place, 1));
            return written == '\'' && quote == '\'' && place + 1 < end && file.Content[place + 1] == '\'' ? place + 2 : place + 1;
        }

        return Decode(c, new(end, 0));
    }

    int Decode(char c, SourceSpan span)
    {
        builder.Decode(span, [c]);
        return span.End;
    }

    int EscapeLength(int place, int end) => place + 1 < end ? file.Content[place + 1] switch { 'x' => 4, 'u' => 6, 'U' => 10, _ => 2 } : 1;

    /// <summary>A line break of the file with the spaces around it stands for one space or line break of the value.</summary>
    int FoldLength(int place, int end)
    {
        var length = 0;
        while (place + length < end && char.IsWhiteSpace(file.Content[place + length]))
            length++;
        return length;
    }
}
