using NewsLint.Articles;
using NewsLint.Languages;

namespace NewsLint.Rules.Checks.Grammar;

public sealed class IndefiniteArticle : Rule
{
    /// <summary>How words begin that are written with a vowel and said with a consonant, or the other way round; what is longer begins so too.</summary>
    static readonly string[] SaidWithConsonant =
    [
        "uni", "unanim", "unique", "union", "usa", "use", "usu", "util", "uto", "eu", "ewe", "one", "once", "oui", "ub", "uka", "ukr", "ulu", "ura", "uro", "uru", "uga", "ufo",
    ];

    static readonly string[] SaidWithVowel = ["hour", "honest", "honor", "honour", "heir", "x-ray", "mp", "nhs", "fbi", "sos", "lgbt", "rsv", "mri", "html"];

    /// <summary>Words of the first list's beginnings that are said with a vowel after all.</summary>
    static readonly string[] WithVowelAfterAll = ["unin", "unim", "unid", "unill", "unint", "euler", "oneiri", "oner", "ubi", "usher", "ushan"];

    public override RuleInfo Info { get; } = new()
    {
        Id = "grammar/indefinite-article",
        Level = Level.Warning,
        Languages = ["en"],
        Summary = ("« a » ou « an » en anglais", "\"a\" before a vowel, or \"an\" before a consonant"),
        Why = (
            "« An » va devant un son de voyelle, « a » devant un son de consonne.",
            "\"An\" goes before the sound of a vowel, \"a\" before that of a consonant."),
        Examples =
        [
            "She bought [|a => an|] old house.",
            "It was [|an => a|] big year for the town.",
            "[|A => An|] hour later he left.",
            "A European plan, a one-way street, a university, an honest man.",
            "An MP and a UN plan; a used car, an uninvited guest.",
            "An 11-year-old boy and a 10-year plan.",
            "Vitamin A improves sight; plan A is dead.",
            "A historic day, an historic day.",
        ],
    };

    public override IEnumerable<Finding> Check(Article article)
    {
        for (var i = 0; i + 1 < article.Tokens.Length; i++)
        {
            var (token, next) = (article.Tokens[i], article.Tokens[i + 1]);
            if (token.Kind is not TokenKind.Word || token.Length > 2 || next.Kind is not TokenKind.Word || next.Start != token.End + 1 || article.BlockAt(token.Start).Language.Code != "en")
                continue;

            var word = article[token];
            if ((word is "a" || (word is "A" && article.StartsSentence(i))) && BeginsWithVowel(article[next]) is true)
                yield return Flag(token.Span, ("Devant un son de voyelle, l'anglais écrit « an ».", "Before the sound of a vowel, it is \"an\"."), word is "a" ? "an" : "An");
            else if ((word is "an" || (word is "An" && article.StartsSentence(i))) && BeginsWithVowel(article[next]) is false)
                yield return Flag(token.Span, ("Devant un son de consonne, l'anglais écrit « a ».", "Before the sound of a consonant, it is \"a\"."), word is "an" ? "a" : "A");
        }
    }

    /// <summary>How the word begins for the ear; nothing where that cannot be told: names, acronyms, "historic".</summary>
    static bool? BeginsWithVowel(ReadOnlySpan<char> word)
    {
        if (word.Length < 3 || word[1..].ContainsAnyInRange('A', 'Z') || !char.IsLower(word[0]) || word[0] > 'z')
            return null;

        var text = word.ToString();
        if (Begins(text, SaidWithVowel))
            return true;
        if (Begins(text, SaidWithConsonant) && !Begins(text, WithVowelAfterAll))
            return false;
        return Letters.Unaccented(word[0]) switch
        {
            'a' or 'e' or 'i' or 'o' or 'u' => true,
            'h' => text.StartsWith("hist", StringComparison.Ordinal) || text.StartsWith("hote", StringComparison.Ordinal) || text.StartsWith("herb", StringComparison.Ordinal) || text.StartsWith("habit", StringComparison.Ordinal) ? null : false,
            'y' => text.StartsWith("yt", StringComparison.Ordinal) || text.StartsWith("yv", StringComparison.Ordinal) ? null : false,
            _ => false,
        };
    }

    static bool Begins(string word, string[] starts) => Array.Exists(starts, start => word.StartsWith(start, StringComparison.Ordinal));
}
