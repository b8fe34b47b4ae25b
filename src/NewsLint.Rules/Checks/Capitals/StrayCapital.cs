using NewsLint.Articles;
using NewsLint.Documents;
using NewsLint.Languages.Lexicons;
using NewsLint.Rules.Grammar;

namespace NewsLint.Rules.Checks.Capitals;

public sealed class StrayCapital : Rule
{
    const int ShortestWord = 2;

    public override RuleInfo Info { get; } = new()
    {
        Id = "capitals/stray-capital",
        Level = Level.Note,
        Languages = ["fr", "en"],
        Summary = ("Majuscule à un verbe ou à un petit mot au milieu de la phrase", "A capital on a verb or a small word inside a sentence"),
        Why = (
            "Un début de phrase déplacé, ou une majuscule tapée par mégarde. Les noms, que l'on écrit parfois avec une majuscule, n'en sont pas.",
            "A sentence's start that was moved, or a slip of the shift key. Nouns, which may be names, are left alone."),
        Examples =
        [
            "Le maire a [|Décidé => décidé|] de partir demain.",
            "Le maire viendra bientôt [|Avec => avec|] ses adjoints.",
            "The mayor came here [|Because => because|] she had to.",
            "She left the town [|With => with|] her deputies.",
            "Le Monde et La Croix l'ont écrit ; le film « Avec le temps » sort demain.",
            "Il lit Le Monde. Avec lui, tout va vite.",
            "The film Gone With the Wind was shown.",
            "Le maire a dit : Il faut partir.",
        ],
    };

    public override IEnumerable<Finding> Check(Article article)
    {
        var (readings, words) = (WordReadings.Of(article), StoryWords.Of(article));
        foreach (var block in article.Blocks)
        {
            if (block.Kind is not (BlockKind.Paragraph or BlockKind.Caption or BlockKind.ListItem or BlockKind.BlockQuotation))
                continue;

            for (var i = block.Tokens.Start.Value + 2; i + 2 < block.Tokens.End.Value; i++)
            {
                if (!words.Lacks(i, WordLack.Capital) && IsCapitalised(article, i) && IsAmongSmall(article, i) && !article.StartsSentence(i) && readings.LexiconAt(i) is { } lexicon && IsSmallWord(lexicon, article[article.Tokens[i]]))
                {
                    var small = article[article.Tokens[i]].ToString().ToLowerInvariant();
                    yield return Flag(article.Tokens[i].Span, ($"« {article[article.Tokens[i]]} » porte une majuscule au milieu de la phrase.", $"\"{article[article.Tokens[i]]}\" has a capital inside the sentence."), small);
                }
            }
        }
    }

    static bool IsCapitalised(Article article, int index)
    {
        var word = article[article.Tokens[index]];
        return article.Tokens[index].Kind is TokenKind.Word && word.Length >= ShortestWord && char.IsUpper(word[0]) && !word[1..].ContainsAnyExceptInRange('a', 'ÿ');
    }

    /// <summary>Two small words before and two after, nothing but spaces between: no title and no name.</summary>
    static bool IsAmongSmall(Article article, int index) =>
        IsSmall(article, index - 2) && IsSmall(article, index - 1) && IsSmall(article, index + 1) && IsSmall(article, index + 2)
        && article.Tokens[index].Start == article.Tokens[index - 1].End + 1 && article.Tokens[index + 1].Start == article.Tokens[index].End + 1
        && article.Tokens[index - 1].Start == article.Tokens[index - 2].End + 1;

    static bool IsSmall(Article article, int index) => article.Tokens[index].Kind is TokenKind.Word && char.IsLower(article.Prose[article.Tokens[index].Start]);

    /// <summary>A common word that is a verb, an adverb or of a closed class, and neither noun nor name.</summary>
    static bool IsSmallWord(Lexicon lexicon, ReadOnlySpan<char> word)
    {
        const int common = 12;
        var small = word.ToString().ToLowerInvariant();
        var number = lexicon.Find(small);
        if (number < 0 || lexicon.Find(word) >= 0 || lexicon.RarityOf(number) > common || small is "le" or "la" or "les" or "un" or "une" or "the" or "a" or "an" or "i")
            return false;

        foreach (var reading in lexicon.ReadingsOf(number))
        {
            if (reading.PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Numeral or PartOfSpeech.Interjection || (reading.PartOfSpeech is PartOfSpeech.Adjective && !reading.Form.HasFlag(WordForm.PastParticiple) && !small.EndsWith('é')))
                return false;
        }

        return !lexicon.ReadingsOf(number).IsEmpty;
    }
}
