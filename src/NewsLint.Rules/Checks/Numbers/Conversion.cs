using NewsLint.Articles;
using NewsLint.Languages.Quantities;
using NewsLint.Rules.Numbers;
using NewsLint.Text;

namespace NewsLint.Rules.Checks.Numbers;

public sealed class Conversion : Rule
{
    /// <summary>How far a converted figure may be off beyond the rounding of its last figures.</summary>
    const double Slack = 0.03;

    /// <summary>Where the words do not say that a measure is given again, how many times too large or small a slip makes it, and how many zeros too many.</summary>
    const double Farthest = 2.5, MostZeros = 3;

    public override RuleInfo Info { get; } = new()
    {
        Id = "numbers/conversion",
        Level = Level.Warning,
        Languages = ["fr", "en"],
        Summary = ("« 10 miles (26 km) » : la conversion est fausse", "A measure and its conversion that do not agree: 10 miles (26 km)"),
        Why = (
            "La même mesure est donnée en deux unités, et l'une des deux est fausse. Les arrondis des deux sont admis ; un mile peut être marin, un gallon anglais.",
            "One measure is given in two units, and one of the two is wrong. Both may be rounded; a mile may be nautical, a gallon British."),
        Examples =
        [
            "La côte est à [|10 miles (26 km)|] au sud.",
            "It was [|98 °F (45 °C)|] in Leeds.",
            "The tank holds [|50 litres (30 gallons)|] of oil.",
            "Le parc couvre [|500 acres (un peu plus de 302 hectares)|] au pied des monts.",
            "L'avion volait à [|35 000 pieds, une altitude voisine de 12 700 mètres,|] au-dessus de Rodez.",
            "La tour mesure 12 mètres, large de 300 centimètres ; il court 10 km, puis 800 mètres à pied, à 5 km de la mer – 300 mètres plus haut.",
            "La côte est à 10 miles (16 km) au sud, ou à 10 miles (18,5 km).",
            "It was 98 °F (37 °C), and the car weighed two tonnes (2,000 kg).",
            "Il mesure 1,80 mètre (5 kg de trop), à 300 km (200 km de moins qu'avant).",
            "The ship took 30 gallons (114 litres), then 30 gallons (136 litres), over 10 miles (18.5 km).",
            "Temperatures rose by 18 °F (10 °C) in the week.",
            "The yard is 3 miles (about 5 km) long, or 20 acres (8 hectares).",
        ],
    };

    public override IEnumerable<Finding> Check(Article article)
    {
        foreach (var sentence in NumberSentence.Of(article, least: 2))
        {
            for (var i = 1; i < sentence.Quantities.Length; i++)
            {
                var (one, other) = (sentence.Quantities[i - 1], sentence.Quantities[i]);
                if (one.Unit is not { IsMoney: false } unit || other.Unit is not { } second || unit == second || unit.Kind != second.Kind || unit.Kind is "share" or "months")
                    continue;
                if (i > 1 && sentence.Quantities[i - 2] is var larger && larger.Unit?.Kind == unit.Kind && larger.Last == one.First - 1)
                    one = Together(larger, one);
                if (!IsConversion(sentence, one, other) && !(SaidAgain.Is(sentence, one, other) && IsSlip(one, other)))
                    continue;
                if (!Agree(one, other) && !AgreeAsDifferences(sentence, one, other))
                    yield return Describe(sentence, one, other);
            }
        }
    }

    /// <summary>Some figures off, or a power of ten: what is farther off measures something else.</summary>
    static bool IsSlip(Quantity one, Quantity other)
    {
        var ratio = ((one.Value * one.Unit!.Sizes[0]) + one.Unit.Zero) / ((other.Value * other.Unit!.Sizes[0]) + other.Unit.Zero);
        var power = Math.Log10(ratio);
        return ratio is > 1 / Farthest and < Farthest || (Math.Abs(power) <= MostZeros + 0.1 && Math.Abs(power - Math.Round(power)) < 0.02);
    }

    /// <summary>"5ft 4in", "6 pieds 7 pouces"</summary>
    static Quantity Together(Quantity larger, Quantity smaller) => smaller with
    {
        First = larger.First,
        Value = (larger.Value * larger.Unit!.Sizes[0] / smaller.Unit!.Sizes[0]) + smaller.Value,
        Span = TextSpan.FromBounds(larger.Span.Start, smaller.Span.End),
    };

