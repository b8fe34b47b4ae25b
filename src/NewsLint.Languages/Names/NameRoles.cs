namespace NewsLint.Languages.Names;

/// <summary>What a word can be around and inside names.</summary>
[Flags]
enum NameRoles
{
    None = 0,

    /// <summary>A title or an office before a person's name.</summary>
    Title = 1,

    /// <summary>A word that makes a name an organisation's.</summary>
    Organisation = 2,

    /// <summary>A small word inside a name.</summary>
    Particle = 4,

    /// <summary>A word with a capital that is no name.</summary>
    NoName = 8,

    GivenName = 16,
}
