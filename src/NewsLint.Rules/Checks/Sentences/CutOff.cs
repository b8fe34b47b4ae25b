using System.Collections.Frozen;
using NewsLint.Articles;
using NewsLint.Documents;

namespace NewsLint.Rules.Checks.Sentences;

public sealed class CutOff : Rule
{
    const int FewestWords = 5;

    /// <summary>Words that something must follow.</summary>
    static readonly FrozenSet<string> French = FrozenSet.Create(
        StringComparer.Ordinal,
        "le", "la", "les", "un", "une", "des", "du", "de", "d'", "l'", "au", "aux", "et", "ou", "que", "qu'", "dont", "ce", "cet", "cette", "ces", "mon", "ma", "son", "sa", "ses", "à", "dans", "par", "sur", "vers", "chez", "car", "mais", "je", "ne", "n'", "se", "s'", "très", "afin", "parce", "puisque", "lorsque", "notre", "votre");

    static readonly FrozenSet<string> English = FrozenSet.Create(
        StringComparer.Ordinal,
        "the", "a", "an", "and", "or", "because", "than", "my", "our", "their", "your", "its", "whose", "if", "unless", "while", "although", "into", "during", "among");

    public override RuleInfo Info { get; } = new()
    {
        Id = "sentences/cut-off",
        Level = Level.Warning,
        Languages = ["fr", "en"],
        Summary = ("Phrase coupée : elle finit par un mot qui en appelle un autre", "A sentence cut off: it ends with a word that calls for another"),
        Why = (
            "Un article, une préposition ou une conjonction en fin de paragraphe : la suite a disparu à la coupe.",
            "An article, a preposition or a conjunction at a paragraph's end: the rest went with the cut."),
        Examples =
        [
            "Le maire a présenté hier soir le budget de [|la|].",
            "The council passed the budget of [|the|].",
            "Le maire a présenté le budget et la réforme [|et|]\n\nLa séance est levée.",
            "Le maire a présenté le budget hier soir.",
            "What is he waiting for? She knew who it was from.",
            "Il en a parlé sans savoir à qui.",
        ],
    };

    public override IEnumerable<Finding> Check(Article article)
    {
        foreach (var block in article.Blocks)
        {
            if (block.Kind is not BlockKind.Paragraph || block.Tokens.End.Value - block.Tokens.Start.Value < FewestWords)
                continue;

            var last = block.Tokens.End.Value - 1;
            if (article.Tokens[last].IsPunctuation && article[article.Tokens[last]] is ".")
                last--;
            var token = article.Tokens[last];
            if (token.Kind is TokenKind.Word && article.Tokens[last - 1].Kind is TokenKind.Word && char.IsLower(article.Prose[token.Start]) && Calls(block.Language.Code, article[token].ToString().Replace('’', '\'')) && !article.IsQuoted(token.Start))
                yield return Flag(token.Span, ($"La phrase s'arrête sur « {article[token]} » : la suite manque.", $"The sentence stops at \"{article[token]}\": the rest is missing."));
        }
    }

    static bool Calls(string language, string word) => language switch
    {
        "fr" => French.Contains(word),
        "en" => English.Contains(word),
        _ => false,
    };
}
