using System.Text.RegularExpressions;
using NewsLint.Languages;
using NewsLint.Languages.Acronyms;
using NewsLint.Languages.Names;

namespace NewsLint.Bench;

/// <summary>Acronyms, offices, ages and spellings that no longer agree with the rest of the story.</summary>
static class ConsistencyDefects
{
    static readonly string[] FrenchWords = "coopération défense industrie jeunesse solidarité recherche travail nature culture équilibre".Split(' ');
    static readonly string[] EnglishWords = "Cooperation Defence Industry Youth Solidarity Research Labour Nature Culture Balance".Split(' ');

    static readonly (string Office, string Other)[] Offices =
    [
        ("ministre", "secrétaire d'État"), ("député", "sénateur"), ("députée", "sénatrice"), ("sénateur", "député"), ("sénatrice", "députée"), ("maire", "préfet"), ("procureur", "avocat"), ("avocat", "procureur"), ("avocate", "procureure"),
        ("colonel", "capitaine"), ("général", "colonel"), ("capitaine", "lieutenant"), ("secrétaire d'État", "ministre"), ("entraîneur", "arbitre"), ("sélectionneur", "arbitre"),
        ("senator", "congressman"), ("Senator", "Congressman"), ("Rep.", "Sen."), ("Sen.", "Rep."), ("mayor", "deputy mayor"), ("Mayor", "Deputy Mayor"), ("Sgt", "Capt"), ("Inspector", "Superintendent"), ("Judge", "Prosecutor"), ("judge", "prosecutor"), ("lawyer", "prosecutor"), ("coach", "referee"),
    ];

    static readonly Dictionary<string, string[][]> Spellings = new(StringComparer.Ordinal) { ["fr"] = Read("fr"), ["en"] = Read("en") };

    static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    public static readonly Defect[] All =
    [
        new("acronym: letters swapped", null, ["acronyms/swapped-letters", "acronyms/other-language"], SwappedLetters),
        new("acronym: a word of its name", null, ["acronyms/wrong-expansion"], WrongExpansion),
        new("another office", null, ["roles/two-roles"], OtherOffice),
        new("an office's gender", "fr", ["roles/title-gender"], OfficeGender),
        new("another age", null, ["dates/two-ages", "dates/age-and-birth"], OtherAge),
        new("another spelling", null, ["consistency/*"], OtherSpelling),
    ];

    static (string Text, int Start, int End)? SwappedLetters(Planter planter)
    {
        var counts = planter.Tokens(token => IsAcronym(planter.Word(token))).GroupBy(planter.Word, StringComparer.Ordinal).Where(same => same.Count() > 1).SelectMany(same => same).ToArray();
        if (planter.Pick<int>(counts) is not { } token)
            return null;

        var (letters, at) = (planter.Word(token), 0);
        at = planter.Chance.Next(letters.Length - 1);
        return letters[at] == letters[at + 1] ? null : planter.Replace(token, $"{letters[..at]}{letters[at + 1]}{letters[at]}{letters[(at + 2)..]}");
    }

    static bool IsAcronym(string word) => word.Length is >= 3 and <= 7 && word.All(char.IsAsciiLetterUpper) && word.Distinct().Count() > 1 && word.Any(c => !"IVXLCM".Contains(c, StringComparison.Ordinal));

    /// <summary>The name in brackets after letters that are known, with another word in it.</summary>
    static (string Text, int Start, int End)? WrongExpansion(Planter planter)
    {
        var language = planter.IsFrench ? "fr" : "en";
        var places = planter.Tokens(token => IsAcronym(planter.Word(token)) && !planter.Article.IsQuoted(planter.Article.Tokens[token].Start) && token + 1 < planter.Article.Tokens.Length && planter.Word(token + 1) is not "(" and not ")"
            && AcronymTable.Shipped.Of(planter.Word(token), language).Any(row => row.NamesIn(language).Any(name => name.Words.Length >= 3))).ToArray();
        if (planter.Pick<int>(places) is not { } token)
            return null;

        var name = AcronymTable.Shipped.Of(planter.Word(token), language).SelectMany(row => row.NamesIn(language)).First(known => known.Words.Length >= 3).Text;
        var words = name.Split(' ').Index().Where(pair => pair.Index > 0 && pair.Item.Length > 4 && pair.Item.All(char.IsLetter)).ToArray();
        if (words.Length == 0)
            return null;

        var parts = name.Split(' ');
        parts[words[planter.Chance.Next(words.Length)].Index] = planter.Pick(planter.IsFrench ? FrenchWords : EnglishWords);
        var end = planter.Article.Tokens[token].End;
        return planter.Replace(end, end, $" ({string.Join(' ', parts)})");
    }

