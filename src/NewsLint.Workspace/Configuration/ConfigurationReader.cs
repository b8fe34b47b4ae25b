using System.Collections.Frozen;
using System.Collections.Immutable;
using NewsLint.Languages.Names;
using NewsLint.Rules;
using NewsLint.Rules.Names;
using NewsLint.Rules.Spellings;
using NewsLint.Rules.Yaml;
using NewsLint.Workspace.Formats;

namespace NewsLint.Workspace.Configuration;

/// <summary>Reads <c>.newslint.yml</c>, strictly: a key that nobody knows is an error.</summary>
/// <param name="path">The file as people call it.</param>
/// <param name="rules">All rules there are, by id; the newsroom's own pages included.</param>
public sealed class ConfigurationReader(string path, ILookup<string, RuleInfo> rules)
{
    static readonly ImmutableArray<string> Languages = ["fr", "en"];

    /// <summary>The nearest configuration from the folder upwards, as far as the repository's top; null where there is none.</summary>
    public static string? FindFile(string folder)
    {
        for (var current = Path.GetFullPath(folder); current is not null; current = Path.GetDirectoryName(current))
        {
            var candidate = Path.Combine(current, NewsroomConfiguration.FileName);
            if (File.Exists(candidate))
                return candidate;
            if (Directory.Exists(Path.Combine(current, ".git")))
                return null;
        }

        return null;
    }

    /// <summary>Only the folders of rule pages, which must be read before rules can be named.</summary>
    public static ImmutableArray<string> ReadPages(string path, string text) =>
        new YamlFields(path, YamlSource.ReadMap(path, text)).Texts("pages");

    /// <exception cref="InputException">It says something that cannot be used.</exception>
    public NewsroomConfiguration Read(string text)
    {
        var fields = new YamlFields(path, YamlSource.ReadMap(path, text));
        var folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        var configuration = new NewsroomConfiguration
        {
            Folder = folder,
            Rules = ReadRules(fields, fields.Take("rules"), mayHaveOptions: true),
            Paths = fields.Take("paths") is { } paths ? ReadPaths(fields, paths) : [],
            Exclude = fields.Texts("exclude"),
            Language = ReadLanguages(fields),
            Vocabulary = ReadVocabulary(fields, folder),
            Names = ReadNames(fields, folder),
            Style = ReadStyle(fields, folder),
            FrontMatter = fields.Take("front-matter") is { } frontMatter ? ReadFrontMatter(fields, frontMatter) : new(),
            Pages = fields.Texts("pages"),
        };
        fields.Finish();
        return configuration;
    }

    FrozenDictionary<string, RuleSetting> ReadRules(YamlFields fields, YamlNode? node, bool mayHaveOptions) => node switch
    {
        null => FrozenDictionary<string, RuleSetting>.Empty,
        YamlMap map => map.Entries.ToFrozenDictionary(entry => Known(fields, entry.Key), entry => ReadSetting(fields, entry.Key.Value, entry.Value, mayHaveOptions), StringComparer.Ordinal),
        _ => throw fields.Error(node, "write rules as a table, as \"words/doubled-word: note\""),
    };

    string Known(YamlFields fields, YamlScalar id) => rules.Contains(id.Value)
        ? id.Value
        : throw fields.Error(id, Nearest.Hint($"there is no rule \"{id.Value}\"", id.Value, rules.Select(group => group.Key)));

    RuleSetting ReadSetting(YamlFields fields, string id, YamlNode node, bool mayHaveOptions)
    {
        if (node is not YamlMap map)
            return ReadLevel(fields, node, FrozenDictionary<string, string>.Empty);

        var settings = new YamlFields(path, map);
        var level = settings.Take("level");
        var options = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var option in mayHaveOptions ? rules[id].First().Options : [])
        {
            if (settings.Take(option.Name) is not { } value)
                continue;

            var chosen = settings.Text(value);
            options[option.Name] = option.Values.Contains(chosen, StringComparer.Ordinal)
                ? chosen
                : throw settings.Error(value, Nearest.Hint($"\"{chosen}\" is not one of {string.Join(", ", option.Values)}", chosen, option.Values));
        }

