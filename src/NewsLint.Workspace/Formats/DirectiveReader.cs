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
    readonly List<int> open = [];
    (int From, int To) passedOver;

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
        var (reason, rules) = (halves.Length > 1 ? halves[1].Trim() : "", parts.Skip(1).Distinct(StringComparer.Ordinal));
        switch (parts[0][Prefix.Length..])
        {
            case "disable-next-line": Add(comment, NextLine(comment.End), rules, reason); break;
            case "disable-line": Add(comment, lines.SpanOf(lines[comment.Start].Line), rules, reason); break;
            case "disable": Disable(comment, rules, reason); break;
            case "enable": Enable(comment.Start, rules); break;
            default: found.Add(new(comment, new(comment.Start, 0), [], reason) { UnknownVerb = parts[0] }); break;
        }
    }

    /// <summary>One directive a rule, so that each can be ended and found unused by itself.</summary>
    void Add(SourceSpan place, SourceSpan scope, IEnumerable<string> rules, string reason)
    {
        var named = rules.ToArray();
        found.AddRange(named.Length == 0 ? [new Directive(place, scope, [], reason)] : named.Select(rule => new Directive(place, scope, [rule], reason)));
    }

    void Disable(SourceSpan place, IEnumerable<string> rules, string reason)
    {
        var first = found.Count;
        Add(place, SourceSpan.FromBounds(place.End, file.Content.Length), rules, reason);
        open.AddRange(Enumerable.Range(first, found.Count - first));
    }

    /// <summary>The next line that has anything on it. Comments in a row share one walk.</summary>
    SourceSpan NextLine(int after)
    {
        var from = lines[Math.Max(0, after - 1)].Line + 1;
        var line = from >= passedOver.From && from <= passedOver.To ? passedOver.To : from;
        while (line < lines.Count && IsPassedOver(lines.TextOf(line)))
            line++;
        passedOver = (from, line);
        return line <= lines.Count ? lines.SpanOf(line) : new(file.Content.Length, 0);
    }

    /// <summary>An empty line, inside a block quotation too, or another comment.</summary>
    static bool IsPassedOver(ReadOnlySpan<char> line) =>
        line.Trim("> \t").IsEmpty || line.TrimStart("> \t").StartsWith("<!--", StringComparison.Ordinal);

    /// <summary>Ends what was disabled before: all of it, or what names one of the rules or names none.</summary>
    void Enable(int position, IEnumerable<string> rules)
    {
        var named = rules.ToHashSet(StringComparer.Ordinal);
        open.RemoveAll(index =>
        {
            var directive = found[index];
            if (named.Count > 0 && !directive.Rules.IsEmpty && !named.Overlaps(directive.Rules))
                return false;

            found[index] = directive with { Scope = SourceSpan.FromBounds(directive.Scope.Start, position) };
            return true;
        });
    }
}
