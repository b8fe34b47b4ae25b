using NewsLint.Articles;
using NewsLint.Text;

namespace NewsLint.Languages;

/// <summary>Tells which straight marks of a block open and which close, by the spaces around them and by taking turns.</summary>
/// <remarks>
/// A mark is reported as alone only where nothing else can be: two openings or two closings that follow each other, both plain by their
/// spaces, in a block with an odd number of marks. Where the marks contradict each other otherwise, as with nested quotations or a
/// misplaced space, they are paired in turn and nobody is blamed.
/// </remarks>
readonly ref struct StraightMarks(ReadOnlySpan<char> prose, TextSpan block, List<int> positions)
{
    enum Look : byte
    {
        Opens,
        Closes,
        Either,
    }

    readonly ReadOnlySpan<char> prose = prose;

    /// <summary>The part of each mark, and whether the marks contradict each other.</summary>
    /// <param name="isOpen">True when a quotation goes on from an earlier block.</param>
    public (QuoteRole[] Roles, bool IsContradictory) Roles(bool isOpen)
    {
        var roles = new QuoteRole[positions.Count];
        var (conflicts, isClear) = (0, true);
        var open = isOpen;
        var lastIsPlain = true;
        for (var i = 0; i < roles.Length; i++)
        {
            var look = LookOf(positions[i]);
            if (i == 0 && isOpen && positions[i] == block.Start)
            {
                roles[i] = QuoteRole.Opens;
                continue;
            }

            var opens = look is Look.Either ? !open : look is Look.Opens;
            if (opens == open)
            {
                conflicts++;
                isClear &= lastIsPlain && look is not Look.Either;
            }

            roles[i] = opens ? QuoteRole.Opens : QuoteRole.Closes;
            (open, lastIsPlain) = (opens, look is not Look.Either);
        }

        var isOdd = (roles.Length + (isOpen ? 1 : 0)) % 2 == 1;
        if (conflicts == 0 || (conflicts == 1 && isOdd && isClear))
            return (roles, false);

        for (var i = 0; i < roles.Length; i++)
            roles[i] = InTurn(i, roles.Length, isOpen);
        return (roles, true);
    }

    /// <summary>In pairs, one left over being nobody's; where a quotation goes on from before, the last mark ends it and those before are inside.</summary>
    static QuoteRole InTurn(int index, int count, bool isOpen)
    {
        var isLast = index + 1 == count;
        if (isOpen)
            return isLast ? QuoteRole.Closes : QuoteRole.Continues;
        if (isLast && count % 2 == 1)
            return QuoteRole.Continues;
        return index % 2 == 0 ? QuoteRole.Opens : QuoteRole.Closes;
    }

    Look LookOf(int position)
    {
        var before = position > block.Start ? prose[position - 1] : ' ';
        var after = position + 1 < block.End ? prose[position + 1] : ' ';
        var spaceBefore = char.IsWhiteSpace(before) || before is '(' or '[' or '—' or '–' or '«' or '/';
        var spaceAfter = char.IsWhiteSpace(after) || after is '.' or ',' or ';' or ':' or '!' or '?' or ')' or ']' or '»' or '…';
        return (spaceBefore, spaceAfter) switch
        {
            (true, false) => Look.Opens,
            (false, true) => Look.Closes,
            _ => Look.Either,
        };
    }
}
