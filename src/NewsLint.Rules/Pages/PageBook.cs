using System.Buffers;
using System.Text.RegularExpressions;
using NewsLint.Articles;
using NewsLint.Documents;
using NewsLint.Languages;
using NewsLint.Languages.Lexicons;

namespace NewsLint.Rules.Pages;

/// <summary>The rules of a pack: one pass over the words of a story serves all of its pages.</summary>
public sealed class PageBook : RuleBook
{
    /// <summary>No pattern has a longer word.</summary>
    const int LongestWord = 64;

    /// <summary>A newsroom's pack with more regular expressions pays an array for each block.</summary>
    const int MostSeen = 256;

    readonly Pack pack;
    readonly PageRule?[] rules;

    /// <summary>What regular expressions wait for: few texts have much of it.</summary>
    readonly Lazy<LiteralIndex> literals;

    public PageBook(ReadOnlyMemory<byte> pack)
    {
        this.pack = new(pack);
        rules = new PageRule?[this.pack.PageCount];
        literals = new(() => new(this.pack.Open()));
    }

    public override IEnumerable<RuleInfo> Rules => Enumerable.Range(0, rules.Length).Select(number => RuleAt(number).Page.Info);

    public IEnumerable<RulePage> Pages => Enumerable.Range(0, rules.Length).Select(number => RuleAt(number).Page);

    public override void Check(ReadOnlySpan<LintLog> stories)
    {
        if (rules.Length == 0)
            return;

        foreach (var story in stories)
            Check(story.Article, story);
    }

    void Check(Article article, LintLog log)
    {
        var tables = pack.Open();
        var numbers = ArrayPool<int>.Shared.Rent(article.Tokens.Length);
        try
        {
            NumberWords(article, numbers);
            var reading = new PageReading(article, numbers, pack.WordNumber);
            foreach (var block in article.Blocks)
            {
                if (block.IsCode)
                    continue;

                var speaker = new Speaker(this, tables, reading, block, log);
                CheckWords(speaker);
                CheckRegexes(speaker);
            }
        }
        finally
        {
            ArrayPool<int>.Shared.Return(numbers);
        }
    }

    /// <summary>One block being checked, and who listens.</summary>
    readonly ref struct Speaker(PageBook book, PackTables tables, PageReading reading, ArticleBlock block, LintLog log)
    {
        /// <summary>A field: a property would copy all of them at every word.</summary>
        public readonly PackTables Tables = tables;

        public PageReading Reading { get; } = reading;

        public ArticleBlock Block { get; } = block;

        public LintLog Log { get; } = log;

        public bool MaySpeak(int page)
        {
            var row = Tables.Pages[page];
            return (row.Language == 0 || row.Language == PackFormat.LanguageNumber(Block.Language.Code)) && (row.Blocks & (1 << (int)Block.Kind)) != 0;
        }

        public void Try(int page, int pattern, int start)
        {
            if (!MaySpeak(page))
                return;

            var rule = book.RuleAt(page);
            if (Log.Wants(rule.Page.Info.Id))
                rule.Try(pattern, start, Reading, Block, Log);
        }
    }

    void NumberWords(Article article, int[] numbers)
    {
        var words = StoryWords.Of(article);
        for (var i = 0; i < article.Tokens.Length; i++)
            numbers[i] = words[i] is { } word ? NumberOf(word) : NumberOf(article[article.Tokens[i]]);
    }

    int NumberOf(KnownWord word)
    {
        if (word.Listed.List != pack)
            word.Listed = (pack, word.Folded.Length > LongestWord ? 0 : pack.WordNumber(word.Folded));
        return word.Listed.Number;
    }

    int NumberOf(ReadOnlySpan<char> text)
    {
        if (text.Length > LongestWord)
            return 0;

        Span<char> folded = stackalloc char[text.Length];
        for (var i = 0; i < text.Length; i++)
            folded[i] = Letters.Fold(text[i]);
        return pack.WordNumber(folded);
    }

    static void CheckWords(in Speaker speaker)
    {
        ref readonly var tables = ref speaker.Tables;
        var numbers = speaker.Reading.WordNumbers;
        var (first, end) = (speaker.Block.Tokens.Start.Value, speaker.Block.Tokens.End.Value);
        for (var i = first; i < end; i++)
        {
            foreach (var pattern in tables.FreePatterns)
                speaker.Try(tables.Patterns[pattern].Page, tables.Patterns[pattern].Pattern, i);

            var word = numbers[i];
            if (word == 0)
                continue;

            foreach (var trigger in tables.TriggersOf(word))
            {
                var pattern = tables.Patterns[trigger.Pattern];
                for (var start = Math.Max(first, i - trigger.Farthest); start <= i - trigger.Nearest; start++)
                    speaker.Try(pattern.Page, pattern.Pattern, start);
            }

            if (word <= tables.PhraseStarts)
                FollowPhrases(speaker, i, end);
        }
    }

    static void FollowPhrases(in Speaker speaker, int start, int end)
    {
        ref readonly var tables = ref speaker.Tables;
        var (numbers, state) = (speaker.Reading.WordNumbers, 0);
        for (var i = start; i < end; i++)
        {
            var word = numbers[i];
            state = word == 0 ? 0 : tables.Next(state, word);
            if (state == 0)
                return;

            foreach (var phrase in tables.PhrasesAt(state))
                speaker.Try(phrase.Page, phrase.Pattern, start);
        }
    }

    /// <summary>Those that wait for no text, and those whose text the block has.</summary>
    void CheckRegexes(in Speaker speaker)
    {
        var regexes = speaker.Tables.Regexes;
        Span<bool> isSeen = stackalloc bool[Math.Min(regexes.Length, MostSeen)];
        if (isSeen.Length < regexes.Length)
            isSeen = new bool[regexes.Length];
        literals.Value.Find(speaker.Reading.Article[speaker.Block.Span], isSeen);

        for (var i = 0; i < regexes.Length; i++)
        {
            var row = regexes[i];
            if ((!isSeen[i] && row.Literals > 0) || !speaker.MaySpeak(row.Page))
                continue;

            var rule = RuleAt(row.Page);
            if (speaker.Log.Wants(rule.Page.Info.Id))
                rule.TryRegex(row.Regex, speaker.Reading, speaker.Block, speaker.Log);
        }
    }

    /// <summary>Pages are read from the pack when first needed; two threads that read one at the same time read the same.</summary>
    PageRule RuleAt(int number) => rules[number] ??= new(pack.Page(number));
}
