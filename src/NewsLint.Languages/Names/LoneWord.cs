using System.Runtime.InteropServices;

namespace NewsLint.Languages.Names;

/// <summary>A word of a known name that is looked for alone.</summary>
/// <param name="Place">Where it stands in the list.</param>
/// <param name="Bytes">Its length there.</param>
/// <param name="Length">Its length in characters.</param>
/// <param name="First">Its first letter, folded: the list is in their order.</param>
/// <param name="Line">The line, as the index has it.</param>
/// <param name="Letters">Its letters, a bit each.</param>
[StructLayout(LayoutKind.Sequential)]
readonly record struct LoneWord(int Place, int Bytes, ushort Length, char First, int Line, ulong Letters);
