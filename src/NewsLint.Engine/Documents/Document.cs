using System.Collections.Immutable;
using NewsLint.Text;

namespace NewsLint.Documents;

/// <summary>A file with its markup taken off: the prose, the blocks it stood in, what it says of itself, and the way back.</summary>
public sealed record Document(SourceFile Source, string Prose, ImmutableArray<Block> Blocks, SourceMap Map)
{
    public Metadata Metadata { get; init; } = Metadata.None;

    public ImmutableArray<Link> Links { get; init; } = [];

    public ImmutableArray<Directive> Directives { get; init; } = [];
}
