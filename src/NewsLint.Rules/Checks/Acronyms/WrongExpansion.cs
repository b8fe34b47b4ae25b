using NewsLint.Articles;
using NewsLint.Languages.Acronyms;
using NewsLint.Rules.Acronyms;

namespace NewsLint.Rules.Checks.Acronyms;

public sealed class WrongExpansion : Rule
{
    /// <summary>A shorter name with another word is another name.</summary>
    const int ShortestName = 3;

    public override RuleInfo Info { get; } = new()
    {
        Id = "acronyms/wrong-expansion",
        Level = Level.Warning,
        Languages = ["fr", "en"],
        Summary = ("« Organisation du traité de solidarité collective (OTSC) » : un mot du nom est faux", "\"World Health Association (WHO)\": a word of the name is wrong"),
        Why = (
            "Le nom est celui d'un organisme connu sous ces lettres, à un mot près. Un nom tout autre est celui d'un autre organisme et reste sans remarque, comme un nom abrégé.",
            "The name is the one that these letters stand for but for one word. An altogether different name is another body's and left alone, as is a shortened one."),
        Examples =
        [
            "L'Organisation du traité de [|solidarité => sécurité|] collective (OTSC) s'est réunie.",
            "L'OMC (Organisation mondiale du [|travail => commerce|]) siège à Genève.",
            "The World Health [|Association => Organization|] (WHO) met on Monday.",
            "L'Organisation mondiale du commerce (OMC) et l'Organisation mondiale de la santé (OMS).",
            "L'Institut royal d'archéologie (IRA) a fouillé le site.",
            "The World Health Organisation (WHO) met on Monday.",
        ],
    };

    public override IEnumerable<Finding> Check(Article article)
    {
        foreach (var acronym in StoryAcronyms.Of(article).All)
        {
            if (!NameBeside.MayBe(article, acronym))
                continue;

            var beside = NameBeside.Read(article, acronym, AcronymTable.Shipped.Of(acronym.Letters).SelectMany(row => row.Names)).ToArray();
            if (!beside.Any(name => name.IsRight) && beside.FirstOrDefault(name => name.OtherToken >= 0 && name.Known.Words.Length >= ShortestName) is { } wrong)
                yield return Tell(article, acronym, wrong);
        }
    }

    Finding Tell(Article article, Acronym acronym, NameBeside wrong)
    {
        var span = article.Tokens[wrong.OtherToken].Span;
        return Flag(span, ($"{acronym.Letters} : « {wrong.Known.Text} », pas « {article[span]} ».", $"{acronym.Letters} stands for \"{wrong.Known.Text}\", not \"{article[span]}\".")) with
        {
            Fixes = [new(span, wrong.RightWord)],
            Evidence = [new(article.Tokens[acronym.Token].Span, ("le sigle", "the acronym"))],
        };
    }
}
