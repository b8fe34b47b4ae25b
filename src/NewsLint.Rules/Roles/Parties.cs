using NewsLint.Languages;

namespace NewsLint.Rules.Roles;

/// <summary>The parties of <c>dictionaries/parties.txt</c>.</summary>
static class Parties
{
    static readonly Lazy<Dictionary<string, int>> All = new(() => WordFile.Lines("parties").Index().SelectMany(line => line.Item.Split(' ').Select(letters => (letters, line.Index))).ToDictionary(pair => pair.letters, pair => pair.Index, StringComparer.Ordinal));

    public static bool IsParty(ReadOnlySpan<char> text) => text.Length is >= 2 and <= 11 && char.IsUpper(text[0]) && All.Value.GetAlternateLookup<ReadOnlySpan<char>>().ContainsKey(text);

    /// <summary>True for letters of one party, or of the one that it became.</summary>
    public static bool AreOne(string one, string other) => All.Value[one] == All.Value[other];
}
