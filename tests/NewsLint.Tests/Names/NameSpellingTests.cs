using FsCheck;
using FsCheck.Xunit;
using NewsLint.Languages.Names;

namespace NewsLint.Tests.Names;

public sealed class NameSpellingTests
{
    [Theory]
    [InlineData("Tokaïev", "tokaiev")]
    [InlineData("Łukasz Śmigły", "lukasz smigly")]
    [InlineData("Cœur", "coeur")]
    [InlineData("D’Estaing", "d'estaing")]
    [InlineData("Hally\u00ADday", "hallyday")]
    [InlineData("Gre\u0301gory", "gregory")]
    public void Names_are_folded_to_plain_letters(string name, string folded) => NameSpelling.Fold(name).Should().Be(folded);

    [Theory]
    [InlineData("Loukachenko", "Lukashenko")]
    [InlineData("Tokaïev", "Tokayev")]
    [InlineData("Choïgou", "Shoigu")]
    [InlineData("Mirzioïev", "Mirziyoyev")]
    [InlineData("Zelensky", "Zelenskyy")]
    [InlineData("Netanyahou", "Netanyahu")]
    [InlineData("Gorbatchev", "Gorbachev")]
    [InlineData("Joukov", "Zhukov")]
    [InlineData("Poutine", "Putin")]
    [InlineData("Sergueï", "Sergei")]
    [InlineData("Khrouchtchev", "Khrushchev")]
    public void Transcriptions_of_one_name_sound_the_same(string french, string english) =>
        NameSpelling.Sound(NameSpelling.Fold(french)).Should().Be(NameSpelling.Sound(NameSpelling.Fold(english)));

    [Theory]
    [InlineData("Durand", "Durant")]
    [InlineData("Macron", "Marcon")]
    [InlineData("Toyota", "Toyoda")]
    public void Other_names_sound_otherwise(string one, string other) =>
        NameSpelling.Sound(NameSpelling.Fold(one)).Should().NotBe(NameSpelling.Sound(NameSpelling.Fold(other)));

    [Theory]
    [InlineData("vasnier", "vasner", 1)]
    [InlineData("ghosn", "ghons", 1)]
    [InlineData("griveaux", "grievaux", 1)]
    [InlineData("macron", "macron", 0)]
    [InlineData("louise", "lucie", 3)]
    [InlineData("", "abc", 3)]
    [InlineData("abcdef", "ghijkl", 4)]
    public void The_distance_counts_slips(string one, string other, int distance) => NameSpelling.Distance(one, other, 3).Should().Be(distance);

    [Property]
    public void The_distance_is_the_same_both_ways(NonNull<string> one, NonNull<string> other, byte most) =>
        NameSpelling.Distance(one.Get, other.Get, most % 5).Should().Be(NameSpelling.Distance(other.Get, one.Get, most % 5));

    [Property]
    public void A_letter_put_in_is_one_slip(NonEmptyString word, PositiveInt place, char letter)
    {
        var longer = word.Get.Insert(place.Get % word.Get.Length, letter.ToString());

        NameSpelling.Distance(word.Get, longer, 2).Should().Be(1);
    }

    [Property]
    public void Any_text_can_be_folded_and_sounded(NonNull<string> text) => NameSpelling.Sound(NameSpelling.Fold(text.Get)).Should().NotBeNull();
}
