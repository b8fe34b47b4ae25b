using System.Collections.Immutable;

namespace NewsLint.Documents;

/// <summary>Finds the directive that excuses a place of the file, and those that excuse nothing, without trying each on each.</summary>
sealed class DirectiveIndex
{
    readonly ImmutableArray<Directive> directives;
    readonly Dictionary<string, Reach> byRule = new(StringComparer.Ordinal);
    readonly Reach all;

    public DirectiveIndex(ImmutableArray<Directive> directives)
    {
        this.directives = directives;
        var known = directives.Where(directive => directive.UnknownVerb is null).OrderBy(directive => directive.Scope.Start).ToArray();
        all = new(known.Where(directive => directive.Rules.IsEmpty));
        foreach (var named in known.SelectMany(directive => directive.Rules.Distinct(StringComparer.Ordinal), (directive, rule) => (rule, directive)).GroupBy(pair => pair.rule, pair => pair.directive, StringComparer.Ordinal))
            byRule.Add(named.Key, new(named));
    }

    /// <param name="rule">The id of the finding's rule.</param>
    /// <param name="position">Where the finding begins in the file.</param>
    public Directive? Excuse(string rule, int position) =>
        (byRule.TryGetValue(rule, out var reach) ? reach.At(position) : null) ?? all.At(position);

    /// <param name="places">The rules and places in the file of all findings.</param>
    public ImmutableArray<Directive> Unused(IReadOnlyCollection<(string Rule, int Position)> places)
    {
        var ofRule = places.GroupBy(place => place.Rule, place => place.Position, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.Order().ToArray(), StringComparer.Ordinal);
        var any = places.Select(place => place.Position).Order().ToArray();
        return [.. directives.Where(directive => !IsUsed(directive))];

        bool IsUsed(Directive directive) => directive.UnknownVerb is null
            && (directive.Rules.IsEmpty
                ? HoldsOneOf(any, directive)
                : directive.Rules.Any(rule => ofRule.TryGetValue(rule, out var positions) && HoldsOneOf(positions, directive)));
    }

    static bool HoldsOneOf(int[] positions, Directive directive)
    {
        var index = Array.BinarySearch(positions, directive.Scope.Start);
        index = index < 0 ? ~index : index;
        return index < positions.Length && positions[index] < directive.Scope.End;
    }

    /// <summary>Directives in the order of their starts; each place keeps the one that reaches furthest among those begun.</summary>
    sealed class Reach
    {
        readonly int[] starts;
        readonly Directive[] furthest;

        public Reach(IEnumerable<Directive> ordered)
        {
            furthest = [.. ordered];
            starts = [.. furthest.Select(directive => directive.Scope.Start)];
            for (var i = 1; i < furthest.Length; i++)
                furthest[i] = furthest[i].Scope.End > furthest[i - 1].Scope.End ? furthest[i] : furthest[i - 1];
        }

        public Directive? At(int position)
        {
            var (low, high) = (0, starts.Length);
            while (low < high)
            {
                var middle = (low + high) / 2;
                (low, high) = starts[middle] <= position ? (middle + 1, high) : (low, middle);
            }

            return low > 0 && furthest[low - 1].Scope.Contains(position) ? furthest[low - 1] : null;
        }
    }
}
