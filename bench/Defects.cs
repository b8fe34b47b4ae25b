using System.Text;
using NewsLint.Articles;

namespace NewsLint.Bench;

/// <summary>The kinds of defect that are planted, each as a typist, a translator or a publishing system makes it.</summary>
static class Defects
{
    public static readonly Defect[] All =
    [
        new("doubled word", null, ["words/doubled-word"], planter =>
            planter.Pick(planter.Tokens(i => planter.Article.Tokens[i].Kind is TokenKind.Word && planter.Word(i) is { Length: >= 2 } word && char.IsLower(word[0]) && word[^1] is not ('\'' or '’'))) is { } token
                ? planter.Replace(token, $"{planter.Word(token)} {planter.Word(token)}") : null),
        new("broken punctuation", null, ["punctuation/colliding-marks"], planter =>
            planter.Pick(planter.Tokens(i => planter.Article.Tokens[i] is { IsPunctuation: true, Length: 1 } && planter.Word(i) is "," or "." or ":" && planter.Article.Tokens[i - 1].Kind is TokenKind.Word)) is { } token
                ? planter.Replace(token, planter.Word(token) switch { "," => planter.Pick(",,", ", ,", ",."), ":" => planter.Pick(":,", ": ,"), _ => planter.Pick("..", ". .") }) : null),
        new("contraction", "fr", ["grammar/uncontracted-article"], planter =>
            planter.Pick(planter.Tokens(i => planter.Word(i) is "du" or "des" or "au" or "aux" && IsNoun(planter, i + 1))) is { } token
                ? planter.Replace(token, planter.Word(token) switch { "du" => "de le", "des" => "de les", "au" => "à le", _ => "à les" }) : null),
        new("elision", "fr", ["grammar/missing-elision"], planter =>
            planter.Pick(planter.Tokens(i => planter.Word(i) is "l'" or "d'" or "n'" or "qu'" or "l’" or "d’" or "n’" or "qu’" && i + 1 < planter.Article.Tokens.Length && planter.Word(i + 1) is { Length: > 3 } next && "aeiouéèêâî".Contains(next[0], StringComparison.Ordinal))) is { } token
                ? planter.Replace(token, $"{(planter.Word(token)[0] is 'q' ? "que" : $"{planter.Word(token)[0]}e")} ") : null),
        new("encoding damage", null, ["characters/mojibake"], planter =>
            planter.Pick(Enumerable.Range(0, planter.Text.Length).Where(i => planter.Text[i] is >= '\u00E0' and <= '\u00FF' or '’' or '–' or '€')) is { } place
                ? planter.Replace(place, place + 1, Garbled(planter.Text[place])) : null),
        new("entity", null, ["residue/html-entity", "residue/html-tag"], planter =>
            planter.Pick(planter.Tokens(i => planter.Text[planter.Article.Tokens[i].Start - 1] == ' ')) is { } token
                ? planter.Replace(planter.Article.Tokens[token].Start - 1, planter.Article.Tokens[token].Start, planter.Pick("&nbsp;", " &amp; ", " &lt;", "<br/>", " <strong>", "&#8217;")) : null),
        new("duplicated paragraph", null, ["repetition/repeated-paragraph"], planter =>
            planter.Pick(planter.Paragraphs.Where(block => block.Span.Length is > 90 and < 1500)) is { } block
                ? planter.LineAfter(block, planter.Article[block.Span].ToString()) : null),
        new("placeholder", null, ["residue/placeholder"], planter => planter.Chance.Next(3) == 0
            ? planter.Line(planter.Pick("XXX", "TK", "Lorem ipsum dolor sit amet", "[à compléter]", "TODO"))
            : planter.Pick(planter.Tokens(i => planter.Text[planter.Article.Tokens[i].Start - 1] == ' ')) is { } token
                ? planter.Replace(planter.Article.Tokens[token].Start, planter.Article.Tokens[token].Start, planter.Pick("[à compléter] ", "[TK] ", "TKTK ", "(à vérifier) ", "[NOM] ", "{{name}} ")) : null),
        new("quotation mark lost", null, ["quotes/unbalanced-mark", "quotes/mixed-marks"], planter =>
            planter.Pick(planter.Article.QuoteMarks.Where(mark => mark.Partner >= 0 && mark.Style is not QuoteStyle.SingleCurly).Select(mark => (mark.Position, Other: planter.Article.QuoteMarks[mark.Partner].Position))) is var (place, other)
                ? planter.Replace(place, place + 1, "") is var (text, _, _) ? (text, ParagraphStart(text, Math.Min(place, other)), ParagraphEnd(text, Math.Max(place, other))) : null : null),
        new("quotation mark reversed", null, ["quotes/reversed-mark", "quotes/unbalanced-mark", "quotes/glued-mark"], planter =>
            planter.Pick(planter.Article.QuoteMarks.Where(mark => mark.Partner >= 0 && planter.Text[mark.Position] is '«' or '“').Select(mark => mark.Position)) is { } place
                ? planter.Replace(place, place + (planter.Text[place] == '«' ? 2 : 1), planter.Text[place] == '«' ? "»" : "”") is var (text, start, end) ? (text, Math.Max(0, start - 2), ParagraphEnd(text, end)) : null : null),
        new("residue line", "fr", ["residue/*"], planter => planter.Line(planter.Pick(
            "Lire aussi : Le marché couvert rouvre", "À lire également : dix idées de sortie", "Partager sur Facebook", "Article précédentLe pont rouvre samedi", "Publié le 12 mars 2026 à 18h30",
            "Temps de lecture : 3 min", "12 commentaires", "Il vous reste 70 % de cet article à lire", "Article réservé aux abonnés", "Inscrivez-vous à notre newsletter", "Accueil > Monde > Asie", "0", "Lire la suite", "Voir aussi > Nos photos"))),
        new("residue line", "en", ["residue/*"], planter => planter.Line(planter.Pick(
            "Read more: Covered market reopens", "Share on Facebook", "Published 12 March 2026 at 18:30", "3 min read", "128 comments", "Sign up for our newsletter", "Story continues below advertisement",
            "Home > World > Asia", "Next articleBridge reopens on Saturday", "Related: Ten ideas for the weekend", "Already a subscriber? Sign in", "Advertisement", "0"))),
        new("embed code", null, ["residue/embed-code"], planter => planter.Pick(planter.Tokens(i => planter.Text[planter.Article.Tokens[i].Start - 1] == ' ')) is { } token
            ? planter.Replace(planter.Article.Tokens[token].Start, planter.Article.Tokens[token].Start, planter.Pick("[EMBED url=https://exemple.fr/v] ", "pic.twitter.com/aB3dE ", "window.pvp_12 = new Pvp('x') ", "[gallery ids=\"1,2\"] ")) : null),
        new("glued words", null, ["words/glued-words"], planter =>
            planter.Pick(planter.Tokens(i => IsGlueable(planter, i))) is { } token
                ? planter.Replace(planter.Article.Tokens[token - 1].End, planter.Article.Tokens[token].Start, "") is var (text, start, _) ? (text, start - 2, start + 2) : null : null),
        new("missing space", null, ["punctuation/missing-space"], planter =>
            planter.Pick(planter.Tokens(i => planter.Word(i) == "." && planter.Article.Tokens[i - 1] is { Kind: TokenKind.Word, Length: >= 3 } && i + 1 < planter.Article.Tokens.Length && planter.Article.Tokens[i + 1] is { Kind: TokenKind.Word, Length: > 1 } && planter.Article.Tokens[i + 1].Start == planter.Article.Tokens[i].End + 1)) is { } token
                ? planter.Replace(planter.Article.Tokens[token].End, planter.Article.Tokens[token].End + 1, "") is var (text, start, _) ? (text, start - 12, start + 12) : null : null),
        new("missing full stop", null, ["sentences/missing-stop"], planter =>
            planter.Pick(planter.Paragraphs.Where(block => IsProse(planter, block) && planter.Text[block.Span.End - 1] == '.' && char.IsLower(planter.Text[block.Span.End - 2])).Select(block => block.Span.End)) is { } end
                ? planter.Replace(end - 1, end, "") is var (text, _, _) ? (text, end - 20, end) : null : null),
        new("stray space", null, ["punctuation/stray-space"], planter =>
            planter.Pick(planter.Tokens(i => planter.Word(i) is "," && planter.Article.Tokens[i - 1].Kind is TokenKind.Word)) is { } token ? planter.Replace(token, " ,") : null),
        new("bracket lost", null, ["punctuation/unbalanced-bracket"], planter =>
            planter.Pick(planter.Tokens(i => planter.Word(i) is ")" && !planter.Article.Tokens[i - 1].Kind.Equals(TokenKind.Number))) is { } token
                ? planter.Replace(token, "") is var (text, start, _) ? (text, ParagraphStart(text, start), ParagraphEnd(text, start)) : null : null),
        new("invisible character", null, ["characters/invisible-character"], planter =>
            planter.Pick(planter.Tokens(i => planter.Article.Tokens[i] is { Kind: TokenKind.Word, Length: > 4 })) is { } token ? planter.Replace(token, planter.Word(token).Insert(3, planter.Pick("\u00AD", "\u200B", "\uFEFF"))) : null),
        new("homoglyph", null, ["characters/homoglyph"], planter =>
            planter.Pick(planter.Tokens(i => planter.Article.Tokens[i] is { Kind: TokenKind.Word, Length: > 4 } && planter.Word(i).AsSpan().ContainsAny('a', 'e', 'o'))) is { } token
                ? planter.Replace(token, planter.Word(token).Replace('a', 'а').Replace('e', 'е').Replace('o', 'о') is var word && word.Count(c => c > '\u0400') * 2 < word.Length ? word : $"{planter.Word(token)[..^1]}{planter.Word(token)[^1] switch { 'a' => 'а', 'e' => 'е', 'o' => 'о', var c => c }}") is var place && place.Text != planter.Text ? place : null : null),
        new("assistant's words", null, ["residue/assistant"], planter => planter.Line(planter.Pick("Bien sûr, voici l'article.", "As an AI language model, I cannot say.", "The vote was close turn0search3.", "Certainly! Here is the story."))),
        new("merge conflict", null, ["markup/merge-conflict"], planter => planter.Line(planter.Pick("<<<<<<< HEAD", ">>>>>>> desk", "======="))),
        new("two versions of a paragraph", null, ["repetition/near-repetition", "repetition/repeated-paragraph", "repetition/repeated-sentence"], planter =>
            planter.Pick(planter.Paragraphs.Where(block => block.Tokens.End.Value - block.Tokens.Start.Value is > 30 and < 200)) is { } block
                ? planter.LineAfter(block, planter.Article[block.Span].ToString().Insert(planter.Article.Tokens[block.Tokens.Start.Value + 12].Start - block.Span.Start, "encore ")) : null),
    ];

