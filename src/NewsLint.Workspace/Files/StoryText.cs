using NewsLint.Text;

namespace NewsLint.Workspace.Files;

/// <summary>A story's text and the encoding it was read in.</summary>
public sealed record StoryText(SourceFile Source, string Encoding)
{
    /// <summary>True where the encoding had to be guessed, which an editor should know.</summary>
    public bool IsGuessed => Encoding == StoryDecoder.Windows1252;
}
