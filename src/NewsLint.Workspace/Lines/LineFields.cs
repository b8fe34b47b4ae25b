using System.Collections.Immutable;
using NewsLint.Rules;

namespace NewsLint.Workspace.Lines;

/// <summary>The keys under which a line of JSON has the parts of a story; a point leads into an object, as <c>content.body</c>.</summary>
public sealed record LineFields
{
    public ImmutableArray<string> Id { get; init; } = ["id", "url", "guid", "path"];

    public ImmutableArray<string> Headline { get; init; } = ["title", "headline", "titre"];

    public ImmutableArray<string> Text { get; init; } = ["text", "body", "content", "texte"];

    public ImmutableArray<string> Section { get; init; } = ["section", "rubrique", "desk", "category"];

    public ImmutableArray<string> Author { get; init; } = ["author", "byline", "auteur"];

    public ImmutableArray<string> Published { get; init; } = ["date", "published", "publishdate", "pubdate", "datepublished", "published_at"];

    public ImmutableArray<string> Language { get; init; } = ["lang", "language", "langue", "locale"];

    /// <summary>The usual keys, but for those that are named.</summary>
    /// <param name="mapping">As <c>text=content.body date=posted</c>.</param>
    /// <exception cref="InputException">A part is no pair, or names no field.</exception>
    public static LineFields Of(IEnumerable<string> mapping) => mapping.Aggregate(new LineFields(), (fields, pair) => pair.Split('=', 2) switch
    {
        ["id", { Length: > 0 } key] => fields with { Id = [key] },
        ["headline", { Length: > 0 } key] => fields with { Headline = [key] },
        ["text", { Length: > 0 } key] => fields with { Text = [key] },
        ["date", { Length: > 0 } key] => fields with { Published = [key] },
        ["section", { Length: > 0 } key] => fields with { Section = [key] },
        ["author", { Length: > 0 } key] => fields with { Author = [key] },
        ["language", { Length: > 0 } key] => fields with { Language = [key] },
        _ => throw new InputException("--field", 0, 0, $"\"{pair}\" is no field; write it as text=content.body, with id, headline, text, date, language, section or author before the equals sign"),
    });
}
