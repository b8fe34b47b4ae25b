using NodaTime;

namespace NewsLint.Languages.Calendar;

/// <summary>What clocks show in the cities of <c>dictionaries/time-zones.txt</c>, by the IANA database that NodaTime carries.</summary>
public static class CityTimes
{
    static readonly Lazy<Dictionary<string, string>> Zones = new(() => WordFile.Lines("time-zones")
        .Select(line => line.Split(' '))
        .SelectMany(words => words[1..].Select(city => (City: city.Replace('_', ' '), Zone: words[0])))
        .DistinctBy(pair => pair.City, StringComparer.Ordinal)
        .ToDictionary(pair => pair.City, pair => pair.Zone, StringComparer.Ordinal));

    /// <summary>How many minutes the city's clocks are ahead of UTC at noon of a day; none for another city.</summary>
    public static int? MinutesAhead(string city, DateOnly day) =>
        Zones.Value.TryGetValue(city, out var zone) && DateTimeZoneProviders.Tzdb.GetZoneOrNull(zone) is { } known
            ? known.GetUtcOffset(Instant.FromUtc(day.Year, day.Month, day.Day, 12, 0)).Seconds / 60 : null;
}
