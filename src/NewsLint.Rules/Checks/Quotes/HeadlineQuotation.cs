using System.Collections.Immutable;
using System.Runtime.InteropServices;
using NewsLint.Articles;
using NewsLint.Documents;
using NewsLint.Languages.Lexicons;
using NewsLint.Rules.Quotations;
using NewsLint.Text;

namespace NewsLint.Rules.Checks.Quotes;

public sealed class HeadlineQuotation : Rule
{
    /// <summary>The least share of the headline's words that must stand in the story in one order, and the most runs of words that may differ.</summary>
    const double LeastShared = 0.7;
    const int MostChanges = 2;

    /// <summary>A headline has no longer quotation, and a story not more headings with one.</summary>
    const int LongestHead = 60, MostHeads = 20;

    /// <summary>How far before the story's marks the headline's first words may stand.</summary>
    const int Before = 30;

    /// <summary>How far beside the words a bracket may stand.</summary>
    const int Beside = 20;

    public override RuleInfo Info { get; } = new()
    {
        Id = "quotes/headline-quotation",
        Level = Level.Note,
        Languages = ["fr", "en"],
        Summary = ("Le titre cite « Je pars », l'article « Je suis parti »", "The headline quotes \"I am leaving\", the story \"I have left\""),
        Why = (
            "Une citation ne change pas de mots entre le titre et l'article. Ce que le titre coupe au début, à la fin ou par des points de suspension n'est pas signalé, ni ce qu'il met entre crochets ou accorde à sa propre phrase, ni une citation que l'article n'a pas.",
            "A quotation does not change its words between headline and story. What the headline cuts off, or cuts out with an ellipsis, is not reported, nor what it puts in brackets or bends to fit its own sentence, nor a quotation that the story does not have."),
        HasMarkdownExamples = true,
        Examples =
        [
            "---\nlang: fr\ntitle: \"[|« Nous partirons demain avec nos enfants »|], dit le maire\"\n---\n\nLe maire a parlé mardi. « Nous partirons lundi avec nos enfants, dit-il, et rien ne nous arrêtera. »",
            "---\nlang: en\ntitle: \"Mayor: [|“We will never leave this small town”|]\"\n---\n\nThe mayor spoke on Tuesday. “We will not leave this small town,” she said.",
            "---\nlang: fr\ntitle: \"[|« Il faut sauver les écoles du village »|]\"\n---\n\n« Il faut fermer les écoles du village », dit le maire mardi soir devant le conseil.",
            "---\nlang: fr\ntitle: \"Le maire : [|« Soyez tous de bonne humeur »|]\"\n---\n\nLe maire a écrit. « Soyez tous de bonne jumeur, chaque jour et toute la nuit. »",
            "---\nlang: fr\ntitle: \"« Nous partirons demain avec nos enfants », dit le maire\"\n---\n\nLe maire a parlé. « Nous partirons demain avec nos enfants, dit-il, et rien ne nous arrêtera. »",
            "---\nlang: fr\ntitle: \"« Nous partirons demain »\"\n---\n\nLe maire a parlé. « Nous partirons tous demain matin. »",
            "---\nlang: fr\ntitle: \"Le maire « ne voit pas comment rouvrir l'école en mai »\"\n---\n\nLe maire a parlé. « Je ne vois pas comment rouvrir l'école en mai », a-t-il dit.",
            "---\nlang: fr\ntitle: \"« La ville a perdu tous ses amis »\"\n---\n\n« La ville a perdu tous ses biens », dit le maire. Elle a perdu plus : la ville a perdu tous ses amis, selon lui.",
            "---\nlang: fr\ntitle: \"Le maire ne quittera « jamais (s)a petite maison du village »\"\n---\n\nLe maire a parlé. « Je ne quitterai jamais ma petite maison du village. »",
            "---\nlang: fr\ntitle: \"« Le maire ne quittera jamais le village »\"\n---\n\nElle est formelle : « [Le maire] ne quittera jamais le village. »",
            "---\nlang: en\ntitle: \"Mayor: “We will never leave this small town”\"\n---\n\nThe mayor spoke on Tuesday. “We will never leave this small town,” she said.",
            "---\nlang: en\ntitle: \"Mayor: “We will never leave this small town”\"\n---\n\nThe mayor spoke on Tuesday. “Nobody should be afraid,” she said.",
        ],
    };

