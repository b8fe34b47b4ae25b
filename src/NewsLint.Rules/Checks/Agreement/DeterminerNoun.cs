using System.Collections.Frozen;
using NewsLint.Articles;
using NewsLint.Languages;
using NewsLint.Rules.Grammar;
using NewsLint.Text;

namespace NewsLint.Rules.Checks.Agreement;

public sealed class DeterminerNoun : Rule
{
    const int ShortestNoun = 3;

    /// <summary>Words spoken of, shortened, or of English, which take any determiner.</summary>
    static readonly FrozenSet<string> OfAnyGender = FrozenSet.Create(
        StringComparer.Ordinal,
        "numéro", "numéros", "tech", "méga", "super", "ex", "mi", "vice", "sous", "non", "quasi", "néo", "demi", "micro", "after", "star", "top", "catho", "perso", "pro",
        "black", "street", "boys", "girls", "work", "best", "big", "fake", "free", "trois", "quatre", "cinq", "sept", "huit", "neuf", "dix", "vingt", "cent", "mille");

    /// <summary>Masculine nouns that the press also gives a feminine determiner, when they name a woman.</summary>
    static readonly FrozenSet<string> OfWomenToo = FrozenSet.Create(
        StringComparer.Ordinal,
        "chef", "témoin", "prix", "agent", "député", "magistrat", "procureur", "écrivain", "auteur", "professeur", "ingénieur", "mannequin", "recteur", "défenseur", "successeur", "leader", "coach", "manager", "soldat", "lieutenant", "colonel", "capitaine", "commandant", "caporal", "sergent", "brigadier", "caméraman", "cameraman", "médecin", "substitut", "expert", "fan", "gourou", "préfet", "sénateur", "conseiller", "policier", "juré", "champion", "major", "adjudant", "amateur", "maestro", "rapporteur", "ambassadeur", "prof");

    static readonly Wording Singular = ("singulier", "singular"), Plural = ("pluriel", "plural"), Masculine = ("masculin", "masculine"), Feminine = ("féminin", "feminine");

    public override RuleInfo Info { get; } = new()
    {
        Id = "agreement/determiner-noun",
        Level = Level.Warning,
        Languages = ["fr"],
        Summary = ("« la projet », « les mesure » : le déterminant et le nom ne s'accordent pas", "A French article that does not agree with its noun"),
        Why = (
            "Un mot a été changé, l'autre est resté : c'est la trace la plus fréquente d'une phrase réécrite ou traduite.",
            "One word was changed and the other one stayed: the most frequent trace of a sentence rewritten or translated."),
        Examples =
        [
            "Le conseil a adopté [|la budget => le budget|] hier.",
            "[|Les décision => Les décisions|] seront prises demain.",
            "Il a présenté [|un proposition => une proposition|] au maire.",
            "Elle dirige [|cette ministère => ce ministère|] depuis mars.",
            "La numéro un mondiale et la chef du service sont venues.",
            "Il les porte ; la maire le sait, et la juge aussi.",
            "Les troisième et quatrième étages.",
            "Les deux maires, la ministre et le ministre.",
            "La télé et la radio ; un après-midi, une après-midi.",
            "Il la fait venir.",
            "Encore une idée à la con, dit-il.",
            "[|Les première => Les premières|] tendances sont connues, à [|un seule => un seul|] détail près.",
            "[|Cette attentat => Cet attentat|] a marqué la ville ; le association, non.",
            "La députée, la procureur et la prix Nobel ont parlé.",
        ],
    };

    public override IEnumerable<Finding> Check(Article article)
    {
        var readings = WordReadings.Of(article);
        for (var i = 1; i < article.Tokens.Length; i++)
        {
            var wanted = readings.DeterminerAt(i - 1);
            if (wanted is WordForm.None || !IsBeside(article, i) || !IsNoun(article, readings, i) || IsRight(readings, i, wanted) || LacksElision(readings, i) || IsOrdinalOfSeveral(article, readings, i) || IsSetPhrase(readings, i) || article.PartOfSpeechOf(i - 1) is PartOfSpeech.Pronoun or PartOfSpeech.Noun or PartOfSpeech.ProperNoun)
                continue;

            yield return Describe(article, readings, i, wanted);
        }
    }

