using System.Collections.Immutable;
using System.Globalization;
using NewsLint.Languages.Facts;
using NewsLint.Text;

namespace NewsLint.Rules.Facts;

/// <summary>A city that a story names, with all places of the world that bear the name.</summary>
sealed record City(FactName Name, ImmutableArray<string> Countries, ImmutableArray<string> Departments)
{
    const string France = "FR";

    public TextSpan Span => Name.Span;

    /// <summary>North and east, in degrees.</summary>
    public (double Latitude, double Longitude) Place => (Number(3), Number(4));

    /// <param name="world">The name among the cities outside France.</param>
    /// <param name="french">The name among those of France.</param>
    public static City? Of(FactName? world, FactName? french)
    {
        if (world is null && french is null)
            return null;
        if (world is null || french?.Last - french?.First > world.Last - world.First)
            world = null;
        else if (french is not null && french.Last - french.First < world.Last - world.First)
            french = null;
        var countries = world is null ? [] : world.Rows.SelectMany(row => row.Values(2));
        var departments = french is null ? [] : french.Rows.SelectMany(row => row.Values(1));
        return new(world ?? french!, [.. countries.Concat(french is null ? [] : [France]).Distinct(StringComparer.Ordinal)], [.. departments.Distinct(StringComparer.Ordinal)]);
    }

    double Number(int column) => double.Parse(Name.Rows[0][Name.Rows[0].Length == 4 ? column - 1 : column], CultureInfo.InvariantCulture);
}
