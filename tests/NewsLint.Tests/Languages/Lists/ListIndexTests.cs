using FluentAssertions;
using FsCheck.Xunit;
using NewsLint.Languages;
using NewsLint.Languages.Lists;
using NewsLint.Workspace;
using Xunit;

namespace NewsLint.Tests.Languages.Lists;

public class ListIndexTests
{
    [Property]
    public void Compiled_it_has_the_lines_of_each_hash_the_last_added_first((byte Hash, byte Line)[] added)
    {
        var index = new ListIndex();
        foreach (var (hash, line) in added)
            index.Add(hash, line);

        var compiled = new CompiledIndex(index.Compile());

        for (var hash = 0; hash <= byte.MaxValue; hash++)
            compiled.LinesWith(hash).Should().Equal(Growing(index, hash));
    }

    [Fact]
    public void Nothing_is_found_in_an_index_of_nothing()
    {
        new CompiledIndex(default).Find(1).Should().Be(-1);
        new CompiledIndex(new ListIndex().Compile()).Find(1).Should().Be(-1);
    }

    [Property]
    public void A_filter_has_each_hash_that_was_added(int[] hashes)
    {
        var filter = new HashFilter(HashFilter.Compile(hashes));

        hashes.All(filter.MayHave).Should().BeTrue();
    }

    [Fact]
    public void A_filter_has_few_others()
    {
        var filter = new HashFilter(HashFilter.Compile([.. Enumerable.Range(0, 1000).Select(Word)]));

        Enumerable.Range(1000, 1000).Count(other => filter.MayHave(Word(other))).Should().BeLessThan(150);

        static int Word(int number) => ListIndex.HashOf($"mot{number}");
    }

    [Fact]
    public void The_program_carries_the_indexes_of_its_lists() =>
        EmbeddedFile.Open(typeof(RuleLibrary).Assembly, "lists.pack")!.Value.Span.SequenceEqual(ListIndexes.Pack()).Should().BeTrue();

    static IEnumerable<int> Growing(ListIndex index, int hash)
    {
        for (var entry = index.Find(hash); entry >= 0; entry = index.Next(entry))
            yield return index.LineAt(entry);
    }
}
