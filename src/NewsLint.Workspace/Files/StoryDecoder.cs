using System.Text;
using NewsLint.Rules;

namespace NewsLint.Workspace.Files;

/// <summary>Turns the bytes of a story into text: UTF-8, UTF-16 with its mark, or Windows-1252 where that is what it plainly is.</summary>
public static class StoryDecoder
{
    public const string Utf8 = "utf-8", Utf16 = "utf-16", Windows1252 = "windows-1252";

    /// <summary>What Windows-1252 has at 0x80 to 0x9F; a space where it has nothing.</summary>
    const string HighControls = "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ";

    /// <exception cref="InputException">The bytes are not text.</exception>
    public static StoryText Decode(string path, ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith<byte>([0xEF, 0xBB, 0xBF]))
            return DecodeUtf8(path, bytes[3..]);
        if (bytes.StartsWith<byte>([0xFF, 0xFE]) || bytes.StartsWith<byte>([0xFE, 0xFF]))
            return DecodeUtf16(path, bytes);
        return DecodeUtf8(path, bytes);
    }

    static StoryText DecodeUtf8(string path, ReadOnlySpan<byte> bytes)
    {
        if (bytes.Contains((byte)0))
            throw new InputException(path, 0, 0, "this is not text but a binary file; give newslint Markdown or plain text");
        if (Utf8IsValid(bytes, out var wrong))
            return new(new(path, Encoding.UTF8.GetString(bytes)), Utf8);
        if (IsWindows1252(bytes))
            return new(new(path, FromWindows1252(bytes)), Windows1252);

        var line = bytes[..wrong].Count((byte)'\n') + 1;
        throw new InputException(path, line, 1, $"byte {wrong} is not valid UTF-8; save the file as UTF-8");
    }

    static StoryText DecodeUtf16(string path, ReadOnlySpan<byte> bytes)
    {
        var encoding = new UnicodeEncoding(bigEndian: bytes[0] == 0xFE, byteOrderMark: false, throwOnInvalidBytes: true);
        try
        {
            return new(new(path, encoding.GetString(bytes[2..])), Utf16);
        }
        catch (DecoderFallbackException e)
        {
            throw new InputException(path, 0, 0, "the file begins as UTF-16 but is not valid UTF-16; save it as UTF-8", e);
        }
    }

    static bool Utf8IsValid(ReadOnlySpan<byte> bytes, out int wrong)
    {
        wrong = 0;
        if (System.Text.Unicode.Utf8.IsValid(bytes))
            return true;

        while (wrong < bytes.Length && Rune.DecodeFromUtf8(bytes[wrong..], out _, out var length) is System.Buffers.OperationStatus.Done)
            wrong += length;
        return false;
    }

    /// <summary>No byte that Windows-1252 lacks, no control character, no letter in UTF-8, and high bytes that stand beside letters.</summary>
    static bool IsWindows1252(ReadOnlySpan<byte> bytes)
    {
        var (high, besideLetters) = (0, 0);
        for (var i = 0; i < bytes.Length; i++)
        {
            var b = bytes[i];
            if ((b < 0x20 && b is not ((byte)'\t' or (byte)'\n' or (byte)'\r' or (byte)'\f')) || (b is >= 0x80 and < 0xA0 && HighControls[b - 0x80] == ' '))
                return false;
            if (b < 0x80)
                continue;
            if (Rune.DecodeFromUtf8(bytes[i..], out _, out _) is System.Buffers.OperationStatus.Done)
                return false;

            high++;
            besideLetters += (i > 0 && char.IsAsciiLetter((char)bytes[i - 1])) || (i + 1 < bytes.Length && char.IsAsciiLetter((char)bytes[i + 1])) ? 1 : 0;
        }

        return besideLetters * 2 > high;
    }

    static string FromWindows1252(ReadOnlySpan<byte> bytes)
    {
        var text = new StringBuilder(bytes.Length);
        foreach (var b in bytes)
            text.Append(b is >= 0x80 and < 0xA0 ? HighControls[b - 0x80] : (char)b);
        return text.ToString();
    }
}
