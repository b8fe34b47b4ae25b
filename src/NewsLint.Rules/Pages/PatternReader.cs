using System.Collections.Immutable;
using System.Text.RegularExpressions;
using NewsLint.Articles;
using NewsLint.Languages;
using NewsLint.Rules.Yaml;

namespace NewsLint.Rules.Pages;

/// <summary>Reads the patterns of a rule page.</summary>
sealed class PatternReader(string path, string language)
{
    const int LongestPattern = 40, MostRepeats = 20, FarthestSkip = 20;

    /// <summary>Words in a row, parted as the page's language parts them.</summary>
    public TokenPattern Phrase(YamlNode node, string text, string? fix)
    {
        var tokens = ImmutableArray.CreateBuilder<Token>();
        NewsLanguage.Of(language == "any" ? "en" : language).Tokenize(text, new(0, text.Length), tokens);
        if (tokens.Count is 0 or > LongestPattern)
            throw new InputException(path, node.Line, node.Column, $"a phrase has from 1 to {LongestPattern} words");
        return new([.. tokens.Select(token => Word(text.Substring(token.Start, token.Length)))], fix);
    }

    /// <summary>One sequence of elements, or a list of sequences.</summary>
    public IEnumerable<TokenPattern> Sequences(YamlNode node)
    {
        if (node is not YamlList { Items.IsEmpty: false } list)
            throw new InputException(path, node.Line, node.Column, "tokens is a list, as \"[de, {word: [le, les]}]\"");
        return list.Items.All(item => item is YamlList) ? list.Items.Select(item => Sequence((YamlList)item)) : [Sequence(list)];
    }

    /// <exception cref="InputException">It is not a regular expression.</exception>
    public void CheckRegex(YamlNode node, string pattern)
    {
        try
        {
            _ = new Regex(pattern, RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
        }
        catch (ArgumentException e)
        {
            throw new InputException(path, node.Line, node.Column, $"this regular expression cannot be read: {e.Message}", e);
        }
    }

    TokenPattern Sequence(YamlList list)
    {
        if (list.Items.Length is 0 or > LongestPattern)
            throw new InputException(path, list.Line, list.Column, $"a pattern has from 1 to {LongestPattern} elements");

        var elements = list.Items.Select(Element).ToImmutableArray();
        return elements.All(element => element.Least == 0)
            ? throw new InputException(path, list.Line, list.Column, "all elements are optional: the pattern would match nothing at all")
            : new(elements, Fix: null);
    }

    PatternElement Element(YamlNode node)
    {
        if (node is YamlScalar scalar)
            return Word(scalar.Value);
        if (node is not YamlMap map)
            throw new InputException(path, node.Line, node.Column, "an element is a word, or a map as \"{word: [le, les], mark: true}\"");

        var fields = new YamlFields(path, map);
        var test = Test(fields);
        var element = new PatternElement(
            test,
            Least: fields.Flag("optional") is true ? 0 : 1,
            Most: fields.Number("repeat", 1, MostRepeats) ?? 1,
            Skip: fields.Number("skip", 0, FarthestSkip) ?? 0,
            IsMarked: fields.Flag("mark") ?? false);
        fields.Finish();
        return element;
    }

    TokenTest Test(YamlFields fields)
    {
        var exact = fields.Take("text");
        var words = fields.Take("word") ?? exact;
        var regex = fields.Take("regex");
        if (regex is not null)
            CheckRegex(regex, fields.Text(regex));

        return new()
        {
            Words = words is null ? [] : [.. fields.Texts(words)],
            IsExact = exact is not null,
            Case = fields.Choice<LetterCase>("case") ?? LetterCase.Any,
            Kinds = fields.Take("kind") is { } kinds ? Kinds(fields, kinds) : 0,
            Lemmas = fields.Texts("lemma"),
            Classes = fields.Take("pos") is { } classes ? [.. Items(classes).Select(fields.Choice<PartOfSpeech>)] : [],
            Form = fields.Take("form") is { } forms ? Items(forms).Select(fields.Choice<WordForm>).Aggregate((one, other) => one | other) : WordForm.None,
            Regex = regex is null ? null : fields.Text(regex),
            Place = fields.Choice<TokenPlace>("at") ?? TokenPlace.Anywhere,
            Spacing = fields.Choice<Spacing>("spacing") ?? Spacing.Any,
            Not = fields.Take("not") is { } not ? Not(not) : null,
        };
    }

    TokenTest Not(YamlNode node)
    {
        if (node is not YamlMap map)
            return new() { Words = new YamlFields(path, new([], 0, 0, node.Line, node.Column)).Texts(node) };

        var fields = new YamlFields(path, map);
        var test = Test(fields);
        fields.Finish();
        return test;
    }

    static int Kinds(YamlFields fields, YamlNode node)
    {
        var bits = 0;
        foreach (var item in Items(node))
            bits |= 1 << (int)fields.Choice<TokenKind>(item);
        return bits;
    }

    static ImmutableArray<YamlNode> Items(YamlNode node) => node is YamlList list ? list.Items : [node];

    static PatternElement Word(string text) => new(new() { Words = [text] }, Least: 1, Most: 1, Skip: 0, IsMarked: false);
}
