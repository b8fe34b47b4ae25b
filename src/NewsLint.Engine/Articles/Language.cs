using System.Collections.Immutable;
using NewsLint.Documents;
using NewsLint.Text;

namespace NewsLint.Articles;

/// <summary>A way of reading prose. Languages have no state: one instance serves every article and every thread.</summary>
public abstract class Language
{
    /// <summary>The two-letter code, as <c>fr</c>.</summary>
    public abstract string Code { get; }

    /// <summary>Adds the tokens of one block, in order and without overlap.</summary>
    public abstract void Tokenize(string prose, TextSpan block, ImmutableArray<Token>.Builder tokens);

    /// <summary>Adds the sentences of one block, which together hold all of its tokens.</summary>
    public abstract void SplitSentences(string prose, ReadOnlySpan<Token> tokens, Range block, ImmutableArray<Sentence>.Builder sentences);

    /// <summary>The quotation marks of the whole story, in order, with their partners.</summary>
    public abstract ImmutableArray<QuoteMark> FindQuoteMarks(string prose, ImmutableArray<Block> blocks);

    /// <summary>The word class of each token of one sentence; <see cref="PartOfSpeech.Unknown"/> in a language that cannot tell.</summary>
    /// <param name="prose">The article's prose.</param>
    /// <param name="words">The sentence's tokens.</param>
    /// <param name="tags">Room for one tag each.</param>
    public abstract void Tag(string prose, ReadOnlySpan<Token> words, Span<PartOfSpeech> tags);

    /// <summary>True when a word can be a form of one of the lemmas, of one of the word classes, with all the features given; what is not given is free.</summary>
    public abstract bool IsFormOf(ReadOnlySpan<char> word, ReadOnlySpan<string> lemmas, ReadOnlySpan<PartOfSpeech> classes, WordForm form);

    /// <summary>The wording of a message that readers of this language get.</summary>
    public abstract string Choose(Wording wording);
}