    static bool IsNoun(Article article, WordReadings readings, int index) =>
        article.Tokens[index] is { Kind: TokenKind.Word, Length: >= ShortestNoun }
        && char.IsLower(article.Prose[article.Tokens[index].Start])
        && article.BlockOf(index).Language.Code == "fr"
        && readings.CanOnly(index, WordClasses.Nominal | WordClasses.Verb)
        && readings.Can(index, WordClasses.Noun | WordClasses.Adjective)
        && !HasFiniteReading(readings, index)
        && !OfAnyGender.Contains(readings.Word(index))
        && !(index + 1 < article.Tokens.Length && article.IsGlued(index + 1) && Letters.IsApostrophe(article.Prose[article.Tokens[index].End]));

    static bool IsRight(WordReadings readings, int index, WordForm wanted) =>
        readings.Agrees(index, WordClasses.Nominal | WordClasses.Verb, wanted)
        || (wanted.HasFlag(WordForm.Feminine | WordForm.Singular) && OfWomenToo.Contains(readings.Word(index)));

    /// <summary><c>le association</c> lacks its elision first of all.</summary>
    static bool LacksElision(WordReadings readings, int index) => readings.Word(index - 1) is "le" or "la" && FrenchVowels.Begin(readings.Word(index));

    /// <summary><c>les troisième et quatrième étages</c></summary>
    static bool IsOrdinalOfSeveral(Article article, WordReadings readings, int index) =>
        (readings.Word(index).EndsWith("ième", StringComparison.Ordinal) || readings.Word(index) is "premier" or "première" or "second" or "seconde")
        && index + 1 < article.Tokens.Length && readings.Word(index + 1) is "et" or "ou" or ",";

    /// <summary><c>une idée à la con</c></summary>
    static bool IsSetPhrase(WordReadings readings, int index) =>
        index > 1 && readings.Word(index) is "con" && readings.Word(index - 1) is "la" && readings.Word(index - 2) is "à";

    static bool HasFiniteReading(WordReadings readings, int index)
    {
        foreach (var reading in readings[index])
        {
            if (reading.PartOfSpeech is PartOfSpeech.Verb && !reading.Form.HasFlag(WordForm.PastParticiple))
                return true;
        }

        return false;
    }

    /// <summary>One space between them, in one block, and no hyphen or mark: the determiner belongs to the word.</summary>
    static bool IsBeside(Article article, int index) =>
        article.Tokens[index - 1].Kind is TokenKind.Word
        && article.Tokens[index].Start == article.Tokens[index - 1].End + 1
        && article.Prose[article.Tokens[index].Start - 1] != '\n'
        && !(index > 1 && article[article.Tokens[index - 2]] is "numéro" or "numéros")
        && !(index > 1 && article.IsGlued(index - 1) && article.Prose[article.Tokens[index - 1].Start - 1] is '-');

    Finding Describe(Article article, WordReadings readings, int index, WordForm wanted)
    {
        var (first, second) = (article.Tokens[index - 1], article.Tokens[index]);
        var (determiner, noun) = (article[first].ToString(), readings.Word(index));
        var form = readings.FormsOf(index, WordClasses.Nominal | WordClasses.Verb);
        var gender = WordReadings.Shares(form, wanted, WordReadings.Gender);
        var sameGender = gender ? (wanted & ~WordReadings.Gender) | (wanted & form & WordReadings.Gender) : wanted;
        var others = Inflection.Of(readings.LexiconAt(index)!, noun, gender ? WordClasses.Nominal : WordClasses.Adjective, sameGender);
        string[] fixes = [.. others.Take(1).Select(other => $"{determiner} {other}"), .. FrenchDeterminers.Instead(determiner.ToLowerInvariant(), noun, form).Select(other => AsWritten(determiner, other) + noun)];
        var (asked, has) = gender
            ? wanted.HasFlag(WordForm.Plural) ? (Plural, Singular) : (Singular, Plural)
            : wanted.HasFlag(WordForm.Feminine) ? (Feminine, Masculine) : (Masculine, Feminine);
        return Flag(
            TextSpan.FromBounds(first.Start, second.End),
            ($"« {determiner} » est {asked.French}, « {noun} » est {has.French}.", $"\"{determiner}\" is {asked.English}, \"{noun}\" is {has.English}."),
            [.. fixes.Take(2)]);
    }

    static string AsWritten(string model, string word) => char.IsUpper(model[0]) ? char.ToUpperInvariant(word[0]) + word[1..] : word;
}
