using System.Collections.Immutable;
using System.Text;
using NewsLint.Text;
using NewsLint.Workspace.Files;

namespace NewsLint.Workspace.Fixing;

/// <summary>A story with its safe fixes applied: the bytes around them stay as they were.</summary>
/// <param name="Before">Its text before.</param>
/// <param name="After">Its text after.</param>
/// <param name="Bytes">The file after.</param>
/// <param name="Count">How many fixes were applied.</param>
public sealed record FixedStory(string Before, string After, byte[] Bytes, int Count)
{
    /// <summary>A fix may uncover another one, and some rules tell one of many at a time; but not for ever.</summary>
    const int MostRounds = 1000;

    /// <summary>Names, numbers and days are the editor's, whatever a rule says of its fix.</summary>
    static readonly string[] Editors = ["names/", "numbers/", "dates/", "facts/", "roles/", "acronyms/", "datelines/"];

    /// <summary>Fixes a story until nothing is left to fix, so that a second time changes nothing.</summary>
    /// <returns>None where there is nothing to fix, or the story cannot be read or written back.</returns>
    public static FixedStory? Of(StoryChecker checker, string path, byte[] bytes, Func<ReportedFinding, ReportedFix, StoryReport, bool> isWanted)
    {
        var (before, after, count) = ("", bytes, 0);
        for (var round = 0; round < MostRounds; round++)
        {
            var report = checker.Check(path, after);
            if (report.Problem is not null || report.Encoding == StoryDecoder.Windows1252)
                return null;
            before = round == 0 ? report.Text : before;
            var fixes = SafeFixes(report, isWanted);
            if (fixes.IsEmpty)
                return count == 0 ? null : new(before, report.Text, after, count);
            (after, count) = (Apply(after, report.Text, report.Encoding, fixes), count + fixes.Length);
        }

        return new(before, checker.Check(path, after).Text, after, count);
    }

    /// <summary>The safe ones in the order of the text; of two that overlap, the first.</summary>
    static ImmutableArray<ReportedFix> SafeFixes(StoryReport report, Func<ReportedFinding, ReportedFix, StoryReport, bool> isWanted)
    {
        var (fixes, end) = (ImmutableArray.CreateBuilder<ReportedFix>(), 0);
        foreach (var finding in report.Findings)
        {
            if (finding.Fixes is [{ IsSafe: true } fix] && fix.Span.Start >= end && !Editors.Any(category => finding.RuleId.StartsWith(category, StringComparison.Ordinal)) && isWanted(finding, fix, report))
            {
                fixes.Add(fix);
                end = fix.Span.End;
            }
        }

        return fixes.DrainToImmutable();
    }

    static byte[] Apply(byte[] bytes, string text, string encodingName, ImmutableArray<ReportedFix> fixes)
    {
        var encoding = encodingName == StoryDecoder.Utf16 ? new UnicodeEncoding(bigEndian: bytes[0] == 0xFE, byteOrderMark: false) : (Encoding)new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        var mark = bytes.Length - encoding.GetByteCount(text);
        using var result = new MemoryStream(bytes.Length);
        var (last, place) = (0, mark);
        result.Write(bytes, 0, mark);
        foreach (var fix in fixes)
        {
            var kept = encoding.GetByteCount(text.AsSpan(last, fix.Span.Start - last));
            result.Write(bytes, place, kept);
            result.Write(encoding.GetBytes(fix.Replacement));
            place += kept + encoding.GetByteCount(text.AsSpan(fix.Span.Start, fix.Span.Length));
            last = fix.Span.End;
        }

        result.Write(bytes, place, bytes.Length - place);
        return result.ToArray();
    }
}
