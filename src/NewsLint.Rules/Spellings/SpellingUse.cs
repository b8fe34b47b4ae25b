namespace NewsLint.Rules.Spellings;

/// <summary>A place where the story has a form of a group.</summary>
/// <param name="Group">The group.</param>
/// <param name="Form">The form's place in the group.</param>
/// <param name="First">Its first token.</param>
/// <param name="Last">Its last token.</param>
readonly record struct SpellingUse(SpellingGroup Group, int Form, int First, int Last)
{
    public string Text => Group.Forms[Form];
}
