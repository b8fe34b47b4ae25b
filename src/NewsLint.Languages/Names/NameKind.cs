namespace NewsLint.Languages.Names;

/// <summary>What a name names.</summary>
public enum NameKind : byte
{
    Unknown,
    Person,
    Place,
    Organisation,
}
