using System.Collections.Immutable;
using System.Numerics;
using NewsLint.Articles;
using NewsLint.Languages;
using NewsLint.Languages.Names;
using NewsLint.Text;

namespace NewsLint.Rules.Names;

/// <summary>Finds the names that a story spells in two ways.</summary>
sealed class NameVariants
{
    const char NoBreakSpace = Letters.NoBreakSpace;

    const int ShortestWord = 3, LongWord = 7, MostOtherLetters = 6, ClearMajority = 3;

    /// <summary>A text with more words of names, or more variants, is a list and no story; the first ones are judged.</summary>
    const int MostWords = 4_000, MostVariants = 500;

    /// <summary>Of a name that stands more often, the first places are shown.</summary>
    const int MostPlaces = 200;

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
        All = [.. WithoutChains([.. OfWords().Take(MostVariants).Where(IsNotJudgedOtherwise)]), .. OfJoints().Take(MostVariants).Where(IsNotJudgedOtherwise)];
    }

    public IReadOnlyList<NameVariant> All { get; }

    public static NameVariants In(Article article) => article.Layer(known => new NameVariants(known));

    IEnumerable<NameVariant> OfWords()
    {
        var words = cast.Words.Where(word => word.Text.Length >= ShortestWord && facts.IsCertain(word)).Take(MostWords).ToArray();
        for (var i = 0; i < words.Length; i++)
        {
            for (var j = i + 1; j < words.Length; j++)
            {
                if (BitOperations.PopCount(words[i].Name.LetterSet ^ words[j].Name.LetterSet) > MostOtherLetters || !NameNearness.MayBeNear(words[i], words[j]))
                    continue;

                if (words[i].Folded != words[j].Folded && NameNearness.Of(words[i], words[j]) is Nearness.Far)
                    continue;

                var (isHouse, isOtherHouse) = (house.IsRight(words[i].Text), house.IsRight(words[j].Text));
                if (isHouse && isOtherHouse)
                    continue;

                var isFirst = isHouse || (!isOtherHouse && facts.IsLikelier(words[i], words[j]));
                var (rare, usual) = isFirst ? (words[j], words[i]) : (words[i], words[j]);
                if (KindOf(rare, usual) is { } kind)
                    yield return new(kind, Form(rare, usual), Form(usual, rare), Certainty(rare, usual, isHouse || isOtherHouse));
            }
        }
    }

    /// <summary>A known name has its right spelling: no majority is right against it, and no other repair is offered beside it. A letter of another alphabet is no spelling.</summary>
    bool IsNotJudgedOtherwise(NameVariant variant) => LookAlikes.InLatin(variant.Rare.Word) is null && LookAlikes.InLatin(variant.Usual.Word) is null && !Misspellings.In(article).All.Any(misspelling =>
        variant.Usual.Places.Any(misspelling.Span.Overlaps)
        || (variant.Rare.Places.Any(misspelling.Span.Overlaps) && misspelling.Right != variant.Usual.Word));

    /// <summary>Each rare spelling once, beside the commonest of the others.</summary>
    static IEnumerable<NameVariant> WithoutChains(NameVariant[] variants)
    {
        var rare = variants.Select(variant => (variant.Kind, variant.Rare.Word)).ToHashSet();
        return variants.Where(variant => !rare.Contains((variant.Kind, variant.Usual.Word)))
            .GroupBy(variant => (variant.Kind, variant.Rare.Word))
            .Select(group => group.MaxBy(variant => variant.Usual.Count)!);
    }

    Certainty Certainty(NameWord rare, NameWord usual, bool isOfTheHouse) =>
        isOfTheHouse ? Names.Certainty.House
        : usual.Count > rare.Count ? Names.Certainty.Majority
        : facts.Renown(usual) > facts.Renown(rare) ? Names.Certainty.Renown
        : Names.Certainty.None;

    VariantKind? KindOf(NameWord rare, NameWord usual)
    {
        if (rare.Folded == usual.Folded)
            return AccentKind(rare, usual);

        var (sharesBefore, sharesAfter) = (NameFacts.SharesBefore(rare, usual), NameFacts.SharesAfter(rare, usual));
        var isPerson = facts.IsPerson(rare) || facts.IsPerson(usual);
        var nearness = NameNearness.Of(rare, usual);
        if ((facts.IsTitle(rare) && !facts.IsTitle(usual)) || nearness is Nearness.Far || (nearness is Nearness.Loose && !sharesBefore && !sharesAfter) || ((isPerson || rare.Folded.Length < LongWord) && NameFacts.AreTwo(rare, usual)))
            return null;
        if (rare.Folded.Length <= ShortestWord && !(sharesAfter && rare.Folded[0] == usual.Folded[0]))
            return null;
        if (sharesAfter && isPerson)
            return MayBeOneGivenName(rare, usual, nearness) ? VariantKind.GivenName : null;
        if (NameNearness.IsOtherwiseExplained(rare, usual) || rare.Name.Letters == usual.Name.Letters)
            return null;
        if (sharesBefore && isPerson)
            return NameFacts.AreBothCommon(rare, usual) || NameFacts.ArePlural(rare, usual) ? null : VariantKind.FamilyName;
        return MayBeOneName(rare, usual, isPerson, sharesBefore || sharesAfter) ? isPerson ? VariantKind.FamilyName : VariantKind.OtherName : null;
    }

    static bool MayBeOneGivenName(NameWord rare, NameWord usual, Nearness nearness) =>
        !NameNearness.IsJoined(rare, usual) && (!NameFacts.AreBothCommon(rare, usual) || (rare.Name.IsGivenName && usual.Name.IsGivenName)) && !NameFacts.MayBeRelatives(rare, usual) && (nearness is Nearness.Near || rare.Folded[0] == usual.Folded[0]);

    /// <summary>Of two words that are not given or family names of the same persons.</summary>
    static bool MayBeOneName(NameWord rare, NameWord usual, bool isPerson, bool isBesideTheSame)
    {
        if (rare.Name.IsKnown || (NameNearness.IsInflection(rare.Folded, usual.Folded) && !HasLostItsEnd(rare, usual) && !(isPerson && rare.Before.Length > 0 && NameNearness.IsOneInvariable(rare.Folded, usual.Folded))))
            return false;
        if (isBesideTheSame)
            return true;
        if (!NameFacts.MayReplace(rare, usual) || (isPerson && rare.Before.Length == 0 && rare.Folded.Length < LongWord - 1 && NameFacts.MayBeGivenName(usual)))
            return false;
        if (NameFacts.IsCommon(usual.Text) && (rare.Before.Length > 0 || NameSpelling.Distance(rare.Folded, usual.Folded, 1) > 1))
            return false;
        if (rare.Count > 1 && rare.Name.Sound != usual.Name.Sound && NameSpelling.Distance(rare.Folded, usual.Folded, 1) > 1)
            return false;
        if (rare.Folded.Length >= LongWord)
            return true;

        var isClear = isPerson || NameNearness.AreSwapped(rare.Folded, usual.Folded) || usual.Count >= ClearMajority * rare.Count;
        return rare.Folded[0] == usual.Folded[0] && rare.Folded.Length >= LongWord - (isPerson || (isClear && usual.Count > rare.Count) ? 3 : isClear ? 2 : 1);
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
        var shared = word.Places.FirstOrDefault(place => other.Before.Contains(place.Before) || other.After.Contains(place.After));
        var text = shared == default ? word.Text : cast.Mentions[shared.Mention].Name.Text;
        return new(text, word.Text, word.Count, [.. word.Places.Take(MostPlaces).Select(place => new TextSpan(article.Tokens[place.Token].Start, Cast.Bare(article[article.Tokens[place.Token]]).Length))]);
    }

    TextSpan SpanOf(Mention mention) => TextSpan.FromBounds(article.Tokens[mention.First].Start, article.Tokens[mention.Last].End);

    /// <summary>Whole names that are the same but for hyphens, spaces and apostrophes.</summary>
    IEnumerable<NameVariant> OfJoints()
    {
        var (byLetters, several) = (new Dictionary<string, NameText>(StringComparer.Ordinal), new OrderedDictionary<string, List<NameText>>(StringComparer.Ordinal));
        foreach (var mention in cast.Mentions)
        {
            var name = mention.Name;
            if (mention.IsDoubtful || name.Text.Length < LongWord || byLetters.TryAdd(name.Letters, name) || byLetters[name.Letters].Text == name.Text)
                continue;
            if (!several.TryGetValue(name.Letters, out var same))
                several.Add(name.Letters, same = [byLetters[name.Letters]]);
            if (!same.Exists(other => other.Text == name.Text))
                same.Add(name);
        }

        return several.Values.SelectMany(OfJoints);
    }

    IEnumerable<NameVariant> OfJoints(List<NameText> same)
    {
        var forms = same.Select(name => (Name: name, Form: Form(name)))
            .OrderByDescending(pair => house.IsRight(pair.Name.Text)).ThenByDescending(pair => pair.Form.Count)
            .ThenByDescending(pair => pair.Name.Known?.Right.Any(form => NameText.Of(form).Folded == pair.Name.Folded) == true)
            .Select(pair => pair.Form).ToArray();
        foreach (var rare in forms.Skip(1).Where(form => IsJoinedOtherwise(form.Text, forms[0].Text)))
            yield return new(VariantKind.Joint, rare, forms[0], house.IsRight(forms[0].Text) ? Names.Certainty.House : forms[0].Count > rare.Count ? Names.Certainty.Majority : Names.Certainty.None);
    }

    NameForm Form(NameText name)
    {
        var places = cast.Mentions.Where(mention => mention.Name.Text == name.Text).Select(SpanOf).ToImmutableArray();
        return new(name.Text, name.Text, places.Length, [.. places.Take(MostPlaces)]);
    }

    /// <summary>True when more than accents and the kind of space make the difference, and none is a place that was named after a person.</summary>
    static bool IsJoinedOtherwise(string one, string other) =>
        NameSpelling.Fold(one.Replace(NoBreakSpace, ' ')) != NameSpelling.Fold(other.Replace(NoBreakSpace, ' ')) && !IsNamedAfter(one, other) && !IsNamedAfter(other, one);

    /// <summary>"Rue Nicolas-Appert": hyphens wherever the person's name has spaces, which is a given and a family name.</summary>
    static bool IsNamedAfter(string place, string person) =>
        !person.Contains('-', StringComparison.Ordinal) && !place.Contains(' ', StringComparison.Ordinal) && person.IndexOf(' ', StringComparison.Ordinal) is var space and > 0
        && NameText.Of(person.AsSpan(0, space)).IsGivenName;
}
