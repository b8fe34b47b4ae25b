using System.Buffers;
using System.Text;

namespace NewsLint.Languages.Lexicons;

/// <summary>Tells whether a word is right, as Hunspell does: letter case, elisions, hyphens, numbers, compounds.</summary>
/// <remarks>The order of the steps is Hunspell's (hunspell.cxx, <c>spell_internal</c>): with another, words in capitals would be judged otherwise.</remarks>
public sealed class Speller
{
    const int LongestWord = 100, MostBreaks = 10, DeepestBreak = 8;

    readonly Lexicon lexicon;
    readonly byte varieties;
    readonly SpellerSettings settings;
    readonly (string From, string To)[] conversions;

    /// <summary>What a text to convert begins with: few words have any of it.</summary>
    readonly SearchValues<char> converted;
    readonly CompoundWords compounds;

    /// <param name="lexicon">The words.</param>
    /// <param name="varieties">Names of the varieties whose words are right; none for all.</param>
    /// <exception cref="ArgumentException">The lexicon has no such variety.</exception>
    public Speller(Lexicon lexicon, params ReadOnlySpan<string> varieties)
    {
        this.lexicon = lexicon;
        settings = lexicon.Settings;
        conversions = [.. settings.InputConversions.OrderByDescending(pair => pair.From.Length)];
        converted = SearchValues.Create([.. conversions.Select(pair => pair.From[0])]);
        this.varieties = varieties.IsEmpty ? byte.MaxValue : (byte)0;
        foreach (var variety in varieties)
        {
            var index = settings.Varieties.IndexOf(variety);
            this.varieties |= index < 0
                ? throw new ArgumentException($"this lexicon has no \"{variety}\"; it has {string.Join(", ", settings.Varieties)}", nameof(varieties))
                : (byte)(1 << index);
        }

        compounds = new(settings, this.varieties);
    }

    enum Verdict : byte
    {
        Unknown,
        Right,

        /// <summary>Right in the letter case it has, and in no other.</summary>
        RightInThisCase,
        Forbidden,
    }

    internal byte Varieties => varieties;

    public bool IsRight(ReadOnlySpan<char> word) => IsRight(word.Trim(' ').ToString(), 0);

    bool IsRight(string word, int depth)
    {
        if (depth > DeepestBreak)
            return false;

        var text = Convert(word);
        var stem = text.TrimEnd('.');
        if (stem.Length == 0 || IsNumber(stem))
            return true;

        var (isRight, tried) = JudgeCases(stem, hasStop: stem.Length < text.Length);
        return isRight ?? (tried.Length <= LongestWord && IsRightInParts(tried, depth));
    }

    string Convert(string word)
    {
        if (!word.AsSpan().ContainsAny(converted) || !conversions.Any(pair => word.Contains(pair.From, StringComparison.Ordinal)))
            return word;

        var text = new StringBuilder(word.Length);
        for (var i = 0; i < word.Length;)
        {
            var (from, to) = Array.Find(conversions, pair => string.CompareOrdinal(word, i, pair.From, 0, pair.From.Length) == 0);
            text.Append(from is null ? word.AsSpan(i, 1) : to);
            i += from?.Length ?? 1;
        }

        return text.ToString();
    }

    /// <summary>Figures with single separators among them.</summary>
    static bool IsNumber(string word)
    {
        var wasDigit = false;
        foreach (var c in word)
        {
            if (!char.IsAsciiDigit(c) && !(c is ',' or '.' or '-' && wasDigit))
                return false;
            wasDigit = char.IsAsciiDigit(c);
        }

        return wasDigit;
    }

    /// <summary>The verdict over the letter cases the word may be read in; none when its parts are to be tried, in the case given.</summary>
    (bool? IsRight, string Tried) JudgeCases(string word, bool hasStop)
    {
        var (upper, lower) = (word.Count(char.IsUpper), word.Count(char.IsLower));
        var isCapitalised = char.IsUpper(word[0]) && upper == 1;
        if (upper == 0 || (lower > 0 && !isCapitalised))
        {
            var verdict = Judge(word, inCapitals: false);
            if (verdict is Verdict.Forbidden)
                return (false, word);
            return (IsGood(verdict) || (verdict is Verdict.Unknown && hasStop && IsGood(Judge($"{word}.", inCapitals: false))) ? true : null, word);
        }

        return isCapitalised ? JudgeCapitalised(word, word, inCapitals: false, hasStop) : JudgeCapitals(word, hasStop);
    }

    (bool? IsRight, string Tried) JudgeCapitals(string word, bool hasStop)
    {
        if (IsGood(Judge(word, inCapitals: false)) || (hasStop && IsGood(Judge($"{word}.", inCapitals: false))))
            return (true, word);

        // L'EUROPE is l'Europe, or L'Europe.
        var apostrophe = word.IndexOf('\'', StringComparison.Ordinal);
        if (apostrophe >= 0 && apostrophe < word.Length - 1)
        {
            var small = word.ToLowerInvariant();
            var elided = string.Concat(small.AsSpan(0, apostrophe + 1), Capitalised(small[(apostrophe + 1)..]));
            if (IsGood(Judge(elided, inCapitals: false)) || IsGood(Judge(Capitalised(elided), inCapitals: false)))
                return (true, word);
        }

        return JudgeCapitalised(word, Capitalised(word.ToLowerInvariant()), inCapitals: true, hasStop);
    }

