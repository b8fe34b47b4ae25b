using System.Collections.Frozen;
using NewsLint.Languages;

namespace NewsLint.Rules.Grammar;

/// <summary>Before which French words the vowel of "le", "de" or "que" falls.</summary>
static class FrenchVowels
{
    /// <summary>How words begin whose h stops the elision; what is longer begins so too. Facts of usage, collected for NewsLint.</summary>
    static readonly string[] Aspirated =
    [
        "hach", "hagard", "haie", "haï", "haillon", "hain", "hall", "halo", "halt", "hamac", "hamburger", "hameau", "hamster", "hanch", "hand", "hangar", "hanneton", "hant", "happ", "harangu", "haras", "harass",
        "harcel", "harcèl", "hard", "harem", "hareng", "hargn", "haricot", "harnach", "harnais", "harp", "hasard", "hasch", "hât", "hauss", "haut", "havr", "hayon", "heaume", "hélas", "henn", "herni", "héron", "héros", "herse", "hêtre", "heurt", "hibou",
        "hideu", "hiérarch", "hip-hop", "hippie", "hiss", "hobby", "hoch", "hockey", "hold-up", "hollandais", "homard", "hongrois", "honn", "hont", "hoquet", "hors", "hotte", "hors-", "hot", "houblon", "houe", "houill", "houl", "houpp", "housse",
        "houx", "hublot", "huche", "hué", "huer", "huguenot", "huit", "hululement", "hurl", "hurler", "hussard", "hutte", "hyène", "hijab", "hashtag", "hacker", "hacking", "halal", "haka", "hub", "hooligan", "houthi", "hutu", "hamas", "hezbollah", "haïtien", "haredi", "hammam", "husky", "harissa", "handicap",
    ];

    /// <summary>Words of these beginnings have a mute h after all.</summary>
    static readonly string[] Mute = ["haltér", "hallucin", "héroï", "hotel", "hôte", "haleine", "hallali"];

    static readonly FrozenSet<string> WithoutElision = FrozenSet.Create(StringComparer.Ordinal, "onze", "onzième", "onzièmes", "oui", "ouistiti", "ouistitis", "uhlan", "ululement", "énième", "un", "yacht", "yachts", "yaourt", "yaourts", "yeti", "yoga", "yen", "yens", "yuan", "yuans");

    /// <summary>True when the word begins with the sound of a vowel, as <c>avion</c> or <c>homme</c>; false for <c>hasard</c> and <c>onze</c>.</summary>
    public static bool Begin(string word) => Letters.Unaccented(word[0]) switch
    {
        'h' => !Aspirated.Any(start => word.StartsWith(start, StringComparison.Ordinal)) || Mute.Any(start => word.StartsWith(start, StringComparison.Ordinal)),
        'a' or 'e' or 'i' or 'o' or 'u' or 'œ' or 'æ' => !WithoutElision.Contains(word),
        'y' => word is "yeux" or "yeuse" or "ypérite" or "ytterbium",
        _ => false,
    };
}
