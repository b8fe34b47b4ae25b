namespace NewsLint.Tests.House;

public sealed class SizeTests
{
    const int LongestFile = 300;

    static readonly string[] EmptyNames = ["Manager", "Helper", "Util", "Utils", "Common", "Misc", "Processor", "Handler", "Service", "Impl"];

    [Fact]
    public void No_file_is_longer_than_a_person_reads_at_once() =>
        Repository.Sources("src", "tests", "bench").Where(path => File.ReadLines(path).Count() > LongestFile).Should().BeEmpty();

    [Fact]
    public void No_type_has_a_name_that_says_nothing() =>
        Repository.Sources("src", "tests", "bench")
            .Select(path => Path.GetFileNameWithoutExtension(path))
            .Where(name => EmptyNames.Any(empty => name.EndsWith(empty, StringComparison.Ordinal)))
            .Should().BeEmpty();
}
