using NewsLint.Articles;

namespace NewsLint;

/// <summary>Rules that are checked together.</summary>
public abstract class RuleBook
{
    /// <summary>What each of its rules tells about itself, by id and language.</summary>
    public abstract IEnumerable<RuleInfo> Rules { get; }

    /// <summary>Lets every rule that is wanted speak of the article. A rule that fails is noted and stops no other.</summary>
    public abstract void Check(Article article, RuleSelection wanted, LintLog log);
}
