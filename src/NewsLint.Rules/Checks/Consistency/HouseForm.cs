using NewsLint.Articles;
using NewsLint.Rules.Spellings;
using NewsLint.Text;

namespace NewsLint.Rules.Checks.Consistency;

public sealed class HouseForm : Rule
{
    public override RuleInfo Info { get; } = new()
    {
        Id = "consistency/house-form",
        Level = Level.Warning,
        Languages = ["fr", "en"],
        Summary = ("Une forme que la rédaction n'emploie pas", "A form that the newsroom does not use"),
        Why = (
            "La rédaction a dit dans `.newslint.yml`, sous `style`, quelle forme elle emploie et laquelle elle refuse. Sans `style`, la règle se tait. Les citations restent sans remarque, sauf pour les noms.",
            "The newsroom said in `.newslint.yml`, under `style`, which form it uses and which it refuses. Without `style` nothing is said. Quotations are left alone, except for names."),
        Examples =
        [
            "Le président de [|Biélorussie => Bélarus|] a parlé.",
            "The [|advisor => adviser|] resigned.",
            "Le président du Bélarus a parlé de la Biélorussie soviétique.",
            "The adviser resigned.",
        ],
    };

    public override IEnumerable<Finding> Check(Article article)
    {
        foreach (var use in StorySpellings.Read(article, HouseStyle.Of(article).TableOf).Where(use => use.Form > 0))
        {
            var (span, wanted) = (TextSpan.FromBounds(article.Tokens[use.First].Start, article.Tokens[use.Last].End), use.Group.Forms[0]);
            yield return Flag(span, ($"La rédaction écrit « {wanted} », pas « {use.Text} ».", $"The house writes \"{wanted}\", not \"{use.Text}\".")) with { Fixes = [new(span, wanted)] };
        }
    }
}
