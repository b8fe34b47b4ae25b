using System.Collections.Frozen;
using System.Collections.Immutable;

namespace NewsLint.Rules;

/// <summary>The rules written in C#. The list of them is made when the project is built.</summary>
public sealed partial class CodeBook : RuleBook
{
    readonly ImmutableArray<(Rule Rule, Action<Rule, LintLog> Call)> rules;

    CodeBook(ImmutableArray<(Rule Rule, Action<Rule, LintLog> Call)> rules) => this.rules = rules;

    /// <param name="options">The newsroom's choices by rule id; values that the rule allows.</param>
    public static CodeBook With(FrozenDictionary<string, FrozenDictionary<string, string>> options) =>
        options.Count == 0 ? Standard : new([.. All.Select(pair => options.TryGetValue(pair.Rule.Info.Id, out var chosen) ? (pair.Rule.With(chosen), pair.Call) : pair)]);

    public static CodeBook Standard => new(All);

    public override IEnumerable<RuleInfo> Rules => rules.Select(pair => pair.Rule.Info);

    public override void Check(ReadOnlySpan<LintLog> stories)
    {
        foreach (var (rule, call) in rules)
        {
            foreach (var story in stories)
            {
                if (rule.Info.Speaks(story.Article.Language.Code) && story.Wants(rule.Info.Id))
                    Check(rule, call, story);
            }
        }
    }

    /// <summary>A rule that fails is named and stops no other: its findings so far are kept.</summary>
    /// <param name="rule">Who is to speak.</param>
    /// <param name="call">Its own call: where one place calls every rule, each step of a rule is looked up in a long list.</param>
    /// <param name="log">Of what, and who listens.</param>
    static void Check(Rule rule, Action<Rule, LintLog> call, LintLog log)
    {
        try
        {
            call(rule, log);
        }
        catch (Exception e) // Whatever goes wrong inside one rule, the others must still be heard.
        {
            log.Add(new RuleFault(rule.Info.Id, $"{e.GetType().Name}: {e.Message}", IsOfThePattern: false));
        }
    }
}
