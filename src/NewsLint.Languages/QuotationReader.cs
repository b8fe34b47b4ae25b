using System.Collections.Immutable;
using NewsLint.Articles;
using NewsLint.Documents;
using NewsLint.Text;

namespace NewsLint.Languages;

/// <summary>Finds the quotation marks of a story and pairs them, over paragraphs too.</summary>
sealed class QuotationReader(string prose, ImmutableArray<Block> blocks)
{
    /// <summary>How far a single mark is looked for; beyond it, an opening one is taken for an apostrophe.</summary>
    const int LongestSingleQuotation = 400;

    static readonly int Styles = Enum.GetValues<QuoteStyle>().Length;

    /// <summary>How many paragraphs a quotation may run on without a mark.</summary>
    const int LongestSilence = 12;

    /// <summary>The same for a quotation that is part of a sentence.</summary>
    const int LongestSilenceOfPhrase = 2;

    readonly ImmutableArray<QuoteMark>.Builder marks = ImmutableArray.CreateBuilder<QuoteMark>();
    readonly List<int> open = [];
    readonly int[] openOfStyle = new int[Styles];
    readonly Dictionary<int, QuoteRole> straight = [];
    int singleEnd = -1;
    int blockIndex;
    int lastContradiction = -LongestSilence - 1;

    public ImmutableArray<QuoteMark> Read()
    {
        for (var i = 0; i < blocks.Length; i++)
        {
            if (blocks[i].Kind is BlockKind.Code)
                continue;

            blockIndex = i;
            ReadBlock(blocks[i].Span);
            CloseBlock(i);
        }

        return marks.DrainToImmutable();
    }

    void ReadBlock(TextSpan block)
    {
        singleEnd = -1;
        ReadStraightMarks(block);
        for (var i = block.Start; i < block.End; i++)
        {
            var offset = QuoteCharacters.IndexIn(prose.AsSpan(i, block.End - i));
            if (offset < 0)
                return;

            i += offset;
            if (!IsDamage(i))
                ReadMark(i, block);
        }
    }

    static readonly CharacterSet QuoteCharacters = new("«»“”„\"‘’'‹›");

    void ReadMark(int position, TextSpan block)
    {
        switch (prose[position])
        {
            case '«' when FacesBack(position, block, QuoteStyle.Guillemets): Close(position, QuoteStyle.Guillemets, block, isReversed: true); break;
            case '«': Open(position, QuoteStyle.Guillemets, block); break;
            case '»' when FacesForward(position, block, QuoteStyle.Guillemets): Open(position, QuoteStyle.Guillemets, block, isReversed: true); break;
            case '»': Close(position, QuoteStyle.Guillemets, block); break;
            case '‹': Open(position, QuoteStyle.SingleGuillemets, block); break;
            case '›': Close(position, QuoteStyle.SingleGuillemets, block); break;
            case '„': Open(position, QuoteStyle.Curly, block); break;
            case '“' when IsGermanClosing(position): Close(position, QuoteStyle.Curly, block); break;
            case '“' when FacesBack(position, block, QuoteStyle.Curly): Close(position, QuoteStyle.Curly, block, isReversed: true); break;
            case '“': Open(position, QuoteStyle.Curly, block); break;
            case '”' when FacesForward(position, block, QuoteStyle.Curly): Open(position, QuoteStyle.Curly, block, isReversed: true); break;
            case '”': Close(position, QuoteStyle.Curly, block); break;
            case '"': ReadStraight(position, block); break;
            default: ReadSingle(position, block); break;
        }
    }

    /// <summary>The end of a letter damaged by a wrong encoding: <c>Å“</c> was <c>œ</c>, <c>â€“</c> a dash. It is no mark.</summary>
    bool IsDamage(int position) => position > 1 && (prose[position - 1] is 'Å' or 'Ã' || (prose[position - 1] == '€' && prose[position - 2] == 'â'));

    bool IsGermanClosing(int position) => open.Count > 0 && prose[marks[open[^1]].Position] == '„' && !IsAfterSpace(position, marks[open[^1]].Position);

