using System.Collections.Immutable;
using NewsLint.Articles;
using NewsLint.Documents;
using NewsLint.Languages.Calendar;
using NewsLint.Text;

namespace NewsLint.Languages.Quantities;

/// <summary>Finds the numbers of a story, in figures and in words, with their units and the nouns they count.</summary>
sealed class QuantityReader
{
    readonly Article article;
    readonly ImmutableArray<Token> tokens;
    readonly NumberText text;
    readonly ImmutableArray<Quantity>.Builder found = ImmutableArray.CreateBuilder<Quantity>();

    /// <summary>The tokens of days and years, which count nothing.</summary>
    readonly HashSet<int> dates;

    public QuantityReader(Article article)
    {
        (this.article, tokens, text) = (article, article.Tokens, new(article));
        var named = NamedDays.Of(article);
        dates = [.. named.All.SelectMany(day => Enumerable.Range(day.First, day.Last - day.First + 1))];
        dates.UnionWith(named.Years.Where(year => year.Year is >= 1500 and <= 2100 && !CountsSomething(year.Token)).Select(year => year.Token));
    }

    public ImmutableArray<Quantity> Read()
    {
        foreach (var block in article.Blocks)
        {
            if (block.Kind is BlockKind.Code || block.Language is not NewsLanguage { Lexicon: not null })
                continue;

            text.MoveTo(block);
            for (var i = block.Tokens.Start.Value; i < block.Tokens.End.Value; i++)
            {
                if (ReadAt(i) is { } quantity)
                {
                    found.Add(quantity);
                    i = quantity.Last;
                }
                else if (tokens[i].Kind is TokenKind.Number)
                {
                    i = Math.Max(i, NumberLabels.EndOfTelephone(text, i));
                }
            }
        }

        return found.DrainToImmutable();
    }

    /// <summary>True for "1980 euros" and "the 1200 workers": what has a unit, or a noun after it and an article or nothing of time before it.</summary>
    bool CountsSomething(int year)
    {
        text.MoveTo(article.BlockOf(year));
        return UnitAfter(year, 0).Unit is not null || (CountedNoun.After(text, year, value: 2) >= 0 && text.Folded(year - 1) is "les" or "des" or "ces" or "aux" or "ses" or "de" or "the" or "some" or "quelque" or "environ" or "about" or "than" or "with" or "avec");
    }

    Quantity? ReadAt(int token)
    {
        if (tokens[token].Kind is TokenKind.Number)
            return ReadFigures(token);
        return tokens[token].IsWord && text.NumberAt(token) is { Kind: not NumberWordKind.None } word ? ReadWords(token, word) : null;
    }

    Quantity? ReadFigures(int token)
    {
        var written = text[token];
        if (dates.Contains(token) || NumberLabels.Is(text, token) || FigureText.Read(written, text.IsFrench) is not { } figures)
            return null;

        var (value, step, last, unit) = (figures.Value, figures.Step, token, default(Unit));
        var letters = written[figures.Length..];
        if (!letters.IsEmpty && text.IsFrench is false && ScaleOf(token, letters) is { } size)
            Scale(size);
        else if (!letters.IsEmpty && (unit = text.Units.Of(letters)) is null)
            return null;

        if (unit is null && text.IsFrench && text[token + 1] is "M" or "k" or "Md" or "Mds" && text[token + 2] is "€" or "$")
        {
            Scale(text[token + 1] is "k" ? 1e3 : text[token + 1] is "M" ? 1e6 : 1e9);
            last++;
        }

        while (text.NumberAt(last + 1) is { Kind: NumberWordKind.Multiplier, Value: >= 1000 } multiplier && unit is null)
        {
            Scale(multiplier.Value);
            last++;
        }

        return Finish(token, last, value, step, unit) with { Scale = figures.Value == 0 ? 1 : value / figures.Value };

        void Scale(double by) => (value, step) = (value * by, step * by);
    }

