using System.Buffers;
using System.Text;
using NewsLint.Articles;
using NewsLint.Text;

namespace NewsLint.Rules.Checks.Characters;

public sealed class Mojibake : Rule
{
    /// <summary>What Windows-1252 shows for the bytes 0x80 to 0x9F of UTF-8.</summary>
    const string HighControls = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

    public override RuleInfo Info { get; } = new()
    {
        Id = "characters/mojibake",
        Level = Level.Error,
        Summary = ("Lettres abîmées par un mauvais encodage", "Letters damaged by a wrong encoding"),
        Why = (
            "Du texte en UTF-8 a été lu comme du Windows-1252 : « Ã© » se trouve là où était « é ».",
            "UTF-8 text was read as Windows-1252: \"Ã©\" stands where \"é\" was."),
        Examples =
        [
            "La [|Ã© => é|]cole et l[|â€™ => ’|]été.",
            "The mayor[|â€™ => ’|]s plan.",
            "Le d[|\uFFFD|]ficit.",
            "São Paulo, NÃO, Ã.",
            "L’été à Pâques, châtaigne et âge.",
        ],
    };

    public override IEnumerable<Finding> Check(Article article)
    {
        var prose = article.Prose;
        for (var i = Next(prose, 0); i < prose.Length; i = Next(prose, i + 1))
        {
            if (prose[i] == '\uFFFD')
                yield return Flag(new TextSpan(i, 1), ("Un caractère a été perdu ici.", "A character was lost here."));
            else if (Damaged(prose, i) is { } damage && !article.BlockAt(i).IsCode)
            {
                yield return FlagSafely(
                    new TextSpan(i, damage.Length),
                    ($"« {prose.Substring(i, damage.Length)} » est un « {damage.Right} » abîmé par un mauvais encodage.", $"\"{prose.Substring(i, damage.Length)}\" is a \"{damage.Right}\" damaged by a wrong encoding."),
                    damage.Right);
                i += damage.Length - 1;
            }
        }
    }

    static readonly CharacterSet Signs = new("ÂÃÅâð\uFFFD");

    static int Next(string prose, int from) => Signs.IndexIn(prose.AsSpan(from)) is var offset and >= 0 ? from + offset : prose.Length;

    /// <summary>Characters that, as Windows-1252 bytes, are one character of UTF-8 above ASCII.</summary>
    static (int Length, string Right)? Damaged(string prose, int index)
    {
        var length = prose[index] switch { 'Â' or 'Ã' or 'Å' => 2, 'â' => 3, 'ð' => 4, _ => 0 };
        if (length == 0 || index + length > prose.Length)
            return null;

        Span<byte> bytes = stackalloc byte[length];
        for (var i = 0; i < length; i++)
        {
            if (ToByte(prose[index + i]) is not { } value)
                return null;
            bytes[i] = value;
        }

        return Rune.DecodeFromUtf8(bytes, out var right, out var used) is OperationStatus.Done && used == length
            ? (length, right.ToString())
            : null;
    }

    static byte? ToByte(char c) => c < '\u0080' || c is >= '\u00A0' and <= '\u00FF' ? (byte)c
        : HighControls.IndexOf(c, StringComparison.Ordinal) is var index and >= 0 ? (byte)(0x80 + index) : null;
}
