using System.Collections.Immutable;
using NewsLint.Articles;
using NewsLint.Documents;
using NewsLint.Languages.Calendar;
using NewsLint.Languages.Lexicons;
using NewsLint.Text;

namespace NewsLint.Languages.Quantities;

/// <summary>Finds the numbers of a story, in figures and in words, with their units and the nouns they count.</summary>
sealed class QuantityReader
{
    const int Nouns = 1 << (int)PartOfSpeech.Noun, Adjectives = 1 << (int)PartOfSpeech.Adjective;

    readonly Article article;
    readonly ImmutableArray<Token> tokens;
    readonly StoryWords words;
    readonly ImmutableArray<Quantity>.Builder found = ImmutableArray.CreateBuilder<Quantity>();
    NumberWords numbers = null!;
    Units units = null!;
    CalendarWords calendar = null!;
    bool isFrench;
    Range block;

    /// <summary>The tokens of days and years, which count nothing.</summary>
    readonly HashSet<int> dates;

    public QuantityReader(Article article)
    {
        (this.article, tokens, words) = (article, article.Tokens, StoryWords.Of(article));
        var named = NamedDays.Of(article);
        dates = [.. named.All.SelectMany(day => Enumerable.Range(day.First, day.Last - day.First + 1))];
        dates.UnionWith(named.Years.Where(year => year.Year is >= 1500 and <= 2100 && !CountsSomething(year.Token)).Select(year => year.Token));
    }

    public ImmutableArray<Quantity> Read()
    {
        foreach (var (kind, _, range, language) in article.Blocks)
        {
            if (kind is BlockKind.Code || language is not NewsLanguage { Lexicon: not null })
                continue;

            (numbers, units, calendar, isFrench, block) = (NumberWords.Of(language.Code), Units.Of(language.Code), CalendarWords.Of(language.Code), language.Code == "fr", range);
            for (var i = range.Start.Value; i < range.End.Value; i++)
            {
                if (ReadAt(i) is { } quantity)
                {
                    found.Add(quantity);
                    i = quantity.Last;
                }
            }
        }

        return found.DrainToImmutable();
    }

    /// <summary>True for "1980 euros" and "the 1200 workers": what has a unit, or a noun after it and an article or nothing of time before it.</summary>
    bool CountsSomething(int year)
    {
        var language = article.BlockOf(year).Language;
        (block, isFrench) = (article.BlockOf(year).Tokens, language.Code == "fr");
        (units, calendar) = (Units.Of(language.Code), CalendarWords.Of(language.Code));
        return UnitAfter(year, 0).Unit is not null || (CountedAfter(year) >= 0 && Folded(year - 1) is "les" or "des" or "ces" or "aux" or "ses" or "de" or "the" or "some" or "quelque" or "environ" or "about" or "than" or "with" or "avec");
    }

    bool IsInBlock(int token) => token >= block.Start.Value && token < block.End.Value;

    ReadOnlySpan<char> Text(int token) => IsInBlock(token) ? article[tokens[token]] : [];

    string Folded(int token) => IsInBlock(token) ? words[token]!.Folded : "";

    NumberWord NumberAt(int token) => IsInBlock(token) && tokens[token].IsWord ? numbers.Read(words[token]!) : default;

    Quantity? ReadAt(int token)
    {
        if (tokens[token].Kind is TokenKind.Number)
            return ReadFigures(token);
        return tokens[token].IsWord && NumberAt(token) is { Kind: not NumberWordKind.None } word ? ReadWords(token, word) : null;
    }

    Quantity? ReadFigures(int token)
    {
        var text = Text(token);
        if (dates.Contains(token) || IsLabel(token) || FigureText.Read(text, isFrench) is not { } figures)
            return null;

        var (value, step, last, unit) = (figures.Value, figures.Step, token, default(Unit));
        if (figures.Length < text.Length)
        {
            var letters = text[figures.Length..];
            if (!isFrench && letters is "m" or "bn" or "k" or "tn" or "M" or "B")
                Scale(letters is "k" ? 1e3 : letters is "m" or "M" ? 1e6 : letters is "tn" ? 1e12 : 1e9);
            else if (units.Of(letters) is { } glued)
                unit = glued;
            else
                return null;
        }

        while (NumberAt(last + 1) is { Kind: NumberWordKind.Multiplier, Value: >= 1000 } multiplier && unit is null)
        {
            Scale(multiplier.Value);
            last++;
        }

        return Finish(token, last, value, step, unit) with { Scale = figures.Value == 0 ? 1 : value / figures.Value };

        void Scale(double size) => (value, step) = (value * size, step * size);
    }

