using NewsLint.Articles;
using NewsLint.Rules.Grammar;
using NewsLint.Rules.Roles;
using NewsLint.Text;

namespace NewsLint.Rules.Checks.Roles;

public sealed class TitleGender : Rule
{
    public override RuleInfo Info { get; } = new()
    {
        Id = "roles/title-gender",
        Level = Level.Note,
        Languages = ["fr"],
        Summary = ("« la ministre Luc Bel », ou « la ministre Anne Teil » puis « le ministre Anne Teil »", "An office in the feminine before a man's name, or in both genders for one person"),
        Why = (
            "L'article ou la forme de la fonction est au féminin devant le prénom d'un homme, ou change de genre pour la même personne. Le seul masculin pour une femme est un usage et reste sans remarque, comme « Madame le ministre ».",
            "The article or the office is in the feminine before a man's given name, or changes its gender for one person. The masculine alone for a woman is a custom and left alone, as is \"Madame le ministre\"."),
        Examples =
        [
            "Hier, [|la|] ministre Luc Bel a parlé.",
            "La [|députée|] Robert Durand a voté.",
            "La ministre Sophie Teil a parlé. Plus tard, [|le|] ministre Sophie Teil est partie.",
            "La ministre Sophie Teil a parlé. « Madame le ministre Sophie Teil », a dit le maire.",
            "Le ministre Sophie Teil a parlé. Le ministre Luc Bel aussi, et la ministre Camille Durand.",
            "La ministre Sophie Teil et le ministre Luc Teil ont parlé.",
            "L'adjoint de la maire Luc Bel a parlé. Derrière Luc Bel, la maire de Lyon, Sophie Teil, a souri.",
        ],
    };

    public override IEnumerable<Finding> Check(Article article)
    {
        var titles = RoleReader.Of(article).Claims.Select(claim => (Claim: claim, Mark: MarkOf(article, claim))).Where(title => title.Mark is not null && !article.IsQuoted(title.Claim.Span.Start)).ToArray();
        foreach (var (claim, mark) in titles)
        {
            var (gender, span) = mark!.Value;
            if (gender == 'f' && !IsOfAnother(article, claim) && NameGenders.Of(claim.Person.Split(' ')[0]) == 'm')
                yield return Flag(span, ($"« {article[span]} » devant « {claim.Name} » : l'article, ou le prénom, qui est d'un homme ?", $"\"{article[span]}\" before \"{claim.Name}\": the article, or the given name, which is a man's?"));
        }

        foreach (var same in titles.Where(title => NameGenders.Of(title.Claim.Person.Split(' ')[0]) != 'm').GroupBy(title => (title.Claim.Person, title.Claim.Role.Rank)))
        {
            if (same.FirstOrDefault(title => title.Mark!.Value.Gender == 'f').Claim is { } woman && same.FirstOrDefault(title => title.Mark!.Value.Gender == 'm') is { Claim: not null } man)
                yield return Flag(man.Mark!.Value.Span, ($"La fonction de « {man.Claim.Name} » est au masculin ici, au féminin ailleurs.", $"The office of \"{man.Claim.Name}\" is in the masculine here, in the feminine elsewhere.")) with { Evidence = [new(woman.Span, ("au féminin", "in the feminine"))] };
        }
    }

    /// <summary>"l'adjoint de la maire Luc Bel": the office may be somebody else's, as may what stands after a name.</summary>
    static bool IsOfAnother(Article article, RoleClaim claim) =>
        claim.IsAfter || (article.FirstTokenFrom(claim.Span.Start) is > 1 and var noun && article[article.Tokens[noun - 2]] is "de" or "à");

    /// <summary>The word that tells the gender: the office's own, or the article of one that has a single form.</summary>
    static (char Gender, TextSpan Span)? MarkOf(Article article, RoleClaim claim)
    {
        var noun = article.FirstTokenFrom(claim.Span.Start);
        if (article.BlockOf(noun).Language.Code != "fr")
            return null;

        var gender = WordReadings.Of(article).FormsOf(noun, WordClasses.Noun) & WordReadings.Gender;
        if (gender is WordForm.Masculine or WordForm.Feminine)
            return (gender is WordForm.Feminine ? 'f' : 'm', article.Tokens[noun].Span);
        if (noun == 0 || (noun > 1 && article[article.Tokens[noun - 2]] is "Madame" or "madame" or "Mme" or "Monsieur" or "monsieur" or "M."))
            return null;

        var determiner = article.Tokens[noun - 1];
        return article[determiner] switch
        {
            "la" or "La" or "une" or "Une" or "cette" or "Cette" => ('f', determiner.Span),
            "le" or "Le" or "un" or "Un" or "du" or "au" or "ce" or "Ce" => ('m', determiner.Span),
            _ => null,
        };
    }
}
