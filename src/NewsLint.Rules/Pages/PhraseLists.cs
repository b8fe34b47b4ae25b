namespace NewsLint.Rules.Pages;

/// <summary>Gives the lines of a phrase list by its file name; null where there is no such list.</summary>
public delegate IEnumerable<string>? PhraseLists(string name);
