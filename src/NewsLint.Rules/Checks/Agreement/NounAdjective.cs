using System.Collections.Frozen;
using NewsLint.Articles;
using NewsLint.Rules.Grammar;
using NewsLint.Text;

namespace NewsLint.Rules.Checks.Agreement;

public sealed class NounAdjective : Rule
{
    const int ShortestWord = 4, FarthestNoun = 12;

    /// <summary>Adjectives that keep their form, or stand as adverbs, and nouns that are used as colours.</summary>
    static readonly FrozenSet<string> Unchanging = FrozenSet.Create(
        StringComparer.Ordinal,
        "possible", "seul", "seule", "seuls", "seules", "littoral", "consommateurs", "soul", "yéyé", "aviateur", "compris", "inclus", "excepté", "vu", "ci-joint", "passé", "près", "fort", "haut", "bas", "juste", "clair", "net", "court", "cher", "demi", "standard", "bio", "pop", "live", "max", "maximum", "minimum", "record", "marron", "orange", "rose", "bleu", "bleue", "vert", "verte", "rouge", "noir", "noire", "blanc", "blanche", "jaune", "gris", "grise", "plein", "sud", "nord", "est", "ouest", "mondial", "durant", "direct", "dernier", "premier", "prochain", "quotidien", "idem", "crescendo", "confondus", "confondues", "compris", "comprise", "comprises");

    public override RuleInfo Info { get; } = new()
    {
        Id = "agreement/noun-adjective",
        Level = Level.Warning,
        Languages = ["fr"],
        Summary = ("« les mesures nécessaire » : le nom et l'adjectif ne s'accordent pas", "A French adjective that does not agree with its noun"),
        Why = (
            "Un accord oublié saute aux yeux du lecteur. La règle se tait dès qu'un autre nom proche peut porter l'adjectif.",
            "Readers see a missing agreement at once. The rule is silent where another noun nearby may carry the adjective."),
        Examples =
        [
            "Le maire a pris [|les mesures municipale => les mesures municipales|] hier.",
            "Elle a signé [|un accord commerciale => un accord commercial|] à Rome.",
            "[|Les élections européenne => Les élections européennes|] auront lieu en juin.",
            "La politique de santé publique et les projets de loi ambitieux.",
            "Les langues française et allemande sont enseignées.",
            "Une histoire de pirates sanguinaires, des ministres plus âgés.",
            "Les années passées au conseil municipal.",
            "Le rapport vise la police et la gendarmerie nationales.",
        ],
    };

    public override IEnumerable<Finding> Check(Article article)
    {
        var readings = WordReadings.Of(article);
        for (var i = 2; i < article.Tokens.Length; i++)
        {
            if (readings.DeterminerAt(i - 2) is WordForm.None || !IsAdjective(article, readings, i) || !IsNounGroup(article, readings, i - 1))
                continue;

            var noun = readings.FormsOf(i - 1, WordClasses.Noun);
            var determiner = readings.DeterminerAt(i - 2);
            if (Disagrees(readings, i, noun & determiner) && article.PartOfSpeechOf(i) is PartOfSpeech.Adjective && article.PartOfSpeechOf(i - 1) is PartOfSpeech.Noun && !IsOfBoth(article, readings, i) && !IsOfAnother(article, readings, i) && !IsShared(article, readings, i))
                yield return Describe(article, readings, i, noun & determiner);
        }
    }

    static bool IsAdjective(Article article, WordReadings readings, int index) =>
        article.Tokens[index] is { Kind: TokenKind.Word, Length: >= ShortestWord }
        && char.IsLower(article.Prose[article.Tokens[index].Start])
        && article.BlockOf(index).Language.Code == "fr"
        && IsSpaced(article, index)
        && readings.CanOnly(index, WordClasses.Nominal)
        && readings.Can(index, WordClasses.Adjective)
        && !Unchanging.Contains(readings.Word(index));

