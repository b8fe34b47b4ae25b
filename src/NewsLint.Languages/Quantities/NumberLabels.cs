using NewsLint.Articles;

namespace NewsLint.Languages.Quantities;

/// <summary>Numbers of a thing and not of things: an article of law, a road, a page, a telephone, an hour of the clock.</summary>
static class NumberLabels
{
    public static bool Is(NumberText text, int token) =>
        IsAfterLabel(text, token) || IsAfterName(text, token) || IsOfAddress(text, token) || IsHour(text, token);

    static bool IsAfterLabel(NumberText text, int token) => text.Folded(token - 1)
        is "n°" or "°" or "no" or "no." or "article" or "art." or "l'article" or "page" or "p." or "chapitre" or "chapter" or "section" or "numéro" or "number" or "chaîne" or "channel" or "canal" or "route"
        or "saison" or "season" or "épisode" or "episode" or "version" or "ligne" or "tome" or "volume" or "zone" or "boeing" or "airbus" or "windows" or "iphone" or "galaxy" or "années"
        or "porte" or "gate" or "salle" or "chambre" or "room" or "quai" or "platform" or "bay" or "bus" or "navette" or "vol" or "flight" or "terminal" or "box" or "bp" or "exit" or "sortie" or "junction" or "stand" or "lot" or "étape" or "stage" or "phase" or "groupe"
        || (text.Has(token - 1, TokenKind.Symbol) && (text.Folded(token - 1) is "#" || (text.Folded(token - 1) is "+" && text.Units.Of(text.Folded(token + 1)) is null)));

    /// <summary>"France 2", "Golf 8": after a name in the singular, with neither unit nor things after it.</summary>
    static bool IsAfterName(NumberText text, int token) =>
        text.HasCapital(token - 1) && !text.StartsSentence(token - 1) && text[token - 1][^1] != 's' && CountedNoun.After(text, token, value: 2) < 0
        && text.Units.At([text.Folded(token + 1), text.Folded(token + 2), text.Folded(token + 3), text.Folded(token + 4)]) is null && text.NumberAt(token + 1).Kind is NumberWordKind.None;

    /// <summary>"12, rue des Lilas", "59000 Lille", "12 Mill Lane"</summary>
    static bool IsOfAddress(NumberText text, int token)
    {
        if (text.IsFrench)
        {
            var next = text.Folded(token + 1) == "," ? token + 2 : token + 1;
            return text.Folded(next) is "rue" or "avenue" or "boulevard" or "place" or "quai" or "allée" or "impasse" or "chemin" or "bis" or "ter"
                || (text[token].Length == 5 && !text[token].ContainsAnyExceptInRange('0', '9') && text.HasCapital(token + 1));
        }

        return text.HasCapital(token + 1) && text.Folded(token + 2) is "street" or "lane" or "road" or "avenue" or "square" or "drive" or "place" or "terrace" or "boulevard" or "row" or "close";
    }

    /// <summary>"à 20 heures", "entre 6 heures et 9 heures", but "à 3 heures de route"</summary>
    static bool IsHour(NumberText text, int token) =>
        text.IsFrench && text.Folded(token + 1) is "heures" or "heure" && text.Folded(token + 2) is not ("de" or "d'")
        && (text.Folded(token - 1) is "à" or "vers" or "dès" or "entre" || (text.Folded(token - 1) == "et" && text.Folded(token - 2) == "heures" && text.Folded(token - 4) == "entre"));

    /// <summary>The last token of a telephone number that begins with a token, groups of figures after a zero; the token before it where there is none.</summary>
    public static int EndOfTelephone(NumberText text, int token)
    {
        if (text[token] is not ['0', _, ..])
            return token - 1;

        var last = token;
        while (text.Has(last + 1, TokenKind.Number) && text[last + 1].Length is 2 or 3 or 4)
            last++;
        return last - token >= 2 ? last : token - 1;
    }
}
