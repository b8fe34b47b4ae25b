namespace NewsLint.Rules.Facts;

/// <summary>What a word may begin to say of the world.</summary>
enum FactCue : byte
{
    Capital,
    Member,
    Border,
    Office,
    Currency,
    Direction,
    Inhabitants,
}
