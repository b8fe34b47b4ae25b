using NewsLint.Articles;

namespace NewsLint.Rules.Checks.Characters;

public sealed class Homoglyph : Rule
{
    /// <summary>Cyrillic and Greek letters that look like Latin ones, and those they look like.</summary>
    const string Foreign = "аеорсухіјѕһԁАВЕКМНОРСТУХІЈЅοΟαΑΒΕΗΙΚΜΝΡΤΥΧΖ", Latin = "aeopcyxijshdABEKMHOPCTYXIJSoOaABEHIKMNPTYXZ";

    /// <summary>From the first letter of the Greek block to the last of the Cyrillic ones.</summary>
    const char FirstForeign = '\u0370', LastForeign = '\u052F';

    public override RuleInfo Info { get; } = new()
    {
        Id = "characters/homoglyph",
        Level = Level.Warning,
        Summary = ("Lettre d'un autre alphabet dans un mot latin", "A letter of another alphabet in a Latin word"),
        Why = (
            "Le « а » cyrillique ressemble au « a » ; la recherche, le correcteur et la synthèse vocale n'y trouvent plus le mot.",
            "A Cyrillic \"а\" looks like an \"a\"; search, spelling and speech no longer find the word."),
        Examples =
        [
            "Le [|p\u0430rlement => parlement|] vote.",
            "The [|\u041Cayor => Mayor|] left.",
            "Le mot Москва et la lettre μ.",
            "Un β-bloquant et 12 μm.",
        ],
    };

    public override IEnumerable<Finding> Check(Article article)
    {
        if (!article.Prose.AsSpan().ContainsAnyInRange(FirstForeign, LastForeign))
            yield break;

        foreach (var token in article.Tokens)
        {
            if (token.Kind is TokenKind.Word && Replaced(article[token]) is { } word)
                yield return Flag(token.Span, ("Une lettre de ce mot vient d'un autre alphabet.", "A letter of this word is from another alphabet."), word);
        }
    }

    /// <summary>The word in Latin letters, if it has both kinds and all of the foreign ones are look-alikes.</summary>
    static string? Replaced(ReadOnlySpan<char> word)
    {
        var (latin, foreign) = (0, 0);
        foreach (var c in word)
        {
            if (c is < FirstForeign or > LastForeign)
                latin += char.IsLetter(c) ? 1 : 0;
            else if (Foreign.Contains(c, StringComparison.Ordinal))
                foreign++;
            else
                return null;
        }

        return foreign == 0 || latin <= foreign ? null : string.Concat(word.ToString().Select(c => Foreign.IndexOf(c, StringComparison.Ordinal) is var index and >= 0 ? Latin[index] : c));
    }
}