    /// <summary>"£5bn", "1.5m", "20k"; but "22m wide".</summary>
    double? ScaleOf(int token, ReadOnlySpan<char> letters) => letters switch
    {
        "m" when text.Has(token - 1, TokenKind.Symbol) => 1e6,
        "m" when text.Folded(token + 1) is "wide" or "long" or "tall" or "high" or "deep" or "away" or "from" or "below" or "above" or "sprint" or "race" or "hurdles" or "freestyle" or "dash" or "relay" or "final" or "butterfly" or "backstroke" or "breaststroke" => null,
        "m" or "M" => 1e6,
        "k" => 1e3,
        "bn" or "B" => 1e9,
        "tn" => 1e12,
        _ => null,
    };

    /// <summary>"a 20-mile queue", "a six-day festival", "a 12-year-old boy"</summary>
    Quantity ReadMeasure(int token, double value)
    {
        var (start, number) = (tokens[token].Start, text[token].IndexOf('-'));
        var rest = text[token][(number + 1)..];
        var end = rest.EndsWith("-old") ? rest.Length - "-old".Length : rest.Length;
        var unit = text.Units.Of(rest[..end].ToString().Replace('-', '_'))!;
        return new(token, token, value, 1, BoundWords.Around(text, token, token, unit)) { NumberPlace = new(start, number), Span = new(start, number + 1 + end), Unit = unit };
    }

    /// <summary>"trois", "deux cent mille", "a dozen"; none where a word has another sense.</summary>
    Quantity? ReadWords(int token, NumberWord word)
    {
        if (word.Kind is NumberWordKind.One)
            return ReadOne(token);
        if (word.Kind is NumberWordKind.WithUnit)
            return ReadMeasure(token, word.Value);
        if (text.Folded(token) is "half" && text[token + 1] is "a" && text[token + 2] is "dozen")
            return Finish(token, token + 2, 6, 1, unit: null) with { Bound = Bound.About };
        if (word.Kind is NumberWordKind.Fraction || (word.Kind is NumberWordKind.Multiplier && !CanOpen(token)) || IsNew(token) || NumberLabels.Is(text, token))
            return null;
        return ReadOn(token, word);
    }

    Quantity? ReadOn(int token, NumberWord word)
    {
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

        if (text.NumberAt(last + 1).Kind is NumberWordKind.Fraction)
            return null;
        var value = last - token + 1 >= SpelledNumber.LeastWords ? SpelledNumber.Read(article[TextSpan.FromBounds(tokens[token].Start, tokens[last].End)], text.IsFrench) ?? total + current : total + current;
        var quantity = Finish(token, last, value, StepOf(value, last), unit: null);
        return word.Kind is NumberWordKind.Collective && quantity.Bound is Bound.Exact ? quantity with { Bound = Bound.About } : quantity;
    }

    /// <summary>"one million", "one hour", "half a dozen"; otherwise "one" counts nothing.</summary>
    Quantity? ReadOne(int token)
    {
        if (text.Units.Of(text.Folded(token + 1)) is { Kind: "time" or "months" } && !text.IsFrench)
            return Finish(token, token, 1, 1, unit: null);
        return text.NumberAt(token + 1) is { Kind: NumberWordKind.Multiplier, Value: >= 1000 } && text.NumberAt(token + 2) is { Kind: NumberWordKind.Cardinal or NumberWordKind.Multiplier }
            ? ReadOn(token, new(NumberWordKind.Cardinal, 1)) : null;
    }

    /// <summary>"un véhicule neuf"</summary>
    bool IsNew(int token) => text.Folded(token) is "neuf" && CountedNoun.IsNoun(text, token - 1) && text.NumberAt(token + 1).Kind is NumberWordKind.None && CountedNoun.After(text, token, value: 9) < 0;

    /// <summary>"cent personnes", "mille euros", "un million", "a hundred"; but "pour cent", "des millions", "millions d'euros".</summary>
    bool CanOpen(int token) => (text.IsFrench && text.Folded(token) is "cent" or "mille" && text.Folded(token - 1) is not "pour") || text.Folded(token - 1) is "un" or "a" or "one";

    double StepOf(double value, int last) => text.NumberAt(last) is { Kind: NumberWordKind.Multiplier, Value: >= 1000 and var size } ? size : value >= 1e6 ? 1000 : 1;

