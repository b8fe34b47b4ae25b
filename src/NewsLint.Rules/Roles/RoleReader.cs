using System.Collections.Immutable;
using NewsLint.Articles;
using NewsLint.Languages;
using NewsLint.Languages.Names;
using NewsLint.Text;

namespace NewsLint.Rules.Roles;

/// <summary>Reads what persons are said to be: the office before a name, or after it between commas. What they were or may become is none.</summary>
sealed class RoleReader
{
    /// <summary>How many words an office's own may have before the name: "de l'Économie et des Finances".</summary>
    const int LongestComplement = 8;

    const string Army = "army";

    static readonly HashSet<string> Not = new(
        ["ancien", "ancienne", "ex", "alors", "futur", "future", "nouveau", "nouvelle", "vice", "candidat", "candidate", "suppléant", "suppléante", "sortant", "sortante", "défunt", "feu", "probable", "potentiel", "simple", "jeune",
            "former", "then", "future", "incoming", "outgoing", "deputy", "acting", "assistant", "late", "vice", "shadow", "retired", "ex-", "junior", "cabinet", "would-be", "first", "mayoral", "trainee"],
        StringComparer.OrdinalIgnoreCase);

    readonly Article article;
    readonly People people;

    RoleReader(Article article)
    {
        this.article = article;
        people = People.Of(article);
        Claims = [.. Read()];
    }

    /// <summary>In the order of the text.</summary>
    public ImmutableArray<RoleClaim> Claims { get; }

    public static RoleReader Of(Article article) => article.Layer(known => new RoleReader(known));

    IEnumerable<RoleClaim> Read()
    {
        foreach (var mention in Cast.Of(article).Mentions)
        {
            if (people.NameOf(mention) is not { } person)
                continue;

            if (Before(mention) is var (role, first, last))
                yield return Claim(person, mention, role, (first, last), isAfter: false);
            if (After(mention) is var (other, from, to))
                yield return Claim(person, mention, other, (from, to), isAfter: true);
        }
    }

    RoleClaim Claim(string person, Mention mention, Role role, (int First, int Last) words, bool isAfter) =>
        new(person, mention.Name.Text, role, TextSpan.FromBounds(article.Tokens[words.First].Start, article.Tokens[words.Last].End), PartyAt(words.Last + 1), isAfter);

    /// <summary>The letters of a party right after an office: "la députée PS".</summary>
    string PartyAt(int token) => token < article.Tokens.Length && Parties.IsParty(article[article.Tokens[token]]) ? article[article.Tokens[token]].ToString() : "";

    /// <summary>"le ministre Darmanin", "la ministre de l'Énergie Anne Teil", "le président français Luc Bel".</summary>
    (Role Role, int First, int Last)? Before(Mention mention)
    {
        var table = RoleTable.Of(article.BlockOf(mention.First).Language.Code);
        var block = article.BlockOf(mention.First).Tokens.Start.Value;
        for (var last = mention.First - 1; last >= block && mention.First - last <= LongestComplement && article.Tokens[last].IsWord; last--)
        {
            if (table.EndingAt(article, last) is not var (role, first))
                continue;

            return IsComplement(last + 1, mention.First) && !IsDenied(first) && !IsOfAnother(first, last + 1, mention.First) ? (role, first, last) : null;
        }

        return null;
    }

    /// <summary>Nothing, an adjective, a party, or what follows a preposition.</summary>
    bool IsComplement(int from, int to)
    {
        if (from == to)
            return true;

        var text = article[article.Tokens[from]];
        if (text is "de" or "du" or "des" or "d'" or "d’" or "de la" or "à" or "aux" or "au" or "chargé" or "chargée")
            return article.BlockOf(from).Language.Code == "fr" && EndsWithName(from, to);
        return to - from == 1 && (char.IsLower(text[0]) || Parties.IsParty(text)) && article.PartOfSpeechOf(from) is not (PartOfSpeech.Verb or PartOfSpeech.Auxiliary or PartOfSpeech.Adposition or PartOfSpeech.Conjunction or PartOfSpeech.Pronoun or PartOfSpeech.Adverb or PartOfSpeech.Determiner);
    }

    /// <summary>No verb and no pronoun between the office and the name, and the last word is no preposition: "la ministre de l'Énergie Anne Teil".</summary>
    bool EndsWithName(int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (article.PartOfSpeechOf(i) is PartOfSpeech.Verb or PartOfSpeech.Auxiliary or PartOfSpeech.Pronoun or PartOfSpeech.Adverb)
                return false;
        }

