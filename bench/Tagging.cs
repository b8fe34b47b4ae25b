using System.Diagnostics;
using NewsLint.Articles;
using NewsLint.Languages;
using NewsLint.Languages.Tagging;
using NewsLint.Text;

namespace NewsLint.Bench;

/// <summary>Trains the taggers, and measures them on treebanks they have not seen.</summary>
static class Tagging
{
    const int MostFeatures = 80_000;

    /// <summary>Of GUM's development set, the documents under free licences.</summary>
    const string FreePart = "en_gum-dev, free genres";

    static readonly string[] FreeGenres = ["bio", "interview", "news", "speech", "textbook", "voyage"];

    static readonly (string Language, string[] Train, string[] Test)[] Treebanks =
    [
        ("fr", ["fr_sequoia-train", "fr_sequoia-dev", "fr_gsd-dev", "fr_gsd-dev"], ["fr_sequoia-test", "fr_gsd-test"]),
        ("en", ["en_ewt-train", "en_ewt-dev", "en_gum-free-train", "en_gum-free-train", FreePart, FreePart], ["en_ewt-test", "en_gum-test"]),
    ];

    /// <param name="treebanks">The folder of the unpacked treebanks.</param>
    /// <param name="output">The folder for the models.</param>
    public static int Train(string treebanks, string output)
    {
        foreach (var (language, train, _) in Treebanks)
        {
            var sentences = train.SelectMany(name => Read(treebanks, name)).ToList();
            var model = new TaggerTrainer(NewsLanguage.Of(language).Lexicon!).Train(sentences, MostFeatures);
            var path = Path.Combine(output, $"{language}.tagger");
            File.WriteAllBytes(path, model);
            Console.WriteLine($"Wrote {path}: {sentences.Sum(sentence => sentence.Length)} words, {model.Length} bytes.");
            Score(treebanks, language, new(model, NewsLanguage.Of(language).Lexicon!, isTrusted: false));
        }

        return 0;
    }

    static void Score(string treebanks, string language, Tagger tagger)
    {
        foreach (var name in Treebanks.First(row => row.Language == language).Test)
        {
            var (right, all) = (0, 0);
            var watch = new Stopwatch();
            foreach (var sentence in Read(treebanks, name))
            {
                var prose = string.Join(' ', sentence.Select(pair => pair.Word));
                var words = new List<TextSpan>();
                foreach (var (word, _) in sentence)
                    words.Add(new(words.Count == 0 ? 0 : words[^1].End + 1, word.Length));
                var tags = new PartOfSpeech[words.Count];
                var spans = words.ToArray();
                tagger.Tag(prose, spans, tags);
                watch.Start();
                tagger.Tag(prose, spans, tags);
                watch.Stop();
                if (Environment.GetEnvironmentVariable("SHOW_MISSES") == name)
                {
                    for (var i = 0; i < tags.Length; i++)
                    {
                        if (tags[i] != sentence[i].Tag)
                            Console.WriteLine($"  {sentence[i].Tag} as {tags[i]}: {(i > 0 ? sentence[i - 1].Word : "")} [{sentence[i].Word}] {(i + 1 < tags.Length ? sentence[i + 1].Word : "")}");
                    }
                }

                right += tags.Zip(sentence).Count(pair => pair.First == pair.Second.Tag);
                all += tags.Length;
            }

            Console.WriteLine($"| {name} | {all} | {100.0 * right / all:F2} % | {all / watch.Elapsed.TotalSeconds / 1e6:F2} million words a second |");
        }
    }

    static List<(string Word, PartOfSpeech Tag)[]> Read(string treebanks, string name)
    {
        var lines = File.ReadLines(Path.Combine(treebanks, $"{name.Split(',')[0]}.conllu"));
        return Treebank.Read(name == FreePart ? Treebank.Only(lines, FreeGenres) : lines);
    }
}
