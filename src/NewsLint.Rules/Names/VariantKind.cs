namespace NewsLint.Rules.Names;

/// <summary>What two spellings of one name differ in.</summary>
enum VariantKind
{
    /// <summary>The family name of a person.</summary>
    FamilyName,

    GivenName,

    /// <summary>The name of a place, a company, anything else.</summary>
    OtherName,

    /// <summary>Accents only, somewhere after the first letter.</summary>
    Accent,

    /// <summary>The accent of the first letter only: a matter of style.</summary>
    InitialAccent,

    /// <summary>Hyphens, spaces and apostrophes only.</summary>
    Joint,
}
