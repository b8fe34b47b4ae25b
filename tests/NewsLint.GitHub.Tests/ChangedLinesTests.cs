using NewsLint.GitHub.Diffs;

namespace NewsLint.GitHub.Tests;

/// <summary>What a patch shows and adds.</summary>
public sealed class ChangedLinesTests
{
    [Theory]
    [InlineData("@@ -1,3 +1,4 @@\n a\n+b\n c\n d", "1-4", "2")]
    [InlineData("@@ -1 +1 @@\n-a\n+b", "1-1", "1")]
    [InlineData("@@ -0,0 +1,2 @@\n+a\n+b\n\\ No newline at end of file", "1-2", "1,2")]
    [InlineData("@@ -1,2 +1,1 @@ heading\n a\n-b\n@@ -10,2 +9,3 @@\n x\n+y\n z", "1-1 9-11", "10")]
    [InlineData("@@ -1,2 +0,0 @@\n-a\n-b", "", "")]
    [InlineData("@@ -1,1 +1,2 @@\n a\u2028@@ -1 +900 @@\r\n+b\u0085 c", "1-2", "2")]
    [InlineData(null, "", "")]
    [InlineData("no patch at all", "", "")]
    public void A_patch_is_read(string? patch, string hunks, string added)
    {
        var changed = ChangedLines.Read(patch);
        string.Join(' ', changed.Hunks.Select(hunk => $"{hunk.First}-{hunk.Last}")).Should().Be(hunks);
        string.Join(',', changed.Added).Should().Be(added);
    }
}
