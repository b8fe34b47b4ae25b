using NewsLint.Articles;
using NewsLint.Languages.Names;

namespace NewsLint.Rules.Roles;

/// <summary>The persons whom a story names in full; a family name alone is the one person's who has it.</summary>
sealed class People
{
    readonly Dictionary<string, HashSet<string>> byFamilyName = new(StringComparer.Ordinal);

    People(Article article)
    {
        foreach (var mention in Cast.Of(article).Mentions)
        {
            if (IsFull(mention))
                Add(FamilyName(mention.Name.Folded), WithoutParty(mention.Name));
        }
    }

    public static People Of(Article article) => article.Layer(known => new People(known));

    /// <summary>The full name, folded, of whom a mention names; none where the story does not say, or names two.</summary>
    public string? NameOf(Mention mention)
    {
        if (IsFull(mention))
            return WithoutParty(mention.Name);
        return mention.First == mention.Last && byFamilyName.TryGetValue(mention.Name.Folded, out var names) && names.Count == 1 ? names.First() : null;
    }

    /// <summary>How many persons with this family name the story names in full.</summary>
    public int Count(string familyName) => byFamilyName.TryGetValue(familyName, out var names) ? names.Count : 0;

    public static bool IsFull(Mention mention) =>
        mention is { Kind: NameKind.Person, IsDoubtful: false } && mention.First < mention.Last && mention.Name.Folded.Contains(' ', StringComparison.Ordinal);

    public static string FamilyName(string folded) => folded[(folded.LastIndexOf(' ') + 1)..];

    /// <summary>"la députée PS Anne Teil": the letters are no part of the name.</summary>
    static string WithoutParty(NameText name) =>
        name.Text.IndexOf(' ', StringComparison.Ordinal) is var space and > 0 && Parties.IsParty(name.Text.AsSpan(0, space)) ? name.Folded[(name.Folded.IndexOf(' ', StringComparison.Ordinal) + 1)..] : name.Folded;

    void Add(string familyName, string name)
    {
        if (!byFamilyName.TryGetValue(familyName, out var names))
            byFamilyName.Add(familyName, names = new(StringComparer.Ordinal));
        names.Add(name);
    }
}
