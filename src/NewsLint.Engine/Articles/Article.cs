using System.Collections.Immutable;
using NewsLint.Documents;
using NewsLint.Text;

namespace NewsLint.Articles;

/// <summary>A document as a reader of its language sees it. Each layer is computed when first asked for, once.</summary>
/// <remarks>An article is read by one thread; different articles may be read by different threads.</remarks>
public sealed class Article
{
    /// <summary>A larger buffer is not kept for the next article.</summary>
    const int MostTokensKept = 1 << 16;

    [ThreadStatic]
    static ImmutableArray<Token>.Builder? tokensOfThread;

    /// <summary>How many kinds of layers any article has been asked for.</summary>
    static int layerKinds;

    readonly ImmutableArray<Language> blockLanguages;
    object?[] layers = [];
    ImmutableArray<Token> tokens;
    ImmutableArray<ArticleBlock> blocks;
    ImmutableArray<Sentence> sentences;
    ImmutableArray<QuoteMark> quoteMarks;
    ImmutableArray<Quotation> quotations;
    ImmutableArray<TextSpan> outerQuotations;
    PartOfSpeech[] tags = [];
    bool[] taggedSentences = [];
    int[]? blockOf, sentenceOf;
    TokensByKind? byKind;

    public Article(Document document, Language language)
        : this(document, language, [.. Enumerable.Repeat(language, document.Blocks.Length)])
    {
    }

    /// <param name="document">What was read.</param>
    /// <param name="language">The story's language.</param>
    /// <param name="blockLanguages">The language of each block: a paragraph in another one is no error of the story's.</param>
    public Article(Document document, Language language, ImmutableArray<Language> blockLanguages)
    {
        Document = document;
        Language = language;
        this.blockLanguages = blockLanguages;
    }

    public Document Document { get; }

    public Language Language { get; }

    public string Prose => Document.Prose;

    public ImmutableArray<Token> Tokens => blocks.IsDefault ? Tokenize().Tokens : tokens;

    public ImmutableArray<ArticleBlock> Blocks => blocks.IsDefault ? Tokenize().Blocks : blocks;

    public ImmutableArray<Sentence> Sentences => sentences.IsDefault ? sentences = SplitSentences() : sentences;

    public ImmutableArray<QuoteMark> QuoteMarks =>
        quoteMarks.IsDefault ? quoteMarks = Language.FindQuoteMarks(Prose, Document.Blocks) : quoteMarks;

    public ImmutableArray<Quotation> Quotations => quotations.IsDefault ? quotations = PairQuotations() : quotations;

    /// <summary>What is read of the article by others than the engine, kept so that rules share it: computed when first asked for, once.</summary>
    public T Layer<T>(Func<Article, T> read)
        where T : class
    {
        var place = Kind<T>.Number;
        if (place < layers.Length && layers[place] is { } known)
            return (T)known;

        var layer = read(this);
        if (place >= layers.Length)
            Array.Resize(ref layers, layerKinds);
        layers[place] = layer;
        return layer;
    }

    /// <summary>Lets go of all that was read in the text, which takes far more room than it. Who asks again has it read again.</summary>
    public void Forget()
    {
        layers = [];
        (tokens, blocks, sentences) = (default, default, default);
        (quoteMarks, quotations, outerQuotations) = (default, default, default);
        (tags, taggedSentences, blockOf, sentenceOf, byKind) = ([], [], null, null, null);
    }

    public ReadOnlySpan<char> this[TextSpan span] => Prose.AsSpan(span.Start, span.Length);

    public ReadOnlySpan<char> this[Token token] => Prose.AsSpan(token.Start, token.Length);

    /// <summary>The numbers of the tokens of one kind, in order. Words are too many to be asked for so.</summary>
    public ArraySegment<int> TokensOf(TokenKind kind) => (byKind ??= new(Tokens)).Of(kind);

    /// <summary>The same, of one stretch of tokens.</summary>
    public ArraySegment<int> TokensOf(TokenKind kind, Range stretch) => (byKind ??= new(Tokens)).Of(kind, stretch);

    /// <summary>True when nothing stands between the token and the one before it.</summary>
    public bool IsGlued(int token) => token > 0 && Tokens[token - 1].End == Tokens[token].Start;

    /// <summary>The word class of a token, told by its sentence: a sentence is tagged when it is first asked about.</summary>
    public PartOfSpeech PartOfSpeechOf(int token)
    {
        if (taggedSentences.Length == 0)
            (tags, taggedSentences) = (new PartOfSpeech[Tokens.Length], new bool[Sentences.Length]);

        var index = SentenceNumber(token);
        if (!taggedSentences[index])
        {
            taggedSentences[index] = true;
            var (start, count) = Sentences[index].Tokens.GetOffsetAndLength(Tokens.Length);
            BlockOf(token).Language.Tag(Prose, Tokens.AsSpan(start, count), tags.AsSpan(start, count));
        }

        return tags[token];
    }

