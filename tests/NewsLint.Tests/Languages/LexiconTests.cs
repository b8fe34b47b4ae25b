using FsCheck;
using FsCheck.Xunit;
using NewsLint.Articles;
using NewsLint.Languages;
using NewsLint.Languages.Lexicons;

namespace NewsLint.Tests.Languages;

public sealed class LexiconTests
{
    static readonly string[] Affixes =
    [
        "SET UTF-8", "FLAG long", "NEEDAFFIX ()", "FORBIDDENWORD {}", "KEEPCASE ||",
        "PFX L' Y 1", "PFX L' 0 l' [aeiouh]",
        "SFX S. Y 2", "SFX S. 0 0/L' . is:sg", "SFX S. 0 s . is:pl",
        "SFX v1 Y 2", "SFX v1 er e er po:ipre po:1sg po:3sg", "SFX v1 er er er po:infi",
    ];

    static readonly string[] Words = ["6", "arbre/S.() po:nom is:mas", "chat/S.() po:nom is:mas", "chanter/v1() po:v1_it", "Paris po:npr", "pH/||", "chats/{}"];

    [Theory]
    [InlineData("fr", "portes", "porte Adjective|porte Noun|porter Verb")]
    [InlineData("fr", "iront", "aller Verb")]
    [InlineData("fr", "œufs", "œuf Noun")]
    [InlineData("en", "children", "child Noun")]
    [InlineData("en", "went", "go Verb")]
    [InlineData("en", "was", "be Auxiliary|be Verb")]
    [InlineData("en", "houses", "house Noun|house Verb")]
    [InlineData("en", "zzz", "")]
    public void A_form_has_its_lemmas_and_classes(string language, string form, string readings) =>
        string.Join('|', NewsLanguage.Of(language).Lexicon!.Read(form).Select(reading => $"{reading.Lemma} {reading.PartOfSpeech}").Distinct().Order(StringComparer.Ordinal)).Should().Be(readings);

    [Theory]
    [InlineData("arbre", true), InlineData("l'arbre", true), InlineData("l'arbres", false), InlineData("l'chat", false), InlineData("Chat", true), InlineData("CHAT", true)]
    [InlineData("chats", false), InlineData("paris", false), InlineData("PARIS", true), InlineData("pH", true), InlineData("PH", false), InlineData("chante", true), InlineData("chanter", true)]
    [InlineData("chat-arbre", true), InlineData("chat-arbe", false), InlineData("12,5", true), InlineData("", true)]
    public void Words_are_built_from_entries_and_affixes(string word, bool isRight) =>
        new Speller(Built()).IsRight(word).Should().Be(isRight);

    [Fact]
    public void Every_form_is_found_under_its_own_number()
    {
        var lexicon = NewsLanguage.English.Lexicon!;
        var number = 0;
        foreach (var form in lexicon.Forms())
        {
            if (number % 97 == 0)
                lexicon.Find(form).Should().Be(number, form);
            number++;
        }

        number.Should().Be(lexicon.Count);
    }

    [Theory]
    [InlineData("colour", "en_GB", true), InlineData("colour", "en_US", false), InlineData("color", "en_US", true), InlineData("color", "en_GB", false)]
    public void British_and_American_words_are_told_apart(string word, string variety, bool isRight) =>
        new Speller(NewsLanguage.English.Lexicon!, variety).IsRight(word).Should().Be(isRight);

    [Fact]
    public void The_same_sources_give_the_same_bytes() => Bytes().Should().Equal(Bytes());

    [Theory, InlineData(0, "not a compiled lexicon"), InlineData(4, "version"), InlineData(200, "damaged"), InlineData(-1, "damaged")]
    public void A_foreign_or_damaged_file_is_refused(int place, string message)
    {
        var bytes = Bytes();
        if (place < 0)
            bytes = bytes[..^5];
        else
            bytes[place] ^= 0x55;

        FluentActions.Invoking(() => new Lexicon(bytes, isTrusted: false)).Should().Throw<InvalidDataException>().WithMessage($"*{message}*");
    }

    [Theory]
    [InlineData("fr", "gouvernemant", "gouvernement"), InlineData("fr", "recu", "reçu"), InlineData("fr", "anti-gouvernemant", "anti-gouvernement")]
    [InlineData("en", "teh", "the"), InlineData("en", "accomodation", "accommodation"), InlineData("en", "whihc", "which")]
    [InlineData("fr", "parelmentaier", "parlementaire"), InlineData("fr", "gouevrnemant", "gouvernement"), InlineData("en", "goevrnmnet", "government"), InlineData("en", "pralaiment", "parliament")]
    public void The_likeliest_word_is_offered_first(string language, string slip, string word) =>
        NewsLanguage.Of(language).Suggester!.Suggest(slip, 5).Select(near => near.Word).Should().StartWith(word);

    [Theory]
    [InlineData("fr", "La porte est fermée .", "Determiner Noun Auxiliary Verb Punctuation")]
    [InlineData("fr", "Il porte une valise .", "Pronoun Verb Determiner Noun Punctuation")]
    [InlineData("en", "The plans were made .", "Determiner Noun Auxiliary Verb Punctuation")]
    [InlineData("en", "She plans a trip to Rome .", "Pronoun Verb Determiner Noun Adposition ProperNoun Punctuation")]
    public void Words_are_tagged_by_their_sentence(string language, string text, string tags)
    {
        var article = new Article(new Example(text, []).ToDocument(), NewsLanguage.Of(language));

        string.Join(' ', Enumerable.Range(0, article.Tokens.Length).Select(article.PartOfSpeechOf)).Should().Be(tags);
    }

    [Property]
    public void Common_words_change_where_a_form_lies_and_not_its_number(NonEmptyString[] words)
    {
        string[] forms = [.. words.Select(word => new string([.. word.Get.Select(c => (char)('a' + (c % 5)))])), "le", "les", "table"];
        var (plain, arranged) = (Of(forms, []), Of(forms, [.. forms.Index().Where(form => form.Index % 2 == 0).Select(form => form.Item), "absent"]));

        arranged.Forms().Should().Equal(plain.Forms());
        arranged.Forms().Select(form => arranged.Find(form)).Should().Equal(Enumerable.Range(0, plain.Count));
    }

    static Lexicon Of(IEnumerable<string> words, IEnumerable<string> common)
    {
        var builder = new LexiconBuilder();
        builder.AddWords("own", words);
        builder.AddCommonWords(common);
        return new(builder.Build(), isTrusted: false);
    }

    static Lexicon Built() => new(Bytes(), isTrusted: false);

    static byte[] Bytes()
    {
        var builder = new LexiconBuilder();
        builder.AddHunspell("fr", "test.aff", Affixes, Words);
        return builder.Build();
    }
}
