using System.Collections.Immutable;
using System.Globalization;

namespace NewsLint.Rules.Yaml;

/// <summary>Reads a map key by key, and refuses what nobody asked for.</summary>
public sealed class YamlFields(string path, YamlMap map)
{
    readonly List<string> known = [];

    /// <summary>The value of a key; a key without a value counts as absent.</summary>
    public YamlNode? Take(string key)
    {
        known.Add(key);
        foreach (var (name, value) in map.Entries)
        {
            if (name.Value == key)
                return value is YamlScalar { Value: "", IsPlain: true } ? null : value;
        }

        return null;
    }

    public YamlNode Require(string key) => Take(key) ?? throw Error(map, $"\"{key}\" is missing");

    public string? Text(string key) => Take(key) is { } node ? Text(node) : null;

    public string Text(YamlNode node) => node is YamlScalar scalar ? scalar.Value : throw Error(node, "expected a single value");

    /// <summary>A list of values, or one value that stands for a list of itself.</summary>
    public ImmutableArray<string> Texts(string key) => Take(key) is { } node ? Texts(node) : [];

    public ImmutableArray<string> Texts(YamlNode node) => node is YamlList list ? [.. list.Items.Select(Text)] : [Text(node)];

    public bool? Flag(string key) => Take(key) switch
    {
        null => null,
        YamlScalar { Value: "true" } => true,
        YamlScalar { Value: "false" } => false,
        var node => throw Error(node, "expected true or false"),
    };

    public int? Number(string key, int least, int most)
    {
        if (Take(key) is not { } node)
            return null;
        return int.TryParse(Text(node), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most
            ? number
            : throw Error(node, $"expected a number from {least} to {most}");
    }

    /// <summary>One of the enum's names, written with hyphens.</summary>
    public T? Choice<T>(string key)
        where T : struct, Enum => Take(key) is { } node ? Choice<T>(node) : null;

    public T Choice<T>(YamlNode node)
        where T : struct, Enum
    {
        var text = Text(node);
        foreach (var value in Enum.GetValues<T>())
        {
            if (Kebab(value.ToString()) == text)
                return value;
        }

        throw Error(node, $"\"{text}\" is not one of {string.Join(", ", Enum.GetNames<T>().Select(Kebab))}");
    }

    /// <summary>Call when all known keys were asked for: another one is an error that names the nearest known one.</summary>
    public void Finish()
    {
        foreach (var (key, _) in map.Entries)
        {
            if (!known.Contains(key.Value, StringComparer.Ordinal))
                throw Error(key, Nearest.Hint($"\"{key.Value}\" is not a key that can stand here", key.Value, known));
        }
    }

    public InputException Error(YamlNode node, string problem) => new(path, node.Line, node.Column, problem);

    public static string Kebab(string name) =>
        string.Concat(name.Select((letter, i) => (i > 0 && char.IsUpper(letter) ? "-" : "") + char.ToLowerInvariant(letter)));
}
