namespace NewsLint.Languages.Lexicons;

/// <summary>
/// Builds a minimal automaton from words in order (Daciuk and others, Incremental Construction of Minimal Acyclic Finite-State Automata,
/// 2000). An arc has 8 bits of label, one that a word ends there, one that it is its state's last, and 22 of target.
/// </summary>
sealed class AutomatonBuilder
{
    public const uint Final = 1u << 23, Last = 1u << 22, TargetMask = Last - 1;

    readonly List<uint> arcs = [0];
    readonly List<uint> skips = [0];
    readonly List<List<uint>> pending = [];
    readonly Dictionary<int, uint> wordsFrom = [];
    readonly HashSet<StateKey> states;
    readonly List<byte> previous = [];

    public AutomatonBuilder()
    {
        states = new(new StateComparer(arcs));
    }

    /// <param name="word">Labels from 1; greater than the word before.</param>
    public void Add(ReadOnlySpan<byte> word)
    {
        var common = 0;
        while (common < Math.Min(previous.Count, word.Length) && previous[common] == word[common])
            common++;

        Freeze(common);
        while (pending.Count <= word.Length)
            pending.Add([]);
        for (var i = common; i < word.Length; i++)
            pending[i].Add(((uint)word[i] << 24) | (i == word.Length - 1 ? Final : 0));
        previous.RemoveRange(common, previous.Count - common);
        previous.AddRange(word[common..]);
    }

    /// <summary>The arcs; for each, how many words begin with the earlier arcs of its state; and the root.</summary>
    public (uint[] Arcs, uint[] Skips, int Root) Finish()
    {
        Freeze(0);
        var root = pending.Count == 0 ? 0 : StateOf(pending[0]);
        return arcs.Count > TargetMask ? throw new InvalidDataException("the dictionary has too many words for one lexicon") : ([.. arcs], [.. skips], root);
    }

    void Freeze(int depth)
    {
        for (var i = previous.Count; i > depth; i--)
        {
            var state = StateOf(pending[i]);
            pending[i - 1][^1] |= (uint)state;
        }
    }

    int StateOf(List<uint> outgoing)
    {
        if (outgoing.Count == 0)
            return 0;

        outgoing[^1] |= Last;
        var start = arcs.Count;
        arcs.AddRange(outgoing);
        if (states.TryGetValue(new(start, outgoing.Count), out var same))
        {
            arcs.RemoveRange(start, outgoing.Count);
            outgoing.Clear();
            return same.Start;
        }

        states.Add(new(start, outgoing.Count));
        CountWords(start, outgoing);
        outgoing.Clear();
        return start;
    }

    void CountWords(int start, List<uint> outgoing)
    {
        var words = 0u;
        foreach (var arc in outgoing)
        {
            skips.Add(words);
            words += (arc & Final) != 0 ? 1u : 0;
            words += (arc & TargetMask) is var target and not 0 ? wordsFrom[(int)target] : 0;
        }

        wordsFrom[start] = words;
    }

    readonly record struct StateKey(int Start, int Count);

    sealed class StateComparer(List<uint> arcs) : IEqualityComparer<StateKey>
    {
        public bool Equals(StateKey x, StateKey y)
        {
            if (x.Count != y.Count)
                return false;
            for (var i = 0; i < x.Count; i++)
            {
                if (arcs[x.Start + i] != arcs[y.Start + i])
                    return false;
            }

            return true;
        }

        public int GetHashCode(StateKey obj)
        {
            var hash = 2166136261u;
            for (var i = 0; i < obj.Count; i++)
                hash = ((hash ^ arcs[obj.Start + i]) * 16777619u) ^ (hash >> 15);
            return (int)hash;
        }
    }
}
