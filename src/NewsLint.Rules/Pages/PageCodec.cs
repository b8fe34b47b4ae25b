using System.Collections.Immutable;
using System.Text;
using NewsLint.Articles;

namespace NewsLint.Rules.Pages;

/// <summary>Writes rule pages as bytes and reads them back.</summary>
static class PageCodec
{
    public static void Write(BinaryWriter writer, RulePage page)
    {
        writer.Write(page.Info.Id);
        writer.Write((byte)page.Info.Level);
        WriteAll(writer, page.Info.Languages, writer.Write);
        Write(writer, page.Info.Summary);
        Write(writer, page.Info.Why);
        WriteAll(writer, page.Info.Examples, example => writer.Write(example.ToString()));
        writer.Write(page.Blocks);
        writer.Write((byte)page.Quotations);
        writer.Write((byte)page.Position);
        writer.Write((byte)page.Flags);
        writer.Write(page.MostBlockWords);
        Write(writer, page.Message);
        WriteOptional(writer, page.Fix);
        writer.Write(page.IsFixSafe);
        writer.Write(page.IsAsWritten);
        WriteAll(writer, page.Patterns, pattern => Write(writer, pattern));
        WriteAll(writer, page.Regexes, writer.Write);
        WriteAll(writer, page.Exceptions, pattern => Write(writer, pattern));
    }

    public static RulePage ReadPage(BinaryReader reader)
    {
        var info = new RuleInfo
        {
            Id = reader.ReadString(),
            Level = (Level)reader.ReadByte(),
            Languages = ReadAll(reader, reader.ReadString),
            Summary = ReadWording(reader),
            Why = ReadWording(reader),
            Examples = ReadAll(reader, () => Example.Parse(reader.ReadString())),
        };
        return new(info)
        {
            Blocks = reader.ReadInt32(),
            Quotations = (QuotationPolicy)reader.ReadByte(),
            Position = (BlockPosition)reader.ReadByte(),
            Flags = (FlaggedPart)reader.ReadByte(),
            MostBlockWords = reader.ReadInt32(),
            Message = ReadWording(reader),
            Fix = ReadOptional(reader),
            IsFixSafe = reader.ReadBoolean(),
            IsAsWritten = reader.ReadBoolean(),
            Patterns = ReadAll(reader, () => ReadPattern(reader)),
            Regexes = ReadAll(reader, reader.ReadString),
            Exceptions = ReadAll(reader, () => ReadPattern(reader)),
        };
    }

    static void Write(BinaryWriter writer, TokenPattern pattern)
    {
        WriteOptional(writer, pattern.Fix);
        WriteAll(writer, pattern.Elements, element => Write(writer, element));
    }

    static TokenPattern ReadPattern(BinaryReader reader)
    {
        var fix = ReadOptional(reader);
        return new(ReadAll(reader, () => ReadElement(reader)), fix);
    }

    static void Write(BinaryWriter writer, PatternElement element)
    {
        Write(writer, element.Test);
        writer.Write((byte)element.Least);
        writer.Write((byte)element.Most);
        writer.Write((byte)element.Skip);
        writer.Write(element.IsMarked);
    }

    static PatternElement ReadElement(BinaryReader reader) =>
        new(ReadTest(reader), reader.ReadByte(), reader.ReadByte(), reader.ReadByte(), reader.ReadBoolean());

    static void Write(BinaryWriter writer, TokenTest test)
    {
        WriteAll(writer, test.Words, writer.Write);
        writer.Write(test.IsExact);
        writer.Write((byte)test.Case);
        writer.Write(test.Kinds);
        WriteAll(writer, test.Lemmas, writer.Write);
        WriteAll(writer, test.Classes, known => writer.Write((byte)known));
        writer.Write((int)test.Form);
        WriteOptional(writer, test.Regex);
        writer.Write((byte)test.Place);
        writer.Write((byte)test.Spacing);
        writer.Write(test.Not is not null);
        if (test.Not is not null)
            Write(writer, test.Not);
    }

    static TokenTest ReadTest(BinaryReader reader) => new()
    {
        Words = ReadAll(reader, reader.ReadString),
        IsExact = reader.ReadBoolean(),
        Case = (LetterCase)reader.ReadByte(),
        Kinds = reader.ReadInt32(),
        Lemmas = ReadAll(reader, reader.ReadString),
        Classes = ReadAll(reader, () => (PartOfSpeech)reader.ReadByte()),
        Form = (WordForm)reader.ReadInt32(),
        Regex = ReadOptional(reader),
        Place = (TokenPlace)reader.ReadByte(),
        Spacing = (Spacing)reader.ReadByte(),
        Not = reader.ReadBoolean() ? ReadTest(reader) : null,
    };

    static void Write(BinaryWriter writer, Wording wording)
    {
        writer.Write(wording.French);
        writer.Write(wording.English);
    }

    static Wording ReadWording(BinaryReader reader) => (reader.ReadString(), reader.ReadString());

    static void WriteOptional(BinaryWriter writer, string? text)
    {
        writer.Write(text is not null);
        if (text is not null)
            writer.Write(text);
    }

    static string? ReadOptional(BinaryReader reader) => reader.ReadBoolean() ? reader.ReadString() : null;

    static void WriteAll<T>(BinaryWriter writer, ImmutableArray<T> items, Action<T> write)
    {
        writer.Write7BitEncodedInt(items.Length);
        foreach (var item in items)
            write(item);
    }

    static ImmutableArray<T> ReadAll<T>(BinaryReader reader, Func<T> read)
    {
        var items = ImmutableArray.CreateBuilder<T>(reader.Read7BitEncodedInt());
        for (var i = items.Capacity; i > 0; i--)
            items.Add(read());
        return items.MoveToImmutable();
    }
}
