using NewsLint.Languages;

namespace NewsLint.Rules.Pages;

/// <summary>An example as it is written and as the rule marks it.</summary>
public sealed record ExampleRun(Example Expected, Example Found)
{
    public bool Holds => Expected.ToString() == Found.ToString();

    /// <summary>Runs a page's examples.</summary>
    public static IEnumerable<ExampleRun> Of(RulePage page) => Of(page.Info, new PageBook(PackWriter.Write([page])));

    /// <summary>Runs a rule's examples with the book that it is in.</summary>
    public static IEnumerable<ExampleRun> Of(RuleInfo rule, RuleBook book)
    {
        foreach (var example in rule.Examples)
        {
            var document = example.ToDocument();
            var language = rule.Languages is [var only] ? only : LanguageDetector.Detect(LanguageDetector.Score(document));
            var result = new Linter([book]).Lint(new(document, NewsLanguage.Of(language)), id => id == rule.Id);
            if (result.Faults is [var fault, ..])
                throw new InputException(rule.Id, 0, 0, fault.Reason);
            yield return new(example, example.With(result.Findings));
        }
    }
}
