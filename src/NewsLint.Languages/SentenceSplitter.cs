using System.Collections.Immutable;
using NewsLint.Articles;
using NewsLint.Text;

namespace NewsLint.Languages;

/// <summary>Parts the tokens of one block into sentences.</summary>
readonly ref struct SentenceSplitter(ReadOnlySpan<char> prose, ReadOnlySpan<Token> tokens, Range block, HashSet<string> starters)
{
    readonly ReadOnlySpan<char> prose = prose;
    readonly ReadOnlySpan<Token> tokens = tokens;

    public void Run(ImmutableArray<Sentence>.Builder sentences)
    {
        var (first, end) = (block.Start.Value, block.End.Value);
        for (var i = first; i < end; i++)
        {
            if (!MayEnd(tokens[i]))
                continue;

            var last = Closers(i, end);
            if (last + 1 < end && !Begins(last + 1, tokens[i], end))
                continue;

            sentences.Add(Make(first, last + 1));
            (first, i) = (last + 1, last);
        }

        if (first < end)
            sentences.Add(Make(first, end));
    }

    Sentence Make(int first, int end) => new(TextSpan.FromBounds(tokens[first].Start, tokens[end - 1].End), first..end);

    bool MayEnd(Token token) =>
        token.Kind is TokenKind.Abbreviation || (token.IsPunctuation && Letters.IsTerminal(prose[token.Start]));

    /// <summary>The last of the terminal marks and closing marks that go with the terminal mark.</summary>
    int Closers(int terminal, int end)
    {
        var last = terminal;
        for (var i = terminal + 1; i < end && tokens[i].IsPunctuation; i++)
        {
            var mark = prose[tokens[i].Start];
            var isGlued = tokens[i - 1].End == tokens[i].Start;
            var closes = mark is '»' or '”' or '›'
                || (isGlued && (Letters.IsTerminal(mark) || mark is ')' or ']' or '’' || (mark is '"' or '\'' && !IsFollowedByLetter(i))))
                || (!isGlued && Letters.IsTerminal(mark));
            if (!closes)
                break;
            last = i;
        }

        return last;
    }

    bool IsFollowedByLetter(int token) => tokens[token].End < prose.Length && char.IsLetterOrDigit(prose[tokens[token].End]);

    /// <summary>True when the token can be the first of a sentence that follows the terminal one.</summary>
    bool Begins(int index, Token terminal, int end)
    {
        var next = tokens[index];
        if (terminal.Kind is TokenKind.Abbreviation)
            return next.IsWord && starters.GetAlternateLookup<ReadOnlySpan<char>>().Contains(Text(next)) && EndsSentences(Text(terminal));
        if (next.Start == terminal.End && !(char.IsUpper(prose[next.Start]) && terminal.Length == 1))
            return false;

        return next.Kind switch
        {
            TokenKind.Word or TokenKind.Abbreviation => !char.IsLower(prose[next.Start]),
            TokenKind.Punctuation when prose[next.Start] is '«' or '“' or '"' or '(' or '[' or '‘' or '\'' =>
                index + 1 >= end || !char.IsLower(prose[tokens[index + 1].Start]),
            TokenKind.Punctuation => prose[next.Start] is '–' or '—' or '-' or '…' or '•' or '¿' or '¡',
            _ => true,
        };
    }

    /// <summary>Titles and initials never end a sentence; <c>etc.</c>, <c>p.m.</c> and <c>U.S.</c> may.</summary>
    static bool EndsSentences(ReadOnlySpan<char> abbreviation) =>
        abbreviation is "etc." or "Inc." or "Ltd." or "Corp." or "Co." or "Jr." or "Sr." || (abbreviation.Length >= 4 && abbreviation[1] == '.');

    ReadOnlySpan<char> Text(Token token) => prose.Slice(token.Start, token.Length);
}
