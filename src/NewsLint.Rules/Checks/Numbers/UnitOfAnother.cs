using NewsLint.Articles;
using NewsLint.Languages.Quantities;
using NewsLint.Rules.Numbers;
using NewsLint.Text;

namespace NewsLint.Rules.Checks.Numbers;

public sealed class UnitOfAnother : Rule
{
    /// <summary>What nouns are measured in.</summary>
    static readonly Dictionary<string, string> Kinds = new(StringComparer.Ordinal)
    {
        ["superficie"] = "area",
        ["vitesse"] = "speed",
        ["longueur"] = "length",
        ["hauteur"] = "length",
        ["largeur"] = "length",
        ["altitude"] = "length",
        ["poids"] = "mass",
        ["speed"] = "speed",
        ["length"] = "length",
        ["height"] = "length",
        ["width"] = "length",
        ["weight"] = "mass",
    };

    public override RuleInfo Info { get; } = new()
    {
        Id = "numbers/unit-of-another",
        Level = Level.Warning,
        Languages = ["fr", "en"],
        Summary = ("« une superficie de 300 km » : il manque « carrés »", "A measure in the unit of another: a speed of 90 km"),
        Why = (
            "Une superficie se donne en kilomètres carrés ou en hectares, une vitesse en kilomètres par heure.",
            "Areas are given in square kilometres or hectares, speeds in kilometres an hour."),
        Examples =
        [
            "Le parc a une superficie de [|300 km|] environ.",
            "The car reached a speed of [|90 km|] on the bridge.",
            "Le parc a une superficie de 300 km², et le train une vitesse de 300 km/h à 12 km de Dax.",
            "Il achète de l'huile à hauteur de 300 tonnes.",
            "The car reached a speed of 90 mph over a length of two miles.",
        ],
    };

    public override IEnumerable<Finding> Check(Article article)
    {
        foreach (var sentence in NumberSentence.Of(article, least: 1))
        {
            foreach (var quantity in sentence.Quantities)
            {
                if (quantity.Unit is { Kind: "length" or "area" or "mass" or "speed" or "volume" } unit && sentence.Word(quantity.First - 1) is "de" or "d'" or "of" && Kinds.TryGetValue(sentence.Word(quantity.First - 2), out var kind) && kind != unit.Kind && sentence.Word(quantity.First - 3) != "à" && sentence.Word(quantity.Last + 1) is not ("par" or "per" or "an" or "à" or "/" or "carrés"))
                {
                    var noun = sentence.Word(quantity.First - 2);
                    yield return Flag(quantity.Span, ($"« {sentence.UnitText(quantity)} » n'est pas une unité pour « {noun} ».", $"\"{sentence.UnitText(quantity)}\" is no unit of {noun}."));
                }
            }
        }
    }
}
