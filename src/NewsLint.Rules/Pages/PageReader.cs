using System.Collections.Immutable;
using NewsLint.Articles;
using NewsLint.Documents;
using NewsLint.Rules.Yaml;

namespace NewsLint.Rules.Pages;

/// <summary>Reads a rule page: front matter with the pattern, then the reason, then examples.</summary>
public sealed class PageReader
{
    const int FewestExamples = 2;

    readonly string path;
    readonly YamlMap frontMatter;
    readonly YamlFields fields;
    readonly string language;
    readonly PatternReader patterns;
    readonly PhraseLists lists;

    PageReader(string path, YamlMap frontMatter, string language, PhraseLists lists)
    {
        this.lists = lists;
        this.path = path;
        this.frontMatter = frontMatter;
        this.language = language;
        fields = new(path, frontMatter);
        patterns = new(path, language);
    }

    /// <summary>Reads a rule page.</summary>
    /// <param name="path">Its path, which ends in <c>&lt;language&gt;/&lt;category&gt;/&lt;name&gt;.md</c>.</param>
    /// <param name="text">What stands in it.</param>
    /// <param name="lists">Gives the lines of the phrase lists that pages name.</param>
    /// <exception cref="InputException">The page says something that cannot be used.</exception>
    public static RulePage Read(string path, string text, PhraseLists lists)
    {
        text = text.ReplaceLineEndings("\n");
        var end = text.IndexOf("\n---\n", StringComparison.Ordinal);
        if (!text.StartsWith("---\n", StringComparison.Ordinal) || end < 0)
            throw new InputException(path, 1, 1, "a rule page begins with front matter between two lines of ---");

        var frontMatter = YamlSource.ReadMap(path, text[4..(end + 1)], startOffset: 4, startLine: 1);
        var (pageLanguage, id) = IdOf(path);
        return new PageReader(path, frontMatter, pageLanguage, lists).Read(id, PageBody.Read(path, text, end + 5));
    }

    static (string Language, string Id) IdOf(string path)
    {
        var parts = path.Replace('\\', '/').Split('/');
        if (parts is not [.., { Length: 2 or 3 } code, var category, var file] || !(code == "any" || code.Length == 2))
            throw new InputException(path, 0, 0, "a rule page stands in <language>/<category>/<name>.md, the language being any, fr or en");
        return (code, $"{category}/{Path.GetFileNameWithoutExtension(file)}");
    }

    RulePage Read(string id, PageBody body)
    {
        var message = ReadWording("message") ?? throw fields.Error(frontMatter, "\"message\" is missing");
        var page = new RulePage(new()
        {
            Id = id,
            Level = fields.Choice<Level>("level") ?? Level.Note,
            Languages = language == "any" ? [] : [language],
            Summary = ReadWording("summary") ?? (body.Title, body.Title),
            Why = (body.Why, body.Why),
            Examples = [.. body.Flagged, .. body.Fine],
        })
        {
            Message = message,
            Blocks = ReadBlocks(),
            Quotations = fields.Choice<QuotationPolicy>("quotations") ?? QuotationPolicy.Any,
            Position = fields.Choice<BlockPosition>("position") ?? BlockPosition.Anywhere,
            Flags = fields.Choice<FlaggedPart>("flag") ?? FlaggedPart.Match,
            MostBlockWords = fields.Number("block-words", 1, 1000) ?? 0,
            Fix = fields.Text("fix"),
            IsFixSafe = fields.Flag("safe") ?? false,
            IsAsWritten = fields.Flag("as-written") ?? false,
            Patterns = ReadPatterns(),
            Regexes = ReadRegexes(),
            Exceptions = fields.Take("except") is { } node ? ReadExceptions(node) : [],
        };
        fields.Finish();
        CheckWhole(page, body);
        return page;
    }

    void CheckWhole(RulePage page, PageBody body)
    {
        if (page.Patterns.IsEmpty && page.Regexes.IsEmpty)
            throw fields.Error(frontMatter, "the page looks for nothing: give phrases, phrases-from, swap, tokens or regex");
        if (body.Flagged.Length < FewestExamples)
            throw new InputException(path, 0, 0, $"\"## Flagged\" needs at least {FewestExamples} examples with [|marks|]");
        if (body.Fine.Length < FewestExamples)
            throw new InputException(path, 0, 0, $"\"## Fine\" needs at least {FewestExamples} examples");
    }

    Wording? ReadWording(string key)
    {
        switch (fields.Take(key))
        {
            case null:
                return null;
            case YamlMap map:
                var words = new YamlFields(path, map);
                var wording = new Wording(words.Text(words.Require("fr")), words.Text(words.Require("en")));
                words.Finish();
                return wording;
            case var node:
                return (fields.Text(node), fields.Text(node));
        }
    }

    int ReadBlocks()
    {
        if (fields.Take("blocks") is not { } node)
            return ~(1 << (int)BlockKind.Code);

        var bits = 0;
        foreach (var item in node is YamlList list ? list.Items : [node])
            bits |= 1 << (int)fields.Choice<BlockKind>(item);
        return bits;
    }

    ImmutableArray<TokenPattern> ReadPatterns()
    {
        var found = ImmutableArray.CreateBuilder<TokenPattern>();
        if (fields.Take("phrases") is { } phrases)
            found.AddRange(Items(phrases).Select(item => patterns.Phrase(item, fields.Text(item), fix: null)));
        if (fields.Take("phrases-from") is { } list)
            found.AddRange(Listed(list).Select(phrase => patterns.Phrase(list, phrase, fix: null)));
        if (fields.Take("swap") is { } swap)
            found.AddRange(ReadSwap(swap));
        if (fields.Take("tokens") is { } tokens)
            found.AddRange(patterns.Sequences(tokens));
        return found.DrainToImmutable();
    }

    /// <summary>The phrases of a list: its lines, but for empty ones and comments.</summary>
    IEnumerable<string> Listed(YamlNode node) =>
        (lists(fields.Text(node)) ?? throw fields.Error(node, $"there is no phrase list {fields.Text(node)}"))
            .Select(line => line.Trim())
            .Where(line => line.Length > 0 && line[0] != '#');

    IEnumerable<TokenPattern> ReadSwap(YamlNode node) => node is YamlMap map
        ? map.Entries.Select(entry => patterns.Phrase(entry.Key, entry.Key.Value, fields.Text(entry.Value)))
        : throw fields.Error(node, "swap is a table, as \"could of: could have\"");

    ImmutableArray<string> ReadRegexes()
    {
        if (fields.Take("regex") is not { } node)
            return [];

        foreach (var item in Items(node))
            patterns.CheckRegex(item, fields.Text(item));
        return fields.Texts(node);
    }

    ImmutableArray<TokenPattern> ReadExceptions(YamlNode node) =>
        [.. Items(node).SelectMany(item => item is YamlScalar scalar ? [patterns.Phrase(item, scalar.Value, fix: null)] : patterns.Sequences(item))];

    static ImmutableArray<YamlNode> Items(YamlNode node) => node is YamlList list ? list.Items : [node];
}