    /// <summary>"trois", "deux cent mille", "a dozen"; none where a word has another sense.</summary>
    Quantity? ReadWords(int token, NumberWord word)
    {
        if (word.Kind is NumberWordKind.Fraction || (word.Kind is NumberWordKind.Multiplier && !CanOpen(token)))
            return null;
        var (total, current, last) = (0.0, word.Value, token);
        if (word.Kind is NumberWordKind.Multiplier && word.Value >= 1000)
            (total, current) = (word.Value, 0);
        while (word.Kind is not NumberWordKind.Collective && Follows(last) is var (next, part))
        {
            if (part.Kind is NumberWordKind.Cardinal)
                current += part.Value;
            else if (part.Value == 100)
                current = Math.Max(1, current) * 100;
            else
                (total, current) = (total + (Math.Max(1, current) * part.Value), 0);
            last = next;
        }

        if (NumberAt(last + 1).Kind is NumberWordKind.Fraction)
            return null;
        var value = last - token + 1 >= SpelledNumber.LeastWords ? SpelledNumber.Read(article[TextSpan.FromBounds(tokens[token].Start, tokens[last].End)], isFrench) ?? total + current : total + current;
        var quantity = Finish(token, last, value, StepOf(value, last), unit: null);
        return word.Kind is NumberWordKind.Collective && quantity.Bound is Bound.Exact ? quantity with { Bound = Bound.About } : quantity;
    }

    /// <summary>"cent personnes", "mille euros", "un million", "a hundred"; but "pour cent", "des millions", "millions d'euros".</summary>
    bool CanOpen(int token) => (isFrench && Folded(token) is "cent" or "mille" && Folded(token - 1) is not "pour") || Folded(token - 1) is "un" or "a" or "one";

    double StepOf(double value, int last) => NumberAt(last) is { Kind: NumberWordKind.Multiplier, Value: >= 1000 and var size } ? size : value >= 1e6 ? 1000 : 1;

    /// <summary>The number word that goes on, one token or, after an "and", two tokens on.</summary>
    (int Token, NumberWord Part)? Follows(int token)
    {
        var next = token + 1;
        if (!isFrench ? Text(next) is "and" && NumberAt(token) is { Kind: NumberWordKind.Multiplier } : Text(next) is "et" && NumberAt(token) is { Kind: NumberWordKind.Cardinal, Value: 60 } && Folded(next + 1) is "onze")
            next++;
        if (tokens.Length <= next || !IsInBlock(next) || tokens[next].Start != tokens[next - 1].End + 1)
            return null;
        var (part, before) = (NumberAt(next), NumberAt(token));
        return part.Kind is NumberWordKind.Multiplier || (part.Kind is NumberWordKind.Cardinal && (before.Kind is NumberWordKind.Multiplier || (before.Value >= 20 && before.Value % 10 == 0 && part.Value < 10) || (before.Value == 60 && part.Value == 11 && next == token + 2))) ? (next, part) : null;
    }

    Quantity Finish(int first, int last, double value, double step, Unit? unit)
    {
        var number = TextSpan.FromBounds(tokens[first].Start, tokens[last].End);
        var counted = -1;
        if (unit is null && IsInBlock(first - 1) && tokens[first - 1].Kind is TokenKind.Symbol && units.Of(Text(first - 1)) is { IsMoney: true } sign && article.IsGlued(first))
            (unit, first) = (sign, first - 1);
        if (unit is null)
        {
            (unit, last) = UnitAfter(last, value);
            counted = unit is null ? CountedAfter(last) : -1;
        }

        return new(first, last, value, step, BoundBefore(first, unit))
        {
            NumberPlace = number,
            Span = TextSpan.FromBounds(tokens[first].Start, tokens[last].End),
            Unit = unit,
            Counted = counted,
            CountedEnd = counted < 0 ? 0 : tokens[counted].End,
        };
    }

    /// <summary>The unit after a number, and its last token: "%", "millions d'euros", "points de pourcentage", "km/h".</summary>
    (Unit? Unit, int Last) UnitAfter(int last, double value)
    {
        var next = last + 1;
        if ((value >= 1000 || NumberAt(last).Kind is NumberWordKind.Collective) && Folded(next) is "de" or "d'")
            next++;
        if (units.At([Folded(next), Folded(next + 1), Folded(next + 2), Folded(next + 3)]) is not var (unit, count))
            return (null, last);
        return (unit, next + count - 1);
    }

