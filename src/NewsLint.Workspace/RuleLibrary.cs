using System.Collections.Frozen;
using System.Collections.Immutable;
using NewsLint.Languages;
using NewsLint.Languages.Lists;
using NewsLint.Rules;
using NewsLint.Rules.Pages;

namespace NewsLint.Workspace;

/// <summary>All rules there are: those in C#, the shipped pages, and the newsroom's own pages.</summary>
public sealed class RuleLibrary
{
    /// <summary>The pages that the program carries.</summary>
    internal static PageBook Shipped { get; } = new(EmbeddedFile.Open(typeof(RuleLibrary).Assembly, "rules.pack")!.Value);

    readonly ImmutableArray<PageBook> books;

    static RuleLibrary() => ListIndexes.Open(EmbeddedFile.Open(typeof(RuleLibrary).Assembly, "lists.pack")!.Value);

    /// <param name="ownPages">The newsroom's own pages.</param>
    /// <exception cref="InputException">One of them has the id of another rule.</exception>
    public RuleLibrary(ImmutableArray<(string Path, RulePage Page)> ownPages)
    {
        foreach (var (path, page) in ownPages)
        {
            var isTaken = Shipped.Rules.Concat(CodeBook.Standard.Rules).Any(rule => rule.Id == page.Info.Id && Overlap(rule, page.Info))
                || ownPages.Any(other => !ReferenceEquals(other.Page, page) && other.Page.Info.Id == page.Info.Id && Overlap(other.Page.Info, page.Info));
            if (isTaken)
                throw new InputException(path, 0, 0, $"there is another rule \"{page.Info.Id}\"; give this page another name");
        }

        books = ownPages.IsEmpty ? [Shipped] : [Shipped, new(PackWriter.Write(ownPages.Select(pair => pair.Page)))];
    }

    public IEnumerable<RuleInfo> Rules => CodeBook.Standard.Rules.Concat(books.SelectMany(book => book.Rules)).OrderBy(rule => rule.Id, StringComparer.Ordinal);

    public IEnumerable<RulePage> Pages => books.SelectMany(book => book.Pages);

    /// <summary>The books to check with.</summary>
    /// <param name="options">The newsroom's choices by rule id.</param>
    public ImmutableArray<RuleBook> Books(FrozenDictionary<string, FrozenDictionary<string, string>> options) => [CodeBook.With(options), .. books];

    static bool Overlap(RuleInfo one, RuleInfo other) => one.Languages.IsEmpty || other.Languages.IsEmpty || one.Languages.Intersect(other.Languages, StringComparer.Ordinal).Any();
}
