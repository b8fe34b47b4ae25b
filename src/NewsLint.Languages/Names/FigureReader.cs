using System.Collections.Immutable;
using System.Runtime.InteropServices;
using NewsLint.Articles;

namespace NewsLint.Languages.Names;

/// <summary>Puts together the mentions that name one person, place or organisation.</summary>
sealed class FigureReader
{
    /// <summary>How many small words may end an organisation's name.</summary>
    const int LongestEnd = 10;

    readonly Cast cast;
    readonly List<List<int>> groups = [];

    /// <summary>The last group that was named by a word, or by a whole name.</summary>
    readonly Dictionary<string, int> byWord = new(StringComparer.Ordinal), byName = new(StringComparer.Ordinal);

    /// <summary>Names that an acronym stands for, by group.</summary>
    readonly Dictionary<int, string> fullNames = [];

    readonly string[] names;

    FigureReader(Cast cast)
    {
        this.cast = cast;
        names = [.. cast.Mentions.Select(mention => mention.Name.Folded)];
    }

    public static ImmutableArray<Figure> Read(Cast cast)
    {
        var reader = new FigureReader(cast);
        for (var i = 0; i < reader.names.Length; i++)
        {
            if (cast.Mentions[i].First < cast.Mentions[i].Last)
                reader.AddFull(i);
        }

        for (var i = 0; i < reader.names.Length; i++)
        {
            if (cast.Mentions[i].First == cast.Mentions[i].Last)
                reader.AddBare(i);
        }

        return [.. Enumerable.Range(0, reader.groups.Count).Select(reader.Describe).OrderBy(figure => figure.Mentions[0].First)];
    }

    /// <summary>A name of several words: the same one, the same with fewer given names, or a new one.</summary>
    void AddFull(int mention)
    {
        if (!byName.TryGetValue(names[mention], out var group) && !(cast.Mentions[mention].Kind is NameKind.Person or NameKind.Unknown && TryShorter(mention, out group)))
        {
            group = groups.Count;
            groups.Add([]);
        }

        groups[group].Add(mention);
        byName[names[mention]] = group;
        NoteAcronym(mention, group);
        if (cast.Mentions[mention].Kind is not NameKind.Person)
            return;

        foreach (var word in names[mention].Split(' '))
            CollectionsMarshal.GetValueRefOrAddDefault(byWord, word, out _) = group;
    }

    /// <summary>A person with the same family name whose given names go into one another: "Jomart Tokaïev", "K. Tokaïev".</summary>
    bool TryShorter(int mention, out int group)
    {
        var words = names[mention].Split(' ');
        return byWord.TryGetValue(words[^1], out group)
            && names[groups[group][0]].Split(' ') is var other && other[^1] == words[^1]
            && (Goes(words[..^1], other[..^1]) || Goes(other[..^1], words[..^1]));
    }

    static bool Goes(string[] given, string[] into) =>
        given.All(name => into.Any(other => other == name || (name is [var initial, '.'] && other[0] == initial)));

    /// <summary>A lone word: of a person named before, of the whole name that it abbreviates, or a new name.</summary>
    void AddBare(int mention)
    {
        if (!byName.TryGetValue(names[mention], out var group) && !byWord.TryGetValue(names[mention], out group))
        {
            if (cast.Mentions[mention].IsDoubtful)
                return;
            group = groups.Count;
            groups.Add([]);
        }

        groups[group].Add(mention);
        byName[names[mention]] = group;
        NoteAcronym(mention, group);
    }

    /// <summary>The acronym in brackets after a name, or after the small words that end an organisation's: "Organisation du traité de sécurité collective (OTSC)".</summary>
    void NoteAcronym(int mention, int group)
    {
        var (article, last) = (cast.Article, cast.Mentions[mention].Last);
        var end = cast.Mentions[mention].Kind is NameKind.Organisation ? Math.Min(last + LongestEnd, article.Tokens.Length - 1) : last;
        while (last < end && article.Tokens[last + 1].IsWord)
            last++;
        if (last + 3 >= article.Tokens.Length || article[article.Tokens[last + 1]] is not "(" || article[article.Tokens[last + 3]] is not ")" || article[article.Tokens[last + 2]].ContainsAnyInRange('a', 'z'))
            return;

        byName[NameSpelling.Fold(article[article.Tokens[last + 2]])] = group;
        fullNames[group] = article.Prose[article.Tokens[cast.Mentions[mention].First].Start..article.Tokens[last].End];
    }

    Figure Describe(int group)
    {
        var mentions = groups[group].Order().Select(index => cast.Mentions[index]).ToImmutableArray();
        var kind = mentions.Where(mention => mention.Kind is not NameKind.Unknown).GroupBy(mention => mention.Kind).MaxBy(same => same.Count())?.Key ?? NameKind.Unknown;
        var name = fullNames.GetValueOrDefault(group) ?? mentions.GroupBy(mention => mention.Name.Text, StringComparer.Ordinal).OrderByDescending(form => form.Key.Count(c => c == ' ')).ThenByDescending(form => form.Count()).First().Key;
        return new(kind, name, mentions);
    }
}
