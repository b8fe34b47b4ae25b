using NewsLint.Articles;
using NewsLint.Languages;
using NewsLint.Rules;
using NewsLint.Rules.Pages;

namespace NewsLint.Tests.Rules;

/// <summary>The pattern language, piece by piece: front matter, a text, and what is flagged in it.</summary>
public sealed class PatternTests
{
    [Theory]
    [InlineData("phrases: au final", "Au final, rien. L’au final.", "Au final|au final")]
    [InlineData("phrases: [en fait, en fait de]", "C'est en fait de lui.", "en fait|en fait de")]
    [InlineData("phrases-from: list.txt", "Du coup, au final, rien.", "Du coup|au final")]
    [InlineData("swap: {malgré que: bien que}", "Malgré que tu sois là.", "Malgré que=>Bien que")]
    [InlineData("regex: \"\\\\d+ [€$]\"", "Cela coûte 12 € ou 13 $.", "12 €|13 $")]
    [InlineData("regex: \"le (?<flag>\\\\w+) noir\"", "le chat noir", "chat")]
    [InlineData("tokens: [le, {word: [chat, chien], mark: true}]", "le chat, le chien, le rat", "chat|chien")]
    [InlineData("tokens: [un, {word: très, optional: true}, grand]", "un grand, un très grand, un peu grand", "un grand|un très grand")]
    [InlineData("tokens: [de, {word: [loin, près], repeat: 3}]", "vu de loin loin près de nous", "de loin loin près")]
    [InlineData("tokens: [il, {skip: 2, word: part}]", "il part, il ne veut part, il ne veut pas part", "il part|il ne veut part")]
    [InlineData("tokens: [il, {skip: 3, word: part}]", "Il dort. Elle part.", "")]
    [InlineData("tokens: [le, {kind: word, not: [chat, chien]}]", "le chat le rat", "le rat")]
    [InlineData("tokens: [le, {case: capital}]", "le Chat le chat le CHAT", "le Chat")]
    [InlineData("tokens: [{case: upper}]", "le CHAT Le", "CHAT")]
    [InlineData("tokens: [{text: Il}]", "Il dit qu'il part", "Il")]
    [InlineData("tokens: [{word: il, at: sentence-start}]", "Il dit. Il part, il dort.", "Il|Il")]
    [InlineData("tokens: [{word: il, at: inside-sentence}]", "Il dit. Il part, il dort.", "il")]
    [InlineData("tokens: [{word: fin, at: sentence-end}]", "La fin. Ma fin", "fin")]
    [InlineData("tokens: [{word: il, at: block-start}]", "Il dit. Il part.", "Il")]
    [InlineData("tokens: [{kind: number}, {text: '%', spacing: glued}]", "12% et 13 %", "12%")]
    [InlineData("tokens: [{kind: number}, {text: '%', spacing: spaced}]", "12% et 13 %", "13 %")]
    [InlineData("tokens: [{regex: \".*ment\"}]", "rapidement vite lentement", "rapidement|lentement")]
    [InlineData("tokens: [{lemma: aller}]", "Je vais, il ira, nous irons à l'aller.", "vais|ira|irons|aller")]
    [InlineData("tokens: [{lemma: porte, pos: noun}]", "Il porte la porte.", "porte")]
    [InlineData("tokens: [{pos: verb, form: infinitive}]", "Il veut manger une pomme.", "manger")]
    [InlineData("tokens: [{word: les}, {pos: noun, not: {form: plural}}]", "les chat et les chiens", "les chat")]
    [InlineData("tokens: [{lemma: que}]", "Il dit qu'il part.", "qu'")]
    [InlineData("tokens: [[le, chat], [la, souris]]", "le chat et la souris", "le chat|la souris")]
    [InlineData("phrases: le\nexcept: [le chat]", "le chat et le rat", "le")]
    [InlineData("phrases: le\nquotations: skip", "le « le »", "le")]
    [InlineData("phrases: le\nquotations: only", "Le rat, « le rat »", "le")]
    [InlineData("phrases: fin\nposition: whole", "Fin...", "Fin")]
    [InlineData("phrases: fin\nposition: whole", "Fin du jour", "")]
    [InlineData("phrases: fin\nposition: end", "La fin.", "fin")]
    [InlineData("phrases: fin\nflag: block", "La fin.", "La fin.")]
    [InlineData("phrases: fin\nblock-words: 1", "La fin.", "")]
    [InlineData("phrases: fin\nblocks: headline", "# La fin\n\nLa fin.", "fin")]
    [InlineData("tokens: [{word: [le, la]}, {kind: word}]\nfix: \"{2} {1}\"", "le chat", "le chat=>chat le")]
    public void A_pattern_flags_what_it_says(string frontMatter, string text, string flagged)
    {
        var log = Check(frontMatter, text);

        log.Faults.Should().BeEmpty();
        string.Join('|', log.Findings.Distinct().OrderBy(finding => finding.Span.Start).Select(finding =>
            text.Substring(finding.Span.Start, finding.Span.Length) + (finding.Fixes is [var fix] ? $"=>{fix.Replacement}" : ""))).Should().Be(flagged);
    }

