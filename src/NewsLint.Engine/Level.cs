namespace NewsLint;

/// <summary>How sure a finding is, and so how loudly it is said.</summary>
public enum Level
{
    /// <summary>Worth a look.</summary>
    Note,

    /// <summary>Right at least nine times in ten.</summary>
    Warning,

    /// <summary>Certainly wrong: right at least 97 times in a hundred.</summary>
    Error,
}
