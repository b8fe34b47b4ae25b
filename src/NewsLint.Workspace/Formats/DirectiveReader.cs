using System.Collections.Immutable;
using NewsLint.Documents;
using NewsLint.Text;

namespace NewsLint.Workspace.Formats;

/// <summary>
/// Reads the writer's words to NewsLint in comments: <c>newslint-disable-next-line rule -- reason</c>, <c>newslint-disable-line</c>, and
/// pairs of <c>newslint-disable</c> and <c>newslint-enable</c>. Without a rule they mean all rules.
/// </summary>
sealed class DirectiveReader(SourceFile file)
{
    const string Prefix = "newslint-";

    readonly LineIndex lines = new(file.Content);
    readonly List<Directive> found = [];

    public ImmutableArray<Directive> Found => [.. found];

    /// <summary>Reads one comment, <c>&lt;!--</c> and <c>--&gt;</c> included.</summary>
    public void Read(SourceSpan comment)
    {
        var text = file[comment];
        if (!text.StartsWith("<!--", StringComparison.Ordinal) || text.Length < 7)
            return;

        var words = text[4..].TrimEnd("->").Trim().ToString();
        if (!words.StartsWith(Prefix, StringComparison.Ordinal))
            return;

        var halves = words.Split(" -- ", 2);
        var parts = halves[0].Split([' ', ',', '\t', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);
        var (reason, rules) = (halves.Length > 1 ? halves[1].Trim() : "", parts.Skip(1).ToImmutableArray());
        switch (parts[0][Prefix.Length..])
        {
            case "disable-next-line": found.Add(new(comment, NextLine(comment.End), rules, reason)); break;
            case "disable-line": found.Add(new(comment, lines.SpanOf(lines[comment.Start].Line), rules, reason)); break;
            case "disable": found.Add(new(comment, SourceSpan.FromBounds(comment.End, file.Content.Length), rules, reason)); break;
            case "enable": Enable(comment.Start, rules); break;
        }
    }

    /// <summary>The next line that has anything on it.</summary>
    SourceSpan NextLine(int after)
    {
        var line = lines[Math.Max(0, after - 1)].Line + 1;
        while (line < lines.Count && lines.TextOf(line).IsWhiteSpace())
            line++;
        return line <= lines.Count ? lines.SpanOf(line) : new(file.Content.Length, 0);
    }

    /// <summary>Ends what was disabled before, all of it or the rules named.</summary>
    void Enable(int position, ImmutableArray<string> rules)
    {
        for (var i = 0; i < found.Count; i++)
        {
            var isOpen = found[i].Scope.End == file.Content.Length && found[i].Scope.Start == found[i].Place.End && found[i].Scope.Contains(position);
            if (isOpen && (rules.IsEmpty || found[i].Rules.SequenceEqual(rules, StringComparer.Ordinal)))
                found[i] = found[i] with { Scope = SourceSpan.FromBounds(found[i].Scope.Start, position) };
        }
    }
}
