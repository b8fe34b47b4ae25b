using System.Buffers;

namespace NewsLint.Languages.Lexicons;

/// <summary>Words that a language builds freely, and that no dictionary lists: <c>antivaccin</c>, <c>livestream</c>.</summary>
/// <param name="prefixes">Beginnings that go before any word.</param>
/// <param name="suffixes">Endings that go after any word.</param>
/// <param name="joinsWords">True where two words may be written as one.</param>
sealed class WordBuilding(string[] prefixes, string[] suffixes, bool joinsWords)
{
    const int ShortestBase = 4, LeastRarity = 7;

    public static WordBuilding French { get; } = new(
        ["aéro", "agro", "anti", "archi", "audio", "auto", "bio", "co", "crypto", "cyber", "dé", "éco", "électro", "ethno", "euro", "ex", "extra", "géo", "hydro", "hyper", "infra", "inter", "intra", "macro", "méga", "micro", "mini", "mono", "moto", "multi", "nano", "narco", "néo", "non", "omni", "para", "photo", "pluri", "poly", "post", "pré", "pro", "pseudo", "psycho", "radio", "re", "ré", "rétro", "semi", "socio", "sous", "super", "supra", "sur", "techno", "télé", "thermo", "trans", "turbo", "ultra", "vidéo", "visio"],
        ["gate", "phobe", "phobie", "phile", "mania", "thon"],
        joinsWords: false);

    public static WordBuilding English { get; } = new(
        ["anti", "audio", "auto", "bio", "co", "counter", "cross", "crypto", "cyber", "de", "dis", "eco", "electro", "ethno", "euro", "ex", "extra", "fore", "geo", "hydro", "hyper", "infra", "inter", "intra", "macro", "mega", "micro", "mid", "mini", "mis", "mono", "multi", "nano", "narco", "neo", "non", "omni", "out", "over", "para", "photo", "poly", "post", "pre", "pro", "pseudo", "psycho", "radio", "re", "retro", "semi", "socio", "sub", "super", "techno", "tele", "thermo", "trans", "turbo", "ultra", "un", "under", "up", "video"],
        ["gate", "ness", "less", "like", "wide", "wise", "ship", "hood", "able", "worthy", "phobe", "phobia", "phobic", "goer", "goers", "making", "maker", "makers", "based"],
        joinsWords: true);

    static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouyéèêàâîôû");

    public bool Builds(ReadOnlySpan<char> word, Lexicon lexicon) =>
        word.Contains('-')
            ? AreParts(word, lexicon) || lexicon.Find(word.ToString().Replace("-", "", StringComparison.Ordinal)) >= 0
            : BuildsOne(word, lexicon);

    /// <summary>Beginnings, endings and words between hyphens: <c>co-fondateur</c>, <c>pluvio-orageux</c>.</summary>
    bool AreParts(ReadOnlySpan<char> word, Lexicon lexicon)
    {
        foreach (var range in word.Split('-'))
        {
            var part = word[range];
            if (!(part.Length > 0 && (lexicon.Find(part) >= 0 || IsPrefix(part, range.End.Value == word.Length) || BuildsOne(part, lexicon))))
                return false;
        }

        return true;
    }

    /// <summary>A listed beginning, or one that ends as learned beginnings do: <c>politico-</c>.</summary>
    bool IsPrefix(ReadOnlySpan<char> part, bool isLast)
    {
        if (isLast)
            return false;

        foreach (var prefix in prefixes)
        {
            if (part.SequenceEqual(prefix))
                return true;
        }

        return part.Length > 3 && part[^1] == 'o';
    }

    bool BuildsOne(ReadOnlySpan<char> word, Lexicon lexicon) =>
        HasPrefix(word, lexicon) || HasSuffix(word, lexicon) || (joinsWords && IsTwoWords(word, lexicon));

    bool HasPrefix(ReadOnlySpan<char> word, Lexicon lexicon)
    {
        foreach (var prefix in prefixes)
        {
            // Two letters before a consonant make too many slips look built: "reforme" is no word.
            var least = prefix.Length <= 2 ? ShortestBase + 2 : ShortestBase;
            if (word.Length >= prefix.Length + least && word.StartsWith(prefix, StringComparison.Ordinal) && lexicon.Find(word[prefix.Length..]) >= 0)
                return true;
        }

        return false;
    }

    bool HasSuffix(ReadOnlySpan<char> word, Lexicon lexicon)
    {
        foreach (var suffix in suffixes)
        {
            if (word.Length >= suffix.Length + ShortestBase && word.EndsWith(suffix, StringComparison.Ordinal) && lexicon.Find(word[..^suffix.Length]) >= 0)
                return true;
        }

        return false;
    }

    /// <summary>Two words of some length, neither so frequent that its space was rather forgotten.</summary>
    static bool IsTwoWords(ReadOnlySpan<char> word, Lexicon lexicon)
    {
        for (var i = ShortestBase; i <= word.Length - ShortestBase; i++)
        {
            if (IsBase(word[..i], lexicon) && IsBase(word[i..], lexicon))
                return true;
        }

        return false;
    }

    static bool IsBase(ReadOnlySpan<char> word, Lexicon lexicon) =>
        lexicon.Find(word) is var number && number >= 0 && lexicon.RarityOf(number) is >= LeastRarity and < 16 && word.ContainsAny(Vowels);
}
