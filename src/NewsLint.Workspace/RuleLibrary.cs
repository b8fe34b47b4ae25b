using System.Collections.Frozen;
using System.Collections.Immutable;
using NewsLint.Languages;
using NewsLint.Rules;
using NewsLint.Rules.Pages;

namespace NewsLint.Workspace;

/// <summary>All rules there are: those in C#, the shipped pages, and the newsroom's own pages.</summary>
public sealed class RuleLibrary
{
    readonly PageBook shipped = new(EmbeddedFile.Open(typeof(RuleLibrary).Assembly, "rules.pack")!.Value);
    readonly PageBook own;

    /// <param name="ownPages">The newsroom's own pages.</param>
    /// <exception cref="InputException">One of them has the id of another rule.</exception>
    public RuleLibrary(ImmutableArray<(string Path, RulePage Page)> ownPages)
    {
        foreach (var (path, page) in ownPages.IsEmpty ? [] : ownPages)
        {
            var isTaken = shipped.Rules.Concat(CodeBook.Standard.Rules).Any(rule => rule.Id == page.Info.Id && Overlap(rule, page.Info))
                || ownPages.Any(other => !ReferenceEquals(other.Page, page) && other.Page.Info.Id == page.Info.Id && Overlap(other.Page.Info, page.Info));
            if (isTaken)
                throw new InputException(path, 0, 0, $"there is another rule \"{page.Info.Id}\"; give this page another name");
        }

        own = new(PackWriter.Write(ownPages.Select(pair => pair.Page)));
    }

    public IEnumerable<RuleInfo> Rules => CodeBook.Standard.Rules.Concat(shipped.Rules).Concat(own.Rules).OrderBy(rule => rule.Id, StringComparer.Ordinal);

    public IEnumerable<RulePage> Pages => shipped.Pages.Concat(own.Pages);

    /// <summary>The books to check with.</summary>
    /// <param name="options">The newsroom's choices by rule id.</param>
    public ImmutableArray<RuleBook> Books(FrozenDictionary<string, FrozenDictionary<string, string>> options) => [CodeBook.With(options), shipped, own];

    static bool Overlap(RuleInfo one, RuleInfo other) => one.Languages.IsEmpty || other.Languages.IsEmpty || one.Languages.Intersect(other.Languages, StringComparer.Ordinal).Any();
}
