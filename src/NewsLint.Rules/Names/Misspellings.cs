using NewsLint.Articles;
using NewsLint.Languages;
using NewsLint.Languages.Names;
using NewsLint.Text;

namespace NewsLint.Rules.Names;

/// <summary>Finds known names that a story spells otherwise.</summary>
sealed class Misspellings
{
    readonly Article article;
    readonly Cast cast;
    readonly HouseNames house;

    /// <summary>The newsroom's names first.</summary>
    readonly KnownNames[] lists;

    Misspellings(Article article)
    {
        this.article = article;
        (cast, house) = (Cast.Of(article), HouseNames.Of(article));
        lists = house.Known.IsEmpty ? [KnownNames.Shipped] : [house.Known, KnownNames.Shipped];
        All = [.. cast.Mentions.Select(Read).OfType<Misspelling>()];
    }

    /// <summary>In the order of the text.</summary>
    public IReadOnlyList<Misspelling> All { get; }

    public static Misspellings In(Article article) => article.Layer(known => new Misspellings(known));

    Misspelling? Read(Mention mention)
    {
        var name = cast.NameOf(mention);
        var text = name.Text;
        if (HasInnerCapital(text))
            return null;

        var language = article.BlockOf(mention.First).Language.Code;
        if (house.IsRight(text))
            return null;
        if (ReadWrong(mention, text, language) is { } wrong)
            return wrong;

        if (!text.Any(char.IsLower) || new NameFacts(cast).IsTitle(mention) || name.Known is not null || house.Known.WithForm(name.Words) is not null || !name.Folded.All(c => char.IsLetter(c) || c is '-' or ' ' or '\'' or '.'))
            return null;

        return name.Words.Length == 1 ? ReadWord(mention, name, language) : ReadName(mention, name.Words, language);
    }

    /// <summary>A usual misspelling, of the whole name or of one of its words.</summary>
    Misspelling? ReadWrong(Mention mention, string text, string language)
    {
        foreach (var known in lists)
        {
            if (known.WithWrong(NameText.Of(text)) is { } name)
                return Describe(mention, name, language);

            for (var token = mention.First; mention.First < mention.Last && token <= mention.Last; token++)
            {
                if (known.WithWrong(NameText.Of(Cast.Bare(article[article.Tokens[token]]))) is { } whole)
                    return Describe(mention with { First = token, Last = token }, whole, language) is { } found ? found with { Written = text } : null;
            }
        }

        return null;
    }

    /// <summary>"DarmaninA", "SaouditeDe": paragraphs without a space between them, which is no spelling.</summary>
    static bool HasInnerCapital(string text)
    {
        for (var i = 1; i < text.Length; i++)
        {
            if (char.IsUpper(text[i]) && char.IsLower(text[i - 1]) && i >= text.Length - 3)
                return true;
        }

        return false;
    }

    /// <summary>A name of several words: all but one must be a known name's.</summary>
    Misspelling? ReadName(Mention mention, ReadOnlySpan<string> words, string language)
    {
        foreach (var known in lists)
        {
            if (known.Nearest(words, out var other) is { } name && !IsAnotherName(words, other, name, language))
                return Describe(mention, name, language);
        }

        return null;
    }

    /// <summary>True where the word that differs is right by itself: a given name of the other gender, a transcription, a people beside its country.</summary>
    static bool IsAnotherName(ReadOnlySpan<string> words, int other, KnownName name, string language)
    {
        var right = NameText.Of(name.In(language)).Words;
        if (right.Length != words.Length)
            return true;

        var (word, its) = (words[other], right[other]);
        if (name.Kind is NameKind.Person)
            return (name.French != name.English && NameSpelling.Sound(word) == NameSpelling.Sound(its)) || (other == 0 && NameList.HaveOtherGenders(word, its));
        return NameNearness.IsInflection(word, its) && (name.Kind is NameKind.Unknown || word.TrimEnd('e', 's') != its.TrimEnd('e', 's'));
    }

    /// <summary>A word alone: no dictionary has it, and nobody in the story bears it with a given name of their own.</summary>
    Misspelling? ReadWord(Mention mention, NameText name, string language)
    {
        var folded = name.Words[0];
        if (folded.Length < KnownNames.ShortestAlone || name.IsKnown || lists.Any(known => known.HasWord(folded)) || cast.WordsOf(folded).Any(word => word.Before.Count + word.After.Count > 0))
            return null;

        foreach (var known in lists)
        {
            if (known.NearestAlone(folded) is { } near && !NameNearness.IsInflection(folded, NameText.Of(near.In(language)).Words[^1]))
                return Describe(mention, near, language);
        }

        return null;
    }

    /// <summary>The right form with the accents that the story gives it elsewhere: "Etats-Unis".</summary>
    string AsInStory(string right)
    {
        var folded = NameText.Of(right).Folded;
        foreach (var mention in cast.Mentions)
        {
            if (cast.NameOf(mention).Folded == folded && !cast.NameOf(mention).Text.All(c => !char.IsLower(c)))
                return cast.TextOf(mention);
        }

        return right;
    }

    /// <summary>The words that differ, and what should stand there.</summary>
    Misspelling? Describe(Mention mention, KnownName name, string language)
    {
        var right = name.Wrong.Contains(cast.TextOf(mention), StringComparer.Ordinal) ? name.In(language) : AsInStory(name.In(language));
        var span = SpanOf(mention.First, mention.Last);
        var written = Cast.Bare(article[span]).ToString();
        var (words, its) = (written.Split(' '), right.Split(' '));
        if (words.Length == 1 && its.Length > 1 && name.Kind is NameKind.Person or NameKind.Unknown)
            its = [its.MinBy(word => NameSpelling.Distance(NameSpelling.Fold(word), NameSpelling.Fold(written), written.Length))!];
        if (words.Length != its.Length)
            return new(new(span.Start, written.Length), written, right, right);

        var first = 0;
        while (first < words.Length - 1 && NameSpelling.Fold(words[first]) == NameSpelling.Fold(its[first]))
            first++;
        var last = words.Length - 1;
        while (last > first && NameSpelling.Fold(words[last]) == NameSpelling.Fold(its[last]))
            last--;
        var start = span.Start + words[..first].Sum(word => word.Length + 1);
        return new(new(start, string.Join(' ', words[first..(last + 1)]).Length), written, string.Join(' ', its[first..(last + 1)]), right);
    }

    TextSpan SpanOf(int first, int last) => TextSpan.FromBounds(article.Tokens[first].Start, article.Tokens[last].End);
}
