using NewsLint.Articles;

namespace NewsLint.Bench;

/// <summary>Sentences of a treebank in CoNLL-U, words as they are written: what the treebank parts (<c>du</c>, <c>don't</c>) is one word here, with the class of its first part.</summary>
static class Treebank
{
    static readonly Dictionary<string, PartOfSpeech> Tags = new(StringComparer.Ordinal)
    {
        ["ADJ"] = PartOfSpeech.Adjective,
        ["ADP"] = PartOfSpeech.Adposition,
        ["ADV"] = PartOfSpeech.Adverb,
        ["AUX"] = PartOfSpeech.Auxiliary,
        ["CCONJ"] = PartOfSpeech.Conjunction,
        ["DET"] = PartOfSpeech.Determiner,
        ["INTJ"] = PartOfSpeech.Interjection,
        ["NOUN"] = PartOfSpeech.Noun,
        ["NUM"] = PartOfSpeech.Numeral,
        ["PART"] = PartOfSpeech.Particle,
        ["PRON"] = PartOfSpeech.Pronoun,
        ["PROPN"] = PartOfSpeech.ProperNoun,
        ["PUNCT"] = PartOfSpeech.Punctuation,
        ["SCONJ"] = PartOfSpeech.Subjunction,
        ["SYM"] = PartOfSpeech.Symbol,
        ["VERB"] = PartOfSpeech.Verb,
        ["X"] = PartOfSpeech.Other,
    };

    /// <summary>The lines of the documents whose names have one of these parts: in GUM, the genres whose texts are free.</summary>
    public static IEnumerable<string> Only(IEnumerable<string> lines, string[] genres)
    {
        const string Document = "# newdoc id = ";
        var isKept = false;
        foreach (var line in lines)
        {
            if (line.StartsWith(Document, StringComparison.Ordinal))
                isKept = line[Document.Length..].Split('_').Any(genres.Contains);
            if (isKept)
                yield return line;
        }
    }

    public static List<(string Word, PartOfSpeech Tag)[]> Read(IEnumerable<string> lines)
    {
        var sentences = new List<(string, PartOfSpeech)[]>();
        var sentence = new List<(string, PartOfSpeech)>();
        var (written, skipTo) = (default(string), 0);
        foreach (var fields in lines.Where(line => !line.StartsWith('#')).Select(line => line.Split('\t')))
        {
            if (fields.Length < 5)
            {
                if (sentence.Count > 0)
                    sentences.Add([.. sentence]);
                sentence.Clear();
                skipTo = 0;
            }
            else if (fields[0].Split('-') is [_, var last])
            {
                (written, skipTo) = (fields[1], int.Parse(last, System.Globalization.CultureInfo.InvariantCulture));
            }
            else if (int.TryParse(fields[0], System.Globalization.CultureInfo.InvariantCulture, out var number) && Tags.TryGetValue(fields[3], out var tag))
            {
                if (number > skipTo || written is not null)
                    sentence.Add((written ?? fields[1], tag));
                written = null;
            }
        }

        return sentences;
    }
}
