namespace NewsLint.Rules.Names;

/// <summary>Why one of two spellings is taken for the right one.</summary>
enum Certainty
{
    /// <summary>Nothing tells which is right.</summary>
    None,

    /// <summary>The story has it more often.</summary>
    Majority,

    /// <summary>It is a known name's, or a word of the language's.</summary>
    Renown,

    /// <summary>It is on the newsroom's own list.</summary>
    House,
}
