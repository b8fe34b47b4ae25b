using System.Buffers;
using System.Reflection;
using System.Runtime.InteropServices;

namespace NewsLint.Languages;

/// <summary>A dictionary that the program carries. It is mapped into memory with the program: opening it reads nothing.</summary>
public sealed unsafe class EmbeddedFile : MemoryManager<byte>
{
    readonly UnmanagedMemoryStream resource;
    readonly byte* start;
    readonly int length;

    EmbeddedFile(UnmanagedMemoryStream resource)
    {
        this.resource = resource;
        start = resource.PositionPointer;
        length = (int)resource.Length;
    }

    /// <summary>A file of <c>dictionaries/</c>, or none if the program carries no such file.</summary>
    public static ReadOnlyMemory<byte>? Open(string name) => Open(typeof(EmbeddedFile).Assembly, name);

    /// <summary>A file that an assembly of the program carries, or none.</summary>
    public static ReadOnlyMemory<byte>? Open(Assembly carrier, string name)
    {
        // Not one expression with ?: — there, null would become an empty Memory.
        if (carrier.GetManifestResourceStream(name) is UnmanagedMemoryStream resource)
            return new EmbeddedFile(resource).Memory;

        return null;
    }

    /// <summary>A stream over bytes, which stay where they are if the program carries them.</summary>
    public static Stream Read(ReadOnlyMemory<byte> bytes) => MemoryMarshal.TryGetMemoryManager<byte, EmbeddedFile>(bytes, out var file, out var first, out var count)
        ? new UnmanagedMemoryStream(file.start + first, count)
        : new MemoryStream(bytes.ToArray());

    public override Span<byte> GetSpan() => new(start, length);

    public override MemoryHandle Pin(int elementIndex = 0) => new(start + elementIndex);

    public override void Unpin()
    {
    }

    protected override void Dispose(bool disposing) => resource.Dispose();
}
