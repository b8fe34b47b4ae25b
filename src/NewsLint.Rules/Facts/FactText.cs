using System.Collections.Frozen;
using System.Globalization;
using NewsLint.Articles;
using NewsLint.Languages.Facts;
using NewsLint.Languages.Lexicons;
using NewsLint.Text;

namespace NewsLint.Rules.Facts;

/// <summary>The sentence around a word that may state something of the world. Outside of the sentence there is nothing.</summary>
sealed class FactText
{
    /// <summary>How many words before and after a statement may hedge it.</summary>
    const int Around = 9;

    /// <summary>With one of these around it, a statement is about another time, or denied, or somebody's mistake.</summary>
    static readonly FrozenSet<string> Hedges = FrozenSet.Create(
        StringComparer.Ordinal,
        "ancien", "ancienne", "anciens", "anciennes", "ex", "ex-", "futur", "future", "futurs", "futures", "alors", "jadis", "autrefois", "époque", "était", "étaient", "fut", "devint", "devient", "devenir", "devenu", "devenue", "redevient", "deviendra", "deviendrait", "devait", "devrait", "jusqu'", "jusque", "avant", "candidat", "candidate", "candidats", "candidature", "adhérer", "adhésion", "rejoindre", "sortie", "quitter", "quitté", "si", "pas", "ni", "jamais", "non", "serait", "seraient", "aurait", "pourrait", "faux", "fausse", "erreur", "tort", "confond", "confondu", "confondent", "confondant", "prétend", "prétendu", "rebaptisé", "rebaptisée", "surnommé", "surnommée", "siècle", "histoire", "historique", "fiction", "roman", "film", "série", "imaginaire", "quand", "lorsque", "lors", "soviétique", "impériale", "défunt", "défunte", "autoproclamé", "autoproclamée", "exil",
        "former", "formerly", "future", "then", "once", "became", "become", "becoming", "would", "could", "should", "until", "before", "candidate", "candidates", "candidacy", "accession", "join", "joining", "leave", "leaving", "if", "not", "never", "no", "neither", "nor", "n't", "isn't", "aren't", "wasn't", "wrong", "wrongly", "mistake", "mistakenly", "renamed", "nicknamed", "century", "history", "historic", "historical", "fiction", "novel", "fictional", "aspiring", "prospective", "self-proclaimed", "self-declared", "exile", "soviet", "imperial");

    readonly Article article;
    readonly StoryWords words;

    public FactText(Article article, int token)
    {
        (this.article, words) = (article, StoryWords.Of(article));
        var block = article.BlockOf(token);
        IsFrench = block.Language.Code == "fr";
        SentenceNumber = article.SentenceNumber(token);
        (First, End) = (article.Sentences[SentenceNumber].Tokens.Start.Value, article.Sentences[SentenceNumber].Tokens.End.Value);
    }

    /// <summary>Which of the story's sentences it is.</summary>
    public int SentenceNumber { get; }

    /// <summary>Its first token, and the token after its last.</summary>
    public int First { get; }

    public int End { get; }

    public bool IsFrench { get; }

    /// <summary>The day that the story appeared; none where it does not say.</summary>
    public DateOnly? Day => article.Document.Metadata.Published?.Value;

    /// <summary>The word or mark of a token, folded; empty outside of the sentence.</summary>
    public string Word(int token) => token >= First && token < End ? words[token]?.Folded ?? article[article.Tokens[token]].ToString() : "";

    /// <summary>As it is written; empty outside of the sentence.</summary>
    public string Written(int token) => token >= First && token < End ? article[article.Tokens[token]].ToString() : "";

    public bool HasCapital(int token) => token >= First && token < End && char.IsUpper(article.Prose[article.Tokens[token].Start]);

    public string Text(TextSpan span) => article[span].ToString();

    /// <summary>Where a token ends in the prose.</summary>
    public int EndOf(int token) => article.Tokens[token].End;

    public bool IsNumber(int token) => token >= First && token < End && article.Tokens[token].Kind is TokenKind.Number;

