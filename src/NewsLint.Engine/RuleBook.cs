namespace NewsLint;

/// <summary>Rules that are checked together.</summary>
public abstract class RuleBook
{
    /// <summary>What each of its rules tells about itself, by id and language.</summary>
    public abstract IEnumerable<RuleInfo> Rules { get; }

    /// <summary>Lets every rule that is wanted speak of the stories. A rule that fails is noted and stops no other.</summary>
    /// <remarks>One rule after the other, each on all of the stories: what it needs stays in the processor's cache between two of them.</remarks>
    public abstract void Check(ReadOnlySpan<LintLog> stories);
}
