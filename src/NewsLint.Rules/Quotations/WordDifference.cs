using System.Collections.Immutable;
using NewsLint.Languages.Names;

namespace NewsLint.Rules.Quotations;

/// <summary>How one wording lies in another: the words that both have in one order, and those that differ.</summary>
/// <param name="First">Where the stretch of the longer wording begins.</param>
/// <param name="Last">Where it ends.</param>
/// <param name="Shared">How many words both have.</param>
/// <param name="Changes">Runs of words that differ: as the shorter wording has them, and the longer; one of them may be empty.</param>
public sealed record WordDifference(int First, int Last, int Shared, ImmutableArray<(string Short, string Long)> Changes)
{
    /// <summary>Lays a wording over the stretch of another that is nearest to it, at a cost of one for each word that is another, left out or put in.</summary>
    /// <remarks>Sellers, The theory and computation of evolutionary distances, 1980: an alignment that is free at both ends of the longer text.</remarks>
    public static WordDifference Between(ImmutableArray<string> wording, ImmutableArray<string> other)
    {
        var costs = new int[wording.Length + 1, other.Length + 1];
        for (var i = 1; i <= wording.Length; i++)
        {
            costs[i, 0] = i;
            for (var j = 1; j <= other.Length; j++)
                costs[i, j] = Math.Min(costs[i - 1, j - 1] + (wording[i - 1] == other[j - 1] ? 0 : 1), Math.Min(costs[i - 1, j], costs[i, j - 1]) + 1);
        }

        var end = Enumerable.Range(0, other.Length + 1).MinBy(j => costs[wording.Length, j]);
        return Trace(wording, other, costs, EndsInSlip(wording, other, costs, end) ? end + 1 : end);
    }

    /// <summary>The last word is not put in, but the next one with another letter: "bonne jumeur".</summary>
    static bool EndsInSlip(ImmutableArray<string> wording, ImmutableArray<string> other, int[,] costs, int end) =>
        wording.Length > 1 && end < other.Length && costs[wording.Length, end] == costs[wording.Length - 1, end] + 1 && NameSpelling.Distance(wording[^1], other[end], 1) == 1;

    static WordDifference Trace(ImmutableArray<string> wording, ImmutableArray<string> other, int[,] costs, int end)
    {
        var (row, column, shared) = (wording.Length, end, 0);
        var changes = new List<(string Short, string Long)>();
        var (own, theirs) = (new Stack<string>(), new Stack<string>());
        while (row > 0)
        {
            if (column > 0 && wording[row - 1] == other[column - 1] && costs[row, column] == costs[row - 1, column - 1])
            {
                Flush();
                (row, column, shared) = (row - 1, column - 1, shared + 1);
            }
            else if (column > 0 && costs[row, column] == costs[row, column - 1] + 1)
                theirs.Push(other[--column]);
            else if (column > 0 && costs[row, column] == costs[row - 1, column - 1] + 1)
            {
                own.Push(wording[--row]);
                theirs.Push(other[--column]);
            }
            else
                own.Push(wording[--row]);
        }

        Flush();
        changes.Reverse();
        return new(Math.Min(column, other.Length - 1), Math.Max(column, end - 1), shared, [.. changes]);

        void Flush()
        {
            if (own.Count + theirs.Count > 0)
                changes.Add((string.Join(' ', own), string.Join(' ', theirs)));
            own.Clear();
            theirs.Clear();
        }
    }
}
