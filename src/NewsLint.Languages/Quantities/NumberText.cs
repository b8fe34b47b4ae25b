using System.Collections.Immutable;
using NewsLint.Articles;
using NewsLint.Languages.Calendar;
using NewsLint.Languages.Lexicons;

namespace NewsLint.Languages.Quantities;

/// <summary>The words of one block at a time, with what its language calls numbers and units. Outside of the block there is nothing.</summary>
sealed class NumberText(Article article)
{
    readonly ImmutableArray<Token> tokens = article.Tokens;
    readonly StoryWords words = StoryWords.Of(article);
    NumberWords numbers = null!;
    CalendarWords calendar = null!;
    Range block;

    public Units Units => Units.Of(IsFrench ? "fr" : "en");

    public bool IsFrench { get; private set; }

    public void MoveTo(ArticleBlock other)
    {
        var code = other.Language.Code;
        (numbers, calendar, IsFrench, block) = (NumberWords.Of(code), CalendarWords.Of(code), code == "fr", other.Tokens);
    }

    public bool Has(int token) => token >= block.Start.Value && token < block.End.Value;

    public bool Has(int token, TokenKind kind) => Has(token) && tokens[token].Kind == kind;

    /// <summary>As written; empty outside.</summary>
    public ReadOnlySpan<char> this[int token] => Has(token) ? article[tokens[token]] : [];

    /// <summary>In small letters with straight apostrophes; empty outside.</summary>
    public string Folded(int token) => Has(token) ? words[token]!.Folded : "";

    public NumberWord NumberAt(int token) => Has(token) && tokens[token].IsWord && !words.Lacks(token, WordLack.Number) ? numbers.Read(words[token]!) : default;

    /// <summary>The word classes that the lexicon has of the word, as bits.</summary>
    public int ClassesAt(int token) => Has(token, TokenKind.Word) ? words[token]!.AsWritten.Classes | (words[token]!.AsWritten.Number < 0 ? words[token]!.InSmall.Classes : 0) : 0;

    public bool HasCapital(int token) => Has(token, TokenKind.Word) && char.IsUpper(this[token][0]);

    public bool IsOfCalendar(int token) => Has(token, TokenKind.Word) && !words.Lacks(token, WordLack.Day) && calendar.Read(words[token]!).Unit is not CalendarUnit.None;

    public bool StartsSentence(int token) => article.StartsSentence(token);
}
