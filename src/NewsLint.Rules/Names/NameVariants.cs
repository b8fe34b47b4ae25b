using System.Numerics;
using NewsLint.Articles;
using NewsLint.Languages.Names;
using NewsLint.Text;

namespace NewsLint.Rules.Names;

/// <summary>Finds the names that a story spells in two ways.</summary>
sealed class NameVariants
{
    const char NoBreakSpace = NewsLint.Languages.Letters.NoBreakSpace;

    const int ShortestWord = 3, LongWord = 7, MostOtherLetters = 6, ClearMajority = 3, MostOtherLength = 3;

    readonly Article article;
    readonly Cast cast;
    readonly NameFacts facts;
    readonly HouseNames house;

    NameVariants(Article article)
    {
        this.article = article;
        cast = Cast.Of(article);
        facts = new(cast);
        house = HouseNames.Of(article);
        All = [.. WithoutChains([.. OfWords()]), .. OfJoints()];
    }

    public IReadOnlyList<NameVariant> All { get; }

    public static NameVariants In(Article article) => article.Layer(known => new NameVariants(known));

    IEnumerable<NameVariant> OfWords()
    {
        var words = cast.Words.Where(word => word.Text.Length >= ShortestWord && facts.IsCertain(word)).ToArray();
        for (var i = 0; i < words.Length; i++)
        {
            for (var j = i + 1; j < words.Length; j++)
            {
                if (BitOperations.PopCount(words[i].Letters ^ words[j].Letters) > MostOtherLetters || Math.Abs(words[i].Folded.Length - words[j].Folded.Length) > MostOtherLength)
                    continue;

                var (isHouse, isOtherHouse) = (house.IsRight(words[i].Text), house.IsRight(words[j].Text));
                if (isHouse && isOtherHouse)
                    continue;

                var isFirst = isHouse || (!isOtherHouse && NameFacts.IsLikelier(words[i], words[j]));
                var (rare, usual) = isFirst ? (words[j], words[i]) : (words[i], words[j]);
                if (KindOf(rare, usual) is { } kind)
                    yield return new(kind, Form(rare, usual), Form(usual, rare), isHouse || isOtherHouse);
            }
        }
    }

    /// <summary>Each rare spelling once, beside the commonest of the others.</summary>
    static IEnumerable<NameVariant> WithoutChains(NameVariant[] variants) => variants
        .Where(variant => !variants.Any(other => other.Kind == variant.Kind && other.Rare.Word == variant.Usual.Word))
        .GroupBy(variant => (variant.Kind, variant.Rare.Word))
        .Select(group => group.MaxBy(variant => variant.Usual.Places.Length)!);

    VariantKind? KindOf(NameWord rare, NameWord usual)
    {
        if (rare.Folded == usual.Folded)
            return AccentKind(rare, usual);

        var (sharesBefore, sharesAfter) = (NameFacts.SharesBefore(rare, usual), NameFacts.SharesAfter(rare, usual));
        var isPerson = facts.IsPerson(rare) || facts.IsPerson(usual);
        var nearness = NameNearness.Of(rare, usual);
        if (nearness is Nearness.Far || (nearness is Nearness.Loose && !sharesBefore && !sharesAfter) || ((isPerson || rare.Folded.Length < LongWord) && NameFacts.AreTwo(rare, usual)))
            return null;
        if (rare.Folded.Length <= ShortestWord && !(sharesAfter && usual.Count > rare.Count && rare.Folded[0] == usual.Folded[0]))
            return null;
        if (sharesAfter && isPerson)
            return MayBeOneGivenName(rare, usual, nearness) ? VariantKind.GivenName : null;
        if (NameNearness.IsOtherwiseExplained(rare, usual) || Letters(rare.Text) == Letters(usual.Text))
            return null;
        if (sharesBefore && isPerson)
            return NameFacts.AreBothCommon(rare, usual) || NameFacts.ArePlural(rare, usual) ? null : VariantKind.FamilyName;
        return MayBeOneName(rare, usual, isPerson, sharesBefore || sharesAfter) ? isPerson ? VariantKind.FamilyName : VariantKind.OtherName : null;
    }

    static bool MayBeOneGivenName(NameWord rare, NameWord usual, Nearness nearness) =>
        !NameNearness.IsJoined(rare, usual) && (!NameFacts.AreBothCommon(rare, usual) || (NameList.GivenNames.Contains(rare.Folded) && NameList.GivenNames.Contains(usual.Folded))) && !NameFacts.MayBeRelatives(rare, usual) && (nearness is Nearness.Near || rare.Folded[0] == usual.Folded[0]);

