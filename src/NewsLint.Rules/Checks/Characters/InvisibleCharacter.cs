using NewsLint.Articles;
using NewsLint.Text;

namespace NewsLint.Rules.Checks.Characters;

public sealed class InvisibleCharacter : Rule
{
    public override RuleInfo Info { get; } = new()
    {
        Id = "characters/invisible-character",
        Level = Level.Warning,
        Summary = ("Caractère invisible dans le texte", "An invisible character in the text"),
        Why = (
            "Césure conditionnelle, espace de largeur nulle ou marque de sens d'écriture : invisible, mais la recherche et l'indexation ne trouvent plus le mot. Signalé une fois par article.",
            "A soft hyphen, a zero-width space or a direction mark cannot be seen, but search no longer finds the word. Said once a story."),
        Examples =
        [
            "Le parle[|\u00AD|]ment vote.",
            "The par[|\u200B|]liament votes.",
            "Une famille 👨\u200D👩\u200D👧 en vacances.",
            "Le parlement vote.",
        ],
    };

    public override IEnumerable<Finding> Check(Article article)
    {
        var prose = article.Prose;
        var (first, count) = (-1, 0);
        for (var i = Next(prose, 0); i < prose.Length; i = Next(prose, i + 1))
        {
            if (!IsInvisible(prose, i) || article.BlockAt(i).IsCode)
                continue;

            first = first < 0 ? i : first;
            count++;
        }

        if (first < 0)
            yield break;

        var code = $"U+{(int)prose[first]:X4}";
        yield return FlagSafely(
            new TextSpan(first, 1),
            ($"Caractère invisible {code} ({Name(prose[first]).French}){(count > 1 ? $" ; {count} de ce genre dans l'article" : "")}.", $"Invisible character {code} ({Name(prose[first]).English}){(count > 1 ? $"; {count} such in the story" : "")}."),
            "");
    }

    static readonly CharacterSet Signs = new("\u00AD\u200B\u200C\u200D\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2060\u2066\u2067\u2068\u2069\uFEFF");

    static int Next(string prose, int from) => Signs.IndexIn(prose.AsSpan(from)) is var offset and >= 0 ? from + offset : prose.Length;

    static bool IsInvisible(string prose, int index) => prose[index] switch
    {
        '\u00AD' or '\u200B' or '\uFEFF' or '\u2060' => true,
        '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') => true,
        '\u200D' or '\u200C' => index > 0 && index + 1 < prose.Length && IsLatin(prose[index - 1]) && IsLatin(prose[index + 1]),
        _ => false,
    };

    static bool IsLatin(char c) => char.IsLetter(c) && c < '\u0250';

    static Wording Name(char c) => c switch
    {
        '\u00AD' => ("césure conditionnelle", "soft hyphen"),
        '\uFEFF' => ("marque d'ordre des octets", "byte order mark"),
        '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') => ("sens d'écriture", "writing direction"),
        _ => ("largeur nulle", "zero width"),
    };
}
