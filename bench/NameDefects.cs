using NewsLint.Languages;
using NewsLint.Languages.Lexicons;
using NewsLint.Languages.Names;

namespace NewsLint.Bench;

/// <summary>A name spelled otherwise at one of its places, as a hand or a translator slips.</summary>
static class NameDefects
{
    const int ShortestName = 5;

    static readonly (string One, string Other)[] Transcriptions = [("tch", "ch"), ("ch", "sh"), ("sh", "ch"), ("ou", "u"), ("ï", "y"), ("y", "i"), ("kh", "k"), ("ov", "off"), ("ev", "eff"), ("w", "v"), ("k", "c"), ("ph", "f"), ("c", "k"), ("f", "ph"), ("i", "y")];

    static readonly string[] GivenNames = "Alain Aline Alice Anna Anne Antoine Antonin Bruno Camille Carole Caroline Catherine Charles Charlie Christian Christine Christophe Claude Claudie Daniel Danielle Denis Denise Elise Elisa Emile Emilie Emma Eric Erik Etienne Fabien Fabienne Florent Florence Francis Franck Frank Frederic Frederick Gabriel Gabrielle Gerard Gerald Gilbert Gilles Guy Helen Helene Henri Henry Hugo Hugues Jack Jacques Jean Jeanne Jerome John Jon Joan Joel Jonathan Joseph Julia Julie Julien Karim Karen Karine Laura Laure Laurent Laurence Leon Leo Lionel Louis Luc Lucas Lucie Manon Marc Mark Marco Marcel Maria Marie Marina Marine Marion Martin Martine Mathieu Matthieu Matthew Michael Michel Michele Nadia Nadine Nathan Nathalie Nicolas Nicholas Olivier Oliver Pascal Pascale Patrice Patrick Paul Paula Pauline Peter Philip Philippe Pierre Pierrick Rachel Raphael Rene Richard Robert Roberto Robin Roland Romain Roman Sandra Sara Sarah Simon Sophie Stefan Stephane Stephen Steven Sylvain Sylvie Theo Thierry Thomas Tim Tom Valentin Valerie Veronica Veronique Victor Viktor Vincent William Xavier Yann Yves".Split(' ');

    public static readonly Defect[] All =
    [
        new("name: a letter", null, ["names/*"], planter => Slip(planter, isPerson: true, ALetter)),
        new("name of no person: a letter", null, ["names/*"], planter => Slip(planter, isPerson: false, ALetter)),
        new("name: letters swapped", null, ["names/*"], planter => Slip(planter, isPerson: true, (name, chance) =>
            Enumerable.Range(1, name.Length - 2).Where(i => char.IsLetter(name[i]) && char.IsLetter(name[i + 1]) && name[i] != name[i + 1]).ToArray() is { Length: > 0 } places && places[chance.Next(places.Length)] is var place
                ? $"{name[..place]}{name[place + 1]}{name[place]}{name[(place + 2)..]}" : name)),
        new("name: another transcription", null, ["names/*"], planter => Slip(planter, isPerson: true, (name, chance) =>
            Transcriptions.Where(pair => name.IndexOf(pair.One, 1, StringComparison.Ordinal) > 0).ToArray() is { Length: > 0 } fitting && fitting[chance.Next(fitting.Length)] is var (one, other)
                ? $"{name[..name.IndexOf(one, 1, StringComparison.Ordinal)]}{other}{name[(name.IndexOf(one, 1, StringComparison.Ordinal) + one.Length)..]}" : name)),
        new("name: another given name", null, ["names/*"], Renamed),
        new("name: accent lost", null, ["names/*"], planter => Slip(planter, isPerson: true, (name, chance) =>
            Enumerable.Range(1, name.Length - 1).Where(i => name[i] > 'z' && char.IsLetter(name[i])).ToArray() is { Length: > 0 } places && places[chance.Next(places.Length)] is var place
                ? $"{name[..place]}{NameSpelling.Fold(name.AsSpan(place, 1))}{name[(place + 1)..]}" : name)),
    ];

