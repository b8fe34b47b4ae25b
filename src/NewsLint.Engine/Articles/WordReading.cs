namespace NewsLint.Articles;

/// <summary>One way to understand a word form: <c>portes</c> is the plural of the noun <c>porte</c>, and a form of the verb <c>porter</c>.</summary>
public readonly record struct WordReading(string Lemma, PartOfSpeech PartOfSpeech, WordForm Form);