    /// <summary>The noun that is counted: the first one in French, the last of its row in English.</summary>
    int CountedAfter(int last)
    {
        const int reach = 4;
        var next = last + 1;
        if (Folded(next) is "de" or "d'" or "of")
            next++;
        var noun = -1;
        for (var i = next; i < next + reach && IsInBlock(i) && tokens[i].Kind is TokenKind.Word && (!char.IsUpper(Text(i)[0]) || Text(i) is "États"); i++)
        {
            var classes = words[i]!.AsWritten.Classes;
            if (((classes & (Nouns | Adjectives)) == 0 && (isFrench || !Folded(i).EndsWith("ing", StringComparison.Ordinal))) || Folded(i) is "la" or "le" or "les" or "un" or "une" || calendar.Read(words[i]!).Unit is not CalendarUnit.None)
                break;
            if ((classes & Nouns) != 0 && !(isFrench && IsBeforeNoun(Folded(i))))
                noun = i;
            if (noun >= 0 && (isFrench || IsPlural(Folded(noun))))
                return noun;
        }

        return isFrench ? noun : -1;
    }

    static bool IsPlural(string noun) => noun[^1] == 's' || noun is "people" or "men" or "women" or "children" or "police" or "troops" or "dead";

    /// <summary>French adjectives before a noun, which can be nouns too.</summary>
    static bool IsBeforeNoun(string word) => word is "jeunes" or "autres" or "nouveaux" or "nouvelles" or "petits" or "petites" or "grands" or "grandes" or "premiers" or "premières" or "derniers" or "dernières" or "anciens" or "anciennes" or "principaux" or "principales" or "différents" or "différentes" or "longues" or "longs" or "bons" or "bonnes" or "seuls" or "seules";

    Bound BoundBefore(int first, Unit? unit)
    {
        if (Folded(first - 1) is "a" or "un" or "une")
            first--;
        var (one, two) = (Folded(first - 1), Folded(first - 2));
        if (Folded(first - 3) is "pas" or "no" && two is "moins" or "plus" or "fewer" or "less" or "more")
            return two is "plus" or "more" ? Bound.AtMost : Bound.AtLeast;
        return (two, one) switch
        {
            (_, "environ" or "quelque" or "about" or "around" or "approximately" or "roughly" or "some" or "circa") => Bound.About,
            ("autour" or "aux", "de" or "alentours") or ("à", "peu") => Bound.About,
            (not ("for" or "just" or "after" or "in"), "over") when unit is { Kind: "time" or "months" } => Bound.Exact,
            ("près" or "proche", "de" or "d'") or (_, "nearly" or "almost" or "presque") or ("close", "to") => Bound.Nearly,
            ("plus" or "delà" or "minimum", "de" or "d'") or ("more", "than") or ("at" or "au", "least" or "moins") or (_, "over" or "above") => Bound.AtLeast,
            ("moins", "de" or "d'") or ("less" or "fewer", "than") or ("up", "to") or ("jusqu'", "à") or (_, "under" or "below") => Bound.AtMost,
            _ => Bound.Exact,
        };
    }

    /// <summary>True for the number of a thing and not of things: an article of law, a road, a page, "France 2".</summary>
    bool IsLabel(int token)
    {
        var before = Folded(token - 1);
        if (IsInBlock(token - 1) && tokens[token - 1].Kind is TokenKind.Word && char.IsUpper(Text(token - 1)[0]) && !article.StartsSentence(token - 1) && CountedAfter(token) < 0 && UnitAfter(token, 0).Unit is null && NumberAt(token + 1).Kind is NumberWordKind.None)
            return true;
        return before is "n°" or "°" or "no" or "no." or "article" or "art." or "l'article" or "page" or "p." or "chapitre" or "chapter" or "section" or "numéro" or "number" or "chaîne" or "channel" or "canal" or "route" or "saison" or "season" or "épisode" or "episode" or "version" or "ligne" or "tome" or "volume" or "zone" or "boeing" or "airbus" or "windows" or "iphone" or "galaxy"
            || (IsInBlock(token - 1) && tokens[token - 1].Kind is TokenKind.Symbol && before is "#" or "+");
    }
}
