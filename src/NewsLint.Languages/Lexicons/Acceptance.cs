using System.Runtime.InteropServices;

namespace NewsLint.Languages.Lexicons;

/// <summary>On which terms a form is right.</summary>
/// <param name="Elisions">A bit for each elided word that may stand before it.</param>
/// <param name="Varieties">A bit for each variety of the language it belongs to, as British English.</param>
[StructLayout(LayoutKind.Sequential, Pack = 4)]
readonly record struct Acceptance(uint Elisions, WordMarks Marks, byte Varieties, short Reserved = 0)
{
    public bool Is(WordMarks mark) => (Marks & mark) != WordMarks.None;
}
