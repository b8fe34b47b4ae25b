namespace NewsLint.Languages.Lexicons.Hunspell;

/// <summary>A line of a <c>.dic</c> file.</summary>
sealed record DictionaryEntry(string Word, int[] Flags, string Morphology);
