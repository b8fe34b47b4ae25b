using NewsLint.Languages;
using NewsLint.Rules.Spellings;

namespace NewsLint.Rules.Pages;

/// <summary>An example as it is written and as the rule marks it.</summary>
public sealed record ExampleRun(Example Expected, Example Found)
{
    /// <summary>What the newsroom of the examples has chosen.</summary>
    static readonly HouseStyle HouseOfExamples = HouseStyle.Of([("fr", ["Bélarus = Biélorussie ! Biélorussie soviétique"]), ("en", ["adviser = advisor"])]);

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
            var article = new Articles.Article(document, NewsLanguage.Of(language));
            article.Layer(_ => HouseOfExamples);
            var result = new Linter([book]).Lint(article, id => id == rule.Id);
            if (result.Faults is [var fault, ..])
                throw new InputException(rule.Id, 0, 0, fault.Reason);
            yield return new(example, example.With(result.Findings));
        }
    }
}
