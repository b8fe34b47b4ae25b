using NewsLint.Articles;
using NewsLint.Languages;
using NewsLint.Languages.Lexicons;
using NewsLint.Languages.Names;
using NewsLint.Text;

namespace NewsLint.Rules.Names;

/// <summary>Finds known names that a story spells otherwise.</summary>
sealed class Misspellings
{
    readonly Article article;
    readonly Cast cast;
    readonly HouseNames house;
    readonly StoryWords words;

    /// <summary>The newsroom's names first.</summary>
    readonly KnownNames[] lists;

    Misspellings(Article article)
    {
        this.article = article;
        (cast, house, words) = (Cast.Of(article), HouseNames.Of(article), StoryWords.Of(article));
        lists = house.Known.IsEmpty ? [KnownNames.Shipped] : [house.Known, KnownNames.Shipped];
        All = [.. cast.Mentions.Select(Read).OfType<Misspelling>()];
    }

    /// <summary>In the order of the text.</summary>
    public IReadOnlyList<Misspelling> All { get; }

    public static Misspellings In(Article article) => article.Layer(known => new Misspellings(known));

    Misspelling? Read(Mention mention)
    {
        var name = mention.Name;
        if (HasInnerCapital(name.Text) || house.IsRight(name.Text))
            return null;

        var language = article.BlockOf(mention.First).Language.Code;
        return ReadWrong(mention, language) ?? (MayBeNear(name) && IsPlain(name) && !new NameFacts(cast).IsTitle(mention) ? ReadNear(mention, language) : null);
    }

    /// <summary>False for most names, which are no known name's neighbours, nor on a list.</summary>
    bool MayBeNear(NameText name) =>
        !name.Words.IsEmpty && name.Known is null && (name.Near.Name is not null || (!house.Known.IsEmpty && house.Known.WithForm(name.Words) is null));

    Misspelling? ReadNear(Mention mention, string language) =>
        mention.Name.Words.Length == 1 ? ReadWord(mention, language) : ReadName(mention, language);

    /// <summary>A usual misspelling, of the whole name or of one of its words.</summary>
    Misspelling? ReadWrong(Mention mention, string language)
    {
        foreach (var known in lists)
        {
            if (WithWrong(known, mention.Name) is { } name)
                return Describe(mention, name, language);

            for (var token = mention.First; mention.First < mention.Last && token <= mention.Last; token++)
            {
                if (words[token] is { } word && WithWrong(known, word.Name) is { } whole)
                    return Describe(mention with { First = token, Last = token, Name = word.Name }, whole, language) is { } found ? found with { Written = mention.Name.Text } : null;
            }
        }

        return null;
    }

    static KnownName? WithWrong(KnownNames known, NameText written) => known == KnownNames.Shipped ? written.Misspelt : known.WithWrong(written);

    static (KnownName? Name, int Other) Near(KnownNames known, NameText written)
    {
        if (known == KnownNames.Shipped)
            return written.Near;
        return written.Words.Length == 1 ? (known.NearestAlone(written.Words[0]), 0) : (known.Nearest(written.Words, out var other), other);
    }

    /// <summary>Words of letters, not all in capitals.</summary>
    static bool IsPlain(NameText name) =>
        name.Text.Any(char.IsLower) && name.Folded.All(c => char.IsLetter(c) || c is '-' or ' ' or '\'' or '.');

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
    Misspelling? ReadName(Mention mention, string language)
    {
        foreach (var known in lists)
        {
            if (Near(known, mention.Name) is ({ } name, var other) && !IsAnotherName(mention.Name.Words, other, name, language))
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
    Misspelling? ReadWord(Mention mention, string language)
    {
        var (name, folded) = (mention.Name, mention.Name.Words[0]);
        if (folded.Length < KnownNames.ShortestAlone || name.IsKnown || lists.Any(known => known.HasWord(folded)) || cast.WordsOf(folded).Any(word => word.Before.Length + word.After.Length > 0))
            return null;

        foreach (var known in lists)
        {
            if (Near(known, name).Name is { } near && !NameNearness.IsInflection(folded, NameText.Of(near.In(language)).Words[^1]))
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
            if (mention.Name.Folded == folded && !mention.Name.Text.All(c => !char.IsLower(c)))
                return mention.Name.Text;
        }

        return right;
    }

    /// <summary>The words that differ, and what should stand there.</summary>
    Misspelling? Describe(Mention mention, KnownName name, string language)
    {
        var right = name.Wrong.Contains(mention.Name.Text, StringComparer.Ordinal) ? name.In(language) : AsInStory(name.In(language));
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
