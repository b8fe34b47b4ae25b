using System.Runtime.InteropServices;
using NewsLint.Articles;

namespace NewsLint.Languages.Lexicons;

/// <summary>A reading as a lexicon holds it.</summary>
/// <param name="LemmaEnd">Which of the lexicon's lemma endings makes the lemma of the form.</param>
[StructLayout(LayoutKind.Sequential, Pack = 4)]
public readonly record struct ReadingRow(int LemmaEnd, PartOfSpeech PartOfSpeech, byte Reserved1, short Reserved2, WordForm Form)
{
    public ReadingRow(int lemmaEnd, PartOfSpeech partOfSpeech, WordForm form)
        : this(lemmaEnd, partOfSpeech, 0, 0, form)
    {
    }
}
