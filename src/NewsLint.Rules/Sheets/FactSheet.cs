using System.Collections.Frozen;
using System.Collections.Immutable;
using NewsLint.Articles;
using NewsLint.Documents;
using NewsLint.Languages.Calendar;
using NewsLint.Languages.Lexicons;
using NewsLint.Languages.Names;
using NewsLint.Rules.Dates;
using NewsLint.Rules.Numbers;
using NewsLint.Rules.Quotations;
using NewsLint.Rules.Roles;
using NewsLint.Text;

namespace NewsLint.Rules.Sheets;

/// <summary>Every claim of a story that a fact-checker would look up.</summary>
public sealed class FactSheet
{
    static readonly FrozenSet<string> Superlatives = FrozenSet.Create(
        StringComparer.Ordinal,
        "premier", "première", "premiers", "premières", "record", "records", "inédit", "inédite", "jamais", "unique", "seul", "seule", "meilleur", "meilleure", "pire", "plus", "moins", "dernier", "dernière",
        "first", "record", "unprecedented", "never", "only", "best", "worst", "most", "least", "largest", "biggest", "highest", "lowest", "longest", "oldest", "youngest", "fastest", "deadliest", "richest", "greatest", "smallest", "largest");

    /// <summary>How many tokens before a name may tell the office, and with how many a sentence is one: "0" is a counter, "Paris, 13" a dateline.</summary>
    const int LongestTitle = 9, ShortestSentence = 9;

    readonly Article article;
    readonly StoryWords words;

    FactSheet(Article article) => (this.article, words) = (article, StoryWords.Of(article));

    /// <summary>In the order of the text.</summary>
    public static ImmutableArray<SheetClaim> Of(Article article)
    {
        var sheet = new FactSheet(article);
        return [.. sheet.Names().Concat(sheet.Figures()).Concat(sheet.Days()).Concat(sheet.Quotes()).Concat(sheet.Firsts()).OrderBy(claim => claim.Span.Start).ThenBy(claim => claim.Kind)];
    }

    /// <summary>Each person, body and place once, where it is named in full, with its office and how often it is named.</summary>
    IEnumerable<SheetClaim> Names()
    {
        var roles = RoleReader.Of(article).Claims.ToLookup(claim => claim.Person, claim => article[claim.Span].ToString(), StringComparer.Ordinal);
        foreach (var figure in Cast.Of(article).Figures())
        {
            var mention = figure.Mentions.FirstOrDefault(mention => mention.Name.Text == figure.Name, figure.Mentions[0]);
            if (figure.Kind is NameKind.Unknown && figure.Mentions.Length == 1 && (mention.IsDoubtful || CalendarWords.Of(article.BlockOf(mention.First).Language.Code).Read(words[mention.First]!).Unit is not CalendarUnit.None || words[mention.First]?.InSmall.Number >= 0))
                continue;

            var span = TextSpan.FromBounds(article.Tokens[mention.First].Start, article.Tokens[mention.Last].End);
            var office = roles[mention.Name.Folded].Where(words => !TitleOf(mention).Contains(words, StringComparison.Ordinal)).Append(TitleOf(mention)).Where(words => words.Length > 0).Distinct(StringComparer.Ordinal).Take(2).ToArray();
            var (kindFr, kindEn) = figure.Kind switch { NameKind.Person => ("personne", "person"), NameKind.Place => ("lieu", "place"), NameKind.Organisation => ("organisation", "body"), _ => ("nom", "name") };
            var more = office.Length > 0 ? $", {string.Join(", ", office)}" : "";
            var (timesFr, timesEn) = figure.Mentions.Length > 1 ? ($", nommé {figure.Mentions.Length} fois", $", named {figure.Mentions.Length} times") : ("", "");
            Wording? known = mention.Name.Known is null ? null : ("Graphie juste.", "Rightly spelled.");
            yield return New(SheetKind.Name, span, ($"{kindFr}{more}{timesFr}", $"{kindEn}{more}{timesEn}"), known);
        }
    }

