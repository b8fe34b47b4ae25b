using System.Collections.Immutable;
using System.Globalization;
using NewsLint.Documents;
using NewsLint.Rules.Yaml;
using NewsLint.Text;

namespace NewsLint.Workspace.Formats;

/// <summary>The YAML that a story begins with, between two lines of <c>---</c>.</summary>
sealed class FrontMatter
{
    readonly SourceFile file;
    readonly YamlMap map;
    readonly FrontMatterFields fields;

    FrontMatter(SourceFile file, YamlMap map, FrontMatterFields fields, int end)
    {
        this.file = file;
        this.map = map;
        this.fields = fields;
        End = end;
    }

    /// <summary>Where the story goes on after it.</summary>
    public int End { get; }

    /// <summary>The front matter of a file; null where it has none, as where two lines of <c>---</c> are rules around prose.</summary>
    /// <exception cref="Rules.InputException">It is not valid YAML.</exception>
    public static FrontMatter? Read(SourceFile file, FrontMatterFields fields)
    {
        var lines = new LineIndex(file.Content);
        if (lines.TextOf(1).TrimEnd() is not "---" || lines.TextOf(2).IsWhiteSpace())
            return null;

        for (var line = 2; line <= lines.Count; line++)
        {
            if (lines.TextOf(line).TrimEnd() is not ("---" or "..."))
                continue;

            var start = lines.StartOf(2);
            return YamlSource.Read(file.Path, file.Content[start..lines.StartOf(line)], start, startLine: 1) is YamlMap map
                ? new(file, map, fields, lines.StartOf(line + 1))
                : null;
        }

        return null;
    }

    /// <summary>Lays down the headline and what else of it is prose.</summary>
    public void AddProse(DocumentBuilder builder)
    {
        AddFirst(builder, fields.Headline, BlockKind.Headline);
        AddFirst(builder, fields.Standfirst, BlockKind.Standfirst);
        AddFirst(builder, fields.Byline, BlockKind.Byline);
        AddCaptions(builder, map);
    }

    public Metadata Metadata => new()
    {
        Published = Find(fields.Published) is YamlScalar date && TryReadDate(date.Value, out var day) ? new(day, Origin.FrontMatter) : null,
        Section = TextOf(Find(fields.Section)),
        Author = TextOf(Find(fields.Byline)),
        Language = Find(fields.Language) is YamlScalar { Value.Length: >= 2 } language ? new(language.Value[..2].ToLowerInvariant(), Origin.FrontMatter) : null,
    };

    /// <summary><c>newslint: {disable: [rules]}</c> excuses the whole story.</summary>
    public IEnumerable<Directive> Directives()
    {
        if (map.Entries.FirstOrDefault(entry => entry.Key.Value == "newslint").Value is not { } node)
            yield break;
        if (node is not YamlMap settings)
            throw new Rules.InputException(file.Path, node.Line, node.Column, "write \"newslint: {disable: [rule], reason: why}\"");

        var known = new YamlFields(file.Path, settings);
        var rules = known.Texts(known.Require("disable"));
        var reason = known.Text("reason") ?? "";
        known.Finish();
        foreach (var rule in rules.Distinct(StringComparer.Ordinal))
            yield return new(new(settings.Start, settings.End - settings.Start), new(0, file.Content.Length), [rule], reason);
    }

    /// <summary>A text, or the first of a list.</summary>
    static string? TextOf(YamlNode? node) => node switch
    {
        YamlScalar { Value: { } value } when !string.IsNullOrWhiteSpace(value) => value.Trim(),
        YamlList { Items: [YamlScalar { Value: { } first }, ..] } when !string.IsNullOrWhiteSpace(first) => first.Trim(),
        _ => null,
    };

    YamlNode? Find(ImmutableArray<string> keys) =>
        keys.Select(key => map.Entries.FirstOrDefault(entry => entry.Key.Value.Equals(key, StringComparison.OrdinalIgnoreCase)).Value).FirstOrDefault(node => node is not null);

    void AddFirst(DocumentBuilder builder, ImmutableArray<string> keys, BlockKind kind)
    {
        if (Find(keys) is YamlScalar scalar)
            Add(builder, scalar, kind);
    }

    void AddCaptions(DocumentBuilder builder, YamlMap inside)
    {
        foreach (var (key, value) in inside.Entries)
        {
            if (value is YamlMap deeper)
                AddCaptions(builder, deeper);
            else if (value is YamlList list)
                list.Items.OfType<YamlMap>().ToList().ForEach(item => AddCaptions(builder, item));
            else if (value is YamlScalar scalar && fields.Caption.Contains(key.Value, StringComparer.OrdinalIgnoreCase))
                Add(builder, scalar, BlockKind.Caption);
        }
    }

    void Add(DocumentBuilder builder, YamlScalar scalar, BlockKind kind)
    {
        new ScalarProse(file, builder).Add(SourceSpan.FromBounds(scalar.Start, scalar.End), scalar.Value);
        builder.EndBlock(kind);
    }

    static bool TryReadDate(string text, out DateOnly day)
    {
        day = default;
        return text.Length >= 10 && DateOnly.TryParseExact(text.AsSpan(0, 10), ["yyyy-MM-dd", "yyyy/MM/dd"], CultureInfo.InvariantCulture, DateTimeStyles.None, out day);
    }
}