    /// <summary>Of two words that are not given or family names of the same persons.</summary>
    static bool MayBeOneName(NameWord rare, NameWord usual, bool isPerson, bool isBesideTheSame)
    {
        if (NameFacts.IsKnown(rare) || (NameNearness.IsInflection(rare.Folded, usual.Folded) && !HasLostItsEnd(rare, usual)))
            return false;
        if (isBesideTheSame)
            return true;
        if (!NameFacts.MayReplace(rare, usual) || (isPerson && rare.Folded.Length < LongWord - 1 && NameList.GivenNames.Contains(usual.Folded)))
            return false;
        if (NameFacts.IsCommon(usual.Text) && (rare.Places.Any(place => place.Before.Length > 0) || NameSpelling.Distance(rare.Folded, usual.Folded, 1) > 1))
            return false;
        if (rare.Count > 1 && rare.Sound != usual.Sound && NameSpelling.Distance(rare.Folded, usual.Folded, 1) > 1)
            return false;
        if (rare.Folded.Length >= LongWord)
            return true;

        var isClear = isPerson || NameNearness.AreSwapped(rare.Folded, usual.Folded) || usual.Count >= ClearMajority * rare.Count;
        return rare.Folded[0] == usual.Folded[0] && rare.Folded.Length >= LongWord - (isClear ? usual.Count > rare.Count ? 3 : 2 : 1);
    }

    /// <summary>"Schiapp" for Schiappa: an unknown word has no ending less than the name; a plural has one.</summary>
    static bool HasLostItsEnd(NameWord rare, NameWord usual) => usual.Count > rare.Count && usual.Folded.StartsWith(rare.Folded, StringComparison.Ordinal) && usual.Folded[^1] is not ('s' or 'x');

    static VariantKind? AccentKind(NameWord rare, NameWord usual)
    {
        if (rare.Text.Equals(usual.Text, StringComparison.OrdinalIgnoreCase) || rare.Text.Length != usual.Text.Length || rare.Text.Length <= ShortestWord || NameFacts.AreBothCommon(rare, usual))
            return null;
        return rare.Text.AsSpan(1).Equals(usual.Text.AsSpan(1), StringComparison.OrdinalIgnoreCase) ? VariantKind.InitialAccent : VariantKind.Accent;
    }

    /// <summary>The word as the story has it, with its neighbours where both words have them.</summary>
    NameForm Form(NameWord word, NameWord other)
    {
        var shared = word.Places.FirstOrDefault(place =>
            other.Places.Any(twin => (place.Before.Length > 0 && twin.Before == place.Before) || (place.After.Length > 0 && twin.After == place.After)));
        var text = shared == default ? word.Text : cast.TextOf(cast.Mentions[shared.Mention]);
        return new(text, word.Text, [.. word.Places.Select(place => new TextSpan(article.Tokens[place.Token].Start, Cast.Bare(article[article.Tokens[place.Token]]).Length))]);
    }

    TextSpan SpanOf(Mention mention) => TextSpan.FromBounds(article.Tokens[mention.First].Start, article.Tokens[mention.Last].End);

    /// <summary>Whole names that are the same but for hyphens, spaces and apostrophes.</summary>
    IEnumerable<NameVariant> OfJoints()
    {
        var forms = cast.Mentions.Where(mention => !mention.IsDoubtful)
            .GroupBy(cast.TextOf, StringComparer.Ordinal)
            .Select(group => new NameForm(group.Key, group.Key, [.. group.Select(SpanOf)]))
            .Where(form => form.Text.Length >= LongWord)
            .GroupBy(form => Letters(form.Text), StringComparer.Ordinal);
        foreach (var same in forms)
        {
            var ordered = same.OrderByDescending(form => house.IsRight(form.Text)).ThenByDescending(form => form.Places.Length)
                .ThenByDescending(form => IsKnownForm(form.Text)).ThenBy(form => form.Places[0].Start).ToArray();
            foreach (var rare in ordered.Skip(1).Where(form => IsJoinedOtherwise(form.Text, ordered[0].Text)))
                yield return new(VariantKind.Joint, rare, ordered[0], IsOfTheHouse: house.IsRight(ordered[0].Text));
        }
    }

    static bool IsKnownForm(string text) =>
        NameSpelling.Fold(text) is var folded && KnownNames.Shipped.WithForm(folded) is { } name && name.Right.Any(form => NameSpelling.Fold(form) == folded);

    /// <summary>True when more than accents and the kind of space make the difference, and none is a place that was named after a person.</summary>
    static bool IsJoinedOtherwise(string one, string other) =>
        NameSpelling.Fold(one.Replace(NoBreakSpace, ' ')) != NameSpelling.Fold(other.Replace(NoBreakSpace, ' ')) && !IsNamedAfter(one, other) && !IsNamedAfter(other, one);

    /// <summary>"Rue Nicolas-Appert": hyphens wherever the person's name has spaces, which is a given and a family name.</summary>
    static bool IsNamedAfter(string place, string person) =>
        !person.Contains('-', StringComparison.Ordinal) && !place.Contains(' ', StringComparison.Ordinal) && person.IndexOf(' ', StringComparison.Ordinal) is var space and > 0
        && NameList.GivenNames.Contains(NameSpelling.Fold(person.AsSpan(0, space)));

    static string Letters(string text) => string.Concat(NameSpelling.Fold(text).Where(char.IsLetterOrDigit));
}
