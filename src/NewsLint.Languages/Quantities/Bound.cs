namespace NewsLint.Languages.Quantities;

/// <summary>How near a figure is said to be.</summary>
public enum Bound : byte
{
    Exact,

    /// <summary>environ, some</summary>
    About,

    /// <summary>près de, nearly: a little less.</summary>
    Nearly,

    /// <summary>plus de, at least</summary>
    AtLeast,

    /// <summary>moins de, up to</summary>
    AtMost,
}
