namespace NewsLint.Languages.Lexicons;

/// <summary>What a word is known not to be: most words are nothing to most of their readers, who pass them by.</summary>
[Flags]
public enum WordLack : ushort
{
    None = 0,

    /// <summary>It has no hyphen.</summary>
    Hyphen = 1,

    /// <summary>No shipped spelling begins with it.</summary>
    Spelling = 2,

    /// <summary>It begins to say nothing of the world.</summary>
    Cue = 4,

    /// <summary>It is no word of the calendar.</summary>
    Day = 8,

    /// <summary>It is no number.</summary>
    Number = 16,

    /// <summary>It plays no part around names.</summary>
    NameRole = 32,

    /// <summary>It is nothing to eat or drink.</summary>
    Food = 64,

    /// <summary>It is no name in small letters.</summary>
    Name = 128,

    /// <summary>It has no capital.</summary>
    Capital = 256,

    /// <summary>No office ends with it.</summary>
    Office = 512,

    /// <summary>It is no determiner.</summary>
    Determiner = 1024,

    /// <summary>No share ends with it.</summary>
    Share = 2048,

    /// <summary>No subject opens with it.</summary>
    Opening = 4096,

    /// <summary>It counts no points of an argument.</summary>
    Step = 8192,
}
