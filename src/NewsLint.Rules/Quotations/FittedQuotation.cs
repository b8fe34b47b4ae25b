using System.Collections.Frozen;
using System.Collections.Immutable;
using NewsLint.Articles;
using NewsLint.Languages;
using NewsLint.Languages.Lexicons;

namespace NewsLint.Rules.Quotations;

/// <summary>A quotation that goes on from the writer's own words: the mayor « ne voit pas comment rouvrir l'école ». Forms and little words are bent to fit the sentence, and few newsrooms mark it.</summary>
static class FittedQuotation
{
    /// <summary>What joins a quotation to the words before it.</summary>
    static readonly FrozenSet<string> Joints = FrozenSet.Create(
        StringComparer.Ordinal,
        "de", "d'", "du", "des", "à", "au", "aux", "par", "en", "pour", "le", "la", "l'", "les", "un", "une", "ce", "cet", "cette", "ces", "que", "qu'", "qui",
        "of", "to", "by", "for", "with", "in", "the", "a", "an", "this", "that", "who");

    /// <summary>True when a word of the same block stands right before the mark.</summary>
    public static bool IsFitted(Article article, QuotedWords quotation)
    {
        var before = article.FirstTokenFrom(quotation.Span.Start) - 1;
        return before >= 0 && article.Tokens[before].Kind is TokenKind.Word or TokenKind.Number && article.BlockOf(before).Span.Contains(quotation.Span.Start);
    }

    /// <summary>True when each change is a form of the same word, a relative pronoun put in, or a little word where the quotation begins.</summary>
    public static bool IsOnlyBent(Article article, QuotedWords quotation, ImmutableArray<(string Short, string Long)> changes) =>
        changes.All(change => IsRelative(change) || IsJoint(quotation, change) || AreForms(LexiconAt(article, quotation), change));

    static bool IsRelative((string Short, string Long) change) => change is { Short: "qui" or "que" or "qu'" or "who" or "that", Long: "" };

    static bool IsJoint(QuotedWords quotation, (string Short, string Long) change) => Joints.Contains(change.Short) && quotation.Words[0] == change.Short;

    static bool AreForms(Lexicon? lexicon, (string Short, string Long) change) =>
        lexicon is not null && !change.Short.Contains(' ') && !change.Long.Contains(' ') && lexicon.Read(change.Short).Any(one => lexicon.Read(change.Long).Any(other => other.Lemma == one.Lemma));

    static Lexicon? LexiconAt(Article article, QuotedWords quotation) => (article.BlockAt(quotation.Span.Start).Language as NewsLanguage)?.Lexicon;
}