    /// <summary>Several sentences, the last one no credit of a picture.</summary>
    static bool IsProse(Planter planter, ArticleBlock block) =>
        planter.Article.SentencesOf(block) is [.., _, var last] && last.Tokens.End.Value - last.Tokens.Start.Value > 7 && !planter.Article[last.Span].Contains(':');

    static bool IsNoun(Planter planter, int token) =>
        token < planter.Article.Tokens.Length && planter.Article.Tokens[token].Kind is TokenKind.Word && char.IsLower(planter.Word(token)[0]);

    static bool IsGlueable(Planter planter, int token) =>
        planter.Article.Tokens[token - 1] is { Kind: TokenKind.Word, Length: >= 3 } && planter.Article.Tokens[token] is { Kind: TokenKind.Word, Length: >= 3 }
        && planter.Article.Tokens[token].Start == planter.Article.Tokens[token - 1].End + 1
        && planter.Word(token - 1).All(char.IsLower) && char.IsUpper(planter.Word(token)[0]) && planter.Word(token)[1..].All(char.IsLower);

    /// <summary>The character's UTF-8 bytes as Windows-1252 shows them.</summary>
    static string Garbled(char c) => string.Concat(Encoding.UTF8.GetBytes([c]).Select(value =>
        value is >= 0x80 and < 0xA0 ? "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ"[value - 0x80] : (char)value));

    static int ParagraphStart(string text, int place) => place == 0 ? 0 : text.LastIndexOf('\n', place - 1) + 1;

    static int ParagraphEnd(string text, int place) => text.IndexOf('\n', Math.Min(place, text.Length - 1)) is var end and >= 0 ? end : text.Length;
}
