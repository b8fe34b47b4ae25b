using System.Globalization;
using NewsLint.Articles;
using NewsLint.Languages.Calendar;
using NewsLint.Languages.Lexicons;
using NewsLint.Languages.Quantities;
using NewsLint.Text;

namespace NewsLint.Rules.Dates;

/// <summary>The births, deaths and ages that stand together in one sentence, or in two of which the second goes on with "he" or "she", of one person as far as can be told: one birth, one age.</summary>
sealed class Lives
{
    /// <summary>How far from "born" its year may stand, from "dead" the age.</summary>
    const int Reach = 12;

    /// <summary>"Il avait 81 ans."</summary>
    const int LongestAge = 5;

    readonly Article article;

    Lives(Article article)
    {
        this.article = article;
        var (found, quantities) = (new List<Life>(), StoryQuantities.Of(article));
        for (var i = 0; i < article.Sentences.Length; i++)
        {
            var tokens = article.Sentences[i].Tokens;
            var life = OnlyLife(tokens, quantities.In(i));
            if (life is null && i + 1 < article.Sentences.Length && GoesOn(article.Sentences[i + 1].Tokens, tokens))
                life = OnlyLife(tokens.Start..article.Sentences[++i].Tokens.End, [.. quantities.In(i - 1), .. quantities.In(i)]);
            if (life is not null)
                found.Add(life);
        }

        All = found;
    }

    public IReadOnlyList<Life> All { get; }

    public static Lives Of(Article article) => article.Layer(known => new Lives(known));

    /// <summary>The only age of a sentence that can be one of the life it tells of.</summary>
    Life? OnlyLife(Range tokens, ReadOnlySpan<Quantity> quantities)
    {
        var (only, told) = (default(Life), default(Told));
        foreach (var quantity in quantities)
        {
            if (quantity is not { Unit.IsYear: true, Bound: Bound.Exact, Value: > 0 and < 130 } && !IsBareAge(quantity))
                continue;
            if ((told ??= Tell(tokens)) is not { IsOfOne: true } one)
                return null;
            if (Read(one, quantity) is not { } life)
                continue;
            if (only is not null)
                return null;
            only = life;
        }

        return only;
    }

    /// <summary>What a sentence says, whatever the age.</summary>
    /// <param name="Start">Its first token.</param>
    /// <param name="IsOfOne">True where it tells of one birth, and of nobody else.</param>
    /// <param name="Birth">The token and year of the birth; with them, at times, the year of the death.</param>
    /// <param name="Years">The other years.</param>
    /// <param name="IsOfDeath">True where it tells of a death.</param>
    /// <param name="IsOfToday">True where it says that it tells of today.</param>
    sealed record Told(int Start, bool IsOfOne, (int Token, int Year, int? Died) Birth, int[] Years, bool IsOfDeath, bool IsOfToday);

    Told Tell(Range tokens)
    {
        var (start, end) = (tokens.Start.Value, tokens.End.Value);
        if (HasOthers(start, end) || Births(start, end) is not [var born])
            return new(start, IsOfOne: false, default, [], IsOfDeath: false, IsOfToday: false);

        var years = NamedDays.Of(article).YearsIn(start, end).ToArray().Where(year => year.Token != born.Token && Text(year.Token - 1) is not ("depuis" or "since")).Select(year => year.Year).Distinct().ToArray();
        return new(start, IsOfOne: true, born, years, HasDeath(start, end), IsStill(start, end));
    }

    /// <summary>"Il était né en 1935.", "He was 81.": what was still to be said of the one before.</summary>
    bool GoesOn(Range tokens, Range before)
    {
        var (first, length) = (tokens.Start.Value, tokens.End.Value - tokens.Start.Value);
        return IsOfThatOne(first) && article.BlockOf(first).Tokens.Equals(article.BlockOf(before.Start.Value).Tokens)
            && (IsBirth(first + 2) || length <= LongestAge);
    }

    /// <summary>"Il était", "She was", "Il avait"</summary>
    bool IsOfThatOne(int token) => Text(token) is "Il" or "Elle" or "He" or "She" && Text(token + 1) is "était" or "avait" or "was";

