using System.Buffers;
using NewsLint.Text;

namespace NewsLint.Languages;

/// <summary>A quotation that is open where its block ends: does it run on, or did it lose its closing mark?</summary>
readonly ref struct OpenQuotation(ReadOnlySpan<char> prose, TextSpan block, int mark)
{
    /// <summary>How many characters may stand between a comma and the verb of speech after it.</summary>
    const int LongestSpeaker = 60;

    readonly ReadOnlySpan<char> prose = prose;

    /// <summary>
    /// True for a few words quoted inside a sentence, as in <c>calls it "power through data</c>: such a quotation seldom goes on beyond its sentence.
    /// </summary>
    public bool IsPhrase =>
        mark >= block.Start + 2 && mark + 1 < block.End
        && char.IsLower(prose[mark + 1])
        && prose[mark - 1] == ' '
        && char.IsLetterOrDigit(prose[mark - 2]);

    /// <summary>
    /// True where the open quotation's paragraph goes on with who says it, as <c>, she told reporters</c> or <c>, said Ann Mott, 62, of Leeds</c>.
    /// </summary>
    public bool NamesSpeaker()
    {
        if (mark < block.Start)
            return false;

        var rest = prose[mark..block.End];
        for (var comma = rest.IndexOf(", "); comma >= 0; comma = rest.IndexOf(", "))
        {
            rest = rest[(comma + 1)..];
            var end = rest.IndexOfAny(ClauseEnds);
            var clause = rest[..(end < 0 ? rest.Length : end)];
            var verb = clause.IndexOfAny(SpeechVerbs);
            if (verb >= 0 && verb < LongestSpeaker && IsLastClause(rest, clause, verb))
                return true;
        }

        return false;
    }

    /// <summary>The words after the speaker's clause are about him: none of them speaks to anybody.</summary>
    static bool IsLastClause(ReadOnlySpan<char> rest, ReadOnlySpan<char> clause, int verb) =>
        clause.Length == rest.Length || rest[clause.Length..].IndexOfAny(SentenceEnds) < 0 || verb == 0;

    static readonly SearchValues<char> ClauseEnds = SearchValues.Create(",.:;!?");

    static readonly SearchValues<string> SentenceEnds = SearchValues.Create([". ", "! ", "? ", ": "], StringComparison.Ordinal);

    static readonly SearchValues<string> SpeechVerbs = SearchValues.Create(
        [" said", " told", " says", " added", " wrote", " explained", " asked", " recalled", " states", "-t-il ", "-t-elle ", " dit-il", " dit-elle", " a déclaré", " a dit", " explique", " a expliqué", " a ajouté", " a indiqué"],
        StringComparison.Ordinal);
}
