using System.Collections.Frozen;
using NewsLint.Articles;
using NewsLint.Languages;

namespace NewsLint.Rules.Grammar;

/// <summary>Two French common nouns side by side that nothing joins: <c>le gaz smoothie</c>. Licit appositions (<c>une date limite</c>) are left out.</summary>
sealed class NounPairs
{
    static readonly Lazy<FrozenSet<string>> First = new(() => Licit("premier")), Second = new(() => Licit("second")),
        Food = new(() => WordFile.Words("food.fr").ToFrozenSet(StringComparer.Ordinal));

    /// <summary>How nouns end that name people or also qualify: <c>un journaliste sportif</c>, <c>la ministre écologiste</c>.</summary>
    static readonly string[] OfPeople =
    [
        "eur", "eurs", "euse", "euses", "rice", "rices", "iste", "istes", "ien", "iens", "ienne", "iennes", "ier", "iers", "ière", "ières", "logue", "logues", "aire", "aires", "crate", "crates", "ant", "ants", "ante", "antes", "ois", "oise", "ais", "aise", "femme", "femmes", "homme", "hommes", "phile", "phone", "phobe", "cain", "caine", "cains", "tif", "tifs", "tive", "tives", "al", "aux", "ale", "ales", "ique", "iques", "able", "ables", "o",
    ];

    NounPairs(Article article)
    {
        var readings = WordReadings.Of(article);
        var (found, food) = (new List<int>(), 0);
        for (var i = 0; i < article.Tokens.Length; i++)
        {
            if (article.BlockAt(article.Tokens[i].Start).Language.Code != "fr")
                continue;
            if (IsFood(readings, i))
                food++;
            if (i > 1 && IsPair(article, readings, i))
                found.Add(i);
        }

        (Seconds, FoodWords) = (found, food);
    }

    /// <summary>The tokens of the second nouns.</summary>
    public IReadOnlyList<int> Seconds { get; }

    /// <summary>How many words of food the story has.</summary>
    public int FoodWords { get; }

    public static NounPairs In(Article article) => article.Layer(known => new NounPairs(known));

    public static bool IsFood(WordReadings readings, int index) =>
        readings.Can(index, WordClasses.Noun) && readings.Word(index) is var word && (Food.Value.Contains(word) || (word.EndsWith('s') && Food.Value.Contains(word[..^1])));

    static bool IsPair(Article article, WordReadings readings, int index)
    {
        var (before, noun) = (article.Tokens[index - 1], article.Tokens[index]);
        return noun is { Kind: TokenKind.Word, Length: > 3 } && before is { Kind: TokenKind.Word, Length: > 2 }
            && noun.Start == before.End + 1 && article.Prose[before.End] == ' '
            && char.IsLower(article.Prose[noun.Start]) && char.IsLower(article.Prose[before.Start])
            && IsPlainNoun(readings, index) && !Second.Value.Contains(readings.Word(index))
            && readings.Can(index - 1, WordClasses.Noun) && !readings.Can(index - 1, WordClasses.Adjective) && !First.Value.Contains(readings.Word(index - 1))
            && HasPlainForm(article, index) && HasPlainForm(article, index - 1)
            && !IsOfPeople(readings.Word(index))
            && article.PartOfSpeechOf(index - 1) is PartOfSpeech.Noun
            && OpensGroup(article, readings, index - 2)
            && !HasNameAfter(article, index);
    }

    /// <summary>A noun and nothing else, but for a verb that nobody uses: <c>fenêtrer</c>.</summary>
    static bool IsPlainNoun(WordReadings readings, int index)
    {
        const int rare = 16;
        var (lexicon, word) = (readings.LexiconAt(index)!, readings.Word(index));
        foreach (var reading in readings[index])
        {
            if (reading.PartOfSpeech is not (PartOfSpeech.Noun or PartOfSpeech.Verb)
                || (reading.PartOfSpeech is PartOfSpeech.Verb && lexicon.Find(lexicon.LemmaOf(word, reading)) is var lemma && (lemma < 0 || lexicon.RarityOf(lemma) < rare)))
                return false;
        }

        return readings.Can(index, WordClasses.Noun);
    }

    static bool HasPlainForm(Article article, int index) => !article[article.Tokens[index]].ContainsAny('-', '\'', '’');

    static bool IsOfPeople(string word) => Array.Exists(OfPeople, end => word.EndsWith(end, StringComparison.Ordinal));

    /// <summary>A determiner, a preposition or an adjective before the first noun shows that it is one.</summary>
    static bool OpensGroup(Article article, WordReadings readings, int index) =>
        article.Tokens[index].IsWord && (FrenchDeterminers.FormOf(readings.Word(index)) is not WordForm.None || article.PartOfSpeechOf(index) is PartOfSpeech.Adposition or PartOfSpeech.Adjective or PartOfSpeech.Numeral or PartOfSpeech.Determiner);

    /// <summary>A title or a trade before a name, a brand, another hyphenated word.</summary>
    static bool HasNameAfter(Article article, int index) =>
        index + 1 < article.Tokens.Length && article.Tokens[index + 1].Kind is TokenKind.Word && char.IsUpper(article.Prose[article.Tokens[index + 1].Start]) && !article.StartsSentence(index + 1);

    static FrozenSet<string> Licit(string place) =>
        WordFile.Lines("appositions.fr").Select(line => line.Split(' ')).Where(words => words[0] == place).SelectMany(words => words.Skip(1)).ToFrozenSet(StringComparer.Ordinal);
}
