namespace NewsLint.Workspace.Overviews;

/// <summary>The stories of a section, an author or a day.</summary>
public sealed class GroupFigures(string name)
{
    readonly int[] findings = new int[Enum.GetValues<Level>().Length];

    public string Name => name;

    public int Stories { get; private set; }

    public int Words { get; private set; }

    public int this[Level level] => findings[(int)level];

    public int Findings => findings.Sum();

    /// <summary>Findings for a thousand words; 0 without words.</summary>
    public double Rate => Words == 0 ? 0 : 1000.0 * Findings / Words;

    internal void Add(int words, StoryReport report)
    {
        Stories++;
        Words += words;
        foreach (var finding in report.Findings)
            findings[(int)finding.Level]++;
    }
}
