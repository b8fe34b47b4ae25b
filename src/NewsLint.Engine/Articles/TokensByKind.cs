using System.Collections.Immutable;

namespace NewsLint.Articles;

/// <summary>The numbers of the tokens that are no words, sorted by their kinds.</summary>
sealed class TokensByKind
{
    const int Kinds = (int)TokenKind.Hashtag + 1;

    readonly int[] numbers;

    /// <summary>Where each kind begins among the numbers, and where the last one ends.</summary>
    readonly int[] starts = new int[Kinds + 1];

    public TokensByKind(ImmutableArray<Token> tokens)
    {
        foreach (var token in tokens)
            starts[(int)token.Kind + 1]++;
        starts[(int)TokenKind.Word + 1] = 0;
        for (var kind = 1; kind < starts.Length; kind++)
            starts[kind] += starts[kind - 1];

        numbers = new int[starts[^1]];
        Span<int> next = stackalloc int[Kinds];
        starts.AsSpan(0, Kinds).CopyTo(next);
        for (var i = 0; i < tokens.Length; i++)
        {
            if (tokens[i].Kind is not TokenKind.Word)
                numbers[next[(int)tokens[i].Kind]++] = i;
        }
    }

    public ArraySegment<int> Of(TokenKind kind) => new(numbers, starts[(int)kind], starts[(int)kind + 1] - starts[(int)kind]);

    public ArraySegment<int> Of(TokenKind kind, Range tokens)
    {
        var all = Of(kind);
        var (first, end) = (FirstFrom(all, tokens.Start.Value), FirstFrom(all, tokens.End.Value));
        return all[first..end];
    }

    static int FirstFrom(ReadOnlySpan<int> numbers, int token)
    {
        var found = numbers.BinarySearch(token);
        return found < 0 ? ~found : found;
    }
}
