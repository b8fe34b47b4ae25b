using NewsLint.Articles;
using NewsLint.Languages.Acronyms;

namespace NewsLint.Rules.Checks.Acronyms;

public sealed class SwappedLetters : Rule
{
    /// <summary>Shorter letters that nothing else in the story explains are too many things.</summary>
    const int ShortestAlone = 4;

    public override RuleInfo Info { get; } = new()
    {
        Id = "acronyms/swapped-letters",
        Level = Level.Warning,
        Languages = ["fr", "en"],
        Summary = ("« SCNF » pour « SNCF » : deux lettres d'un sigle ont changé de place", "\"NTAO\" for \"NATO\": letters of an acronym changed places"),
        Why = (
            "Les mêmes lettres dans deux ordres, dans un même article, ne désignent presque jamais deux choses. Les paires qui existent (IGPN et GIPN, SARS et SRAS) et les sigles que l'article explique tous les deux restent sans remarque.",
            "The same letters in two orders in one story hardly ever stand for two things. Pairs that exist, and letters that the story explains both, are left alone."),
        Examples =
        [
            "La SNCF a supprimé des trains. La [|SCNF => SNCF|] promet un retour à la normale. La SNCF s'excuse.",
            "NATO met on Monday. The [|NTAO => NATO|] chief spoke.",
            "La [|SCNF => SNCF|] a supprimé des trains.",
            "L'IGPN a saisi le GIPN.",
            "Le Groupement des artisans de Rennes (GAR) et la Réunion des agents généraux (RAG) ont signé avec le GAR.",
        ],
    };

    public override IEnumerable<Finding> Check(Article article)
    {
        var story = StoryAcronyms.Of(article);
        foreach (var written in story.ByLetters)
        {
            if (written.Key.Length < 3 || RightOf(written.Key, story) is not { } right || (IsLabel(article, written) && IsLabel(article, story.ByLetters[right])))
                continue;

            var (places, others) = (written.ToArray(), story.ByLetters[right].ToArray());
            var isKnown = AcronymTable.Shipped.Has(right);
            var isTold = isKnown || others.Length > places.Length;
            yield return Flag(article.Tokens[places[0].Token].Span, Message(written.Key, places.Length, right, others.Length, isKnown)) with
            {
                Fixes = isTold ? [new(article.Tokens[places[0].Token].Span, right)] : [],
                Evidence =
                [
                    .. places.Skip(1).Select(place => new Evidence(article.Tokens[place.Token].Span, ("les mêmes lettres", "the same letters"))),
                    .. others.Select(place => new Evidence(article.Tokens[place.Token].Span, ("l'autre ordre", "the other order"))),
                ],
            };
        }
    }

    /// <summary>True for letters that only stand in brackets: each is the label of what stands before it.</summary>
    static bool IsLabel(Article article, IEnumerable<Acronym> places)
    {
        var count = 0;
        foreach (var place in places)
        {
            count++;
            if (place.Token + 1 >= article.Tokens.Length || article[article.Tokens[place.Token + 1]] is not ")")
                return false;
        }

        return count > 0;
    }

    static Wording Message(string written, int count, string right, int others, bool isKnown) => others == 0
        ? ($"« {written} » : sans doute « {right} », deux lettres ont changé de place.", $"\"{written}\": probably \"{right}\", two letters changed places.")
        : ($"Les mêmes lettres dans deux ordres : « {written} » ({Times(count, "une fois", "fois")}) et « {right} » ({Times(others, "une fois", "fois")}). {(isKnown ? $"Le sigle connu est « {right} »." : "À vérifier.")}",
            $"The same letters in two orders: \"{written}\" ({Times(count, "once", "times")}) and \"{right}\" ({Times(others, "once", "times")}). {(isKnown ? $"The known one is \"{right}\"." : "Check which is right.")}");

    static string Times(int count, string once, string times) => count == 1 ? once : $"{count} {times}";

    /// <summary>The letters as they should stand; none where these may be right.</summary>
    static string? RightOf(string written, StoryAcronyms story)
    {
        if (IsExplained(written, story) || (AcronymTable.Shipped.Has(written) && !IsLessKnown(written, story)))
            return null;

        var sorted = AcronymTable.Sorted(written);
        var other = story.ByLetters.Where(group => group.Key != written && group.Key.Length == written.Length && AcronymTable.Sorted(group.Key) == sorted).MaxBy(group => group.Count());
        if (other is not null)
            return AcronymTable.Shipped.Has(other.Key) || IsRarer(written, other, story) ? other.Key : null;

        return written.Length < ShortestAlone ? null
            : AcronymTable.Shipped.Reordered(written).FirstOrDefault(known => IsSwap(written, known) && IsFamous(known));
    }

    /// <summary>True for letters that few know, where the story has others more often that everybody knows and that are a swap away.</summary>
    static bool IsLessKnown(string written, StoryAcronyms story) =>
        !IsFamous(written) && story.ByLetters.Any(other => other.Key.Length == written.Length && other.Key != written && IsFamous(other.Key) && IsSwap(written, other.Key) && other.Count() >= story.ByLetters[written].Count());

    static bool IsFamous(string letters) => AcronymTable.Shipped.Of(letters).Any(row => row.NeedsNoWord);

    /// <summary>Of letters that nobody knows, the rarer ones; of even ones the later, so that one of the two speaks.</summary>
    static bool IsRarer(string written, IGrouping<string, Acronym> other, StoryAcronyms story)
    {
        var (count, others) = (story.ByLetters[written].Count(), other.Count());
        return count < others || (count == others && (IsExplained(other.Key, story) || story.ByLetters[written].First().Token > other.First().Token));
    }

    static bool IsExplained(string letters, StoryAcronyms story) => story.Expansions.Any(expansion => expansion.Acronym.Letters == letters && expansion.HasInitials);

    /// <summary>True where two neighbours changed places.</summary>
    static bool IsSwap(string written, string known)
    {
        var first = 0;
        while (written[first] == known[first])
            first++;
        return first + 1 < written.Length && written[first] == known[first + 1] && written[first + 1] == known[first] && written[(first + 2)..] == known[(first + 2)..];
    }
}
