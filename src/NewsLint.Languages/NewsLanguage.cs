using System.Collections.Immutable;
using NewsLint.Articles;
using NewsLint.Documents;
using NewsLint.Languages.Lexicons;
using NewsLint.Languages.Tagging;
using NewsLint.Text;

namespace NewsLint.Languages;

/// <summary>A language whose newsroom text NewsLint can part into words and sentences.</summary>
public sealed class NewsLanguage : Language
{
    readonly TokenizerHabits habits;
    readonly HashSet<string> starters;
    readonly Lazy<Lexicon?> lexicon;
    readonly Lazy<Speller?> speller;
    readonly Lazy<Tagger?> tagger;
    Suggester? suggester;

    NewsLanguage(string code, TokenizerHabits habits, string starters)
    {
        Code = code;
        this.habits = habits;
        lexicon = new(() => EmbeddedFile.Open($"{code}.lexicon") is { } file ? new Lexicon(file, isTrusted: true) : null);
        tagger = new(() => EmbeddedFile.Open($"{code}.tagger") is { } file ? new Tagger(file, Lexicon!, isTrusted: true) : null);
        speller = new(() => Lexicon is null ? null : new(Lexicon));
        this.starters = [.. starters.Split(' ')];
    }

    public static NewsLanguage French { get; } = new(
        "fr",
        new("fr", ["l", "d", "j", "m", "n", "s", "t", "c", "ç", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu"], partsThousandsWithSpaces: true),
        "Le La Les L' Un Une Des Il Elle Ils Elles On Ce Cette Ces C' Et Mais Or En Dans Pour Sur À A Au Aux Selon Après Avant Depuis Son Sa Ses Leur Nous Vous Je J' De Du D'");

    public static NewsLanguage English { get; } = new(
        "en",
        new("en", [], partsThousandsWithSpaces: false),
        "The A An He She It They We I You This That These Those But And In On At For With After Before His Her Its Their There When While If As By From Police Officials");

    /// <summary>The languages whose words NewsLint knows.</summary>
    public static ImmutableArray<NewsLanguage> WithLexicon => [French, English];

    /// <summary>What is neither French nor English gets the rules that need no language.</summary>
    public static NewsLanguage Other(string code) => new(code, new(code, [], partsThousandsWithSpaces: true), "");

    /// <summary>The language of a two-letter code.</summary>
    public static NewsLanguage Of(string code) => code switch
    {
        "fr" => French,
        "en" => English,
        _ => Other(code),
    };

    public override string Code { get; }

    /// <summary>The words of the language; none for a language that NewsLint has no dictionary of.</summary>
    public Lexicon? Lexicon => lexicon.Value;

    /// <summary>Tells right words from others, all varieties of the language being right; none without a lexicon.</summary>
    public Speller? Speller => speller.Value;

    public Suggester? Suggester => suggester ??= Speller is null ? null : new(Lexicon!, Speller, Code == "fr" ? Keyboard.Azerty : Keyboard.Qwerty);

    /// <summary>True for a word of the dictionary in any letter case it may have, and for one that is built of such words.</summary>
    public bool IsKnown(ReadOnlySpan<char> word) =>
        Speller is null || Speller.IsRight(word) || HasParted(word, "oe", "œ") || HasParted(word, "ae", "æ") || (Code == "fr" ? WordBuilding.French : WordBuilding.English).Builds(word, Lexicon!);

    /// <summary>The same, of a word that was looked up.</summary>
    public bool IsKnown(KnownWord word, ReadOnlySpan<char> text) => word.IsRight ??= IsKnown(text);

    /// <summary>True for a word of the lexicon, with a capital or without; an E may stand for É.</summary>
    public bool HasWord(string word) =>
        WordTable.Of(Lexicon!)[word] is { Number: >= 0 } or { SmallNumber: >= 0 } || (word[0] == 'E' && Code == "fr" && Lexicon!.Find($"é{word[1..]}") >= 0);

    /// <summary>True for a word with a ligature that is written as two letters: <c>coeur</c>. It is spelled right, if not set right.</summary>
    bool HasParted(ReadOnlySpan<char> word, string letters, string ligature) =>
        word.Contains(letters, StringComparison.Ordinal) && Speller!.IsRight(word.ToString().Replace(letters, ligature, StringComparison.Ordinal));

    public override void Tokenize(string prose, TextSpan block, ImmutableArray<Token>.Builder tokens) =>
        new Tokenizer(prose, block, habits, tokens).Run();

    public override void SplitSentences(string prose, ReadOnlySpan<Token> tokens, Range block, ImmutableArray<Sentence>.Builder sentences) =>
        new SentenceSplitter(prose, tokens, block, starters).Run(sentences);

    public override ImmutableArray<QuoteMark> FindQuoteMarks(string prose, ImmutableArray<Block> blocks) =>
        new QuotationReader(prose, blocks).Read();

    public override void Tag(string prose, ReadOnlySpan<Token> words, Span<PartOfSpeech> tags)
    {
        if (tagger.Value is not { } known)
            return;

        var spans = new TextSpan[words.Length];
        for (var i = 0; i < spans.Length; i++)
            spans[i] = words[i].Span;
        known.Tag(prose, spans, tags);
    }

    public override bool IsFormOf(ReadOnlySpan<char> word, ReadOnlySpan<string> lemmas, ReadOnlySpan<PartOfSpeech> classes, WordForm form) =>
        Lexicon is not null && new FormQuestion(Lexicon, lemmas, classes, form).IsTrueOf(word);

    public override string Choose(Wording wording) => Code == "fr" ? wording.French : wording.English;
}
