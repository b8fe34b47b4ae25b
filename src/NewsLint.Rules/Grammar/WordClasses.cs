using NewsLint.Articles;

namespace NewsLint.Rules.Grammar;

/// <summary>Several word classes at once.</summary>
[Flags]
enum WordClasses
{
    Adjective = 1 << PartOfSpeech.Adjective,
    Adverb = 1 << PartOfSpeech.Adverb,
    Noun = 1 << PartOfSpeech.Noun,
    ProperNoun = 1 << PartOfSpeech.ProperNoun,
    Verb = 1 << PartOfSpeech.Verb,
    Auxiliary = 1 << PartOfSpeech.Auxiliary,
    Nominal = Noun | Adjective,
    Verbal = Verb | Auxiliary,
}
