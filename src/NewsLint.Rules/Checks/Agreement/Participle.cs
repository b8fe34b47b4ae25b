using System.Collections.Frozen;
using NewsLint.Articles;
using NewsLint.Rules.Grammar;

namespace NewsLint.Rules.Checks.Agreement;

public sealed class Participle : Rule
{
    static readonly FrozenSet<string> BeForms = FrozenSet.Create(
        StringComparer.Ordinal,
        "est", "sont", "était", "étaient", "sera", "seront", "serait", "seraient", "fut", "furent", "soit", "soient", "suis", "sommes");

    static readonly FrozenSet<string> HaveForms = FrozenSet.Create(
        StringComparer.Ordinal,
        "a", "ont", "avait", "avaient", "aura", "auront", "aurait", "auraient", "ait", "aient", "ai", "avons");

    /// <summary>What may stand between the verb and the participle.</summary>
    static readonly FrozenSet<string> Between = FrozenSet.Create(
        StringComparer.Ordinal,
        "pas", "plus", "jamais", "déjà", "donc", "aussi", "toujours", "bien", "encore", "ensuite", "alors", "également", "finalement", "très", "trop", "enfin", "notamment", "pourtant", "vite", "rapidement", "désormais", "depuis", "ainsi", "été", "actuellement", "récemment", "immédiatement", "souvent", "mal", "peu", "immédiatement", "officiellement", "définitivement", "totalement", "grièvement", "légèrement");

    public override RuleInfo Info { get; } = new()
    {
        Id = "agreement/participle",
        Level = Level.Warning,
        Languages = ["fr"],
        Summary = ("« elle est parti » : le participe ne s'accorde pas avec le sujet", "A French participle that does not agree with its subject"),
        Why = (
            "Après « être », le participe et l'adjectif s'accordent avec le sujet ; le pluriel et le féminin s'oublient, car on ne les entend pas.",
            "After \"être\", participle and adjective agree with the subject; one does not hear it, so it is forgotten."),
        Examples =
        [
            "Elle est [|parti => partie|] hier soir.",
            "La réunion a été [|annulé => annulée|] par le maire.",
            "Les travaux ne sont pas [|terminé => terminés|].",
            "Elles ont été [|reçu => reçues|] par le ministre.",
            "Elle s'est lavé les mains ; elles se sont parlé.",
            "Il est venu, elle est partie, ils sont restés.",
            "Elle est médecin, elle est chef de service et ancien maire.",
            "Il est arrivé trois lettres. On est venus.",
            "Elle a vendu la maison.",
        ],
    };

    public override IEnumerable<Finding> Check(Article article)
    {
        var readings = WordReadings.Of(article);
        foreach (var subject in FrenchSubjects.Of(article).All)
        {
            var participle = ParticipleOf(article, readings, subject);
            if (participle > 0 && IsTagged(article, readings, participle) && FrenchSubjects.Of(article).IsCertain(subject))
            {
                var (head, word) = (article[article.Tokens[subject.Head]].ToString(), readings.Word(participle));
                yield return Flag(
                    article.Tokens[participle].Span,
                    ($"« {word} » ne s'accorde pas avec « {head} ».", $"\"{word}\" does not agree with \"{head}\"."),
                    Inflection.Of(readings.LexiconAt(participle)!, word, WordClasses.Adjective | WordClasses.Verb, subject.Form & ~WordReadings.Person));
            }
        }
    }

    /// <summary>The participle or adjective that "être" ties to the subject and that does not agree with it; 0 if there is none.</summary>
    static int ParticipleOf(Article article, WordReadings readings, Subject subject)
    {
        var verb = readings.Word(subject.Verb);
        var isPassive = HaveForms.Contains(verb);
        if (!(BeForms.Contains(verb) || isPassive) || IsReflexive(readings, subject) || !readings.Agrees(subject.Verb, WordClasses.Verbal, subject.Form & ~WordReadings.Gender) || readings.Word(subject.Head) is "on" or "vous")
            return 0;

        var hasBeen = false;
        for (var i = subject.Verb + 1; i < article.Tokens.Length && article.Tokens[i].Kind is TokenKind.Word && !article.StartsSentence(i) && !article.IsGlued(i); i++)
        {
            hasBeen |= readings.Word(i) == "été";
            if (!Between.Contains(readings.Word(i)))
                return hasBeen == isPassive && IsParticiple(article, readings, i) && !readings.Agrees(i, WordClasses.Adjective | WordClasses.Verb, subject.Form) ? i : 0;
        }

        return 0;
    }

    static bool IsReflexive(WordReadings readings, Subject subject)
    {
        for (var i = subject.Head + 1; i < subject.Verb; i++)
        {
            if (readings.Word(i) is "en" or "se" or "s'" or "me" or "m'" or "nous" or "te" or "t'")
                return true;
        }

        return false;
    }

    static bool IsParticiple(Article article, WordReadings readings, int index) =>
        char.IsLower(article.Prose[article.Tokens[index].Start])
        && readings.CanOnly(index, WordClasses.Nominal | WordClasses.Verb)
        && readings.Can(index, WordClasses.Adjective | WordClasses.Verb)
        && !HasOtherReading(readings, index)
        && !(readings.Word(index) == "sûr" && readings.Word(index - 1) == "bien");

    static bool IsTagged(Article article, WordReadings readings, int index) =>
        article.PartOfSpeechOf(index) is PartOfSpeech.Verb or PartOfSpeech.Adjective
        && !(index + 1 < article.Tokens.Length && article.PartOfSpeechOf(index + 1) is PartOfSpeech.Noun or PartOfSpeech.ProperNoun && readings.Word(index) is not [.., 'é']);

    /// <summary>A noun that is no participle, or a finite verb.</summary>
    static bool HasOtherReading(WordReadings readings, int index)
    {
        var (noun, participle) = (false, false);
        foreach (var reading in readings[index])
        {
            participle |= reading.PartOfSpeech is PartOfSpeech.Verb && reading.Form.HasFlag(WordForm.PastParticiple);
            noun |= reading.PartOfSpeech is PartOfSpeech.Noun;
            if (reading.PartOfSpeech is PartOfSpeech.Verb && !reading.Form.HasFlag(WordForm.PastParticiple) && (reading.Form & WordReadings.Person) is not WordForm.First)
                return true;
        }

        return noun && !participle;
    }
}
