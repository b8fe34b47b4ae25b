using NewsLint.Articles;
using NewsLint.Languages.Lexicons;
using NewsLint.Text;

namespace NewsLint.Languages.Tagging;

/// <summary>Tells the word class of every word of a sentence: an averaged perceptron (Collins 2002) that goes from left to right.</summary>
public sealed class Tagger
{
    readonly TaggerModel model;
    readonly LexicalClasses classes;
    readonly Lexicon lexicon;

    /// <param name="model">A trained model.</param>
    /// <param name="lexicon">The lexicon it was trained with.</param>
    /// <param name="isTrusted">True for a model that is part of the program: its checksum is not taken.</param>
    /// <exception cref="InvalidDataException">It is no model, one of another version, or damaged.</exception>
    public Tagger(ReadOnlyMemory<byte> model, Lexicon lexicon, bool isTrusted)
    {
        this.model = new(model, isTrusted);
        this.lexicon = lexicon;
        classes = new(lexicon);
    }

    /// <param name="prose">The text.</param>
    /// <param name="words">The words of one sentence, marks and numbers included.</param>
    /// <param name="tags">Room for a tag for each.</param>
    public void Tag(ReadOnlySpan<char> prose, ReadOnlySpan<TextSpan> words, Span<PartOfSpeech> tags)
    {
        var (known, views, only) = (WordTable.Of(lexicon), new WordView[words.Length], new int[words.Length]);
        for (var i = 0; i < views.Length; i++)
        {
            var word = known[prose.Slice(words[i].Start, words[i].Length)];
            (views[i], only[i]) = word.Seen ?? See(word);
        }

        Span<uint> features = stackalloc uint[TaggerFeatures.Count];
        var (before, before2) = (0u, 0u);
        for (var i = 0; i < views.Length; i++)
        {
            var tag = only[i];
            if (tag < 0)
            {
                TaggerFeatures.Fill(views, i, before, before2, features);
                tag = model.Best(features);
            }

            tags[i] = (PartOfSpeech)(tag + 1);
            (before, before2) = ((uint)tag + 1, before);
        }
    }

    SeenWord See(KnownWord word)
    {
        var view = WordView.Of(word.Written, classes);
        var seen = new SeenWord(view, model.Certain(TaggerFeatures.Certain(view)));
        word.Seen = seen;
        return seen;
    }
}