        return article[article.Tokens[to - 1]] is not ("de" or "du" or "des" or "d'" or "d’" or "la" or "le" or "l'" or "l’" or "à" or "au" or "aux" or "et" or "par" or "avec" or "chez" or "pour") && char.IsUpper(article[article.Tokens[to - 1]][0]);
    }

    /// <summary>"Anne Teil, secrétaire d'État à", "Luc Bel, le maire de", "Mark Bell, the mayor of".</summary>
    (Role Role, int First, int Last)? After(Mention mention)
    {
        var token = mention.Last + 1;
        if (token + 2 >= article.Tokens.Length || article[article.Tokens[token]] is not ("," or "("))
            return null;

        token++;
        if (article[article.Tokens[token]] is "le" or "la" or "l'" or "l’" or "the" or "a" or "un" or "une")
            token++;
        if (token >= article.Tokens.Length || RoleTable.Of(article.BlockOf(mention.First).Language.Code).BeginningAt(article, token) is not var (role, last) || IsDenied(token) || IsDeniedAfter(last))
            return null;

        // A colonel is the commandant of something; "Luc Bel, ministre et maire" holds both; "Luc Bel, le maire Marc Pau et" is a list.
        return role.Ladder == Army || !EndsApposition(last + 1) || IsBeforeAnotherName(last + 1) ? null : (role, token, last);
    }

    /// <summary>"Luc Bel, député de l'Ain", "Luc Bel (député LR)"; but "Luc Bel, le député a", "Luc Bel, ministre et maire".</summary>
    bool EndsApposition(int token) =>
        token >= article.Tokens.Length || article.Tokens[token].IsPunctuation || Parties.IsParty(article[article.Tokens[token]])
        || article[article.Tokens[token]] is "de" or "du" or "des" or "d'" or "d’" or "à" or "aux" or "au" or "chargé" or "chargée" or "of" or "for" or "in" or "at" or "from";

    /// <summary>True where a person is named before the next mark: what stands between the commas is theirs.</summary>
    bool IsBeforeAnotherName(int token)
    {
        var end = token;
        while (end < article.Tokens.Length && end - token < LongestComplement && !article.Tokens[end].IsPunctuation)
            end++;
        foreach (var mention in Cast.Of(article).Mentions)
        {
            if (mention.First >= token && mention.First < end && (mention.Kind is NameKind.Person || mention.First == token))
                return true;
        }

        return false;
    }

    bool IsDenied(int first)
    {
        for (var i = first - 1; i >= Math.Max(0, first - 3) && (article.Tokens[i].IsWord || article[article.Tokens[i]] is "-"); i--)
        {
            var text = article[article.Tokens[i]].ToString();
            if (Not.Contains(text) || text.StartsWith("ex-", StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return article.IsGlued(first) && first > 0 && article[article.Tokens[first - 1]] is "-";
    }

    /// <summary>"ministre délégué", "avocat général", "juge de touche": another office. "maire de 1995 à 2001", "ministre sous Mitterrand": what was.</summary>
    bool IsDeniedAfter(int last)
    {
        for (var i = last + 1; i <= last + 6 && i < article.Tokens.Length && !article.Tokens[i].IsPunctuation; i++)
        {
            if (article[article.Tokens[i]] is "sous" or "entre" or "depuis" or "jusqu'en" or "jusqu'" or "between" or "until" or "from" or "under" or "pendant" or "sortant" or "sortante" || article.Tokens[i].Kind is TokenKind.Number)
                return true;
        }

        return last + 1 < article.Tokens.Length && article[article.Tokens[last + 1]] is "adjoint" or "adjointe" or "général" or "générale" or "délégué" or "déléguée" or "suppléant" or "suppléante" or "assesseur" or "honoraire" or "émérite" or "elect" or "-elect" or "emeritus" or "'s" or "’s";
    }

    /// <summary>"l'avocat du maire Luc Bel", "l'épouse du ministre": the office nearest the name is the name's; but "le garde du corps du président".</summary>
    bool IsOfAnother(int first, int from, int to) =>
        from == to && first > 0 && article[article.Tokens[first - 1]] is "anti" or "pro" || Letters.IsHyphen(article.Prose[Math.Max(0, article.Tokens[first].Start - 1)]);
}