    /// <summary>"le secrétaire général de l'organisation" before a name that has an office; empty for none.</summary>
    string TitleOf(Mention mention)
    {
        if (!mention.HasTitle || mention.Kind is not NameKind.Person)
            return "";
        for (var i = mention.First - 1; i >= Math.Max(article.BlockOf(mention.First).Tokens.Start.Value, mention.First - LongestTitle); i--)
        {
            if (article[article.Tokens[i]] is "le" or "la" or "Le" or "La" or "the" or "The" && Folded(i - 1) is not ("de" or "à" or "of"))
                return article[TextSpan.FromBounds(article.Tokens[i].Start, article.Tokens[mention.First - 1].End)].TrimEnd(", ").ToString();
            if (article.Tokens[i].IsPunctuation && i < mention.First - 1)
                return "";
        }

        return "";
    }

    /// <summary>Each number that counts or measures something; what adds up is shown.</summary>
    IEnumerable<SheetClaim> Figures()
    {
        var claims = Claims.Of(article).All;
        foreach (var claim in claims.Where(claim => claim.Thing.Length > 0 || claim.Quantity.Unit is not null || claim.Sentence.End - claim.Sentence.First > ShortestSentence))
        {
            var what = claim.Quantity.Unit is null ? claim.Noun : article.Prose[claim.Quantity.NumberPlace.End..Math.Max(claim.Quantity.NumberPlace.End, claim.Quantity.Span.End)].Trim();
            var again = claims.Where(other => other != claim && other.Value == claim.Value && other.IsOfSame(claim)).ToArray();
            Wording? known = again.Length == 0 ? null : ($"Le même nombre {Times(again.Length, "fr")} ailleurs.", $"The same number {Times(again.Length, "en")} elsewhere.");
            yield return New(SheetKind.Number, claim.Span, Sums.Say(number => $"{Bounds(claim, "fr")}{number(claim.Value)}{(what.Length > 0 ? $" {what}" : "")}", number => $"{Bounds(claim, "en")}{number(claim.Value)}{(what.Length > 0 ? $" {what}" : "")}"), Join(SumOf(claim), known));
        }
    }

    static string Times(int count, string language) => (count, language) switch { (1, "fr") => "une fois", (1, _) => "once", (_, "fr") => $"{count} fois", _ => $"{count} times" };

    static string Bounds(Claim claim, string language) => (claim.Quantity.Bound, language) switch
    {
        (Languages.Quantities.Bound.About, "fr") => "environ ",
        (Languages.Quantities.Bound.About, _) => "about ",
        (Languages.Quantities.Bound.AtLeast, "fr") => "au moins ",
        (Languages.Quantities.Bound.AtLeast, _) => "at least ",
        (Languages.Quantities.Bound.AtMost, "fr") => "au plus ",
        (Languages.Quantities.Bound.AtMost, _) => "at most ",
        (Languages.Quantities.Bound.Nearly, "fr") => "près de ",
        (Languages.Quantities.Bound.Nearly, _) => "nearly ",
        _ => "",
    };

    /// <summary>"19 + 8 = 27" for a total that is its parts' sum.</summary>
    static Wording? SumOf(Claim claim)
    {
        if (Partition.In(claim.Sentence) is not { IsComplete: true } partition || partition.Total.First != claim.Quantity.First || !partition.Sum.Meets(partition.Total.AsCount))
            return null;
        return Sums.Say(number => $"{string.Join(" + ", partition.Parts.Select(part => number(part.Value)))} = {number(partition.Total.Value)} : juste.", number => $"{string.Join(" + ", partition.Parts.Select(part => number(part.Value)))} = {number(partition.Total.Value)}: right.");
    }

