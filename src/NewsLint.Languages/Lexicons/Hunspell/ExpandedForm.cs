namespace NewsLint.Languages.Lexicons.Hunspell;

/// <summary>A form that a dictionary's entries and affixes make.</summary>
readonly record struct ExpandedForm(string Form, string Lemma, string Morphology, uint Elisions, WordMarks Marks);
