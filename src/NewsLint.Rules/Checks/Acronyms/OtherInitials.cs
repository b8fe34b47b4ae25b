using NewsLint.Articles;
using NewsLint.Languages.Acronyms;

namespace NewsLint.Rules.Checks.Acronyms;

public sealed class OtherInitials : Rule
{
    /// <summary>Shorter letters are a word's, a party's or another language's.</summary>
    const int Shortest = 4;

    public override RuleInfo Info { get; } = new()
    {
        Id = "acronyms/other-initials",
        Level = Level.Note,
        Languages = ["fr", "en"],
        Summary = ("« Office national de prévention des crues (ONPR) » : une initiale ne va pas", "\"Northern Office for Water Supply (NOWP)\": an initial does not fit"),
        Why = (
            "Toutes les lettres du sigle sont les initiales du nom, sauf une. Les sigles connus restent sans remarque : beaucoup viennent d'une autre langue.",
            "All letters but one are the initials of the name. Known acronyms are left alone: many come from another language."),
        Examples =
        [
            "L'Office national de prévention des crues ([|ONPR|]) a prévenu.",
            "The Northern Office for Water Supply ([|NOWP|]) warned.",
            "L'Office national de prévention des crues (ONPC) a prévenu.",
            "L'Agence spatiale canadienne (ASC) a prévenu. Le Parti des travailleurs du Kurdistan (PKK) aussi.",
        ],
    };

    public override IEnumerable<Finding> Check(Article article)
    {
        foreach (var expansion in StoryAcronyms.Of(article).Expansions)
        {
            var letters = expansion.Acronym.Letters;
            if (expansion.HasInitials || letters.Length < Shortest || AcronymTable.Shipped.Has(letters) || InitialsBut(letters, expansion.Name) is not { } initials)
                continue;

            yield return Flag(article.Tokens[expansion.Acronym.Token].Span, ($"Les initiales de « {expansion.Name.Text} » sont {initials}.", $"The initials of \"{expansion.Name.Text}\" are {initials}.")) with
            {
                Evidence = [new(expansion.Span, ("le nom", "the name"))],
            };
        }
    }

    /// <summary>The initials of the name's words, where one alone is another letter.</summary>
    static string? InitialsBut(string letters, AcronymName name)
    {
        if (name.Words.Length != letters.Length)
            return null;

        var initials = string.Concat(name.Words.Select(word => char.ToUpperInvariant(word[0])));
        return initials.Zip(letters).Count(pair => pair.First != pair.Second) == 1 ? initials : null;
    }
}
