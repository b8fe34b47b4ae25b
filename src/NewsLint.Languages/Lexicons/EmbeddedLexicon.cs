using System.Buffers;

namespace NewsLint.Languages.Lexicons;

/// <summary>A lexicon that the program carries. It is mapped into memory with the program: opening it reads nothing.</summary>
sealed unsafe class EmbeddedLexicon : MemoryManager<byte>
{
    readonly UnmanagedMemoryStream resource;

    EmbeddedLexicon(UnmanagedMemoryStream resource) => this.resource = resource;

    /// <param name="code">The two-letter code of a language.</param>
    public static Lexicon? Open(string code) =>
        typeof(EmbeddedLexicon).Assembly.GetManifestResourceStream($"{code}.lexicon") is UnmanagedMemoryStream resource
            ? new(new EmbeddedLexicon(resource).Memory, isTrusted: true)
            : null;

    public override Span<byte> GetSpan() => new(resource.PositionPointer, (int)resource.Length);

    public override MemoryHandle Pin(int elementIndex = 0) => new(resource.PositionPointer + elementIndex);

    public override void Unpin()
    {
    }

    protected override void Dispose(bool disposing) => resource.Dispose();
}