    /// <summary>A letter left out, put in or changed, not the first.</summary>
    static string ALetter(string name, Random chance)
    {
        var (place, letter) = (Inner(name, chance), (char)('a' + chance.Next(26)));
        return chance.Next(3) switch
        {
            0 => name.Remove(place, 1),
            1 => name.Insert(place, letter.ToString()),
            _ => $"{name[..place]}{letter}{name[(place + 1)..]}",
        };
    }

    static int Inner(string name, Random chance) => 1 + chance.Next(name.Length - 1);

    /// <summary>Changes one place of a family name, or of another name that is no common word, which stands in the story twice or more.</summary>
    /// <param name="planter">The story.</param>
    /// <param name="isPerson">True for a person's name.</param>
    /// <param name="change">The slip.</param>
    static (string Text, int Start, int End)? Slip(Planter planter, bool isPerson, Func<string, Random, string> change)
    {
        var names = Cast.Of(planter.Article).Words
            .Where(word => word.Text.Length >= ShortestName && IsLast(planter, word) && IsOfPerson(planter, word) == isPerson && IsName(word.Text))
            .Select(word => (Word: word, Places: word.Places.Where(place => IsNamedAgain(word, place)).ToArray()))
            .Where(pair => pair.Places.Length > 0)
            .ToArray();
        if (names.Length == 0)
            return null;

        var (chosen, places) = names[planter.Chance.Next(names.Length)];
        var token = places[planter.Chance.Next(places.Length)].Token;
        var changed = change(chosen.Text, planter.Chance);
        return changed == chosen.Text ? null : planter.Replace(planter.Article.Tokens[token].Start, planter.Article.Tokens[token].Start + chosen.Text.Length, changed);
    }

    /// <summary>True when the story has the name at another place too, and that is nobody else's: no other given name stands before it.</summary>
    static bool IsNamedAgain(NameWord word, NamePlace place) =>
        word.Places.Any(other => other != place && (other.Before == place.Before || other.Before.Length == 0 || place.Before.Length == 0));

    static bool IsLast(Planter planter, NameWord word) =>
        word.Places.All(place => !Cast.Of(planter.Article).Mentions[place.Mention].IsDoubtful && place.After.Length == 0);

    static bool IsOfPerson(Planter planter, NameWord word) => word.Places.Any(place => Cast.Of(planter.Article).Mentions[place.Mention].Kind is NameKind.Person);

    /// <summary>True for what is a common word of neither language, and has no figures.</summary>
    static bool IsName(string text) => !text.Any(char.IsDigit) && !IsWord(NewsLanguage.French, text) && !IsWord(NewsLanguage.English, text);

    static bool IsWord(NewsLanguage language, string text) => WordTable.Of(language.Lexicon!)[text].SmallNumber >= 0;

    /// <summary>Another given name, one or two letters away with the same initial and not of the other gender, before a family name that has its given name twice or more.</summary>
    static (string Text, int Start, int End)? Renamed(Planter planter)
    {
        var cast = Cast.Of(planter.Article);
        var places = cast.Words
            .Where(word => NameList.GivenNames.Contains(word.Folded))
            .SelectMany(word => word.Places.Where(place => place.After.Length > 0 && cast.Mentions[place.Mention] is { Kind: NameKind.Person, IsDoubtful: false } && word.Places.Count(other => other.After == place.After) > 1).Select(place => (Word: word, Place: place)))
            .Where(pair => Others(pair.Word).Length > 0)
            .ToArray();
        if (places.Length == 0)
            return null;

        var (chosen, at) = places[planter.Chance.Next(places.Length)];
        var others = Others(chosen);
        return planter.Replace(at.Token, others[planter.Chance.Next(others.Length)]);
    }

    static string[] Others(NameWord word) =>
        [.. GivenNames.Where(name => NameSpelling.Fold(name) is var folded && folded[0] == word.Folded[0] && NameSpelling.Distance(folded, word.Folded, 2) is 1 or 2 && !NameList.HaveOtherGenders(folded, word.Folded))];
}
