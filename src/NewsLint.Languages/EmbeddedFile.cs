using System.Buffers;

namespace NewsLint.Languages;

/// <summary>A dictionary that the program carries. It is mapped into memory with the program: opening it reads nothing.</summary>
sealed unsafe class EmbeddedFile : MemoryManager<byte>
{
    readonly UnmanagedMemoryStream resource;

    EmbeddedFile(UnmanagedMemoryStream resource) => this.resource = resource;

    public static ReadOnlyMemory<byte>? Open(string name) =>
        typeof(EmbeddedFile).Assembly.GetManifestResourceStream(name) is UnmanagedMemoryStream resource ? new EmbeddedFile(resource).Memory : null;

    public override Span<byte> GetSpan() => new(resource.PositionPointer, (int)resource.Length);

    public override MemoryHandle Pin(int elementIndex = 0) => new(resource.PositionPointer + elementIndex);

    public override void Unpin()
    {
    }

    protected override void Dispose(bool disposing) => resource.Dispose();
}
