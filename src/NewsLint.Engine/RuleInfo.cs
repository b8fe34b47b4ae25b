using System.Collections.Immutable;
using NewsLint.Articles;

namespace NewsLint;

/// <summary>What a rule tells about itself.</summary>
public sealed record RuleInfo
{
    /// <summary>Category and name, as <c>punctuation/colliding-marks</c>; the name reads after "allow".</summary>
    public required string Id { get; init; }

    public required Level Level { get; init; }

    /// <summary>The languages it knows, as two-letter codes; none means that it needs no language.</summary>
    public ImmutableArray<string> Languages { get; init; } = [];

    /// <summary>One line on what it finds.</summary>
    public required Wording Summary { get; init; }

    /// <summary>Why an editor would care, in Markdown.</summary>
    public required Wording Why { get; init; }

    public required ImmutableArray<Example> Examples { get; init; }

    /// <summary>True where the examples are whole Markdown files, because the rule is about more than prose.</summary>
    public bool HasMarkdownExamples { get; init; }

    public ImmutableArray<RuleOption> Options { get; init; } = [];

    public bool Speaks(string language)
    {
        foreach (var own in Languages)
        {
            if (own == language)
                return true;
        }

        return Languages.IsEmpty;
    }
}
