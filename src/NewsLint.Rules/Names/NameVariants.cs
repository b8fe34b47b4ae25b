using System.Numerics;
using NewsLint.Articles;
using NewsLint.Languages.Names;

namespace NewsLint.Rules.Names;

/// <summary>Finds the names that a story spells in two ways.</summary>
sealed class NameVariants
{
    const int ShortestWord = 4, LongWord = 7, MostOtherLetters = 6;

    readonly Cast cast;
    readonly NameFacts facts;

    NameVariants(Article article)
    {
        cast = Cast.Of(article);
        facts = new(cast);
        All = [.. Read()];
    }

    public IReadOnlyList<NameVariant> All { get; }

    public static NameVariants In(Article article) => article.Layer(known => new NameVariants(known));

    IEnumerable<NameVariant> Read()
    {
        var words = cast.Words.Where(word => word.Text.Length >= ShortestWord && facts.IsCertain(word)).ToArray();
        for (var i = 0; i < words.Length; i++)
        {
            for (var j = i + 1; j < words.Length; j++)
            {
                if (BitOperations.PopCount(words[i].Letters ^ words[j].Letters) > MostOtherLetters || Math.Abs(words[i].Folded.Length - words[j].Folded.Length) > 3)
                    continue;
                if (KindOf(words[i], words[j]) is { } kind)
                    yield return words[i].Count < words[j].Count ? new(kind, words[i], words[j]) : new(kind, words[j], words[i]);
            }
        }
    }

    VariantKind? KindOf(NameWord one, NameWord other)
    {
        if (one.Folded == other.Folded)
            return AccentKind(one, other);

        var nearness = NameNearness.Of(one, other);
        var (sharesBefore, sharesAfter) = (NameFacts.SharesBefore(one, other), NameFacts.SharesAfter(one, other));
        if (nearness is Nearness.Far || (nearness is Nearness.Loose && !sharesBefore && !sharesAfter)
            || NameNearness.IsOtherwiseExplained(one, other) || NameNearness.IsInflection(one.Folded, other.Folded) || NameFacts.AreTwo(one, other))
            return null;

        var isPerson = facts.IsPerson(one) || facts.IsPerson(other);
        if (sharesAfter && isPerson)
            return NameFacts.MayBeRelatives(one, other) ? null : VariantKind.GivenName;
        if (sharesBefore && isPerson)
            return VariantKind.FamilyName;
        var (rare, usual) = one.Count < other.Count ? (one, other) : (other, one);
        if (NameFacts.IsKnown(rare) || !NameFacts.MayReplace(rare, usual) || (rare.Folded[0] != usual.Folded[0] && rare.Folded.Length < LongWord))
            return null;
        return isPerson ? VariantKind.FamilyName : VariantKind.OtherName;
    }

    static VariantKind? AccentKind(NameWord one, NameWord other)
    {
        if (one.Text.Equals(other.Text, StringComparison.OrdinalIgnoreCase) || one.Text.Length != other.Text.Length || NameFacts.AreBothCommon(one, other))
            return null;
        return one.Text.AsSpan(1).Equals(other.Text.AsSpan(1), StringComparison.OrdinalIgnoreCase) ? VariantKind.InitialAccent : VariantKind.Accent;
    }
}
