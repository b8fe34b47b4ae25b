using System.Collections.Immutable;
using NewsLint.Articles;

namespace NewsLint.Languages;

/// <summary>Reads what begins with a digit: <c>11.000</c>, <c>11 000</c>, <c>8,5</c>, <c>12 h 30</c>, <c>2-1</c>, <c>1er</c>, <c>18-year-old</c>.</summary>
readonly ref struct NumberReader(ReadOnlySpan<char> prose, int start, TokenizerHabits habits)
{
    readonly ReadOnlySpan<char> prose = prose;

    public void Read(ref int position, ImmutableArray<Token>.Builder tokens)
    {
        var from = position;
        var (end, kind) = ReadTime(from) is var time and > 0 ? (time, TokenKind.Time) : ReadNumber(from);
        position = end;
        tokens.Add(new(from, end - from, kind));
    }

    char At(int index) => index >= start && index < prose.Length ? prose[index] : '\0';

    int Digits(int index)
    {
        while (char.IsAsciiDigit(At(index)))
            index++;
        return index;
    }

    /// <summary>The end of a time of day, or 0.</summary>
    int ReadTime(int from)
    {
        var hours = Digits(from);
        if (hours - from > 2)
            return 0;

        if (At(hours) == ':' && Digits(hours + 1) - hours == 3)
        {
            var minutes = hours + 3;
            return At(minutes) == ':' && Digits(minutes + 1) - minutes == 3 ? minutes + 3 : minutes;
        }

        var letter = Letters.IsThousandsSpace(At(hours)) ? hours + 1 : hours;
        if (At(letter) is not ('h' or 'H') || char.IsLetter(At(letter + 1)))
            return 0;

        var after = Letters.IsThousandsSpace(At(letter + 1)) ? letter + 2 : letter + 1;
        return Digits(after) - after == 2 ? after + 2 : letter + 1;
    }

    (int End, TokenKind Kind) ReadNumber(int from)
    {
        var end = Digits(from);
        var isGrouped = end - from <= 3;
        while (true)
        {
            var c = At(end);
            if (isGrouped && IsThousandsGroup(end))
                end += 4;
            else if (c is '.' or ',' or '/' or '-' or '–' && char.IsAsciiDigit(At(end + 1)))
                (end, isGrouped) = (Digits(end + 1), false);
            else
                break;
        }

        return ReadLetters(end);
    }

    bool IsThousandsGroup(int index) =>
        Letters.IsThousandsSpace(At(index)) && (habits.PartsThousandsWithSpaces || At(index) != ' ') && Digits(index + 1) == index + 4;

    /// <summary>An ordinal's ending, a unit without its space, or the rest of a word that begins with figures.</summary>
    (int End, TokenKind Kind) ReadLetters(int end)
    {
        var kind = TokenKind.Number;
        while (char.IsLetterOrDigit(At(end)) || (Letters.IsHyphen(At(end)) && char.IsLetterOrDigit(At(end + 1))))
        {
            if (Letters.IsHyphen(At(end)))
                kind = TokenKind.Word;
            end++;
        }

        return (end, kind);
    }
}
