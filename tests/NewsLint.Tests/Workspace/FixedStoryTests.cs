using System.Text;
using FsCheck;
using FsCheck.Xunit;
using NewsLint.Workspace;
using NewsLint.Workspace.Fixing;

namespace NewsLint.Tests.Workspace;

public sealed class FixedStoryTests
{
    static readonly StoryChecker Checker = new(new([]), new(), new());

    static readonly string[] Pieces = ["onze de les villes ", "aux villages", " , dit-il", ", dit-elle", ".\r\n\r\n", "\n\n", "Où va t-il ? ", "🎭 théâtre ", "e\u0301té\u00AD ", "le 31 juin ", "M. Tokaev ", "«\u00A0Oui\u00A0» "];

    static FixedStory? Fix(byte[] bytes) => FixedStory.Of(Checker, "a.txt", bytes, (_, _, _) => true);

    static byte[] Story(byte[] choice, bool hasMark) => [.. hasMark ? Encoding.UTF8.Preamble : default, .. Encoding.UTF8.GetBytes(string.Concat(choice.Take(30).Select(value => Pieces[value % Pieces.Length])))];

    [Property(MaxTest = 60)]
    public void A_second_time_changes_nothing(byte[] choice, bool hasMark)
    {
        if (Fix(Story(choice, hasMark)) is { } once)
            Fix(once.Bytes).Should().BeNull();
    }

    /// <summary>Without the fixes, the bytes are the file's.</summary>
    [Property(MaxTest = 60)]
    public void What_is_not_fixed_stays_byte_for_byte(byte[] choice, bool hasMark)
    {
        var bytes = Story(choice, hasMark);
        var changed = new List<(int Start, int End, string Replacement)>();
        var story = FixedStory.Of(Checker, "a.txt", bytes, (_, fix, _) =>
        {
            if (changed.Count > 0)
                return false;
            changed.Add((fix.Span.Start, fix.Span.End, fix.Replacement));
            return true;
        });
        if (story is null)
            return;

        var (start, end, replacement) = changed[0];
        story.Bytes.Should().Equal([.. hasMark ? Encoding.UTF8.Preamble : default, .. Encoding.UTF8.GetBytes($"{story.Before[..start]}{replacement}{story.Before[end..]}")]);
    }

    [Fact]
    public void Utf_16_stays_Utf_16()
    {
        byte[] bytes = [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("Le maire de la petite ville , dit-on, parle avec ses amis dans la rue du marché.\n")];
        Fix(bytes)!.Bytes.Should().Equal([0xFF, 0xFE, .. Encoding.Unicode.GetBytes("Le maire de la petite ville, dit-on, parle avec ses amis dans la rue du marché.\n")]);
    }

    [Fact]
    public void Names_numbers_and_days_are_left_to_the_editor() => Fix(Encoding.UTF8.GetBytes("La fête aura lieu le 31 juin à Pau, dit le maire.\n")).Should().BeNull();
}
