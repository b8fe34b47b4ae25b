using NewsLint.Articles;
using NewsLint.Languages.Lexicons;

namespace NewsLint.Rules.Facts;

/// <summary>The places of a story where something may be said of countries and cities. All tables wait for them.</summary>
sealed class FactCues
{
    static readonly Dictionary<string, FactCue> French = Words(
        (FactCue.Capital, "capitale"),
        (FactCue.Member, "membre membres pays états etats nations vingt-quatre vingt-cinq vingt-six vingt-sept vingt-huit"),
        (FactCue.Border, "frontière frontières"),
        (FactCue.Office, "président présidente roi reine empereur impératrice ministre chancelier chancelière sultan émir"),
        (FactCue.Currency, "franc francs couronne couronnes dollar dollars peso pesos livre livres dinar dinars rouble roubles yen yens euro euros yuan yuans won wons roupie roupies real reals rand rands zloty zlotys forint forints leu lei lev levs kuna kunas lire lires shekel shekels dirham dirhams rial rials riyal riyals baht bahts naira nairas hryvnia hryvnias tenge mark marks peseta pesetas drachme drachmes escudo escudos"),
        (FactCue.Direction, "nord sud est ouest nord-est nord-ouest sud-est sud-ouest"),
        (FactCue.Inhabitants, "habitants"));

    static readonly Dictionary<string, FactCue> English = Words(
        (FactCue.Capital, "capital"),
        (FactCue.Member, "member members countries states nations ally"),
        (FactCue.Border, "border borders"),
        (FactCue.Office, "president king queen emperor empress minister chancellor sultan emir"),
        (FactCue.Currency, "franc francs krona kronor krone kroner koruna korunas rupiah rupiahs dollar dollars peso pesos pound pounds dinar dinars rouble roubles ruble rubles yen euro euros yuan won rupee rupees real reais rand zloty forint leu lei lev leva kuna kunas lira shekel shekels dirham dirhams rial rials riyal riyals baht naira hryvnia hryvnias tenge mark marks peseta pesetas drachma drachmas escudo escudos"),
        (FactCue.Direction, "north south east west northern southern eastern western north-east north-west south-east south-west northeast northwest southeast southwest northeastern northwestern southeastern southwestern north-eastern north-western south-eastern south-western"),
        (FactCue.Inhabitants, "people inhabitants residents"));

    const int None = -1;

    static readonly int Kinds = Enum.GetValues<FactCue>().Length;

    readonly List<int>?[] places = new List<int>?[Kinds];

    FactCues(Article article)
    {
        var words = StoryWords.Of(article);
        foreach (var block in article.Blocks)
        {
            var cues = block.Language.Code == "fr" ? French : English;
            for (var i = block.Tokens.Start.Value; i < block.Tokens.End.Value; i++)
            {
                if (!words.Lacks(i, WordLack.Cue) && words[i] is { } word && CueOf(word, cues) is var kind and not None)
                    (places[kind] ??= []).Add(i);
            }
        }
    }

    static int CueOf(KnownWord word, Dictionary<string, FactCue> cues)
    {
        var cue = word.Cue ??= cues.TryGetValue(word.Folded, out var found) ? (int)found : None;
        word.Lacks |= cue == None ? WordLack.Cue : WordLack.None;
        return cue;
    }

    /// <summary>The tokens that may say such a thing.</summary>
    public static IEnumerable<int> Of(Article article, FactCue cue) => article.Layer(known => new FactCues(known)).places[(int)cue] ?? [];

    static Dictionary<string, FactCue> Words(params (FactCue Cue, string Words)[] kinds)
    {
        var found = new Dictionary<string, FactCue>(StringComparer.Ordinal);
        foreach (var (cue, words) in kinds)
        {
            foreach (var word in words.Split(' '))
                found.Add(word, cue);
        }

        return found;
    }
}