    public FactName? CountryAt(int token) => HasCapital(token) ? Sure(FactNames.Of("countries", IsFrench ? 1 : 3).At(article, token)) : null;

    public FactName? CountryBefore(int token) => Sure(FactNames.Of("countries", IsFrench ? 1 : 3).EndingAt(article, token - 1)) is { } found && HasCapital(found.First) ? found : null;

    /// <summary>A people's adjective: "suisse", "Swiss".</summary>
    public FactName? PeopleAt(int token) => HasCapital(token) != IsFrench ? Sure(FactNames.Of("countries", IsFrench ? 4 : 5).At(article, token)) : null;

    public FactName? PeopleBefore(int token) => Sure(FactNames.Of("countries", IsFrench ? 4 : 5).EndingAt(article, token - 1)) is { } found && HasCapital(found.First) != IsFrench ? found : null;

    public FactName? OrganisationAt(int token) => Inside(HasCapital(token) || Word(token) is "zone" or "euro" or "espace" ? FactNames.Of("organisations", IsFrench ? 1 : 2).At(article, token) : null);

    public FactName? OrganisationBefore(int token) => Inside(FactNames.Of("organisations", IsFrench ? 1 : 2).EndingAt(article, token - 1));

    public City? CityAt(int token) => HasCapital(token) ? City.Of(Inside(World.At(article, token)), IsFrench ? Inside(French.At(article, token)) : null) : null;

    public City? CityBefore(int token) => HasCapital(token - 1) ? City.Of(Inside(World.EndingAt(article, token - 1)), IsFrench ? Inside(French.EndingAt(article, token - 1)) : null) : null;

    /// <summary>The same of the cities of France alone, a shorter list.</summary>
    public bool HasFrenchCityBefore(int token) => HasCapital(token - 1) && Inside(French.EndingAt(article, token - 1)) is not null;

    public FactName? DepartmentAt(int token) => Inside(FactNames.Of("departements", 1).At(article, token));

    public FactName? DepartmentBefore(int token) => Inside(FactNames.Of("departements", 1).EndingAt(article, token - 1));

    FactNames World => FactNames.Of("world-cities", IsFrench ? 0 : 1);

    static FactNames French => FactNames.Of("french-cities", 0);

    /// <summary>The country that a complement names: "de la Suisse", "du Pérou", "d'Italie", "of the Netherlands".</summary>
    public FactName? OwnerAt(int token) => IsFrench
        ? Word(token) switch
        {
            "de" when Word(token + 1) is "la" or "l'" => CountryAt(token + 2),
            "de" or "d'" or "du" or "des" => CountryAt(token + 1),
            _ => null,
        }
        : Word(token) == "of" ? CountryAt(Word(token + 1) == "the" ? token + 2 : token + 1) : null;

    /// <summary>The first token after an article.</summary>
    public int AfterArticle(int token) => Word(token) is "la" or "le" or "l'" or "les" or "the" or "a" or "un" or "une" or "an" ? token + 1 : token;

    /// <summary>True for what the story itself says of the present: unquoted, with no hedge and no other year around.</summary>
    /// <param name="first">The first token of the statement.</param>
    /// <param name="last">Its last one.</param>
    public bool IsPlain(int first, int last)
    {
        if (article.IsQuoted(article.Tokens[first].Start))
            return false;
        for (var i = Math.Max(First, first - Around); i < Math.Min(End, last + Around); i++)
        {
            if (Hedges.Contains(Word(i)) || IsOtherYear(i))
                return false;
        }

        return true;
    }

    bool IsOtherYear(int token) =>
        IsNumber(token) && article[article.Tokens[token]] is ['1' or '2', _, _, _] digits && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && !(Day is { } day && year == day.Year);

    /// <summary>A name in the sentence that means one country, and nothing but it.</summary>
    FactName? Sure(FactName? name) => Inside(name) is { Rows: [var row] } found && !row.Values(6).Contains(Text(found.Span), StringComparer.OrdinalIgnoreCase) ? found : null;

    FactName? Inside(FactName? name) => name is not null && name.First >= First && name.Last < End ? name : null;
}
