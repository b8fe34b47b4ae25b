using NewsLint.Articles;
using NewsLint.Rules.Grammar;
using NewsLint.Text;

namespace NewsLint.Rules.Checks.Agreement;

public sealed class SubjectVerb : Rule
{
    public override RuleInfo Info { get; } = new()
    {
        Id = "agreement/subject-verb",
        Level = Level.Warning,
        Languages = ["fr", "en"],
        Summary = ("Le verbe ne s'accorde pas avec son sujet", "A verb that does not agree with its subject"),
        Why = (
            "Le sujet a changé de nombre en cours de route, ou le verbe a pris celui du mot voisin. La règle ne parle que lorsque le sujet est certain.",
            "The subject changed on the way, or the verb took the number of a word nearby. The rule speaks only where the subject is certain."),
        Examples =
        [
            "[|Les habitants demande => Les habitants demandent|] un pont.",
            "Le maire dit qu'[|ils va => ils vont|] venir.",
            "Elle affirme que [|les maires ne veut => les maires ne veulent|] pas du projet.",
            "[|Il ont => Ils ont|] voté hier soir.",
            "[|She go => She goes|] to the station.",
            "They said that [|he have => he has|] left. [|The houses was => The houses were|] sold.",
            "Un homme armé a été arrêté ; ce que nous apprend la vidéo.",
            "La plupart des élus sont venus ; une dizaine de maires ont voté.",
            "Le maire les porte. Il leur parle et nous voit.",
            "Les voisins, dont le maire, disent oui.",
            "She made him go; it is essential that he go.",
            "Did he go? He and they were there.",
        ],
    };

    public override IEnumerable<Finding> Check(Article article)
    {
        var readings = WordReadings.Of(article);
        foreach (var subject in FrenchSubjects.Of(article).All)
        {
            // "Une série de mesures ont été prises": the verb may follow the complement.
            if (HasOtherPerson(readings, subject) && !(subject.HasComplement && subject.Form.HasFlag(WordForm.Singular)) && FrenchSubjects.Of(article).IsCertain(subject))
                yield return Describe(article, readings, subject, FrenchFixes(article, readings, subject));
        }

        foreach (var subject in EnglishSubjects.Of(article).Disagreeing)
            yield return Describe(article, readings, subject, EnglishFixes(article, readings, subject));
    }

    /// <summary>True for a finite verb none of whose readings has the subject's person and number. After a noun, a participle is none.</summary>
    static bool HasOtherPerson(WordReadings readings, Subject subject)
    {
        var isFinite = false;
        foreach (var reading in readings[subject.Verb])
        {
            if (reading.Form.HasFlag(WordForm.Infinitive) || (!subject.IsPronoun && reading.Form.HasFlag(WordForm.PastParticiple)))
                return false;
            if (!WordReadings.IsIn(reading, WordClasses.Verbal) || reading.Form.HasFlag(WordForm.Imperative) || (reading.Form & WordReadings.Person) is WordForm.None)
                continue;
            if (WordReadings.Shares(reading.Form, subject.Form, WordReadings.Person) && WordReadings.Shares(reading.Form, subject.Form, WordReadings.Number))
                return false;
            isFinite = true;
        }

        return isFinite;
    }

    /// <summary>The pronoun in the verb's number (<c>il ont</c>: <c>ils ont</c>), then the verb in the subject's.</summary>
    static IEnumerable<string> FrenchFixes(Article article, WordReadings readings, Subject subject)
    {
        var (pronoun, verb) = (article[article.Tokens[subject.Head]].ToString(), article.Tokens[subject.Verb]);
        var between = article[TextSpan.FromBounds(article.Tokens[subject.Head].End, verb.Start)].ToString();
        var form = readings.FormsOf(subject.Verb, WordClasses.Verbal);
        if (subject.IsPronoun && pronoun is "il" or "Il" or "elle" or "Elle" && form.HasFlag(WordForm.Third) && form.HasFlag(WordForm.Plural))
            yield return $"{pronoun}s{between}{article[verb]}";

        var before = article[TextSpan.FromBounds(article.Tokens[subject.First].Start, verb.Start)].ToString();
        foreach (var right in Inflection.Of(readings.LexiconAt(subject.Verb)!, readings.Word(subject.Verb), WordClasses.Verbal, subject.Form & ~WordReadings.Gender).Take(1))
            yield return Elided(before, right) + right;
    }

    /// <summary><c>elle ne sont</c> becomes <c>elle n'est</c>.</summary>
    static string Elided(string before, string verb) =>
        before.EndsWith("e ", StringComparison.Ordinal) && FrenchVowels.Begin(verb) && before.Split(' ')[^2] is "ne" or "se" or "me" or "te" or "le" ? $"{before[..^2]}'" : before;

    static IEnumerable<string> EnglishFixes(Article article, WordReadings readings, Subject subject)
    {
        var verb = readings.Word(subject.Verb);
        var before = article[TextSpan.FromBounds(article.Tokens[subject.First].Start, article.Tokens[subject.Verb].Start)].ToString();
        var other = verb switch
        {
            "is" => "are",
            "was" => "were",
            "has" => "have",
            "does" => "do",
            "are" => "is",
            "have" => "has",
            "do" => "does",
            "isn't" => "aren't",
            "wasn't" => "weren't",
            "hasn't" => "haven't",
            "doesn't" => "don't",
            "aren't" => "isn't",
            "haven't" => "hasn't",
            "don't" => "doesn't",
            _ => Inflection.OtherNumber(readings.LexiconAt(subject.Verb)!, verb),
        };
        yield return before + other;
    }

    Finding Describe(Article article, WordReadings readings, Subject subject, IEnumerable<string> fixes)
    {
        var span = TextSpan.FromBounds(article.Tokens[subject.First].Start, article.Tokens[subject.Verb].End);
        var (head, verb) = (article[article.Tokens[subject.Head]].ToString(), readings.Word(subject.Verb));
        return Flag(
            span,
            ($"« {verb} » ne s'accorde pas avec « {head} ».", $"\"{verb}\" does not agree with \"{head}\"."),
            [.. fixes.Distinct(StringComparer.Ordinal)]);
    }
}
