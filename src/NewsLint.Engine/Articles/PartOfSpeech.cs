namespace NewsLint.Articles;

/// <summary>The word classes of Universal Dependencies (universaldependencies.org/u/pos).</summary>
public enum PartOfSpeech : byte
{
    /// <summary>Nothing is known of it.</summary>
    Unknown,
    Adjective,
    Adposition,
    Adverb,
    Auxiliary,
    Conjunction,
    Determiner,
    Interjection,
    Noun,
    Numeral,
    Particle,
    Pronoun,
    ProperNoun,
    Punctuation,
    Subjunction,
    Symbol,
    Verb,
    Other,
}
