using System.Runtime.InteropServices;
using static NewsLint.Rules.Pages.PackFormat;

namespace NewsLint.Rules.Pages;

/// <summary>The tables of a pack, open for as long as a story is checked: finding them anew at every word took as long as reading them.</summary>
readonly ref struct PackTables
{
    /// <summary>What rows point into.</summary>
    public required ReadOnlySpan<byte> Text { get; init; }

    /// <summary>The last number of a word that begins a phrase.</summary>
    public required int PhraseStarts { get; init; }

    public required ReadOnlySpan<ArcRow> Arcs { get; init; }

    public required ReadOnlySpan<RangeRow> States { get; init; }

    public required ReadOnlySpan<PhraseRow> Phrases { get; init; }

    public required ReadOnlySpan<RangeRow> TriggerWords { get; init; }

    public required ReadOnlySpan<TriggerRow> Triggers { get; init; }

    public required ReadOnlySpan<int> FreePatterns { get; init; }

    public required ReadOnlySpan<PatternRow> Patterns { get; init; }

    public required ReadOnlySpan<LiteralRow> Literals { get; init; }

    public required ReadOnlySpan<RegexRow> Regexes { get; init; }

    public required ReadOnlySpan<PageRow> Pages { get; init; }

    /// <summary>The state that a word leads to; 0 when it leads nowhere.</summary>
    public int Next(int state, int word)
    {
        var mask = (uint)(Arcs.Length - 1);
        for (var place = HashArc(state, word) & mask; Arcs[(int)place].To != 0; place = (place + 1) & mask)
        {
            var row = Arcs[(int)place];
            if (row.From == state && row.Word == word)
                return row.To;
        }

        return 0;
    }

    public ReadOnlySpan<PhraseRow> PhrasesAt(int state) => Phrases.Slice(States[state].First, States[state].Count);

    public ReadOnlySpan<TriggerRow> TriggersOf(int word) => Triggers.Slice(TriggerWords[word].First, TriggerWords[word].Count);

    public ReadOnlySpan<char> this[LiteralRow literal] => MemoryMarshal.Cast<byte, char>(Text.Slice(literal.Offset, literal.Length * sizeof(char)));
}
