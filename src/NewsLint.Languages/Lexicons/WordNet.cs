using NewsLint.Articles;

namespace NewsLint.Languages.Lexicons;

/// <summary>Word classes and lemmas of English forms: open classes from WordNet, closed ones from a list.</summary>
/// <remarks>Regular inflections are undone by WordNet's own rules of detachment (morphy(7WN)); irregular ones are in its lists of exceptions.</remarks>
sealed class WordNet
{
    static readonly (PartOfSpeech Class, string Ending, string Lemma, WordForm Form)[] Detachments =
    [
        (PartOfSpeech.Noun, "s", "", WordForm.Plural), (PartOfSpeech.Noun, "ses", "s", WordForm.Plural), (PartOfSpeech.Noun, "xes", "x", WordForm.Plural),
        (PartOfSpeech.Noun, "zes", "z", WordForm.Plural), (PartOfSpeech.Noun, "ches", "ch", WordForm.Plural), (PartOfSpeech.Noun, "shes", "sh", WordForm.Plural),
        (PartOfSpeech.Noun, "men", "man", WordForm.Plural), (PartOfSpeech.Noun, "ies", "y", WordForm.Plural),
        (PartOfSpeech.Verb, "s", "", ThirdPerson), (PartOfSpeech.Verb, "ies", "y", ThirdPerson), (PartOfSpeech.Verb, "es", "e", ThirdPerson), (PartOfSpeech.Verb, "es", "", ThirdPerson),
        (PartOfSpeech.Verb, "ed", "e", PastForm), (PartOfSpeech.Verb, "ed", "", PastForm), (PartOfSpeech.Verb, "ied", "y", PastForm),
        (PartOfSpeech.Verb, "ing", "e", WordForm.PresentParticiple), (PartOfSpeech.Verb, "ing", "", WordForm.PresentParticiple),
        (PartOfSpeech.Adjective, "er", "", WordForm.Comparative), (PartOfSpeech.Adjective, "er", "e", WordForm.Comparative), (PartOfSpeech.Adjective, "ier", "y", WordForm.Comparative),
        (PartOfSpeech.Adjective, "est", "", WordForm.Superlative), (PartOfSpeech.Adjective, "est", "e", WordForm.Superlative), (PartOfSpeech.Adjective, "iest", "y", WordForm.Superlative),
    ];

    const WordForm ThirdPerson = WordForm.Present | WordForm.Third | WordForm.Singular, PastForm = WordForm.Past | WordForm.PastParticiple;

    readonly Dictionary<string, List<PartOfSpeech>> lemmas = new(StringComparer.Ordinal);
    readonly Dictionary<string, List<(string Lemma, PartOfSpeech PartOfSpeech, WordForm Form)>> exceptions = new(StringComparer.Ordinal);
    readonly Dictionary<string, List<(string Lemma, PartOfSpeech PartOfSpeech, WordForm Form)>> closed = new(StringComparer.Ordinal);

    /// <param name="lines">The lines of a file of WordNet by its name: <c>index.noun</c>, <c>noun.exc</c>.</param>
    /// <param name="closedClasses">Lines of a word class followed by its words; a word with its lemma is <c>was=be</c>.</param>
    /// <exception cref="InvalidDataException">A line names no word class.</exception>
    public WordNet(Func<string, IEnumerable<string>> lines, IEnumerable<string> closedClasses)
    {
        foreach (var (name, known) in ((string, PartOfSpeech)[])[("noun", PartOfSpeech.Noun), ("verb", PartOfSpeech.Verb), ("adj", PartOfSpeech.Adjective), ("adv", PartOfSpeech.Adverb)])
        {
            foreach (var line in lines($"index.{name}").Where(line => line.Length > 0 && line[0] != ' '))
                Add(lemmas, line[..line.IndexOf(' ', StringComparison.Ordinal)], known);
            foreach (var fields in lines($"{name}.exc").Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Where(fields => fields.Length > 1))
                Add(exceptions, fields[0], (fields[1], known, IrregularForm(known, fields[0])));
        }

        foreach (var line in closedClasses.Where(line => line.Length > 0 && line[0] != '#'))
            ReadClosedClass(line);
    }

    /// <summary>What a form can be; nothing when WordNet does not know it.</summary>
    public IEnumerable<(string Lemma, PartOfSpeech PartOfSpeech, WordForm Form)> Read(string form)
    {
        if (form.EndsWith("'s", StringComparison.Ordinal) && !closed.ContainsKey(form))
            return Read(form[..^2]).Where(reading => reading.PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Pronoun or PartOfSpeech.Numeral);
        if (closed.TryGetValue(form, out var few))
            return few;
        return char.IsUpper(form[0]) ? [(form, PartOfSpeech.ProperNoun, WordForm.None)] : Open(form).Distinct();
    }

    IEnumerable<(string Lemma, PartOfSpeech PartOfSpeech, WordForm Form)> Open(string form)
    {
        foreach (var known in lemmas.GetValueOrDefault(form) ?? [])
            yield return (form, known, known is PartOfSpeech.Verb ? WordForm.Infinitive | WordForm.Present : known is PartOfSpeech.Noun ? WordForm.Singular : WordForm.None);

        var irregular = exceptions.GetValueOrDefault(form) ?? [];
        foreach (var reading in irregular)
            yield return reading;

        foreach (var (known, ending, lemma, changed) in Detachments)
        {
            if (form.Length < ending.Length + 2 || !form.EndsWith(ending, StringComparison.Ordinal) || irregular.Exists(reading => reading.PartOfSpeech == known))
                continue;

            var stem = string.Concat(form.AsSpan(0, form.Length - ending.Length), lemma);
            if (lemmas.GetValueOrDefault(stem)?.Contains(known) is true)
                yield return (stem, known, changed);
        }
    }

    static WordForm IrregularForm(PartOfSpeech known, string form) => known switch
    {
        PartOfSpeech.Noun => WordForm.Plural,
        PartOfSpeech.Verb when form.EndsWith("ing", StringComparison.Ordinal) => WordForm.PresentParticiple,
        PartOfSpeech.Verb when form.EndsWith('s') => ThirdPerson,
        PartOfSpeech.Verb => PastForm,
        _ => form.EndsWith("st", StringComparison.Ordinal) ? WordForm.Superlative : WordForm.Comparative,
    };

    void ReadClosedClass(string line)
    {
        var fields = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (!Enum.TryParse<PartOfSpeech>(fields[0], out var known))
            throw new InvalidDataException($"\"{fields[0]}\" is no word class; these are: {string.Join(", ", Enum.GetNames<PartOfSpeech>())}");

        foreach (var word in fields.Skip(1))
        {
            var parts = word.Split('=');
            Add(closed, parts[0], (parts[^1], known, WordForm.None));
        }
    }

    static void Add<T>(Dictionary<string, List<T>> table, string key, T value)
    {
        if (!table.TryGetValue(key, out var list))
            table.Add(key, list = []);
        if (!list.Contains(value))
            list.Add(value);
    }
}