    /// <summary>Each day, put into the calendar by the publication's year.</summary>
    IEnumerable<SheetClaim> Days()
    {
        var published = article.Document.Metadata.Published?.Value;
        foreach (var day in NamedDays.Of(article).All)
        {
            if ((published is { } near ? day.NearestTo(near) : day.Year is { } year ? day.In(year) : null) is not { } date)
            {
                yield return New(SheetKind.Day, day.Span, ("jour sans année connue", "a day of an unknown year"), null);
                continue;
            }

            yield return New(SheetKind.Day, day.Span, (date.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), date.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)), day.Weekday is null || day.Weekday == date.DayOfWeek ? DayRepairs.WeekdayOf(date) : null);
        }
    }

    IEnumerable<SheetClaim> Quotes()
    {
        foreach (var quotation in StoryQuotations.Of(article).All)
        {
            var speaker = Speakers.Of(article).SpeakerOf(quotation.Span) is var (_, place) ? article[place].ToString() : "";
            yield return New(SheetKind.Quotation, quotation.Span, speaker.Length > 0 ? (speaker, speaker) : ("qui le dit ?", "who says so?"), null);
        }
    }

    /// <summary>"le premier depuis 2010", "un record", "the largest": no superlative of a quotation.</summary>
    IEnumerable<SheetClaim> Firsts()
    {
        foreach (var sentence in article.Sentences)
        {
            var (start, count) = sentence.Tokens.GetOffsetAndLength(article.Tokens.Length);
            for (var i = start; i < start + count; i++)
            {
                if (words[i] is not { } word || !Superlatives.Contains(word.Folded) || article.IsQuoted(article.Tokens[i].Start) || !IsSuperlative(i, word.Folded))
                    continue;

                var last = Math.Min(i + 3, start + count - 1);
                while (last > i && !article.Tokens[last].IsWord)
                    last--;
                yield return New(SheetKind.Superlative, TextSpan.FromBounds(article.Tokens[i].Start, article.Tokens[last].End), ("superlatif ou première", "a superlative or a first"), null);
                break;
            }
        }
    }

    /// <summary>"le plus grand", not "de plus"; "le premier homme", not "le Premier ministre"; "le dernier rapport" is none.</summary>
    bool IsSuperlative(int token, string word)
    {
        var (before, after) = (Folded(token - 1), Folded(token + 1));
        return word switch
        {
            "plus" or "moins" => before is "le" or "la" or "les" && after is not ("de" or "que" or "d'" or "tard" or "tôt"),
            "premier" or "première" or "premiers" or "premières" => before is "le" or "la" or "les" or "l'" or "une" or "son" or "sa" && after is not ("ministre" or "ministres" or "lieu" or "temps" or "trimestre" or "semestre" or "tour" or "étage"),
            "dernier" or "dernière" => false,
            "seul" or "seule" or "only" => before is "le" or "la" or "the",
            "first" => before is "the" or "a" or "his" or "her" or "its" && after is not ("minister" or "lady" or "quarter" or "half" or "round" or "place" or "time"),
            "most" or "least" => before is "the",
            "jamais" => Folded(token - 1) is not "ne" && after is "vu" or "atteint" or "enregistré" or "connu" or "égalé",
            "never" => before is "had" or "has",
            _ => true,
        };
    }

    string Folded(int token) => token >= 0 && token < article.Tokens.Length ? words[token]?.Folded ?? "" : "";

    static Wording? Join(Wording? one, Wording? other) => (one, other) switch
    {
        ({ } a, { } b) => ($"{a.French} {b.French}", $"{a.English} {b.English}"),
        _ => one ?? other,
    };

    SheetClaim New(SheetKind kind, TextSpan span, Wording about, Wording? known)
    {
        var (low, high) = (0, article.Sentences.Length - 1);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (article.Sentences[middle].Span.End <= span.Start)
                low = middle + 1;
            else
                high = middle;
        }

        return new(kind, span, article.Sentences.IsEmpty ? span : article.Sentences[low].Span, about, known);
    }
}