    public override IEnumerable<Finding> Check(Article article)
    {
        var quotations = StoryQuotations.Of(article).All;
        var heads = quotations.Where(quotation => IsOutside(quotation.Block) && quotation.Words.Length <= LongestHead && !HasBracketedLetters(article, quotation.Span)).Take(MostHeads).ToArray();
        if (heads.Length == 0)
            yield break;

        var others = quotations.Where(quotation => !IsOutside(quotation.Block)).ToArray();
        foreach (var head in others.Length == 0 ? [] : heads)
        {
            if (others.Any(other => IsCut(head.Words, other.Words)))
                continue;

            var (said, difference) = others.Select(other => (Other: other, Difference: WordDifference.Between(head.Words, other.Words))).MaxBy(pair => pair.Difference.Shared);
            if (WordChanges.Of(difference) is not { IsEmpty: false } changes || difference.Shared < head.Words.Length * LeastShared || difference.Changes.Length > MostChanges || StandsBefore(article, said, difference))
                continue;
            if (HasBracketedLetters(article, Around(said.SpanOf(difference.First, difference.Last), said.Span)) || IsWrittenSo(article, head) || (FittedQuotation.IsFitted(article, head) && FittedQuotation.IsOnlyBent(article, head, changes)))
                continue;

            yield return Flag(head.Span, WordChanges.Describe(changes)) with { Evidence = [new(said.SpanOf(difference.First, difference.Last), ("dans l'article", "in the story"))] };
        }
    }

    /// <summary>The headline leaves words out, and has no other.</summary>
    static bool IsCut(ImmutableArray<string> head, ImmutableArray<string> other)
    {
        var next = 0;
        foreach (var word in other)
        {
            if (next < head.Length && word == head[next])
                next++;
        }

        return next == head.Length;
    }

    /// <summary>Nicolas Sarkozy "a voulu ma mort": the first words stand before the marks in the story.</summary>
    static bool StandsBefore(Article article, QuotedWords said, WordDifference difference) =>
        difference is { First: 0, Changes: [{ Long.Length: 0, Short: var first }, ..] } && article.Prose.AsSpan(Math.Max(0, said.Span.Start - first.Length - Before), Math.Min(said.Span.Start, first.Length + Before)).Contains(first.Split(' ')[^1], StringComparison.OrdinalIgnoreCase);

    /// <summary>« [Le maire] ira demain », « (s)a maison », "il ignorai(t)": a change that is marked as one.</summary>
    static bool HasBracketedLetters(Article article, TextSpan span)
    {
        var text = article[span];
        for (var i = 0; i + 1 < text.Length; i++)
        {
            if (text[i] is '(' or '[' && char.IsLetter(text[i + 1]))
                return true;
        }

        return false;
    }

    /// <summary>A little more on both sides, but no more than the quotation.</summary>
    static TextSpan Around(TextSpan span, TextSpan whole) => TextSpan.FromBounds(Math.Max(whole.Start, span.Start - Beside), Math.Min(whole.End, span.End + Beside));

    /// <summary>The story has just these words, in other marks or in none.</summary>
    static bool IsWrittenSo(Article article, QuotedWords head)
    {
        var (known, words) = (StoryWords.Of(article), new List<string>());
        for (var i = 0; i < article.Tokens.Length; i++)
        {
            if (article.Tokens[i].Kind is TokenKind.Word or TokenKind.Number or TokenKind.Abbreviation && !IsOutside(article.BlockOf(i).Kind))
                words.Add(known[i]?.Folded ?? article[article.Tokens[i]].ToString());
        }

        return CollectionsMarshal.AsSpan(words).IndexOf(head.Words.AsSpan()) >= 0;
    }

    static bool IsOutside(BlockKind kind) => kind is BlockKind.Headline or BlockKind.Standfirst or BlockKind.Caption or BlockKind.Heading;
}
