using NewsLint.Articles;

namespace NewsLint.Languages.Lexicons;

/// <summary>All that is known of a form while a lexicon is built.</summary>
sealed class FormEntry
{
    public List<Acceptance> Acceptances { get; } = [];

    public List<WordReading> Readings { get; } = [];

    /// <summary>Varieties that accept the form on the same terms share a row.</summary>
    public void Accept(Acceptance acceptance)
    {
        var same = Acceptances.FindIndex(known => known.Marks == acceptance.Marks && known.Elisions == acceptance.Elisions);
        if (same < 0)
            Acceptances.Add(acceptance);
        else
            Acceptances[same] = Acceptances[same] with { Varieties = (byte)(Acceptances[same].Varieties | acceptance.Varieties) };
    }

    /// <summary>Readings of one lemma and class are one: their forms are joined where gender and number do not contradict.</summary>
    public void Read(WordReading reading)
    {
        if (!Readings.Contains(reading))
            Readings.Add(reading);
    }
}
