using System.Collections.Immutable;
using NewsLint.Articles;
using NewsLint.Languages.Lexicons;
using NewsLint.Languages.Quantities;
using NewsLint.Text;

namespace NewsLint.Rules.Numbers;

/// <summary>A sentence with numbers, ready to be reckoned with.</summary>
sealed class NumberSentence
{
    /// <summary>With more numbers it is a list, and no sentence.</summary>
    const int MostQuantities = 60;

    readonly Article article;
    readonly StoryWords words;

    NumberSentence(Article article, Sentence sentence, ReadOnlySpan<Quantity> quantities)
    {
        (this.article, words) = (article, StoryWords.Of(article));
        (First, End, Quantities) = (sentence.Tokens.Start.Value, sentence.Tokens.End.Value, [.. quantities]);
        IsFrench = article.BlockOf(First).Language.Code == "fr";
    }

    public Article Article => article;

    /// <summary>Its first token.</summary>
    public int First { get; }

    /// <summary>The token after its last.</summary>
    public int End { get; }

    public bool IsFrench { get; }

    /// <summary>In the order of the text.</summary>
    public ImmutableArray<Quantity> Quantities { get; }

    /// <summary>The sentences of an article with so many numbers or more, made once for all who ask.</summary>
    public static IEnumerable<NumberSentence> Of(Article article, int least)
    {
        foreach (var sentence in article.Layer(Read))
        {
            if (sentence.Quantities.Length >= least)
                yield return sentence;
        }
    }

    static NumberSentence[] Read(Article article)
    {
        var (quantities, found) = (StoryQuantities.Of(article), new List<NumberSentence>());
        for (var i = 0; i < article.Sentences.Length; i++)
        {
            if (quantities.In(i).Length is > 0 and <= MostQuantities)
                found.Add(new(article, article.Sentences[i], quantities.In(i)));
        }

        return [.. found];
    }

    /// <summary>The word or mark of a token, folded; empty outside of the sentence.</summary>
    public string Word(int token) => token >= First && token < End ? words[token]?.Folded ?? article[article.Tokens[token]].ToString() : "";

    /// <summary>False for a token whose word lacks something; a word is asked about once.</summary>
    public bool MayBe(int token, WordLack lack, Func<string, bool> ask)
    {
        if (words.Lacks(token, lack) || (words[token]?.Lacks.HasFlag(lack) ?? false))
            return false;
        if (words[token] is not { } word || ask(word.Folded))
            return true;

        word.Lacks |= lack;
        return false;
    }

    /// <summary>The noun that is counted, folded; empty for none.</summary>
    public string Noun(Quantity quantity) => Word(quantity.Counted);

    /// <summary>True for a noun with the s of the plural.</summary>
    public bool IsPluralNoun(int token) => token >= First && token < End && Is(token, PartOfSpeech.Noun) && Word(token)[^1] is 's' or 'x' && !Word(token).EndsWith("ss", StringComparison.Ordinal);

    /// <summary>True for a word that may be a noun, a verb or an adjective, or is in no lexicon as names are.</summary>
    public bool IsContent(int token) => token >= First && token < End && words[token] is { } word && (word.Number < 0 || (word.AsWritten.Classes & ((1 << (int)PartOfSpeech.Noun) | (1 << (int)PartOfSpeech.Verb) | (1 << (int)PartOfSpeech.Adjective) | (1 << (int)PartOfSpeech.ProperNoun))) != 0);

    public bool IsAdjective(int token) => token >= First && token < End && Is(token, PartOfSpeech.Adjective);

    bool Is(int token, PartOfSpeech kind) => words[token] is { } word && (word.AsWritten.Classes & (1 << (int)kind)) != 0;

    /// <summary>The first token between two places that is one of some words; -1 for none.</summary>
    public int Find(int first, int end, params ReadOnlySpan<string> any)
    {
        for (var i = Math.Max(first, First); i < Math.Min(end, End); i++)
        {
            if (any.Contains(Word(i)))
                return i;
        }

        return -1;
    }

    public bool Has(int first, int end, params ReadOnlySpan<string> any) => Find(first, end, any) >= 0;

    /// <summary>Whether the words from a token on are these, one after the other.</summary>
    public bool IsAt(int token, params ReadOnlySpan<string> phrase)
    {
        for (var i = 0; i < phrase.Length; i++)
        {
            if (Word(token + i) != phrase[i])
                return false;
        }

        return true;
    }

    /// <summary>The last token of a quantity and of the noun that it counts.</summary>
    public static int LastOf(Quantity quantity) => Math.Max(quantity.Last, quantity.Counted);

    /// <summary>The quantities that stand as "from so many to so many"; what the one leaves out, the other gives it.</summary>
    public IEnumerable<(Quantity From, Quantity To)> Changes()
    {
        for (var i = 1; i < Quantities.Length; i++)
        {
            var (from, to) = (Quantities[i - 1], Quantities[i]);
            var link = Find(LastOf(from) + 1, to.First, "à", "to");
            var opens = from.First == First + 1 && Word(First) is "de" or "from";
            if (link >= 0 && to.First - link <= 3 && (opens || (link - LastOf(from) <= 6 && Opens(from.First))))
                yield return (from.SharingWith(to), to.Unit is null && to.Counted < 0 && to.Scale == from.Scale ? to with { Unit = from.Unit } : to);
        }
    }

    bool Opens(int first) => Word(first - 1) switch
    {
        "de" or "d'" or "from" => true,
        "environ" or "quelque" or "about" or "some" => Word(first - 2) is "de" or "d'" or "from",
        "of" => Word(first - 2) is "average" && Has(first - 5, first - 2, "from"),
        _ => false,
    };

    /// <summary>The quantity as it is written.</summary>
    public string Text(Quantity quantity) => article[quantity.Span].ToString();

    /// <summary>What stands after the number: its unit.</summary>
    public string UnitText(Quantity quantity) => article.Prose[quantity.NumberPlace.End..Math.Max(quantity.Span.End, quantity.NumberPlace.End)].Trim();

    public static TextSpan Span(Quantity from, Quantity to) => TextSpan.FromBounds(from.Span.Start, to.Span.End);
}
