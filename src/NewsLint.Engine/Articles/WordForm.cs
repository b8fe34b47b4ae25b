namespace NewsLint.Articles;

/// <summary>What the form of a word says: gender, number, person, mood and tense. Where a form serves two, both are set.</summary>
[Flags]
public enum WordForm
{
    None = 0,
    Masculine = 1 << 0,
    Feminine = 1 << 1,
    Singular = 1 << 2,
    Plural = 1 << 3,
    First = 1 << 4,
    Second = 1 << 5,
    Third = 1 << 6,
    Infinitive = 1 << 7,
    PresentParticiple = 1 << 8,
    PastParticiple = 1 << 9,
    Present = 1 << 10,
    Imperfect = 1 << 11,
    Past = 1 << 12,
    Future = 1 << 13,
    Conditional = 1 << 14,
    Subjunctive = 1 << 15,
    Imperative = 1 << 16,
    Comparative = 1 << 17,
    Superlative = 1 << 18,
}