    /// <summary>True when the place is inside quotation marks that open and close.</summary>
    public bool IsQuoted(int position)
    {
        var around = outerQuotations.IsDefault ? outerQuotations = Outer() : outerQuotations;
        var (low, high) = (0, around.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (around[middle].End <= position)
                low = middle + 1;
            else
                high = middle;
        }

        return low < around.Length && around[low].Start <= position;
    }

    /// <summary>True when the token is the first of its sentence, marks before it apart.</summary>
    public bool StartsSentence(int token)
    {
        for (var first = Sentences[SentenceNumber(token)].Tokens.Start.Value; first < token; first++)
        {
            if (!Tokens[first].IsPunctuation)
                return false;
        }

        return true;
    }

    /// <summary>The block that holds the token.</summary>
    public ArticleBlock BlockOf(int token)
    {
        if (blockOf is null)
        {
            blockOf = new int[Tokens.Length];
            for (var i = 0; i < Blocks.Length; i++)
                blockOf.AsSpan()[Blocks[i].Tokens].Fill(i);
        }

        return Blocks[blockOf[token]];
    }

    /// <summary>The number of the sentence that holds the token.</summary>
    public int SentenceNumber(int token)
    {
        if (sentenceOf is null)
        {
            sentenceOf = new int[Tokens.Length];
            for (var i = 0; i < Sentences.Length; i++)
                sentenceOf.AsSpan()[Sentences[i].Tokens].Fill(i);
        }

        return sentenceOf[token];
    }

    /// <summary>Quotations that stand in no other, in order.</summary>
    ImmutableArray<TextSpan> Outer()
    {
        var found = ImmutableArray.CreateBuilder<TextSpan>();
        foreach (var quotation in Quotations)
        {
            if (found.Count == 0 || quotation.Span.Start >= found[^1].End)
                found.Add(quotation.Span);
            else if (quotation.Span.End > found[^1].End)
                found[^1] = TextSpan.FromBounds(found[^1].Start, quotation.Span.End);
        }

        return found.DrainToImmutable();
    }

    /// <summary>The block that holds the place.</summary>
    public ArticleBlock BlockAt(int position)
    {
        var (low, high) = (0, Blocks.Length - 1);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Blocks[middle].Span.End <= position)
                low = middle + 1;
            else
                high = middle;
        }

        return Blocks[low];
    }

    /// <summary>The sentences of one block.</summary>
    public ReadOnlySpan<Sentence> SentencesOf(ArticleBlock block)
    {
        var first = FirstSentenceFrom(block.Span.Start);
        return Sentences.AsSpan(first, FirstSentenceFrom(block.Span.End) - first);
    }

    /// <summary>The first token that begins at a place of the prose, or after it; the number of tokens where there is none.</summary>
    public int FirstTokenFrom(int position)
    {
        var (low, high) = (0, Tokens.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Tokens[middle].Start < position)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    int FirstSentenceFrom(int position)
    {
        var (low, high) = (0, Sentences.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Sentences[middle].Span.Start < position)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    (ImmutableArray<Token> Tokens, ImmutableArray<ArticleBlock> Blocks) Tokenize()
    {
        var found = tokensOfThread ??= ImmutableArray.CreateBuilder<Token>();
        found.Clear();
        var read = ImmutableArray.CreateBuilder<ArticleBlock>(Document.Blocks.Length);
        for (var i = 0; i < Document.Blocks.Length; i++)
        {
            var block = Document.Blocks[i];
            var first = found.Count;
            if (block.Kind is not BlockKind.Code)
                blockLanguages[i].Tokenize(Prose, block.Span, found);
            read.Add(new(block.Kind, block.Span, first..found.Count, blockLanguages[i]));
        }

        tokens = found.ToImmutable();
        if (found.Capacity > MostTokensKept)
            tokensOfThread = null;
        blocks = read.DrainToImmutable();
        return (tokens, blocks);
    }

    ImmutableArray<Sentence> SplitSentences()
    {
        var found = ImmutableArray.CreateBuilder<Sentence>();
        foreach (var block in Blocks)
            block.Language.SplitSentences(Prose, Tokens.AsSpan(), block.Tokens, found);
        return found.DrainToImmutable();
    }

    ImmutableArray<Quotation> PairQuotations()
    {
        var found = ImmutableArray.CreateBuilder<Quotation>();
        var depth = 0;
        for (var i = 0; i < QuoteMarks.Length; i++)
        {
            var mark = QuoteMarks[i];
            if (mark.Partner == QuoteMark.NoPartner)
                continue;

            if (mark.Role is QuoteRole.Opens)
                found.Add(new(TextSpan.FromBounds(mark.Position, QuoteMarks[mark.Partner].Position + 1), mark.Style, depth++));
            else if (mark.Role is QuoteRole.Closes)
                depth--;
        }

        return found.DrainToImmutable();
    }

    /// <summary>Where every article keeps its layer of one kind.</summary>
    static class Kind<T>
    {
        public static readonly int Number = Interlocked.Increment(ref layerKinds) - 1;
    }
}
