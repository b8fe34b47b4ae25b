using System.Text.RegularExpressions;

namespace NewsLint.Rules.Pages;

/// <summary>A regular expression that cannot hang the program.</summary>
/// <remarks>
/// Time on a clock is not work: a busy machine can make an innocent expression late. One that is late is given a second, longer chance, so
/// that only those that would run for ever are found wanting.
/// </remarks>
sealed class BoundedRegex(string pattern)
{
    static readonly TimeSpan First = TimeSpan.FromMilliseconds(250), Second = TimeSpan.FromSeconds(5);

    readonly Regex quick = new(pattern, RegexOptions.CultureInvariant, First);

    /// <exception cref="PatternOverrunException">It ran over its time twice.</exception>
    public bool IsMatch(ReadOnlySpan<char> text)
    {
        try
        {
            return quick.IsMatch(text);
        }
        catch (RegexMatchTimeoutException)
        {
            return IsMatchAtLast(text);
        }
    }

    /// <summary>The matches inside a stretch of the text, whose ends count as the text's.</summary>
    /// <exception cref="PatternOverrunException">It ran over its time twice.</exception>
    public List<Match> Matches(string text, int start, int length)
    {
        try
        {
            return All(quick, text, start, length);
        }
        catch (RegexMatchTimeoutException)
        {
            try
            {
                return All(Patient(), text, start, length);
            }
            catch (RegexMatchTimeoutException)
            {
                throw Overrun();
            }
        }
    }

    bool IsMatchAtLast(ReadOnlySpan<char> text)
    {
        try
        {
            return Patient().IsMatch(text);
        }
        catch (RegexMatchTimeoutException)
        {
            throw Overrun();
        }
    }

    Regex Patient() => new(pattern, RegexOptions.CultureInvariant, Second);

    PatternOverrunException Overrun() => new($"its regular expression took more than {Second.TotalSeconds} s over one block: {pattern}");

    static List<Match> All(Regex regex, string text, int start, int length)
    {
        var found = new List<Match>();
        for (var match = regex.Match(text, start, length); match.Success; match = match.NextMatch())
            found.Add(match);
        return found;
    }
}