    /// <summary>A determiner and a noun that agree.</summary>
    static bool IsNounGroup(Article article, WordReadings readings, int noun) =>
        article.Tokens[noun].Kind is TokenKind.Word
        && IsSpaced(article, noun)
        && readings.Can(noun, WordClasses.Noun) && !readings.Can(noun, WordClasses.Adjective)
        && readings.DeterminerAt(noun - 1) is var determiner and not WordForm.None
        && readings.Agrees(noun, WordClasses.Noun, determiner);

    static bool IsSpaced(Article article, int index) =>
        article.Tokens[index].Start == article.Tokens[index - 1].End + 1 && article.Prose[article.Tokens[index].Start - 1] is ' ' or '\u00A0';

    static bool Disagrees(WordReadings readings, int index, WordForm noun) => !readings.Agrees(index, WordClasses.Adjective, noun);

    /// <summary>True when a noun shortly before in the sentence could carry the adjective: <c>la politique de santé publique</c>.</summary>
    static bool IsOfAnother(Article article, WordReadings readings, int index)
    {
        if (!HangsOnAnother(article, readings, index - 2))
            return false;

        for (var i = index - 2; i >= Math.Max(0, index - FarthestNoun); i--)
        {
            if (article.Tokens[i].IsPunctuation && article[article.Tokens[i]] is "." or "!" or "?" or ";" or ":")
                return false;
            if (!article.Tokens[i].IsWord || (char.IsUpper(article.Prose[article.Tokens[i].Start]) && !article.StartsSentence(i)))
                return true;
            if (readings.Can(i, WordClasses.Noun) && readings.Agrees(index, WordClasses.Adjective, readings.FormsOf(i, WordClasses.Noun)))
                return true;
        }

        return false;
    }

    /// <summary><c>la police et la gendarmerie nationales</c>: a plural may belong to both.</summary>
    static bool IsOfBoth(Article article, WordReadings readings, int index)
    {
        const int reach = 6;
        if (!readings.FormsOf(index, WordClasses.Adjective).HasFlag(WordForm.Plural))
            return false;

        for (var i = index - 2; i >= Math.Max(0, index - reach); i--)
        {
            if (readings.Word(i) is "et" or "ou" or "ni")
                return true;
        }

        return false;
    }

    /// <summary>A group after a preposition, or one of several, may be a part of a longer one.</summary>
    static bool HangsOnAnother(Article article, WordReadings readings, int determiner) =>
        readings.Word(determiner) is "du" or "des" or "au" or "aux"
        || (determiner > 0 && !article.StartsSentence(determiner)
            && (!article.Tokens[determiner - 1].IsWord || article.PartOfSpeechOf(determiner - 1) is not (PartOfSpeech.Verb or PartOfSpeech.Auxiliary or PartOfSpeech.Pronoun or PartOfSpeech.Subjunction or PartOfSpeech.Adverb)));

    /// <summary>Several adjectives share a plural (<c>les langues française et allemande</c>); a noun or an adjective that follows may be the one that is meant.</summary>
    static bool IsShared(Article article, WordReadings readings, int index) =>
        index + 1 < article.Tokens.Length
        && (article[article.Tokens[index + 1]] is "et" or "ou" or "," or "comme" or "/" || article.IsGlued(index + 1) && !article.Tokens[index + 1].IsPunctuation
            || readings.Can(index + 1, WordClasses.Nominal));

    Finding Describe(Article article, WordReadings readings, int index, WordForm noun)
    {
        var span = TextSpan.FromBounds(article.Tokens[index - 2].Start, article.Tokens[index].End);
        var group = article[TextSpan.FromBounds(span.Start, article.Tokens[index - 1].End)].ToString();
        var (name, adjective) = (article[article.Tokens[index - 1]].ToString(), readings.Word(index));
        return Flag(
            span,
            ($"« {adjective} » ne s'accorde pas avec « {name} ».", $"\"{adjective}\" does not agree with \"{name}\"."),
            [.. Inflection.Of(readings.LexiconAt(index)!, adjective, WordClasses.Adjective, noun).Take(1).Select(other => $"{group} {other}")]);
    }
}
