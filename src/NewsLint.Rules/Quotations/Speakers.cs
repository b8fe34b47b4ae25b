using System.Collections.Frozen;
using NewsLint.Articles;
using NewsLint.Languages.Lexicons;
using NewsLint.Languages.Names;
using NewsLint.Rules.Roles;
using NewsLint.Text;

namespace NewsLint.Rules.Quotations;

/// <summary>Tells who says a quotation: the person named after a verb of speech right after the marks.</summary>
sealed class Speakers
{
    /// <summary>How near the verb must stand to the mark, and the name to the verb.</summary>
    const int VerbReach = 3, NameReach = 5;

    static readonly FrozenSet<string> Verbs = FrozenSet.Create(
        StringComparer.Ordinal,
        "dit", "dit-il", "dit-elle", "déclaré", "déclare", "affirmé", "affirme", "ajouté", "ajoute", "assuré", "assure", "expliqué", "explique", "estimé", "estime", "confié", "confie", "lancé", "lance", "annoncé", "annonce", "précisé", "précise", "souligné", "souligne", "indiqué", "indique", "raconté", "raconte", "écrit", "regretté", "regrette", "dénoncé", "dénonce", "réagi", "réagit", "commenté", "commente", "répété", "répète", "insisté", "insiste", "poursuivi", "poursuit", "conclu", "conclut", "répondu", "répond", "rappelé", "rappelle", "selon", "martelé", "clamé", "prévenu", "prévient", "jugé", "juge", "témoigne", "témoigné", "soutient", "soutenu", "plaide", "plaidé",
        "said", "says", "told", "added", "adds", "wrote", "writes", "explained", "explains", "insisted", "insists", "claimed", "claims", "argued", "argues", "warned", "warns", "replied", "replies", "stated", "states", "announced", "declared", "tweeted", "recalled", "recalls", "according");

    readonly Article article;
    readonly StoryWords words;
    readonly People people;

    Speakers(Article article) => (this.article, words, people) = (article, StoryWords.Of(article), People.Of(article));

    public static Speakers Of(Article article) => article.Layer(known => new Speakers(known));

    /// <summary>The person's full name, folded, and where it stands; none where the story does not say it right after the quotation.</summary>
    public (string Name, TextSpan Span)? SpeakerOf(TextSpan quotation)
    {
        var (mentions, token) = (Cast.Of(article).Mentions, article.FirstTokenFrom(quotation.End));
        if (token < article.Tokens.Length && article[article.Tokens[token]] is ",")
            token++;
        var verb = Enumerable.Range(token, VerbReach).FirstOrDefault(i => i < article.Tokens.Length && words[i] is { } word && Verbs.Contains(word.Folded), -1);
        if (verb < 0 || FirstFrom(article.Tokens[verb].End) is var next && next >= mentions.Length)
            return null;

        var mention = mentions[next];
        for (var i = verb + 1; i < mention.First; i++)
        {
            if (article.Tokens[i].IsPunctuation || i > verb + NameReach || IsOfAnother(i))
                return null;
        }

        return people.NameOf(mention) is { } name ? (name, TextSpan.FromBounds(article.Tokens[mention.First].Start, article.Tokens[mention.Last].End)) : null;
    }

    /// <summary>"a dit à Anne Teil", "a dit son fils", "a dit l'avocat de": somebody else speaks.</summary>
    bool IsOfAnother(int token) => article[article.Tokens[token]] is "son" or "sa" or "ses" or "à" or "de" or "d'" or "d’" or "du" or "au" or "des" or "que" or "qui" or "sur" or "dans" or "his" or "her" or "their" or "to" or "of" or "that" or "in" or "on" or "a" or "an" or "un" or "une";

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
}
