using System.Runtime.InteropServices;
using NewsLint.Articles;
using NewsLint.Languages.Lexicons;

namespace NewsLint.Languages.Tagging;

/// <summary>Trains a tagger's model. The same sentences give the same bytes.</summary>
public sealed class TaggerTrainer(Lexicon lexicon)
{
    const int Runs = 12, Rounds = 6, CertainCount = 20;
    const double CertainShare = 0.995;

    readonly LexicalClasses classes = new(lexicon);
    readonly Dictionary<uint, int> rows = [];
    readonly List<Weights> weights = [];
    int step;

    /// <summary>A feature's weights, their sums over all steps so far, and the step of each sum.</summary>
    sealed class Weights
    {
        public readonly float[] Now = new float[TaggerModel.Tags];
        public readonly double[] Sum = new double[TaggerModel.Tags];
        public readonly int[] Step = new int[TaggerModel.Tags];
    }

    /// <param name="sentences">Words with their tags.</param>
    /// <param name="mostFeatures">How many features to keep: those of the greatest weights.</param>
    public byte[] Train(IReadOnlyList<(string Word, PartOfSpeech Tag)[]> sentences, int mostFeatures)
    {
        var certain = Certain(sentences);
        var averages = new Dictionary<uint, double[]>();
        for (var run = 0; run < Runs; run++)
        {
            Learn(sentences, certain, new Random(run));
            AddTo(averages);
        }

        return TaggerModel.Write([.. Kept(averages, mostFeatures, certain), .. certain.Select(pair => (pair.Key, OneTag(pair.Value)))]);
    }

    /// <summary>One run; several with the sentences in other orders make a better mean than one long run.</summary>
    void Learn(IReadOnlyList<(string Word, PartOfSpeech Tag)[]> sentences, Dictionary<uint, int> certain, Random chance)
    {
        rows.Clear();
        weights.Clear();
        step = 0;
        var order = Enumerable.Range(0, sentences.Count).ToArray();
        for (var round = 0; round < Rounds; round++)
        {
            chance.Shuffle(order);
            foreach (var i in order)
                Learn(sentences[i], certain);
        }
    }

    void AddTo(Dictionary<uint, double[]> averages)
    {
        foreach (var (feature, row) in rows)
        {
            ref var sums = ref CollectionsMarshal.GetValueRefOrAddDefault(averages, feature, out _);
            sums ??= new double[TaggerModel.Tags];
            var average = Average(weights[row]);
            for (var tag = 0; tag < sums.Length; tag++)
                sums[tag] += average[tag];
        }
    }

    Dictionary<uint, int> Certain(IReadOnlyList<(string Word, PartOfSpeech Tag)[]> sentences)
    {
        var counts = new Dictionary<uint, int[]>();
        foreach (var (word, tag) in sentences.SelectMany(sentence => sentence))
        {
            ref var count = ref CollectionsMarshal.GetValueRefOrAddDefault(counts, TaggerFeatures.Certain(WordView.Of(word, classes)), out _);
            count ??= new int[TaggerModel.Tags];
            count[(int)tag - 1]++;
        }

        return counts.Where(pair => pair.Value.Sum() >= CertainCount && pair.Value.Max() >= CertainShare * pair.Value.Sum())
            .ToDictionary(pair => pair.Key, pair => Array.IndexOf(pair.Value, pair.Value.Max()));
    }

    static sbyte[] OneTag(int tag)
    {
        var row = new sbyte[TaggerModel.Tags];
        row[tag] = sbyte.MaxValue;
        return row;
    }

    void Learn((string Word, PartOfSpeech Tag)[] sentence, Dictionary<uint, int> certain)
    {
        var views = Array.ConvertAll(sentence, pair => WordView.Of(pair.Word, classes));
        var features = new uint[TaggerFeatures.Count];
        var (before, before2) = (0u, 0u);
        for (var i = 0; i < views.Length; i++)
        {
            if (!certain.TryGetValue(TaggerFeatures.Certain(views[i]), out var guess))
            {
                TaggerFeatures.Fill(views, i, before, before2, features);
                guess = Best(features);
                step++;
                var right = (int)sentence[i].Tag - 1;
                if (guess != right)
                    Correct(features, right, guess);
            }

            (before, before2) = ((uint)guess + 1, before);
        }
    }

    int Best(uint[] features)
    {
        Span<float> sums = stackalloc float[TaggerModel.Tags];
        sums.Clear();
        foreach (var feature in features)
        {
            if (!rows.TryGetValue(feature, out var row))
                continue;
            for (var tag = 0; tag < sums.Length; tag++)
                sums[tag] += weights[row].Now[tag];
        }

        var best = 0;
        for (var tag = 1; tag < sums.Length; tag++)
            best = sums[tag] > sums[best] ? tag : best;
        return best;
    }

    void Correct(uint[] features, int right, int wrong)
    {
        foreach (var feature in features)
        {
            if (!rows.TryGetValue(feature, out var row))
            {
                rows.Add(feature, row = weights.Count);
                weights.Add(new());
            }

            Change(weights[row], right, 1);
            Change(weights[row], wrong, -1);
        }
    }

    void Change(Weights row, int tag, float by)
    {
        row.Sum[tag] += (double)(step - row.Step[tag]) * row.Now[tag];
        row.Step[tag] = step;
        row.Now[tag] += by;
    }

    static IEnumerable<(uint Feature, sbyte[] Weights)> Kept(Dictionary<uint, double[]> averages, int most, Dictionary<uint, int> certain)
    {
        var kept = averages.Where(pair => !certain.ContainsKey(pair.Key))
            .Select(pair => (Feature: pair.Key, Weights: pair.Value))
            .OrderByDescending(row => row.Weights.Max(Math.Abs)).ThenBy(row => row.Feature)
            .Take(most).ToArray();

        // 127 is the mark of a certain tag, and nearly all weights are far below the greatest.
        var scale = 126 / kept[kept.Length / 1000].Weights.Max(Math.Abs);
        return kept.Select(row => (row.Feature, Array.ConvertAll(row.Weights, weight => (sbyte)Math.Clamp(Math.Round(weight * scale), -126, 126))));
    }

    double[] Average(Weights row)
    {
        var average = new double[TaggerModel.Tags];
        for (var tag = 0; tag < average.Length; tag++)
            average[tag] = (row.Sum[tag] + ((double)(step - row.Step[tag]) * row.Now[tag])) / step;
        return average;
    }
}
