using System.Collections.Frozen;
using NewsLint.Articles;
using NewsLint.Text;

namespace NewsLint;

/// <summary>A thing an editor would mark. Rules have no state: one instance serves every article and every thread.</summary>
public abstract class Rule
{
    public abstract RuleInfo Info { get; }

    public abstract IEnumerable<Finding> Check(Article article);

    /// <summary>The rule with the newsroom's choices, each a value that <see cref="RuleInfo.Options"/> allows.</summary>
    public virtual Rule With(FrozenDictionary<string, string> options) => this;

    protected Finding Flag(TextSpan span, Wording message) => new(Info, span, message);

    /// <summary>A finding with one fix, or with several to choose from, of the flagged words themselves.</summary>
    protected Finding Flag(TextSpan span, Wording message, params ReadOnlySpan<string> replacements)
    {
        var fixes = new Fix[replacements.Length];
        for (var i = 0; i < fixes.Length; i++)
            fixes[i] = new(span, replacements[i]);
        return new(Info, span, message) { Fixes = [.. fixes] };
    }

    /// <summary>A finding with the one fix that cannot change what the sentence says.</summary>
    protected Finding FlagSafely(TextSpan span, Wording message, string replacement) => new(Info, span, message) { Fixes = [new(span, replacement, IsSafe: true)] };
}