    ReadOnlySpan<char> Text(int token) => token >= 0 && token < article.Tokens.Length ? article[article.Tokens[token]] : [];

    /// <summary>", 34," and "aged 34" in English.</summary>
    bool IsBareAge(Quantity quantity) =>
        quantity is { Unit: null, Counted: < 0, Value: > 0 and < 130, Bound: Bound.Exact } && article.BlockOf(quantity.First).Language.Code == "en"
        && ((Text(quantity.First - 1) is "," && Text(quantity.Last + 1) is "," or ".") || Text(quantity.First - 1) is "aged" or "Aged" or "at" or "now" or "Now" or "turns" || (Text(quantity.First - 1) is "was" && Text(quantity.Last + 1) is ".") || (Text(quantity.First - 1) is "is" && Text(quantity.Last + 1) is "." or "," or "and") || (Text(quantity.First - 1) is "(" && Text(quantity.Last + 1) is "," or ";" or ")") || (Text(quantity.First - 1) is "of" && Text(quantity.First - 2) is "age"));

    Life? Read(Told told, Quantity age)
    {
        if (article.IsQuoted(article.Tokens[age.First].Start))
            return null;

        var (born, years) = (told.Birth, told.Years);
        if (told.IsOfDeath)
        {
            var died = born.Died ?? (years is [var only] && only > born.Year ? only : null);
            return years.Length <= 1 && FollowsDeath(age, told.Start) ? new(born.Year, article.Tokens[born.Token].Span, died, age, IsAtDeath: true) : null;
        }

        return born.Died is null && years.Length == 0 && IsToday(age, told) ? new(born.Year, article.Tokens[born.Token].Span, null, age, IsAtDeath: false) : null;
    }

    /// <summary>"l'un, né en 1989, et l'autre, un homme de 21 ans"</summary>
    bool HasOthers(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (Text(i) is "autre" or "autres" or "l'autre" or "other" or "others" or "another")
                return true;
        }

