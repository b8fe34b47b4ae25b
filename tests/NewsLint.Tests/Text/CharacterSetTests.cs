using FsCheck;
using FsCheck.Xunit;
using NewsLint.Text;

namespace NewsLint.Tests.Text;

public sealed class CharacterSetTests
{
    [Property(MaxTest = 500)]
    public void The_first_of_its_characters_is_found(NonNull<string> text, NonNull<string> beyond)
    {
        // Half of the sets have no ASCII, which lets stretches of it be passed by.
        string[] sets = ["«»é\uFFFD", "\"é'", beyond.Get + "\u00AD"];
        foreach (var characters in sets)
        {
            var stretched = string.Concat(text.Get.Select(c => $"{c}abc d"));

            new CharacterSet(characters).IndexIn(stretched).Should().Be(stretched.IndexOfAny(characters.ToCharArray()));
        }
    }
}
