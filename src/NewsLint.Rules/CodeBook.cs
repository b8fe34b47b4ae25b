using System.Collections.Frozen;
using System.Collections.Immutable;

namespace NewsLint.Rules;

/// <summary>The rules written in C#. The list of them is made when the project is built.</summary>
public sealed partial class CodeBook : RuleBook
{
    readonly ImmutableArray<Rule> rules;

    CodeBook(ImmutableArray<Rule> rules) => this.rules = rules;

    /// <param name="options">The newsroom's choices by rule id; values that the rule allows.</param>
    public static CodeBook With(FrozenDictionary<string, FrozenDictionary<string, string>> options) =>
        new([.. All.Select(rule => options.TryGetValue(rule.Info.Id, out var chosen) ? rule.With(chosen) : rule)]);

    public static CodeBook Standard => new(All);

    public override IEnumerable<RuleInfo> Rules => rules.Select(rule => rule.Info);

    public override void Check(ReadOnlySpan<LintLog> stories)
    {
        foreach (var rule in rules)
        {
            foreach (var story in stories)
            {
                if (rule.Info.Speaks(story.Article.Language.Code) && story.Wants(rule.Info.Id))
                    Check(rule, story);
            }
        }
    }

    /// <summary>A rule that fails is named and stops no other: its findings so far are kept.</summary>
    static void Check(Rule rule, LintLog log)
    {
        try
        {
            foreach (var finding in rule.Check(log.Article))
                log.Add(finding);
        }
        catch (Exception e) // Whatever goes wrong inside one rule, the others must still be heard.
        {
            log.Add(new RuleFault(rule.Info.Id, $"{e.GetType().Name}: {e.Message}", IsOfThePattern: false));
        }
    }
}
