using NewsLint.Articles;
using NewsLint.Languages.Acronyms;
using NewsLint.Rules.Acronyms;

namespace NewsLint.Rules.Checks.Acronyms;

public sealed class OtherLanguage : Rule
{
    public override RuleInfo Info { get; } = new()
    {
        Id = "acronyms/other-language",
        Level = Level.Warning,
        Languages = ["fr", "en"],
        Summary = ("OTAN et NATO dans un article, ou un nom français avec le sigle anglais", "NATO and OTAN in one story, or an English name with the French acronym"),
        Why = (
            "Un organisme a un sigle par langue. Le lecteur qui trouve les deux croit qu'il y a deux organismes. Les sigles d'une citation et ceux qui font partie d'un nom plus long restent sans remarque.",
            "A body has one acronym in each language. Readers who meet both take them for two bodies. Acronyms inside quotations and longer names are left alone."),
        Examples =
        [
            "L'OTAN se réunit lundi. La [|NATO => OTAN|] discutera du budget.",
            "L'Organisation du traité de sécurité collective ([|CSTO => OTSC|]) s'est réunie.",
            "NATO meets on Monday. [|OTAN => NATO|] will talk about the budget.",
            "L'OTAN (NATO en anglais) se réunit lundi.",
            "L'OTAN se réunit lundi au siège de la NATO Support Agency.",
            "NATO meets on Monday.",
        ],
    };

    public override IEnumerable<Finding> Check(Article article)
    {
        var (story, language) = (StoryAcronyms.Of(article), article.Language.Code);
        foreach (var written in story.ByLetters)
        {
            if (written.Key.Length < 3 || written.Key is "CEO" or "CFO" || AcronymTable.Shipped.Of(written.Key, language).Any())
                continue;

            foreach (var row in AcronymTable.Shipped.Of(written.Key).Where(row => row.LettersIn(language) is { Length: > 0 } right && right != written.Key))
            {
                var places = written.Where(place => IsAlone(article, place)).ToArray();
                var right = row.LettersIn(language);
                if (story.ByLetters[right].ToArray() is [_, ..] others && places.Length > 0 && !IsTranslated(article, others.Concat(places)))
                    yield return Tell(article, places, right, others);
                else if (places.Where(place => NameBeside.Read(article, place, row.NamesIn(language)).Any(beside => beside.IsRight)).ToArray() is [_, ..] named)
                    yield return Tell(article, named, right, []);
            }
        }
    }

    Finding Tell(Article article, Acronym[] places, string right, Acronym[] others)
    {
        var span = article.Tokens[places[0].Token].Span;
        return Flag(span, ($"« {places[0].Letters} » est le sigle anglais ; en français « {right} ».", $"\"{places[0].Letters}\" is the French acronym; in English \"{right}\".")) with
        {
            Fixes = [new(span, right)],
            Evidence =
            [
                .. places.Skip(1).Select(place => new Evidence(article.Tokens[place.Token].Span, ("les mêmes lettres", "the same letters"))),
                .. others.Select(place => new Evidence(article.Tokens[place.Token].Span, ("l'autre sigle", "the other acronym"))),
            ],
        };
    }

    /// <summary>True for letters that are no part of a longer name, an address or a quotation.</summary>
    static bool IsAlone(Article article, Acronym acronym) =>
        !article.IsQuoted(article.Tokens[acronym.Token].Start)
        && !IsCapitalised(article, acronym.Token - 1) && !IsCapitalised(article, acronym.Token + 1)
        && !IsSlash(article, acronym.Token - 1) && !IsSlash(article, acronym.Token + 1);

    static bool IsSlash(Article article, int token) => token >= 0 && token < article.Tokens.Length && article[article.Tokens[token]] is "/" or "@" or "#" or "-";

    static bool IsCapitalised(Article article, int token) =>
        token > 0 && token < article.Tokens.Length && article.Tokens[token].Kind is TokenKind.Word && article[article.Tokens[token]].Length > 1 && char.IsUpper(article[article.Tokens[token]][0]) && !article.StartsSentence(token)
        && !Languages.Letters.IsApostrophe(article[article.Tokens[token]][^1]);

    /// <summary>True where the story says that these are letters of another language: "OTAN (NATO en anglais)", "OTAN/NATO".</summary>
    static bool IsTranslated(Article article, IEnumerable<Acronym> places)
    {
        foreach (var place in places)
        {
            for (var i = place.Token + 1; i <= place.Token + 3 && i < article.Tokens.Length; i++)
            {
                if (article[article.Tokens[i]] is "anglais" or "anglaise" or "français" or "French" or "English" or "acronyme" or "acronym" or "sigle" or "/" || (i + 1 < article.Tokens.Length && article[article.Tokens[i]] is "(" && StoryAcronyms.Of(article).All.Any(other => other.Token == i + 1)))
                    return true;
            }
        }

        return false;
    }
}