    /// <summary>"10 miles (16 km)", "10 miles, soit environ 16 km", "42.2 kilometers — 20.2 miles —"; what follows inside would be something else.</summary>
    static bool IsConversion(NumberSentence sentence, Quantity one, Quantity other)
    {
        var open = LastOfMeasure(sentence, one) + 1;
        if (sentence.Word(open) == "," && sentence.Word(open + 1) is "soit" or "or")
            open++;
        var isAbout = sentence.Word(open + 1) is "environ" or "about" or "soit" or "some" or "around" or "nearly" or "over" or "presque" or "roughly" or "près" or "or" or "quelque" or "just" or "almost";
        if (other.First != open + 1 && !(isAbout && other.First <= open + 3))
            return false;

        var after = sentence.Word(LastOfMeasure(sentence, other) + 1);
        return sentence.Word(open) switch
        {
            "(" => after == ")" || (sentence.IsFrench && after == "de"),
            "soit" or "or" => after is not ("de" or "d'" or "of" or "plus" or "moins" or "more" or "less" or "par" or "per" or "a" or "an" or "après" or "after"),
            "—" or "–" or "-" => after is "—" or "–" or "-",
            "," => one.Unit!.Kind != "time" && after is "," or "." or "",
            _ => false,
        };
    }

    /// <summary>"400 metres long", "42 gallons of milk", "3 hectares de vignes"</summary>
    static int LastOfMeasure(NumberSentence sentence, Quantity quantity)
    {
        var last = quantity.Last;
        if (sentence.Word(last + 1) is "long" or "wide" or "high" or "tall" or "deep" or "square")
            last++;
        if (sentence.Word(last + 1) is "of" or "de" or "d'" && sentence.Word(last + 3) is "," or "(")
            last += 2;
        return last;
    }

    /// <summary>"208.572 mph" has three decimals in the way of the others.</summary>
    static readonly Interval Thousandth = Interval.Of(0.001);

    static bool Agree(Quantity one, Quantity other)
    {
        foreach (var size in one.Unit!.Sizes)
        {
            foreach (var second in other.Unit!.Sizes)
            {
                var (left, right) = (InBase(one, size, one.Unit), InBase(other, second, other.Unit));
                var slack = one.Unit.Kind == "temperature" ? 0.6 : Slack * Math.Max(left.High, right.High);
                var wide = new Interval(left.Low - slack, left.High + slack);
                if (wide.Meets(right) || wide.Meets(right * Thousandth) || (wide * Thousandth).Meets(right))
                    return true;
            }
        }

        return false;
    }

    /// <summary>"rose by 18 °F (10 °C)": a difference of temperatures has no zero.</summary>
    static bool AgreeAsDifferences(NumberSentence sentence, Quantity one, Quantity other) =>
        one.Unit is { Kind: "temperature", Zero: var zero } && zero != other.Unit!.Zero
        && sentence.Has(one.First - 5, one.First, "by", "up", "rise", "increase", "drop", "fall", "warming", "warmer", "cooler", "difference", "hausse", "baisse", "augmenté", "augmentation", "réchauffement", "réchauffé", "écart", "chuté", "gagné", "perdu", "plus", "moins")
        && Math.Abs((one.Value * one.Unit.Sizes[0]) - (other.Value * other.Unit.Sizes[0])) <= 0.6;

    static Interval InBase(Quantity quantity, double size, Unit unit)
    {
        var rounded = quantity.Bound switch
        {
            Bound.Exact => quantity.Rounded,
            Bound.Nearly => new Interval(quantity.Value * 0.9, quantity.Value * 1.03),
            _ => new Interval(quantity.Value * 0.9, quantity.Value * 1.1),
        };
        return (rounded * Interval.Of(size)) + Interval.Of(unit.Zero);
    }

    Finding Describe(NumberSentence sentence, Quantity one, Quantity other)
    {
        var value = ((one.Value * one.Unit!.Sizes[0]) + one.Unit.Zero - other.Unit!.Zero) / other.Unit.Sizes[0];
        var (text, unit) = (sentence.Text(one), sentence.UnitText(other));
        return Flag(
            TextSpan.FromBounds(one.Span.Start, other.Span.End + 1),
            Sums.Say(number => $"{text} = {number(value)} {unit}, pas {number(other.Value)}.", number => $"{text} = {number(value)} {unit}, not {number(other.Value)}."));
    }
}