    /// <summary>An opening mark that stands before a punctuation mark or at the end, while a quotation waits for its end.</summary>
    bool FacesBack(int position, TextSpan block, QuoteStyle style) =>
        openOfStyle[(int)style] > 0
        && (char.IsLetterOrDigit(Before(position, block)) || char.IsWhiteSpace(Before(position, block)) || Letters.IsTerminal(Before(position, block)))
        && (position + 1 == block.End || After(position, block) is '.' or ',' or ';' or ':' or '!' or '?' or ')');

    /// <summary>
    /// A closing mark that stands after a space, or begins its block, and before a word, while no quotation waits for its end. A closing
    /// guillemet has a space before it too: after a full stop it may close a quotation whose beginning was lost.
    /// </summary>
    bool FacesForward(int position, TextSpan block, QuoteStyle style) =>
        openOfStyle[(int)style] == 0
        && char.IsWhiteSpace(Before(position, block))
        && char.IsLetterOrDigit(After(position, block))
        && !(style is QuoteStyle.Guillemets && position - 1 > block.Start && Letters.IsTerminal(prose[position - 2]));

    bool IsAfterSpace(int position, int blockStart) => position == blockStart || char.IsWhiteSpace(prose[position - 1]);

    char Before(int position, TextSpan block) => position > block.Start ? prose[position - 1] : ' ';

    char After(int position, TextSpan block) => position + 1 < block.End ? prose[position + 1] : ' ';

    /// <summary>The part of every straight mark of the block, inches and seconds left out.</summary>
    void ReadStraightMarks(TextSpan block)
    {
        straight.Clear();
        var positions = new List<int>();
        for (var i = block.Start; i < block.End && prose.IndexOf('"', i, block.End - i) is var next and >= 0; i = next + 1)
        {
            if (!IsInch(next, block, positions.Count % 2 == 1 || openOfStyle[(int)QuoteStyle.Straight] > 0))
                positions.Add(next);
        }

        var (roles, isContradictory) = new StraightMarks(prose, block, positions).Roles(openOfStyle[(int)QuoteStyle.Straight] > 0);
        lastContradiction = isContradictory ? blockIndex : lastContradiction;
        for (var i = 0; i < roles.Length; i++)
            straight.Add(positions[i], roles[i]);
    }

    void ReadStraight(int position, TextSpan block)
    {
        if (!straight.TryGetValue(position, out var role))
            return;
        if (role is QuoteRole.Opens)
            Open(position, QuoteStyle.Straight, block);
        else if (role is QuoteRole.Closes && !ClosesWhatWasUnclear())
            Close(position, QuoteStyle.Straight, block);
        else
            marks.Add(new(position, QuoteStyle.Straight, QuoteRole.Continues, QuoteMark.NoPartner));
    }

    /// <summary>After a block whose marks contradict each other, as with nested quotations over paragraphs, a closing mark may close one of theirs.</summary>
    bool ClosesWhatWasUnclear() =>
        openOfStyle[(int)QuoteStyle.Straight] == 0 && blockIndex > lastContradiction && blockIndex - lastContradiction <= LongestSilence;

    bool IsInch(int position, TextSpan block, bool isOpen) =>
        char.IsAsciiDigit(Before(position, block)) && !isOpen && !char.IsLetterOrDigit(After(position, block)) && !IsMarkExpected(position, block);

    /// <summary>After a figure, a straight mark is an inch or a second unless a quotation of another style waits for its end.</summary>
    bool IsMarkExpected(int position, TextSpan block) => open.Count > 0 && marks[open[^1]].Style switch
    {
        QuoteStyle.Guillemets => !prose.AsSpan(position, block.End - position).Contains('»'),
        QuoteStyle.Curly => !prose.AsSpan(position, block.End - position).Contains('”'),
        _ => false,
    };

    /// <summary>A single mark opens before a letter and only where its partner is near; all others are apostrophes.</summary>
    void ReadSingle(int position, TextSpan block)
    {
        if (position == singleEnd)
        {
            Close(position, QuoteStyle.SingleCurly, block);
            return;
        }

        if (prose[position] == '’' || position < singleEnd || char.IsLetterOrDigit(Before(position, block)) || !char.IsLetter(After(position, block)))
            return;

        var limit = Math.Min(block.End, position + LongestSingleQuotation);
        for (var i = position + 2; i < limit; i++)
        {
            // Across a double mark it is an apostrophe, as in "'Twas the night: “I said…”".
            if (prose[i] is '"' or '“' or '”' or '«' or '»')
                return;
            if (prose[i] is not ('’' or '\'') || char.IsWhiteSpace(prose[i - 1]) || char.IsLetterOrDigit(After(i, block)))
                continue;

            singleEnd = i;
            Open(position, QuoteStyle.SingleCurly, block);
            return;
        }
    }

