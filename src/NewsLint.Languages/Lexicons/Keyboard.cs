namespace NewsLint.Languages.Lexicons;

/// <summary>Which keys lie side by side.</summary>
sealed class Keyboard(params string[] rows)
{
    public static Keyboard Azerty { get; } = new("azertyuiop", "qsdfghjklm", "wxcvbn");

    public static Keyboard Qwerty { get; } = new("qwertyuiop", "asdfghjkl", "zxcvbnm");

    /// <summary>True for keys next to each other in a row, or one above the other.</summary>
    public bool AreNeighbours(char one, char other)
    {
        var (first, second) = (PlaceOf(one), PlaceOf(other));
        return first.Row >= 0 && second.Row >= 0 && one != other
            && Math.Abs(first.Row - second.Row) <= 1 && Math.Abs(first.Column - second.Column) <= 1;
    }

    (int Row, int Column) PlaceOf(char letter)
    {
        for (var row = 0; row < rows.Length; row++)
        {
            if (rows[row].IndexOf(letter, StringComparison.Ordinal) is var column and >= 0)
                return (row, column);
        }

        return (-1, -1);
    }
}
