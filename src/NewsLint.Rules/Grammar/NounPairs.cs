using NewsLint.Articles;
using NewsLint.Languages;
using NewsLint.Languages.Lexicons;

namespace NewsLint.Rules.Grammar;

/// <summary>Two French common nouns side by side that nothing joins: <c>le gaz smoothie</c>. Licit appositions (<c>une date limite</c>) are left out.</summary>
sealed class NounPairs
{
    /// <summary>More words of food than these, and food is the story's subject.</summary>
    const int MostFoodWords = 2;

    /// <summary>The rarity of what is not among the common words.</summary>
    const int Rare = 16;

    static readonly Lazy<HashSet<string>> First = new(() => Licit("premier")), Second = new(() => Licit("second"));

    /// <summary>The words of food, in the singular.</summary>
    static readonly Lazy<HashSet<string>> Food = new(() => WordFile.Words("food.fr").ToHashSet(StringComparer.Ordinal));

    /// <summary>How nouns end that also qualify: <c>la ministre écologiste</c>.</summary>
    static readonly string[] Qualifying = ["iste", "istes", "ien", "iens", "ienne", "iennes", "crate", "crates", "ois", "oise", "ais", "aise", "phile", "phone", "phobe", "cain", "caine", "cains", "tif", "tifs", "tive", "tives", "al", "aux", "ale", "ales", "ique", "iques", "able", "ables", "o", "ite", "ites", "ade", "ades", "ard", "hyper"];

    /// <summary>How nouns end that name people, and say what another one is: <c>un ouvrier boulanger</c>, <c>un fils célibataire</c>.</summary>
    static readonly string[] OfPeople = ["eur", "eurs", "euse", "euses", "rice", "rices", "ier", "iers", "ière", "ières", "logue", "logues", "aire", "aires", "ant", "ants", "ante", "antes", "femme", "femmes", "homme", "hommes", "gens", "enfant", "enfants", "sonne", "sonnes", "chef", "ami", "amis", "fils"];

    static readonly string[] Doers = ["eur", "eurs", "rice", "rices"];

    NounPairs(Article article)
    {
        var (readings, words) = (WordReadings.Of(article), StoryWords.Of(article));
        var (found, food) = (new List<int>(), 0);
        foreach (var block in article.Blocks)
        {
            if (block.Language.Code != "fr")
                continue;

            for (var i = block.Tokens.Start.Value; i < block.Tokens.End.Value; i++)
            {
                if (!readings.Can(i, WordClasses.Noun))
                    continue;
                if (!words.Lacks(i, WordLack.Food) && IsFood(readings, i))
                    food++;
                if (i > 1 && readings.Can(i - 1, WordClasses.Noun) && IsPair(article, readings, i))
                    found.Add(i);
            }
        }

        OutOfPlace = [.. found.Where(index => IsOutOfPlace(readings, index, food) && !article.IsQuoted(article.Tokens[index].Start))];
        Unjoined = [.. found.Except(OutOfPlace)];
    }

    /// <summary>The tokens of second nouns of a field that the story is not about, or of another language.</summary>
    public IReadOnlyList<int> OutOfPlace { get; }

    /// <summary>The tokens of all other second nouns.</summary>
    public IReadOnlyList<int> Unjoined { get; }

    public static NounPairs In(Article article) => article.Layer(known => new NounPairs(known));

