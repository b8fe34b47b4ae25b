namespace NewsLint.Languages.Lexicons;

/// <summary>
/// Where the states of an automaton lie: those that common words pass come first. A story passes through a few thousand states, which lay in nearly
/// all of the automaton's memory where they were found.
/// </summary>
static class AutomatonLayout
{
    /// <param name="automaton">The arcs, how many words are passed by at each, and the root; arc 0 is none.</param>
    /// <param name="common">Words as labels, the most frequent first.</param>
    public static (uint[] Arcs, uint[] Skips, int Root) Arrange((uint[] Arcs, uint[] Skips, int Root) automaton, IEnumerable<byte[]> common)
    {
        var (arcs, skips, root) = automaton;
        var states = common.SelectMany(word => StatesOf(word, arcs, root)).Concat(AllStates(arcs)).Distinct().ToList();
        var placeOf = new int[arcs.Length];
        var place = 1;
        foreach (var state in states)
        {
            placeOf[state] = place;
            place += LengthOf(state, arcs);
        }

        var (movedArcs, movedSkips) = (new uint[arcs.Length], new uint[arcs.Length]);
        foreach (var state in states)
        {
            for (var arc = 0; arc < LengthOf(state, arcs); arc++)
            {
                var way = arcs[state + arc];
                movedArcs[placeOf[state] + arc] = (way & ~AutomatonBuilder.TargetMask) | (uint)placeOf[way & AutomatonBuilder.TargetMask];
                movedSkips[placeOf[state] + arc] = skips[state + arc];
            }
        }

        return (movedArcs, movedSkips, placeOf[root]);
    }

    static IEnumerable<int> StatesOf(byte[] word, uint[] arcs, int root)
    {
        var state = root;
        foreach (var label in word)
        {
            if (state == 0)
                yield break;

            yield return state;
            while (arcs[state] >> 24 != label)
            {
                if ((arcs[state] & AutomatonBuilder.Last) != 0)
                    yield break;
                state++;
            }

            state = (int)(arcs[state] & AutomatonBuilder.TargetMask);
        }
    }

    static IEnumerable<int> AllStates(uint[] arcs)
    {
        for (var state = 1; state < arcs.Length; state += LengthOf(state, arcs))
            yield return state;
    }

    static int LengthOf(int state, uint[] arcs)
    {
        var last = state;
        while ((arcs[last] & AutomatonBuilder.Last) == 0)
            last++;
        return last - state + 1;
    }
}