        settings.Finish();
        var frozen = options.ToFrozenDictionary(StringComparer.Ordinal);
        return level is null ? new(IsOff: false, Level: null, frozen) : ReadLevel(fields, level, frozen);
    }

    static RuleSetting ReadLevel(YamlFields fields, YamlNode node, FrozenDictionary<string, string> options) => fields.Text(node) switch
    {
        "off" => new(IsOff: true, Level: null, options),
        "on" => new(IsOff: false, Level: null, options),
        "note" or "warning" or "error" => new(IsOff: false, fields.Choice<Level>(node), options),
        var text => throw fields.Error(node, Nearest.Hint($"\"{text}\" is not one of off, on, note, warning, error", text, ["off", "on", "note", "warning", "error"])),
    };

    ImmutableArray<PathSetting> ReadPaths(YamlFields fields, YamlNode node)
    {
        if (node is not YamlList list)
            throw fields.Error(node, "write paths as a list, each with files and what holds for them");

        return [.. list.Items.Select(item =>
        {
            if (item is not YamlMap map)
                throw fields.Error(item, "expected files, and rules or language");

            var inner = new YamlFields(path, map);
            var setting = new PathSetting(inner.Texts(inner.Require("files")), ReadRules(inner, inner.Take("rules"), mayHaveOptions: false), ReadLanguage(inner, inner.Take("language")));
            inner.Finish();
            return setting;
        })];
    }

    static string? ReadLanguage(YamlFields fields, YamlNode? node) => node is null ? null
        : Languages.Contains(fields.Text(node), StringComparer.Ordinal) ? fields.Text(node)
        : throw fields.Error(node, $"\"{fields.Text(node)}\" is not one of {string.Join(", ", Languages)}");

    static string? ReadLanguages(YamlFields fields)
    {
        if (fields.Take("languages") is not { } node)
            return null;

        var named = (node is YamlList list ? list.Items : [node]).Select(item => ReadLanguage(fields, item)).ToArray();
        return named.Length == 1 ? named[0] : null;
    }

    /// <summary>Words, and files of words, one a line.</summary>
    FrozenSet<string> ReadVocabulary(YamlFields fields, string folder) =>
        ReadLines(fields, "vocabulary", folder).Select(line => line.Text).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Names, and files of names, one a line, each as <see cref="KnownName.Parse"/> reads it.</summary>
    HouseNames ReadNames(YamlFields fields, string folder)
    {
        var names = ReadLines(fields, "names", folder)
            .Select(line => KnownName.Parse(line.Text, NameKind.Unknown) ?? throw new InputException(line.Path, line.Line, line.Column, $"\"{line.Text}\" is no name; write the right form, and what is wrong after \"=\", as \"Warren Buffett = Warren Buffet\""))
            .ToArray();
        return names.Length == 0 ? HouseNames.None : new(names);
    }

    /// <summary>For each language the forms that the newsroom wants, and files of such lines.</summary>
    HouseStyle ReadStyle(YamlFields fields, string folder)
    {
        if (fields.Take("style") is not { } node)
            return HouseStyle.None;
        if (node is not YamlMap map)
            throw fields.Error(node, "write style as a table of languages, as \"fr: [Kyiv = Kiev]\"");

        var inner = new YamlFields(path, map);
        var style = HouseStyle.Of([.. Languages.Select(language => (language, (IEnumerable<string>)[.. ReadLines(inner, language, folder).Select(StyleLine)]))]);
        inner.Finish();
        return style;
    }

    static string StyleLine((string Text, string Path, int Line, int Column) line) => HouseStyle.IsLine(line.Text)
        ? line.Text
        : throw new InputException(line.Path, line.Line, line.Column, $"\"{line.Text}\" is no choice; write the form that you want, those that you do not want after \"=\", and where they may stand after \"!\", as \"Kyiv = Kiev ! Dynamo Kiev\"");

    /// <summary>A list's items, and the lines of the text files among them, empty ones and comments apart, each with its place.</summary>
    IEnumerable<(string Text, string Path, int Line, int Column)> ReadLines(YamlFields fields, string key, string folder)
    {
        if (fields.Take(key) is not { } node)
            yield break;

        foreach (var item in node is YamlList list ? list.Items : [node])
        {
            var text = fields.Text(item);
            if (!text.EndsWith(".txt", StringComparison.Ordinal))
            {
                yield return (text, path, item.Line, item.Column);
                continue;
            }

            var file = Path.Combine(folder, text);
            if (!File.Exists(file))
                throw new InputException(path, item.Line, item.Column, $"the list {text} is not there");
            foreach (var (number, line) in File.ReadLines(file).Index())
            {
                if (line.Split(" #", 2)[0].Trim() is { Length: > 0 } content && content[0] != '#')
                    yield return (content, text, number + 1, 1);
            }
        }
    }

    FrontMatterFields ReadFrontMatter(YamlFields fields, YamlNode node)
    {
        if (node is not YamlMap map)
            throw fields.Error(node, "write front-matter as a table, as \"headline: [title, titre]\"");

        var (inner, usual) = (new YamlFields(path, map), new FrontMatterFields());
        var read = new FrontMatterFields
        {
            Headline = Or(inner, "headline", usual.Headline),
            Standfirst = Or(inner, "standfirst", usual.Standfirst),
            Byline = Or(inner, "byline", usual.Byline),
            Caption = Or(inner, "caption", usual.Caption),
            Published = Or(inner, "published", usual.Published),
            Language = Or(inner, "language", usual.Language),
            Section = Or(inner, "section", usual.Section),
        };
        inner.Finish();
        return read;
    }

    static ImmutableArray<string> Or(YamlFields fields, string key, ImmutableArray<string> usual) =>
        fields.Texts(key) is { IsEmpty: false } own ? own : usual;
}