    (bool? IsRight, string Tried) JudgeCapitalised(string word, string capitalised, bool inCapitals, bool hasStop)
    {
        var verdict = Judge(capitalised, inCapitals);
        if (verdict is Verdict.Forbidden)
            return (false, word);
        if (verdict is Verdict.Right || (verdict is Verdict.RightInThisCase && !inCapitals))
            return (true, word);

        var small = word.ToLowerInvariant();
        verdict = Judge(small, inCapitals: false);
        var isRight = verdict is Verdict.Right
            || (verdict is Verdict.Unknown && hasStop && (Judge($"{small}.", inCapitals: false) is Verdict.Right || Judge($"{Capitalised(small)}.", inCapitals: false) is Verdict.Right));
        return (isRight ? true : null, inCapitals ? small : word);
    }

    static bool IsGood(Verdict verdict) => verdict is Verdict.Right or Verdict.RightInThisCase;

    static string Capitalised(string word) => word.Length == 0 ? word : char.ToUpperInvariant(word[0]) + word[1..];

    Verdict Judge(string word, bool inCapitals)
    {
        var verdict = JudgeForm(word, elision: -1, inCapitals);
        if (verdict is Verdict.Forbidden)
            return verdict;

        var apostrophe = word.IndexOf('\'', StringComparison.Ordinal);
        if (apostrophe > 0 && apostrophe < word.Length - 1 && settings.Elisions.TryGetValue(word[..(apostrophe + 1)], out var elisions))
        {
            foreach (var elision in elisions)
                verdict = elision.Bare(word) is { } bare ? Better(verdict, JudgeForm(bare, elision.Bit, inCapitals)) : verdict;
        }

        return verdict is Verdict.Unknown && compounds.Accept(word) ? Verdict.Right : verdict;
    }

    static Verdict Better(Verdict one, Verdict other) =>
        one is Verdict.Right || other is Verdict.Right ? Verdict.Right : one is Verdict.Unknown && other is not Verdict.Forbidden ? other : one;

    Verdict JudgeForm(string form, int elision, bool inCapitals)
    {
        var number = lexicon.Find(form);
        if (number < 0)
            return Verdict.Unknown;

        var verdict = Verdict.Unknown;
        foreach (var row in lexicon.AcceptancesOf(number))
        {
            if ((row.Varieties & varieties) == 0)
                continue;
            if (row.Is(WordMarks.Forbidden))
                return elision < 0 ? Verdict.Forbidden : Verdict.Unknown;
            if (elision < 0 ? row.Is(WordMarks.OnlyElided) : (row.Elisions & (1u << elision)) == 0)
                continue;
            if (row.Is(WordMarks.OnlyInCapitals) && !inCapitals)
                continue;

            verdict = Better(verdict, row.Is(WordMarks.KeepsCase) ? Verdict.RightInThisCase : Verdict.Right);
        }

        return verdict;
    }

    /// <summary>A word is right where its parts are, at the marks that may part words; those at its ends come off first.</summary>
    bool IsRightInParts(string word, int depth)
    {
        if (settings.Breaks.Sum(mark => CountOf(mark, word)) >= MostBreaks)
            return false;

        foreach (var mark in settings.Breaks.Where(mark => mark.Length > 1 && mark.Length <= word.Length))
        {
            if (mark[0] == '^' && word.StartsWith(mark[1..], StringComparison.Ordinal) && IsRight(word[(mark.Length - 1)..], depth + 1))
                return true;
            if (mark[^1] == '$' && word.EndsWith(mark[..^1], StringComparison.Ordinal) && IsRight(word[..^(mark.Length - 1)], depth + 1))
                return true;
        }

        return settings.Breaks.Exists(mark => IsRightAround(word, mark, depth, atSecond: true)) || settings.Breaks.Exists(mark => IsRightAround(word, mark, depth, atSecond: false));
    }

    bool IsRightAround(string word, string mark, int depth, bool atSecond)
    {
        var place = word.IndexOf(mark, StringComparison.Ordinal);
        if (place <= 0 || place >= word.Length - mark.Length)
            return false;

        var second = atSecond ? word.IndexOf(mark, place + 1, StringComparison.Ordinal) : -1;
        place = second > 0 && second < word.Length - mark.Length ? second : place;
        return IsRight(word[(place + mark.Length)..], depth + 1) && IsRight(word[..place], depth + 1);
    }

    static int CountOf(string mark, string word)
    {
        var count = 0;
        for (var i = word.IndexOf(mark, StringComparison.Ordinal); i >= 0; i = word.IndexOf(mark, i + mark.Length, StringComparison.Ordinal))
            count++;
        return count;
    }
}