    public static bool IsFood(WordReadings readings, int index)
    {
        if (!readings.Can(index, WordClasses.Noun) || readings.KnownAt(index) is not { } known)
            return false;

        var word = known.Folded;
        var isFood = Food.Value.Contains(word) || (word.EndsWith('s') && Food.Value.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word.AsSpan(0, word.Length - 1)));
        known.Lacks |= isFood ? WordLack.None : WordLack.Food;
        return isFood;
    }

    /// <summary>True for a noun of food in a story about something else, and for a rare one that English has too.</summary>
    static bool IsOutOfPlace(WordReadings readings, int index, int foodWords)
    {
        if (IsFood(readings, index))
            return !IsFood(readings, index - 1) && foodWords <= MostFoodWords;

        var (word, lexicon, english) = (readings.Word(index), readings.LexiconAt(index)!, NewsLanguage.English.Lexicon!);
        return lexicon.RarityOf(lexicon.Find(word)) == Rare && english.Find(word) is var number and >= 0 && english.RarityOf(number) < Rare;
    }

    static bool IsPair(Article article, WordReadings readings, int index)
    {
        var (before, noun) = (article.Tokens[index - 1], article.Tokens[index]);
        return noun is { Kind: TokenKind.Word, Length: > 3 } && before is { Kind: TokenKind.Word, Length: > 2 }
            && noun.Start == before.End + 1 && article.Prose[before.End] == ' '
            && char.IsLower(article.Prose[noun.Start]) && char.IsLower(article.Prose[before.Start])
            && readings.CanOnly(index, WordClasses.Noun | WordClasses.Verb) && !Second.Value.Contains(readings.Word(index))
            && readings.CanOnly(index - 1, WordClasses.Nominal | WordClasses.Verbal) && (!IsAdjective(readings, index - 1) || CannotPrecede(readings, index)) && !First.Value.Contains(readings.Word(index - 1))
            && HasPlainForm(article, index) && HasPlainForm(article, index - 1)
            && !Ends(readings.Word(index), Qualifying) && !NamesPerson(readings, index)
            && !HasNameAfter(article, index) && !ComesAgain(article, readings, index)
            && article.Tokens[index - 2].IsWord
            && IsPlainNoun(readings, index)
            && article.PartOfSpeechOf(index - 1) is PartOfSpeech.Noun
            && OpensGroup(article, readings, index - 2);
    }

    /// <summary>Somebody who does something, or a word for men and women; with other endings, beside another who does.</summary>
    static bool NamesPerson(WordReadings readings, int index) =>
        Ends(readings.Word(index), OfPeople) && (Ends(readings.Word(index), Doers) || Ends(readings.Word(index - 1), OfPeople) || IsOfBothGenders(readings, index));

    static bool IsOfBothGenders(WordReadings readings, int index)
    {
        var genders = WordForm.None;
        foreach (var reading in readings[index])
            genders |= reading.Form & WordReadings.Gender;
        return genders == WordReadings.Gender;
    }

    /// <summary>A noun and nothing else, but for a verb that nobody uses: <c>fenêtrer</c>.</summary>
    static bool IsPlainNoun(WordReadings readings, int index)
    {
        var (lexicon, word) = (readings.LexiconAt(index)!, readings.Word(index));
        foreach (var reading in readings[index])
        {
            if (reading.PartOfSpeech is not (PartOfSpeech.Noun or PartOfSpeech.Verb) || (reading.PartOfSpeech is PartOfSpeech.Verb && IsUsed(lexicon, lexicon.LemmaOf(word, reading))))
                return false;
        }

        return readings.Can(index, WordClasses.Noun);
    }

    /// <summary>True for a verb some form of which is among the common words.</summary>
    static bool IsUsed(Lexicon lexicon, string verb)
    {
        string[] forms = [verb, $"{verb[..^2]}é", $"{verb[..^2]}ait", $"{verb[..^2]}ent", $"{verb[..^2]}ant", $"{verb[..^2]}és", $"{verb[..^2]}ée"];
        return !verb.EndsWith("er", StringComparison.Ordinal) || Array.Exists(forms, form => lexicon.Find(form) is var number and >= 0 && lexicon.RarityOf(number) < Rare);
    }

    static bool HasPlainForm(Article article, int index) => !article[article.Tokens[index]].ContainsAny('-', '\'', '’');

    static bool Ends(string word, string[] ends)
    {
        foreach (var end in ends)
        {
            if (word.EndsWith(end, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    /// <summary>The determiner does not suit the second noun: the word between them is no adjective of it, as in <c>le patient tondeuse</c>.</summary>
    static bool CannotPrecede(WordReadings readings, int index) =>
        readings.DeterminerAt(index - 2) is var determiner and not WordForm.None && !readings.Agrees(index, WordClasses.Noun, determiner);

    /// <summary>An adjective that is no participle: it may stand before its noun.</summary>
    static bool IsAdjective(WordReadings readings, int index)
    {
        foreach (var reading in readings[index])
        {
            if (reading.PartOfSpeech is PartOfSpeech.Verb && reading.Form.HasFlag(WordForm.PastParticiple))
                return false;
        }

        return readings.Can(index, WordClasses.Adjective);
    }

    /// <summary>A determiner, a preposition or an adjective before the first noun shows that it is one.</summary>
    static bool OpensGroup(Article article, WordReadings readings, int index) =>
        article.Tokens[index].IsWord && (readings.DeterminerAt(index) is not WordForm.None || article.PartOfSpeechOf(index) is PartOfSpeech.Adposition or PartOfSpeech.Adjective or PartOfSpeech.Numeral or PartOfSpeech.Determiner);

    /// <summary>A title or a trade before a name, a brand, another hyphenated word.</summary>
    static bool HasNameAfter(Article article, int index) =>
        index + 1 < article.Tokens.Length && article.Tokens[index + 1].Kind is TokenKind.Word && char.IsUpper(article.Prose[article.Tokens[index + 1].Start]) && !article.StartsSentence(index + 1);

    /// <summary><c>saison après saison</c>, <c>panneau par panneau</c></summary>
    static bool ComesAgain(Article article, WordReadings readings, int index) =>
        index + 2 < article.Tokens.Length && readings.Word(index + 1) is "par" or "après" or "à" or "contre" && readings.Word(index + 2) == readings.Word(index);

    static HashSet<string> Licit(string place) =>
        WordFile.Lines("appositions.fr").Select(line => line.Split(' ')).Where(words => words[0] == place).SelectMany(words => words.Skip(1)).ToHashSet(StringComparer.Ordinal);
}
