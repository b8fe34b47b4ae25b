namespace NewsLint.Languages.Lexicons;

/// <summary>Which keys lie side by side.</summary>
sealed class Keyboard
{
    readonly (int Row, int Column)[] places = new (int, int)['z' + 1];

    Keyboard(params ReadOnlySpan<string> rows)
    {
        places.AsSpan().Fill((-1, -1));
        for (var row = 0; row < rows.Length; row++)
        {
            for (var column = 0; column < rows[row].Length; column++)
                places[rows[row][column]] = (row, column);
        }
    }

    public static Keyboard Azerty { get; } = new("azertyuiop", "qsdfghjklm", "wxcvbn");

    public static Keyboard Qwerty { get; } = new("qwertyuiop", "asdfghjkl", "zxcvbnm");

    /// <summary>True for keys next to each other in a row, or one above the other.</summary>
    public bool AreNeighbours(char one, char other)
    {
        if (one == other || one >= places.Length || other >= places.Length)
            return false;

        var (first, second) = (places[one], places[other]);
        return first.Row >= 0 && second.Row >= 0 && Math.Abs(first.Row - second.Row) <= 1 && Math.Abs(first.Column - second.Column) <= 1;
    }
}
