using NewsLint.Articles;
using NewsLint.Documents;
using NewsLint.Rules.Numbers;

namespace NewsLint.Rules.Checks.Numbers;

public sealed class HeadlineNumber : Rule
{
    /// <summary>From here on a number that stands anywhere else is no chance.</summary>
    const int Telling = 13;

    /// <summary>How many sentences of the story tell what the headline says.</summary>
    const int Lead = 8;

    public override RuleInfo Info { get; } = new()
    {
        Id = "numbers/headline-number",
        Level = Level.Note,
        Languages = ["fr", "en"],
        Summary = ("Le titre dit « 12 morts », l'article « onze morts »", "The headline says \"12 dead\", the story \"eleven people died\""),
        Why = (
            "Le titre ou une légende donne de la même chose un autre nombre que l'article, où ce nombre n'est nulle part. Les arrondis, les sommes, les autres lieux, temps ou sources restent sans remarque.",
            "The headline or a caption has another number of the same thing than the story, which has that number nowhere. Roundings, sums, other places, times or sources are left alone."),
        HasMarkdownExamples = true,
        Examples =
        [
            "---\nlang: fr\ntitle: \"Tempête : [|12 morts|] dans le nord\"\n---\n\nLa tempête a fait onze morts dans le nord mardi. Les secours cherchent encore.",
            "---\nlang: fr\ntitle: \"Un enfant de [|9 ans|] retrouvé dans la forêt\"\n---\n\nUn garçon de 10 ans a été retrouvé mardi dans la forêt.",
            "---\nlang: en\ntitle: \"Storm: [|12 dead|] in the north\"\n---\n\nThe storm left eleven dead in the north on Tuesday.",
            "---\nlang: en\ntitle: \"Police arrest [|45 protesters|]\"\n---\n\nPolice arrested 54 protesters on Tuesday.",
            "---\nlang: en\ntitle: \"Storm: [|7 officers|] hurt in the north\"\n---\n\nSix police officers were hurt in the storm on Tuesday. The north has more than 500 officers.",
            "---\nlang: fr\ntitle: \"Tempête : 12 morts dans le nord\"\n---\n\nLa tempête a tué douze personnes dans le nord mardi.",
            "---\nlang: fr\ntitle: \"Tempête : 12 morts dans le nord\"\n---\n\nLa tempête a fait neuf morts à Lille et trois morts à Arras. L'an dernier, une tempête avait fait 14 morts.",
            "---\nlang: fr\ntitle: \"Plus de 3 000 manifestants à Nantes\"\n---\n\nIls étaient 3 200 manifestants à Nantes, dont 1 500 jeunes.",
            "---\nlang: fr\ntitle: \"Un homme de 27 ans arrêté à Lille\"\nstandfirst: \"Un homme de 27 ans a été arrêté ; sa sœur, âgée de huit ans, est blessée.\"\n---\n\nUn homme de 23 ans est mort dans la nuit, et un enfant de 12 ans est blessé.",
            "---\nlang: en\ntitle: \"Storm: 12 dead in the north\"\n---\n\nThe storm killed 12 people in the north on Tuesday. Last year a storm left 14 dead.",
            "---\nlang: en\ntitle: \"Police arrest 45 protesters\"\n---\n\nPolice arrested 45 people on Tuesday, among 200 protesters.",
        ],
    };

    public override IEnumerable<Finding> Check(Article article)
    {
        var claims = Claims.Of(article).All;
        var (heads, others) = (claims.Where(claim => IsOutside(claim.Block)).ToArray(), claims.Where(claim => !IsOutside(claim.Block)).ToArray());
        if (heads.Length == 0 || others.Length == 0)
            yield break;

        var lead = LeadOf(article);
        foreach (var head in heads)
        {
            if (head.Thing.Length == 0 || head.Value < 2 || Array.Find(others, said => said.Quantity.First < lead && IsOfHeadline(head, said)) is not { } said || Supports(others, head))
                continue;

            yield return Flag(head.Span, Describe(article, head, said)) with
            {
                Evidence = [.. others.Where(claim => claim.IsOfSame(said) && claim.Value == said.Value).Take(5).Select(claim => new Evidence(claim.Span, ("dans l'article", "in the story")))],
            };
        }
    }

    static Wording Describe(Article article, Claim head, Claim said)
    {
        var isCaption = head.Block is BlockKind.Caption;
        return ($"{(isCaption ? "La légende" : "Le titre")} dit « {article[head.Span]} », l'article « {article[said.Span]} ».", $"The {(isCaption ? "caption" : "headline")} says \"{article[head.Span]}\", the story \"{article[said.Span]}\".");
    }

    /// <summary>True where the story may count what the headline counts.</summary>
    static bool IsOfHeadline(Claim head, Claim said) =>
        said.IsOfSame(head) && !said.Scope.IsBefore && said.Scope.IsPart == head.Scope.IsPart && head.IsNear(said) && !head.MayBe(said.Quantity) && !IsOfFewer(head, said);

    /// <summary>The first token after the sentences that tell what the headline promises.</summary>
    static int LeadOf(Article article)
    {
        var sentences = 0;
        foreach (var sentence in article.Sentences)
        {
            if (!IsOutside(article.BlockOf(sentence.Tokens.Start.Value).Kind) && ++sentences > Lead)
                return sentence.Tokens.Start.Value;
        }

        return article.Tokens.Length;
    }

    /// <summary>True where the number stands somewhere, or is the sum of figures of its kind in one sentence.</summary>
    static bool Supports(Claim[] others, Claim head)
    {
        for (var i = 0; i < others.Length; i++)
        {
            if (IsSupport(head, others[i]))
                return true;

            if (others[i].IsOfSame(head) && Array.Exists(others, other => other.IsOfSame(head) && other != others[i] && other.Value + others[i].Value == head.Value))
                return true;
            var sum = others[i].Value;
            for (var j = i + 1; j < others.Length && others[j].Sentence == others[i].Sentence; j++)
            {
                if (IsOfKind(head, others[i]) && IsOfKind(head, others[j]) && (sum += others[j].Value) == head.Value)
                    return true;
            }
        }

        return false;
    }

    /// <summary>The same number of the same thing, even roughly; a telling number of anything.</summary>
    static bool IsSupport(Claim head, Claim other) => IsOfKind(head, other) ? head.MayBe(other.Quantity) : head.Value >= Telling && (head.IsExact && other.IsExact ? head.MayBe(other.Quantity) : head.Value == other.Value);

    /// <summary>"les deux départements du littoral": some of them.</summary>
    static bool IsOfFewer(Claim head, Claim said) => said.Value < head.Value && IsDefinite(said) && !IsDefinite(head) && !head.HasDigitsOf(said);

    static bool IsDefinite(Claim claim) => claim.Sentence.Word(claim.Quantity.First - 1) is "les" or "ces" or "des" or "aux" or "the" or "these" or "those";

    /// <summary>A small number of something else says nothing.</summary>
    static bool IsOfKind(Claim head, Claim other) => other.Thing.Length == 0 || other.IsOfSame(head) || (other.Quantity.Unit == head.Quantity.Unit && CountedPeople.Are(head.Noun) && CountedPeople.Are(other.Noun));

    /// <summary>A standfirst is of the story: it has details of its own, and what it says with the headline is settled.</summary>
    static bool IsOutside(BlockKind kind) => kind is BlockKind.Headline or BlockKind.Caption;
}
