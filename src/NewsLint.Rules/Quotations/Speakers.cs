using System.Collections.Frozen;
using NewsLint.Articles;
using NewsLint.Languages.Lexicons;
using NewsLint.Languages.Names;
using NewsLint.Rules.Roles;
using NewsLint.Text;

namespace NewsLint.Rules.Quotations;

/// <summary>Tells who says a quotation: the person named beside a verb of speech right after the marks, or right before them.</summary>
sealed class Speakers
{
    /// <summary>How many words the verb, the person's office and the name may take.</summary>
    const int Reach = 14;

    static readonly FrozenSet<string> Verbs = FrozenSet.Create(
        StringComparer.Ordinal,
        "dit", "dit-il", "dit-elle", "déclaré", "déclare", "affirmé", "affirme", "ajouté", "ajoute", "assuré", "assure", "expliqué", "explique", "estimé", "estime", "confié", "confie", "lancé", "lance", "annoncé", "annonce", "précisé", "précise", "souligné", "souligne", "indiqué", "indique", "raconté", "raconte", "écrit", "regretté", "regrette", "dénoncé", "dénonce", "réagi", "réagit", "commenté", "commente", "répété", "répète", "insisté", "insiste", "poursuivi", "poursuit", "conclu", "conclut", "répondu", "répond", "rappelé", "rappelle", "selon", "martelé", "clamé", "prévenu", "prévient", "jugé", "juge", "témoigne", "témoigné", "soutient", "soutenu", "plaide", "plaidé",
        "said", "says", "told", "added", "adds", "wrote", "writes", "explained", "explains", "insisted", "insists", "claimed", "claims", "argued", "argues", "warned", "warns", "replied", "replies", "stated", "states", "announced", "declared", "tweeted", "recalled", "recalls", "according");

    readonly Article article;
    readonly StoryWords words;
    readonly People people;

    Speakers(Article article) => (this.article, words, people) = (article, StoryWords.Of(article), People.Of(article));

    public static Speakers Of(Article article) => article.Layer(known => new Speakers(known));

    /// <summary>The person's full name, folded, and where it stands; none where the story does not say it beside the quotation.</summary>
    public (string Name, TextSpan Span)? SpeakerOf(TextSpan quotation)
    {
        var mentions = Cast.Of(article).Mentions;
        var first = FirstFrom(quotation.End);
        for (var i = first; i < mentions.Length && mentions[i].First < TokenFrom(quotation.End) + Reach; i++)
        {
            if (Named(mentions[i], TokenFrom(quotation.End), mentions[i].Last + 3) is { } speaker)
                return speaker;
        }

        var start = TokenFrom(quotation.Start);
        for (var i = FirstFrom(quotation.Start) - 1; i >= 0 && mentions[i].Last > start - Reach; i--)
        {
            if (Named(mentions[i], mentions[i].Last + 1, start) is { } speaker)
                return speaker;
        }

        return null;
    }

    /// <summary>A person with a verb of speech between two tokens and no full stop or other quotation there.</summary>
    (string Name, TextSpan Span)? Named(Mention mention, int from, int to)
    {
        if (people.NameOf(mention) is not { } name)
            return null;

        var isSaid = false;
        for (var i = Math.Min(from, mention.First); i < Math.Min(to, article.Tokens.Length); i++)
        {
            if (i > mention.Last && article.Tokens[i].IsPunctuation)
                break;
            if (article[article.Tokens[i]] is "." or "!" or "?" or "\"" or "«" or "“" or ";")
                return null;
            isSaid |= words[i] is { } word && Verbs.Contains(word.Folded);
        }

        return isSaid ? (name, TextSpan.FromBounds(article.Tokens[mention.First].Start, article.Tokens[mention.Last].End)) : null;
    }

    int FirstFrom(int position)
    {
        var mentions = Cast.Of(article).Mentions;
        var (low, high) = (0, mentions.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (article.Tokens[mentions[middle].First].Start < position)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    int TokenFrom(int position)
    {
        var (low, high) = (0, article.Tokens.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (article.Tokens[middle].Start < position)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