    /// <summary>Who has an office before the name at one place has another at a later one.</summary>
    /// <summary>"la ministre" where the story has "le ministre" shortly before a full name.</summary>
    static (string Text, int Start, int End)? OfficeGender(Planter planter)
    {
        var names = Cast.Of(planter.Article).Mentions.Where(mention => mention.Kind is NameKind.Person && mention.First < mention.Last).Select(mention => mention.First).ToArray();
        var places = planter.Tokens(token => planter.Word(token) is "le" && planter.Word(token + 1) is "ministre" or "maire" or "secrétaire" or "juge" && Array.Exists(names, name => name > token + 1 && name < token + 9 && !planter.Article.Prose[planter.Article.Tokens[token].Start..planter.Article.Tokens[name].Start].Contains(',', StringComparison.Ordinal))
            && !planter.Article.IsQuoted(planter.Article.Tokens[token].Start));
        return planter.Pick<int>(places) is { } chosen ? planter.Replace(chosen, "la") : null;
    }

    static (string Text, int Start, int End)? OtherOffice(Planter planter)
    {
        var mentions = Cast.Of(planter.Article).Mentions;
        foreach (var named in mentions.Where(mention => mention.Kind is NameKind.Person && mention.First > 1 && mention.First < mention.Last).OrderBy(_ => planter.Chance.Next()))
        {
            var before = planter.Article.Prose[..planter.Article.Tokens[named.First].Start];
            if (Offices.FirstOrDefault(pair => before.EndsWith($" {pair.Office} ", StringComparison.Ordinal)) is not { Office: not null } office || Regex.IsMatch(before, @"(?:ancien|ex-|former|then|alors|deputy|vice)\S* ?\S*\s\S+\s$", RegexOptions.None, Patience))
                continue;

            var later = mentions.Where(mention => mention.First > named.Last + 1 && IsAgain(planter, named, mention) && planter.Word(mention.First - 1) is var word && char.IsLower(word[0]) && word is not ("de" or "du" or "le" or "la") && !word.Contains('’', StringComparison.Ordinal) && !word.EndsWith('\'')).ToArray();
            if (later.Length == 0)
                continue;

            var at = planter.Article.Tokens[later[planter.Chance.Next(later.Length)].First].Start;
            var article = !planter.IsFrench ? office.Other is [var first, ..] && char.IsUpper(first) ? "" : "the " : office.Other.EndsWith('e') && office.Other is not "arbitre" and not "capitaine" ? "la " : office.Other[0] is 'a' ? "l'" : "le ";
            return planter.Replace(at, at, $"{article}{office.Other} ");
        }

        return null;
    }

    /// <summary>Who has an age after the full name at one place has another at a later one.</summary>
    static (string Text, int Start, int End)? OtherAge(Planter planter)
    {
        var mentions = Cast.Of(planter.Article).Mentions;
        foreach (var named in mentions.Where(mention => mention.Kind is NameKind.Person && mention.First < mention.Last))
        {
            var after = planter.Text[planter.Article.Tokens[named.Last].End..];
            if (Regex.Match(after, planter.IsFrench ? @"^,? \(?(\d\d) ans[,)]" : @"^, (\d\d),", RegexOptions.None, Patience) is not { Success: true } age)
                continue;

            var later = mentions.Where(mention => mention.First > named.Last + 3 && IsAgain(planter, named, mention) && planter.Text[planter.Article.Tokens[mention.Last].End..] is [' ', var next, ..] && char.IsLower(next)).ToArray();
            if (later.Length == 0)
                continue;

            var at = planter.Article.Tokens[later[planter.Chance.Next(later.Length)].Last].End;
            var other = int.Parse(age.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture) + planter.Chance.Next(1, 9);
            return planter.Replace(at, at, planter.IsFrench ? $", {other} ans," : $", {other},");
        }

        return null;
    }

    /// <summary>True for the same full name, and for its family name alone where nobody else in the story has it.</summary>
    static bool IsAgain(Planter planter, Mention named, Mention mention) =>
        mention.Name.Folded == named.Name.Folded
        || (named.Name.Folded.EndsWith($" {mention.Name.Folded}", StringComparison.Ordinal)
            && Cast.Of(planter.Article).Mentions.All(other => other.Name.Folded == named.Name.Folded || !other.Name.Folded.EndsWith($" {mention.Name.Folded}", StringComparison.Ordinal)));

    /// <summary>A word that stands twice, at one place in another of its spellings.</summary>
    static (string Text, int Start, int End)? OtherSpelling(Planter planter)
    {
        var found = new List<(int Start, string Form, string[] Group)>();
        foreach (var group in Spellings[planter.IsFrench ? "fr" : "en"])
        {
            foreach (var form in group)
            {
                var places = Regex.Matches(planter.Text, $@"(?<![\w'’-]){Regex.Escape(form)}(?![\w'’-])", RegexOptions.None, Patience).Select(match => match.Index).Where(place => !planter.Article.IsQuoted(place)).ToArray();
                if (places.Length > 1)
                    found.AddRange(places.Skip(1).Select(place => (place, form, group)));
            }
        }

        if (found.Count == 0)
            return null;

        var (start, chosen, forms) = found[planter.Chance.Next(found.Count)];
        return planter.Replace(start, start + chosen.Length, forms.First(form => form != chosen));
    }

    static string[][] Read(string language) =>
        [.. WordFile.Lines($"spellings.{language}").Where(line => line[0] != '[').Select(line => line.Split('\t')[0].Split(" | "))];
}