        return false;
    }

    /// <summary>"né le 12 mai 1968", "born in 1968", "(1931-2024)"</summary>
    List<(int Token, int Year, int? Died)> Births(int start, int end)
    {
        var found = new List<(int, int, int?)>();
        for (var i = start; i < end; i++)
        {
            if (IsBirth(i) && YearAfter(i, end) is { } year)
                found.Add((year.Token, year.Year, null));
            else if (LifeYears(i) is var (born, died))
                found.Add((i, born, died));
        }

        return found;
    }

    /// <summary>"née", "born", "a vu le jour", "venue au monde", "came into the world"</summary>
    bool IsBirth(int token) =>
        Text(token) is "né" or "née" or "born" or "Né" or "Née" or "Born" or "b."
        || (Text(token) is "jour" && Text(token - 1) is "le" && Text(token - 2) is "vu")
        || (Text(token) is "monde" && Text(token - 1) is "au" && Text(token - 2) is "venu" or "venue")
        || (Text(token) is "world" && Text(token - 2) is "into" && Text(token - 3) is "came");

    (int Token, int Year)? YearAfter(int born, int end)
    {
        var days = NamedDays.Of(article);
        if (Text(born - 1) is "mort" or "morte" || Text(born + 1) is ":")
            return null;
        for (var first = born + 1; first <= born + 4; first++)
        {
            if (days.From(first) is { Year: { } year } named)
                return (named.Last, year);
        }

        foreach (var (token, its) in days.YearsIn(born + 1, Math.Min(end, born + Reach)))
        {
            if (Text(token - 1) is "en" or "in" || token <= born + 2 || CalendarWords.Of(article.BlockOf(token).Language.Code).Read(StoryWords.Of(article)[token - 1]!) is { Unit: CalendarUnit.Month } || Text(token - 1) is "Day")
                return (token, its);
        }

        return null;
    }

    (int Born, int Died)? LifeYears(int token)
    {
        var text = Text(token);
        return text.Length == 9 && text[4] is '-' or '–' && Text(token - 1) is "(" && Text(token + 1) is ")" && int.TryParse(text[..4], NumberStyles.None, CultureInfo.InvariantCulture, out var born) && int.TryParse(text[5..], NumberStyles.None, CultureInfo.InvariantCulture, out var died) && died > born
            ? (born, died) : null;
    }

    bool HasDeath(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (IsDeath(Text(i)))
                return true;
        }

        return false;
    }

    static bool IsDeath(ReadOnlySpan<char> word) => word is "mort" or "morte" or "décédé" or "décédée" or "disparu" or "disparue" or "éteint" or "éteinte" or "décès" or "died" or "dead" or "dies" or "death" or "Mort" or "Morte" or "Décédé" or "Décédée";

    /// <summary>"mort lundi à 83 ans", "à l'âge de 83 ans"; nothing else between that the age could be of.</summary>
    bool FollowsDeath(Quantity age, int start)
    {
        var before = age.First - 1;
        if (Text(before) is "de" && Text(before - 1) is "âge")
            before -= 3;
        if (Text(before) is "avait" or "was" && IsOfThatOne(before - 1))
            return true;
        if (Text(before) is not ("à" or "at" or "aged" or "of"))
            return false;
        for (var i = before - 1; i >= Math.Max(start, before - Reach); i--)
        {
            if (IsDeath(Text(i)))
                return true;
            if (Text(i) is ";" or "puis" or "then")
                return false;
        }

        return false;
    }

    /// <summary>An age of the day of the story, not one at some event, nor a number of years.</summary>
    bool IsToday(Quantity age, Told told) =>
        IsSaidOfToday(age) || (Text(age.Last).EndsWith("-old") && Text(age.First - 1) is "the" or "The" or "a" or "A")
        || (Text(age.First - 1) is "à" or "À" or "at" or "A" && told.IsOfToday);

    /// <summary>"il a 49 ans", "âgée de 49 ans", ", 49 ans,", "aged 49", "is 49", "now 49", "l'homme de 49 ans"</summary>
    bool IsSaidOfToday(Quantity age)
    {
        var after = Text(age.Last + 1);
        var ends = after is "," or "." or ")" or "et" or "" or ";" or "–" or "—" or "and";
        return Text(age.First - 1) switch
        {
            "a" => ends && Text(age.First - 2) is "il" or "elle" or "Il" or "Elle" or "qui" or "on",
            "ai" => true,
            "aujourd'hui" or "aujourd’hui" => Text(age.First - 2) is "a",
            "de" => Text(age.First - 2) is "âgé" or "âgée" or "Âgé" or "Âgée" or "Agé" or "Agée" || IsOfPerson(age.First - 2),
            "," => ends,
            "(" => ends,
            "is" or "'m" or "’m" or "am" => ends || after is "old",
            "now" or "Now" or "turns" or "aged" or "Aged" => true,
            "turned" => after is "this" or "on" or "last",
            "ses" => Text(age.First - 2) is "fête" or "fêtera" or "fêtait" or "lundi" or "mardi" or "mercredi" or "jeudi" or "vendredi" or "samedi" or "dimanche",
            _ => false,
        };
    }

    /// <summary>"la navigatrice de 46 ans", "la Savoyarde de 29 ans", but "une peine de 20 ans".</summary>
    bool IsOfPerson(int noun) => noun > 0 && article.Tokens[noun].Kind is TokenKind.Word && (char.IsLower(Text(noun)[0]) || Text(noun - 1) is "le" or "la" or "Le" or "La" or "l'" or "l’")
        && Text(noun) is not ("peine" or "prison" or "réclusion" or "bail" or "contrat" or "mandat" or "carrière" or "règne" or "plan" or "prêt" or "période" or "durée" or "mariage" or "expérience" or "ancienneté" or "sursis" or "moins" or "plus" or "près" or "âge" or "l'âge" or "plan" or "vie" or "union" or "silence" or "absence" or "retard" or "écart" or "programme" or "engagement" or "service" or "autour" or "recul");

    /// <summary>True for a sentence that says that it tells of today.</summary>
    bool IsStill(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (Text(i) is "toujours" or "Toujours" or "aujourd'hui" or "aujourd’hui" or "vit" or "reste" or "still" or "now" or "today" or "lives" or "remains")
                return true;
        }

        return false;
    }
}
