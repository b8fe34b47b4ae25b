using System.Globalization;
using NewsLint.Languages.Acronyms;
using NewsLint.Languages.Facts;
using NewsLint.Languages.Names;

namespace NewsLint.Languages.Lists;

/// <summary>
/// The indexes of the lists of <c>dictionaries/</c>. They are made when the program is built, so that a start looks up a word without having read its list;
/// one that was not made then is made when it is asked for.
/// </summary>
public static class ListIndexes
{
    /// <summary>The columns of tables of facts that are looked up by names, or by keys.</summary>
    static readonly string[] FactColumns =
    [
        "countries/0", "countries/1", "countries/3", "countries/4", "countries/5", "organisations/1", "organisations/2", "departements/0", "departements/1",
        "world-cities/0", "world-cities/1", "french-cities/0", "counts/0", "counts/1", "counts/2", "former-names/0", "former-names/1", "leaders/2",
        "members/0", "offices/0", "capitals/0", "populations/0", "currencies/0", "neighbours/0",
    ];

    static ListPack? pack;

    /// <summary>Opens the indexes that were made when the program was built.</summary>
    /// <param name="made">What <see cref="Pack"/> gave then, from the same lists.</param>
    public static void Open(ReadOnlyMemory<byte> made) => pack = new(made);

    /// <summary>The indexes that a program carries.</summary>
    public static byte[] Pack()
    {
        var facts = FactColumns.SelectMany(column => (string[])[$"facts/{column}", $"facts/{column}/first", $"facts/{column}/last"]);
        return ListPack.Write([.. facts.Concat(["acronyms", "acronyms/sorted", "known-names", "known-names/alone", "names/given-names", "names/places", "spellings.fr", "spellings.en"]).Select(name => (name, Make(name)))]);
    }

    /// <summary>An index by its name: a list's, and which of the list's where there are several.</summary>
    internal static ReadOnlyMemory<byte> Bytes(string name) => pack?.Find(name) ?? Make(name);

    public static CompiledIndex Of(string name) => new(Bytes(name));

    static byte[] Make(string name) => name.Split('/') switch
    {
        ["acronyms"] => AcronymTable.Index(letters => letters),
        ["acronyms", _] => AcronymTable.Index(AcronymTable.Sorted),
        ["names", var list] => NameList.Filter(list),
        ["known-names"] => NameIndex.Words(new(name)),
        ["known-names", _] => NameIndex.Alone(new("known-names")),
        ["facts", var table, var column] => FactNames.Index(new($"facts/{table}"), int.Parse(column, CultureInfo.InvariantCulture)),
        ["facts", var table, var column, var end] => FactNames.Filter(new($"facts/{table}"), int.Parse(column, CultureInfo.InvariantCulture), isFirst: end == "first"),
        _ => SpellingIndex.FirstWords(new(name)),
    };
}
