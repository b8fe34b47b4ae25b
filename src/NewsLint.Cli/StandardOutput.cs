using System.Runtime.InteropServices;

namespace NewsLint.Cli;

/// <summary>
/// Standard output, written by the system alone. The console of .NET prepares a terminal before it writes, with a thread for its signals,
/// which the end of the program waits for. It is asked only where the system refuses.
/// </summary>
sealed partial class StandardOutput : Stream
{
    const int Descriptor = 1;

    Stream? console;

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        while (!buffer.IsEmpty)
        {
            var written = console is null ? Write(Descriptor, in MemoryMarshal.GetReference(buffer), buffer.Length) : -1;
            if (written < 0)
            {
                console ??= Console.OpenStandardOutput();
                console.Write(buffer);
                return;
            }

            buffer = buffer[(int)written..];
        }
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Flush()
    {
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    [LibraryImport("libc", EntryPoint = "write")]
    private static partial nint Write(int descriptor, in byte bytes, nint count);
}
