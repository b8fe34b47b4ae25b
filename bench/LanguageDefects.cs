using NewsLint.Languages;

namespace NewsLint.Bench;

/// <summary>Defects of grammar and of words, each as a writer, an editor in a hurry or a translator makes it.</summary>
static class LanguageDefects
{
    static readonly Dictionary<string, string> FrenchVerbs = Pairs("est sont a ont était étaient avait avaient sera seront aura auront va vont peut peuvent doit doivent veut veulent fait font devrait devraient pourrait pourraient");

    static readonly Dictionary<string, string> EnglishVerbs = Pairs("is are was were has have does do says say wants want needs need");

    static readonly HashSet<string> Capitalised = [.. WordFile.Words("capitalised.fr"), .. WordFile.Words("capitalised.en")];

    static readonly string[] Losing = ["afin", "lors", "décidé", "tenté", "accepté", "refusé", "essayé", "choisi", "promis", "permis", "décide", "tente", "refuse", "accepte"];

    public static readonly Defect[] All =
    [
        new("determiner and noun", "fr", ["agreement/determiner-noun"], planter =>
            planter.Pick(planter.Tokens(i => planter.Word(i - 1) is "les" or "des" or "ces" or "ses" or "plusieurs" && planter.Word(i) is [.., not 's', 's'] word && IsPlainNoun(word) && IsPlainNoun(word[..^1]))) is { } token
                ? planter.Chance.Next(2) == 0 || planter.Word(token - 1) is "des" or "plusieurs"
                    ? Widened(planter.Replace(token, planter.Word(token)[..^1]))
                    : Widened(planter.Replace(token - 1, planter.Word(token - 1) switch { "les" => "le", "ces" => "cette", _ => "son" }))
                : null),
        new("article of the other gender", "fr", ["agreement/determiner-noun"], planter =>
            planter.Pick(planter.Tokens(i => planter.Word(i - 1) is "un" or "une" or "cette" or "la" or "le" && planter.Word(i) is { Length: > 4 } word && IsPlainNoun(word) && char.IsLower(word[0]))) is { } token
                ? Widened(planter.Replace(token - 1, planter.Word(token - 1) switch { "un" => "une", "une" => "un", "cette" => "ce", "la" => "le", _ => "la" })) : null),
        new("subject and verb", "fr", ["agreement/subject-verb"], planter =>
            planter.Pick(planter.Tokens(i => FrenchVerbs.ContainsKey(planter.Word(i)) && IsWord(planter, i - 1) && (planter.Word(i - 1) is "il" or "elle" or "ils" or "elles" or "Il" or "Elle" or "Ils" or "Elles" || (IsPlainNoun(planter.Word(i - 1)) && planter.Word(i - 2) is "le" or "la" or "les" or "Le" or "La" or "Les")))) is { } token
                ? Widened(planter.Replace(token, FrenchVerbs[planter.Word(token)])) : null),
        new("subject and verb", "en", ["agreement/subject-verb"], planter =>
            planter.Pick(planter.Tokens(i => EnglishVerbs.ContainsKey(planter.Word(i)) && planter.Word(i - 1) is "he" or "she" or "He" or "She" or "It" or "they" or "They" or "we" or "We")) is { } token
                ? Widened(planter.Replace(token, EnglishVerbs[planter.Word(token)])) : null),
        new("participle", "fr", ["agreement/participle"], planter =>
            planter.Pick(planter.Tokens(i => planter.Word(i) is [.., 'é', 'e'] or [.., 'é', 's'] or [.., 'é', 'e', 's'] && planter.Word(i - 1) is "est" or "sont" or "été" or "sera" or "seront" or "était" or "étaient")) is { } token
                ? planter.Replace(token, planter.Word(token).TrimEnd('s').TrimEnd('e')) : null),
        new("homophone", "fr", ["homophones/*"], planter =>
            planter.Pick(planter.Tokens(i => i + 1 < planter.Article.Tokens.Length && ((planter.Word(i) is "a" && IsWord(planter, i - 1) && planter.Word(i + 1) is [.., 'é'] or "dit" or "fait" or "pris" or "mis") || (planter.Word(i) is "à" && planter.Word(i + 1) is [.., 'e', 'r']) || (planter.Word(i) is [.., 'é'] and not "été" && planter.Word(i - 1) is "ont" or "avait" or "aurait" or "aura")))) is { } token
                ? planter.Replace(token, planter.Word(token) switch { "a" => "à", "à" => "a", var word => $"{word[..^1]}er" }) : null),
        new("homophone", "en", ["homophones/*"], planter =>
            planter.Pick(planter.Tokens(i => planter.Word(i) is "than" || (planter.Word(i) is "there" or "There" && planter.Word(i + 1) is "is" or "are" or "was" or "were") || (planter.Word(i) is "led" && planter.Word(i - 1) is "was" or "has" or "had"))) is { } token
                ? planter.Replace(token, planter.Word(token) switch { "than" => "then", "there" => "their", "There" => "Their", _ => "lead" }) : null),
        new("a or an", "en", ["grammar/indefinite-article"], planter =>
            planter.Pick(planter.Tokens(i => planter.Word(i) is "a" or "an" && char.IsLower(planter.Word(i + 1)[0]))) is { } token ? planter.Replace(token, planter.Word(token) == "a" ? "an" : "a") : null),
        new("foreign word", "fr", ["words/foreign-word"], planter =>
            planter.Pick(planter.Tokens(i => planter.Word(i) is "et" or "avec" or "selon" or "mais" or "depuis")) is { } token
                ? planter.Replace(token, planter.Word(token) switch { "et" => "and", "avec" => "with", "selon" => "según", "mais" => "pero", _ => "desde" }) : null),
        new("foreign word", "en", ["words/foreign-word"], planter =>
            planter.Pick(planter.Tokens(i => planter.Word(i) is "with" or "but" or "after" or "also")) is { } token
                ? planter.Replace(token, planter.Word(token) switch { "with" => "avec", "but" => "pero", "after" => "después", _ => "también" }) : null),
        new("false friend", "fr", ["translation/*"], planter => Inserted(planter, "à niveau national", "de forme immédiate", "le passé lundi", "par part de", "en ligne avec les attentes", "coupes d'emplois", "sous arrestation", "à la fin du jour")),
        new("false friend", "en", ["translation/*"], planter => Inserted(planter, "since three years", "in the same time", "responsible of the", "informations", "an important number of", "the actual minister", "by consequence", "others people")),
        new("missing word", "fr", ["grammar/missing-preposition", "grammar/missing-de"], planter =>
            planter.Pick(planter.Tokens(i => planter.Word(i) is "de" && Losing.Contains(planter.Word(i - 1)) && IsWord(planter, i + 1))) is { } token
                ? Widened(planter.Replace(planter.Article.Tokens[token].Start, planter.Article.Tokens[token + 1].Start, "")) : null),
        new("missing word", "en", ["grammar/missing-word"], planter =>
            planter.Pick(planter.Tokens(i => IsWord(planter, i + 1) && ((planter.Word(i) is "to" && planter.Word(i - 1) is "according" or "According") || (planter.Word(i) is "of" && planter.Word(i - 1) is "lot" or "number" or "hundreds" or "thousands") || (planter.Word(i) is "the" && i > 1 && planter.Word(i - 1) is "of" && planter.Word(i - 2) is "one" or "some")))) is { } token
                ? Widened(planter.Replace(planter.Article.Tokens[token].Start, planter.Article.Tokens[token + 1].Start, "")) : null),
        new("capital inside a sentence", null, ["capitals/stray-capital"], planter =>
            planter.Pick(planter.Tokens(i => planter.Word(i) is { Length: > 4 } word && word.All(char.IsLower) && (word.EndsWith("er", StringComparison.Ordinal) || word.EndsWith('é') || word.EndsWith("ed", StringComparison.Ordinal) || word is "selon" or "depuis" or "because" or "after") && IsWord(planter, i - 1) && IsWord(planter, i + 1))) is { } token
                ? planter.Replace(token, char.ToUpperInvariant(planter.Word(token)[0]) + planter.Word(token)[1..]) : null),
        new("missing capital", null, ["capitals/missing-capital", "spelling/typo"], planter =>
            planter.Pick(planter.Tokens(i => Capitalised.Contains(planter.Word(i)))) is { } token ? planter.Replace(token, planter.Word(token).ToLowerInvariant()) : null),
    ];

    static (string Text, int Start, int End)? Inserted(Planter planter, params string[] phrases) =>
        planter.Pick(planter.Tokens(i => IsWord(planter, i) && IsWord(planter, i - 1) && planter.Text[planter.Article.Tokens[i].Start - 1] == ' ')) is { } token
            ? planter.Replace(planter.Article.Tokens[token].Start, planter.Article.Tokens[token].Start, $"{planter.Pick(phrases)} ") : null;

    /// <summary>The finding may stand on words around.</summary>
    static (string Text, int Start, int End)? Widened((string Text, int Start, int End) defect) => (defect.Text, defect.Start - 12, defect.End + 12);

    static bool IsWord(Planter planter, int token) => token < planter.Article.Tokens.Length && planter.Article.Tokens[token].IsWord;

    static bool IsPlainNoun(string word) => NewsLanguage.French.Lexicon!.Read(word).ToArray() is { Length: > 0 } readings && readings.All(reading => reading.PartOfSpeech is Articles.PartOfSpeech.Noun);

    static Dictionary<string, string> Pairs(string words)
    {
        var all = words.Split(' ');
        return Enumerable.Range(0, all.Length).ToDictionary(i => all[i], i => all[i ^ 1], StringComparer.Ordinal);
    }
}
