using NewsLint.Languages.Lexicons;

namespace NewsLint.Languages.Names;

/// <summary>Words around names, by language: titles and offices before a person's name, words that make a name an organisation's, particles inside.</summary>
sealed class NameTitles
{
    const int LongestTitle = 24;

    static readonly Lazy<NameTitles> French = new(() => new("fr")), English = new(() => new("en"));

    readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> titles, organisations;

    readonly bool hasCapitals;

    NameTitles(string code)
    {
        hasCapitals = code == "en";
        titles = Read("name-titles", code);
        organisations = Read("name-organisations", code, folded: true);
    }

    static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Inner = new HashSet<string>(
        ["de", "du", "des", "d'", "d’", "la", "le", "von", "van", "der", "den", "di", "da", "dos", "del", "della", "al", "el", "ben", "bin", "ibn", "ter", "ten", "zu", "zum", "af", "y"],
        StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> NoNames = new HashSet<string>(
        ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "January", "February", "July", "September", "October", "November", "December",
            "I", "He", "She", "It", "We", "You", "They", "Je", "Tu", "Il", "Elle", "On", "Nous", "Vous", "Ils", "Elles", "Ce", "Le", "La", "Les", "Un", "Une", "Des", "The"],
        StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    public static NameTitles Of(string code) => (code == "fr" ? French : English).Value;

    /// <summary>What a word is around names, worked out once.</summary>
    public NameRoles RolesOf(KnownWord word)
    {
        if (word.Roles is { } known)
            return known;

        var roles = Read(word);
        word.Roles = roles;
        word.Lacks |= roles is NameRoles.None ? WordLack.NameRole : WordLack.None;
        return roles;
    }

    /// <summary>A word without capitals may stand around names, or between their words; it is no name's own.</summary>
    NameRoles Read(KnownWord word) =>
        (IsTitle(word.Written) ? NameRoles.Title : NameRoles.None)
        | (IsParticle(word.Written) ? NameRoles.Particle : NameRoles.None)
        | (word.HasCapital ? ReadCapitalised(word.Written) : NameRoles.None);

    NameRoles ReadCapitalised(string written) =>
        (IsOrganisation(NameText.Of(written).Folded) ? NameRoles.Organisation : NameRoles.None)
        | (IsNoName(Cast.Bare(written)) ? NameRoles.NoName : NameRoles.None)
        | (NameText.Of(written).IsGivenName ? NameRoles.GivenName : NameRoles.None);

    /// <summary>True for a title; English writes every one with a capital too.</summary>
    bool IsTitle(ReadOnlySpan<char> word)
    {
        if (titles.Contains(word))
            return true;
        if (!hasCapitals || word.Length > LongestTitle || !char.IsUpper(word[0]))
            return false;

        Span<char> small = stackalloc char[word.Length];
        word.CopyTo(small);
        small[0] = char.ToLowerInvariant(small[0]);
        return titles.Contains(small);
    }

    /// <param name="folded">A folded word.</param>
    bool IsOrganisation(ReadOnlySpan<char> folded) => organisations.Contains(folded);

    public static bool IsParticle(ReadOnlySpan<char> word) => Inner.Contains(word);

    /// <summary>A day or a month of English, which has a capital and is no name (those that are given names too are left out); a pronoun or an article alone.</summary>
    static bool IsNoName(ReadOnlySpan<char> word) => NoNames.Contains(word);

    static HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Read(string file, string code, bool folded = false) =>
        WordFile.Lines(file).Where(line => line.StartsWith(code, StringComparison.Ordinal)).SelectMany(line => line[3..].Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .Select(word => folded ? NameSpelling.Fold(word) : word)
            .ToHashSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
}
