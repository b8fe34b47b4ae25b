using System.Collections.Immutable;
using NewsLint.Articles;
using NewsLint.Text;

namespace NewsLint.Languages;

/// <summary>Parts one block of newsroom text into tokens.</summary>
ref struct Tokenizer(ReadOnlySpan<char> prose, TextSpan block, TokenizerHabits habits, ImmutableArray<Token>.Builder tokens)
{
    readonly ReadOnlySpan<char> prose = prose[..block.End];
    readonly int start = block.Start;
    readonly bool mayHaveAddresses = WebAddress.MayStandIn(prose[block.Start..block.End]);
    int position = block.Start;

    public void Run()
    {
        while (position < prose.Length)
        {
            var c = prose[position];
            if (char.IsAsciiLetter(c))
                ReadWord();
            else if (char.IsWhiteSpace(c))
                position++;
            else if (Letters.IsInWord(c))
                ReadWord();
            else if (char.IsAsciiDigit(c))
                new NumberReader(prose, start, habits).Read(ref position, tokens);
            else
                ReadMark(c);
        }
    }

    readonly char At(int index) => index >= start && index < prose.Length ? prose[index] : '\0';

    readonly void Add(int from, int to, TokenKind kind) => tokens.Add(new(from, to - from, kind));

    void ReadMark(char c)
    {
        var from = position;
        if (c is '@' or '#' && Letters.IsInWord(At(from + 1)) && !char.IsLetterOrDigit(At(from - 1)))
        {
            position++;
            while (char.IsLetterOrDigit(At(position)) || At(position) == '_')
                position++;
            Add(from, position, c == '@' ? TokenKind.Handle : TokenKind.Hashtag);
            return;
        }

        position += char.IsHighSurrogate(c) && char.IsLowSurrogate(At(from + 1)) ? 2 : 1;
        if (c == '.' && At(from + 1) == '.' && At(from + 2) == '.')
        {
            while (At(position) == '.')
                position++;
        }

        Add(from, position, char.IsPunctuation(c) ? TokenKind.Punctuation : TokenKind.Symbol);
    }

    void ReadWord()
    {
        var from = position;
        if (mayHaveAddresses && WebAddress.Length(prose[from..], out var kind) is var length and > 0)
        {
            position += length;
            Add(from, position, kind);
            return;
        }

        do
        {
            var rest = prose[position..];
            var letters = 0;
            while (letters < rest.Length && char.IsAsciiLetter(rest[letters]))
                letters++;
            position += letters;
        }
        while (position < prose.Length && IsInside(from) && ++position < prose.Length);

        if (EndsElided(from))
        {
            position++;
            Add(from, position, TokenKind.Word);
            return;
        }

        var abbreviation = ReadAbbreviation(from);
        Add(from, position, abbreviation ? TokenKind.Abbreviation : TokenKind.Word);
    }

    /// <summary>True where the next character belongs to the word.</summary>
    readonly bool IsInside(int from)
    {
        var c = prose[position];
        return IsWordCharacter(c)
            || (Letters.IsHyphen(c) && IsWordCharacter(At(position + 1)))
            || (Letters.IsApostrophe(c) && Letters.IsInWord(At(position + 1)) && !EndsElided(from));
    }

    static bool IsWordCharacter(char c) => Letters.IsInWord(c) || char.IsAsciiDigit(c);

    /// <summary>True when an apostrophe comes now and what stands before it is a word that drops its vowel, as <c>l'</c>.</summary>
    readonly bool EndsElided(int from) =>
        Letters.IsApostrophe(At(position)) && habits.Elides(prose[from..position]);

    bool ReadAbbreviation(int from)
    {
        if (At(position) != '.')
            return false;

        var word = prose[from..position];
        if (word.Length == 1 && ReadInitials(from))
            return true;
        if (!habits.Abbreviations.Always(word[(word.LastIndexOf('-') + 1)..]) && !(habits.Abbreviations.BesideNumbers(word) && IsBesideNumber(from)))
            return false;

        position++;
        return true;
    }

    /// <summary><c>U.S.</c>, <c>J.-C.</c>, <c>p.m.</c>, or one initial before a capitalised word.</summary>
    bool ReadInitials(int from)
    {
        var end = position + 1;
        while (true)
        {
            var next = Letters.IsHyphen(At(end)) ? end + 1 : end;
            if (!char.IsLetter(At(next)) || At(next + 1) != '.')
                break;
            end = next + 2;
        }

        var isOne = end == position + 1;
        var isInitial = char.IsUpper(prose[from]) && (!isOne || habits.Abbreviations.Always(prose[from..position]) || StandsBeforeName(end));
        if (!isInitial && (isOne || At(end - 3) != '.'))
            return false;

        position = end;
        return true;
    }

    readonly bool StandsBeforeName(int index)
    {
        if (At(index) is not (' ' or Letters.NoBreakSpace or Letters.NarrowNoBreakSpace or '\0'))
            return char.IsUpper(At(index));
        return char.IsUpper(At(index + 1)) && char.IsLetter(At(index + 2));
    }

    readonly bool IsBesideNumber(int from)
    {
        var after = position + 1;
        while (Letters.IsThousandsSpace(At(after)))
            after++;
        var before = from - 1;
        while (before >= start && Letters.IsThousandsSpace(At(before)))
            before--;
        return char.IsAsciiDigit(At(after)) || char.IsAsciiDigit(At(before));
    }
}