    void Open(int position, QuoteStyle style, TextSpan block, bool isReversed = false)
    {
        if (position == block.Start && openOfStyle[(int)style] > 0)
        {
            marks.Add(new(position, style, QuoteRole.Continues, QuoteMark.NoPartner));
            return;
        }

        open.Add(marks.Count);
        openOfStyle[(int)style]++;
        marks.Add(new(position, style, QuoteRole.Opens, QuoteMark.NoPartner, isReversed));
    }

    void Close(int position, QuoteStyle style, TextSpan block, bool isReversed = false)
    {
        if (openOfStyle[(int)style] > 0)
        {
            if (position == block.Start)
                marks.Add(new(position, style, QuoteRole.Continues, QuoteMark.NoPartner));
            else
                PairWith(LastOpen(style), position, style, isReversed);
        }
        else if (open.Count > 0 && style is not QuoteStyle.SingleCurly && marks[open[^1]] is { Style: not QuoteStyle.SingleCurly } && marks[open[^1]].Position >= block.Start)
            PairWith(open.Count - 1, position, style);
        else
            marks.Add(new(position, style, QuoteRole.Closes, QuoteMark.NoPartner));
    }

    int LastOpen(QuoteStyle style)
    {
        var index = open.Count - 1;
        while (marks[open[index]].Style != style)
            index--;
        return index;
    }

    /// <summary>Pairs with the open mark at the index; those opened inside and never closed stay alone.</summary>
    void PairWith(int index, int position, QuoteStyle style, bool isReversed = false)
    {
        var opening = open[index];
        marks[opening] = marks[opening] with { Partner = marks.Count };
        marks.Add(new(position, style, QuoteRole.Closes, opening, isReversed));
        Forget(index);
    }

    void Forget(int from)
    {
        for (var i = from; i < open.Count; i++)
            openOfStyle[(int)marks[open[i]].Style]--;
        open.RemoveRange(from, open.Count - from);
    }

    /// <summary>A quotation goes on over the end of a block only where a later paragraph takes it up or closes it.</summary>
    void CloseBlock(int index)
    {
        if (open.Count == 0)
            return;

        var style = marks[open[0]].Style;
        var ending = new OpenQuotation(prose, blocks[index].Span, marks[open[^1]].Position);
        var goesOn = blocks[index].Kind is BlockKind.Paragraph or BlockKind.BlockQuotation
            && GoesOn(index, style, ending);
        if (!goesOn)
            Forget(0);
    }

    /// <summary>Straight marks look alike: a later paragraph takes the quotation up, or has one mark too many, which closes it.</summary>
    bool GoesOn(int index, QuoteStyle style, OpenQuotation ending)
    {
        var silence = style is QuoteStyle.Straight && ending.IsPhrase ? LongestSilenceOfPhrase : LongestSilence;
        for (var i = index + 1; i < blocks.Length && i <= index + silence; i++)
        {
            if (blocks[i].Kind is not (BlockKind.Paragraph or BlockKind.BlockQuotation))
                return false;

            var text = prose.AsSpan(blocks[i].Span.Start, blocks[i].Span.Length);
            if (style is QuoteStyle.Straight)
            {
                if (text.StartsWith("\"", StringComparison.Ordinal))
                    return !ending.IsPhrase && !ending.NamesSpeaker();
                if (text.Count('"') % 2 == 1)
                    return true;
                continue;
            }

            var (opening, closing) = Characters(style);
            var first = text.IndexOfAny(opening, closing);
            if (first >= 0)
                return first == 0 || text[first] == closing;
        }

        return false;
    }

    static (char Opening, char Closing) Characters(QuoteStyle style) => style switch
    {
        QuoteStyle.Guillemets => ('«', '»'),
        QuoteStyle.Curly => ('“', '”'),
        QuoteStyle.SingleGuillemets => ('‹', '›'),
        QuoteStyle.SingleCurly => ('‘', '’'),
        _ => ('"', '"'),
    };
}