    /// <summary>The number word that goes on, one token or, after an "and", two tokens on.</summary>
    (int Token, NumberWord Part)? Follows(int token)
    {
        var next = token + 1;
        if (text.IsFrench && text[next] is "et" && text.NumberAt(token) is { Kind: NumberWordKind.Cardinal, Value: 20 or 30 or 40 or 50 or 60 } && text.Folded(next + 1) is "un" or "une")
            return (next + 1, new(NumberWordKind.Cardinal, 1));
        if (!text.IsFrench ? text[next] is "and" && text.NumberAt(token) is { Kind: NumberWordKind.Multiplier } : text[next] is "et" && text.NumberAt(token) is { Kind: NumberWordKind.Cardinal, Value: 60 } && text.Folded(next + 1) is "onze")
            next++;
        if (tokens.Length <= next || !text.Has(next) || tokens[next].Start != tokens[next - 1].End + 1)
            return null;
        var (part, before) = (text.NumberAt(next), text.NumberAt(token));
        return part.Kind is NumberWordKind.Multiplier || (part.Kind is NumberWordKind.Cardinal && (before.Kind is NumberWordKind.Multiplier || (before.Value >= 20 && before.Value % 10 == 0 && part.Value < 10) || (before.Value == 60 && part.Value == 11 && next == token + 2))) ? (next, part) : null;
    }

    Quantity Finish(int first, int last, double value, double step, Unit? unit)
    {
        if (unit is null && !text.IsFrench && HalfAfter(last) is var (end, half) && text.NumberAt(end + 1).Kind is NumberWordKind.None)
            (last, value, step) = (end, value + half, 0.5);
        var number = TextSpan.FromBounds(tokens[first].Start, tokens[last].End);
        var counted = -1;
        if (unit is null && text.Has(first - 1, TokenKind.Symbol) && text.Units.Of(text[first - 1]) is { IsMoney: true } sign && article.IsGlued(first))
            (unit, first) = (sign, first - 1);
        if (unit is null)
        {
            (unit, last) = UnitAfter(last, value);
            counted = unit is null ? CountedNoun.After(text, last, value) : -1;
        }

        if (unit is not null && text.IsFrench && HalfAfter(last) is var (halfEnd, added))
            (last, value, step) = (halfEnd, value + added, 0.5);

        if (unit is { Kind: "temperature" } && IsBelowZero(first))
            (value, first, number) = (-value, first - 1, TextSpan.FromBounds(tokens[first - 1].Start, number.End));
        return new(first, last, value, step, BoundWords.Around(text, first, Math.Max(last, counted), unit))
        {
            NumberPlace = number,
            Span = TextSpan.FromBounds(tokens[first].Start, tokens[last].End),
            Unit = unit,
            Counted = counted,
            CountedEnd = counted < 0 ? 0 : tokens[counted].End,
        };
    }

    /// <summary>"deux heures et demie", "two and a half hours": where the half ends, and how much it is.</summary>
    (int Last, double Half)? HalfAfter(int last) => (text.Folded(last + 1), text.Folded(last + 2), text.Folded(last + 3)) switch
    {
        ("et", "demi" or "demie", _) => (last + 2, 0.5),
        ("et", "quart", _) => (last + 2, 0.25),
        ("and", "a", "half") => (last + 3, 0.5),
        ("and", "a", "quarter") => (last + 3, 0.25),
        _ => null,
    };

    /// <summary>"-8 °C", "minus 8 degrees"</summary>
    bool IsBelowZero(int first) => text.Folded(first - 1) is "minus" or "moins" || text[first - 1] is "-" or "−" or "–" && article.IsGlued(first) && (!article.IsGlued(first - 1) || text[first - 2] is "(");

    /// <summary>The unit after a number, and its last token: "%", "millions d'euros", "points de pourcentage", "km/h".</summary>
    (Unit? Unit, int Last) UnitAfter(int last, double value)
    {
        var next = last + 1;
        if ((value >= 1000 || text.NumberAt(last).Kind is NumberWordKind.Collective) && text.Folded(next) is "de" or "d'")
            next++;
        if (text.Units.At([text.Folded(next), text.Folded(next + 1), text.Folded(next + 2), text.Folded(next + 3)]) is not var (unit, count))
            return (null, last);
        return (unit, next + count - 1);
    }
}
