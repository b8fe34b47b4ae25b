using System.Collections.Immutable;

namespace NewsLint.Workspace.Formats;

/// <summary>The front-matter keys that hold what a story says of itself; the defaults are those of the common site generators.</summary>
public sealed record FrontMatterFields
{
    public ImmutableArray<string> Headline { get; init; } = ["title", "headline", "titre"];

    public ImmutableArray<string> Standfirst { get; init; } = ["standfirst", "subtitle", "description", "chapo", "chapeau", "excerpt", "summary", "lead", "soustitre"];

    public ImmutableArray<string> Byline { get; init; } = ["byline", "author", "authors", "auteur", "auteurs"];

    public ImmutableArray<string> Caption { get; init; } = ["caption", "alt", "legende", "légende"];

    public ImmutableArray<string> Published { get; init; } = ["date", "published", "publishdate", "pubdate", "datepublished", "published_at"];

    public ImmutableArray<string> Section { get; init; } = ["section", "rubrique", "desk", "category", "categories"];

    public ImmutableArray<string> Language { get; init; } = ["lang", "language", "langue", "locale"];
}