    [Fact]
    public void Messages_quote_the_match_and_the_fix() =>
        Check("swap: {malgré que: bien que}", "Et malgré que.", "« {match} », non « {fix} »").Findings.Should().ContainSingle()
            .Which.Message.French.Should().Be("« malgré que », non « bien que »");

    [Theory]
    [InlineData("regex: \"(a+)+b!\"", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa b!")]
    [InlineData("tokens: [{skip: 20, kind: word}, {skip: 20, kind: word}, {skip: 20, kind: word}, {skip: 20, kind: word}, {skip: 20, kind: word}, {skip: 20, kind: word}, {kind: email}]", "a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a")]
    public void A_pattern_that_would_run_for_ever_is_named_and_stopped(string frontMatter, string text) =>
        Check(frontMatter, text).Faults.Should().ContainSingle().Which.Should().Match<RuleFault>(fault => fault.RuleId == "house/test" && fault.IsOfThePattern);

    [Theory]
    [InlineData("phrase: x", 2, "\"phrase\" is not a key that can stand here; did you mean \"phrases\"?")]
    [InlineData("tokens: [{wrd: x}]", 2, "\"wrd\" is not a key that can stand here; did you mean \"word\"?")]
    [InlineData("tokens: [{word: x, optional: true}]", 2, "all elements are optional: the pattern would match nothing at all")]
    [InlineData("regex: \"(\"", 2, "this regular expression cannot be read*")]
    [InlineData("tokens: [{regex](: x}]", 1, "this is not valid YAML*")]
    [InlineData("phrases-from: nowhere.txt", 2, "there is no phrase list nowhere.txt")]
    [InlineData("phrases: x\nblocks: [titel]", 3, "\"titel\" is not one of headline,*")]
    [InlineData("phrases: x\nposition: [a", 4, "this is not valid YAML*")]
    [InlineData("message: x", 2, "\"message\" stands here twice; keep one")]
    [InlineData("phrases: &a x", 2, "anchors (&name) are not used here*")]
    public void A_wrong_page_is_an_error_with_its_place(string frontMatter, int line, string message)
    {
        var read = () => Page(frontMatter.StartsWith("message", StringComparison.Ordinal) ? $"{frontMatter}\nphrases: y" : frontMatter);

        read.Should().Throw<InputException>().WithMessage(message).Which.Line.Should().BeGreaterThanOrEqualTo(line);
    }

    [Theory]
    [InlineData("# T\n\n## Flagged\n\n- [|a|]\n\n## Fine\n\n- b\n- c\n", "\"## Flagged\" needs at least 2 examples*")]
    [InlineData("# T\n\n## Flagged\n\n- [|a|]\n- b\n\n## Fine\n\n- b\n- c\n", "an example of \"## Flagged\" has no [|mark|]: b")]
    [InlineData("# T\n\n## Flaged\n", "\"## Flaged\" is not a section of a rule page*")]
    [InlineData("## Flagged\n\n- [|a|]\n- [|b|]\n\n## Fine\n\n- b\n- c\n", "the page needs a title*")]
    public void A_page_without_its_parts_does_not_load(string body, string message)
    {
        var read = () => PageReader.Read("rules/any/house/test.md", $"---\nmessage: x\nphrases: a\n---\n{body}", _ => null);

        read.Should().Throw<InputException>().WithMessage(message);
    }

    static LintLog Check(string frontMatter, string text, string message = "x")
    {
        var log = new LintLog(new(new Example(text, []).ToDocument(), NewsLanguage.French), _ => true);
        new PageBook(PackWriter.Write([Page(frontMatter, message)])).Check([log]);
        return log;
    }

    static RulePage Page(string frontMatter, string message = "x") => PageReader.Read(
        "rules/any/house/test.md",
        $"---\nmessage: \"{message}\"\n{frontMatter}\n---\n# Test\n\nWhy.\n\n## Flagged\n\n- [|a|]\n- [|b|]\n\n## Fine\n\n- c\n- d\n",
        name => name == "list.txt" ? ["# comment", "", "du coup", "au final"] : null);
}
