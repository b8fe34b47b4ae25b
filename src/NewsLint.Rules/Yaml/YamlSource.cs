using System.Collections.Immutable;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace NewsLint.Rules.Yaml;

/// <summary>Reads YAML that people wrote into nodes with places. Anchors, tags and deep nesting have no use in it and are refused.</summary>
public sealed class YamlSource
{
    const int DeepestNesting = 32;

    readonly string path;
    readonly int startOffset;
    readonly int startLine;
    readonly Parser parser;

    YamlSource(string path, string text, int startOffset, int startLine)
    {
        this.path = path;
        this.startOffset = startOffset;
        this.startLine = startLine;
        parser = new(new StringReader(text));
    }

    /// <summary>The top node; an empty map where there is none.</summary>
    /// <param name="path">The file, for messages.</param>
    /// <param name="text">The YAML.</param>
    /// <param name="startOffset">Where the YAML begins in its file.</param>
    /// <param name="startLine">How many lines of the file come before it.</param>
    public static YamlNode Read(string path, string text, int startOffset = 0, int startLine = 0)
    {
        var source = new YamlSource(path, text, startOffset, startLine);
        try
        {
            return source.ReadDocument();
        }
        catch (YamlException e)
        {
            throw source.Error(e.Start, e.InnerException is null ? Sentence(e.Message) : "this is not valid YAML", e);
        }
        catch (Exception e) when (e is InvalidOperationException or ArgumentException or OverflowException)
        {
            // The scanner fails so on some malformed input, as "{a](: b}".
            throw source.Error(source.parser.Current?.Start ?? Mark.Empty, "this is not valid YAML from here on", e);
        }
    }

    /// <summary>As <see cref="Read"/>, for a file whose top must be a map.</summary>
    public static YamlMap ReadMap(string path, string text, int startOffset = 0, int startLine = 0) =>
        Read(path, text, startOffset, startLine) switch
        {
            YamlMap map => map,
            YamlScalar { Value: "" } empty => new([], empty.Start, empty.End, empty.Line, empty.Column),
            var node => throw new InputException(path, node.Line, node.Column, "expected keys with values, as \"level: note\""),
        };

    YamlNode ReadDocument()
    {
        parser.Consume<StreamStart>();
        if (parser.Accept<StreamEnd>(out _))
            return new YamlScalar("", IsPlain: true, startOffset, startOffset, startLine + 1, 1);

        parser.Consume<DocumentStart>();
        var node = ReadNode(0);
        parser.Consume<DocumentEnd>();
        if (!parser.Accept<StreamEnd>(out _))
            throw Error(parser.Current!.Start, "a second YAML document begins here; keep one");
        return node;
    }

    YamlNode ReadNode(int depth)
    {
        if (depth > DeepestNesting)
            throw Error(parser.Current!.Start, $"nested deeper than {DeepestNesting} levels");

        return parser.Consume<ParsingEvent>() switch
        {
            AnchorAlias alias => throw Error(alias.Start, "aliases (*name) are not used here: write the value out"),
            NodeEvent { Anchor.IsEmpty: false } anchored => throw Error(anchored.Start, "anchors (&name) are not used here: write the value out"),
            Scalar scalar => Place(scalar.Start, scalar.End, (start, end, line, column) => new YamlScalar(scalar.Value, scalar.Style is ScalarStyle.Plain, start, end, line, column)),
            SequenceStart start => ReadList(start, depth),
            MappingStart start => ReadMap(start, depth),
            var other => throw Error(other.Start, "this is not valid YAML"),
        };
    }

    YamlList ReadList(SequenceStart from, int depth)
    {
        var items = ImmutableArray.CreateBuilder<YamlNode>();
        while (!parser.Accept<SequenceEnd>(out _))
            items.Add(ReadNode(depth + 1));
        var to = parser.Consume<SequenceEnd>();
        return Place(from.Start, to.End, (start, end, line, column) => new YamlList(items.ToImmutable(), start, end, line, column));
    }

    YamlMap ReadMap(MappingStart from, int depth)
    {
        var entries = ImmutableArray.CreateBuilder<(YamlScalar, YamlNode)>();
        var keys = new HashSet<string>(StringComparer.Ordinal);
        while (!parser.Accept<MappingEnd>(out _))
        {
            var place = parser.Current!.Start;
            if (ReadNode(depth + 1) is not YamlScalar key)
                throw Error(place, "a key must be a single word or phrase");
            if (!keys.Add(key.Value))
                throw Error(place, $"\"{key.Value}\" stands here twice; keep one");
            entries.Add((key, ReadNode(depth + 1)));
        }

        var to = parser.Consume<MappingEnd>();
        return Place(from.Start, to.End, (start, end, line, column) => new YamlMap(entries.ToImmutable(), start, end, line, column));
    }

    T Place<T>(Mark from, Mark to, Func<int, int, int, int, T> make) =>
        make((int)from.Index + startOffset, (int)to.Index + startOffset, (int)from.Line + startLine, (int)from.Column);

    InputException Error(Mark mark, string problem, Exception? inner = null) =>
        new(path, (int)mark.Line + startLine, (int)mark.Column, problem, inner);

    static string Sentence(string message) => message.Length == 0 ? "this is not valid YAML" : $"this is not valid YAML: {char.ToLowerInvariant(message[0])}{message[1..].TrimEnd('.')}";
}
