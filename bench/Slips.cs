using System.Buffers;

namespace NewsLint.Bench;

/// <summary>Slips as hands make them: letters missing, doubled, swapped, wrong by a key or by an accent.</summary>
sealed class Slips(string language, Random chance)
{
    const string Accents = "àâéèêëîïôùûüç";

    static readonly SearchValues<char> AccentedLetters = SearchValues.Create(Accents);

    static readonly string[] French = ["azertyuiop", "qsdfghjklm", "wxcvbn"], English = ["qwertyuiop", "asdfghjkl", "zxcvbnm"];

    /// <summary>The word with one slip, or with two; never the word itself.</summary>
    public string Make(string word, int slips)
    {
        var slipped = word;
        for (var i = 0; i < slips || slipped == word;)
        {
            slipped = One(slipped);
            i++;
        }

        return slipped;
    }

    string One(string word)
    {
        var place = chance.Next(1, word.Length);
        return chance.Next(language == "fr" ? 7 : 6) switch
        {
            0 => word.Remove(place, 1),
            1 => word.Insert(place, word[place].ToString()),
            2 => string.Concat(word.AsSpan(0, place - 1), word.AsSpan(place, 1), word.AsSpan(place - 1, 1), word.AsSpan(place + 1)),
            3 => Replaced(word, place, Beside(word[place])),
            4 => word.Insert(place, Beside(word[place - 1]).ToString()),
            5 when Doubled(word) is >= 0 and var doubled => word.Remove(doubled, 1),
            6 when Accented(word) is >= 0 and var accented => Replaced(word, accented, chance.Next(2) == 0 ? Plain(word[accented]) : Accents[chance.Next(Accents.Length)]),
            _ => Replaced(word, place, Beside(word[place])),
        };
    }

    static string Replaced(string word, int place, char letter) => string.Concat(word.AsSpan(0, place), [letter], word.AsSpan(place + 1));

    static int Doubled(string word) => Enumerable.Range(1, word.Length - 1).Where(i => word[i] == word[i - 1]).DefaultIfEmpty(-1).First();

    static int Accented(string word) => word.AsSpan().IndexOfAny(AccentedLetters);

    static char Plain(char letter) => Languages.Letters.Unaccented(letter);

    char Beside(char letter)
    {
        foreach (var row in language == "fr" ? French : English)
        {
            var column = row.IndexOf(letter, StringComparison.Ordinal);
            if (column >= 0)
                return row[column == 0 ? 1 : column == row.Length - 1 || chance.Next(2) == 0 ? column - 1 : column + 1];
        }

        return Plain(letter) is var plain && plain != letter ? plain : (char)('a' + chance.Next(26));
    }
}
