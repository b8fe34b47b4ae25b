using System.Collections.Immutable;
using NewsLint.Languages.Names;
using NewsLint.Text;

namespace NewsLint.Workspace.Reporting;

/// <summary>Lists the persons, places and organisations that were seen in each story, with every form and all its places: what the rules about names judge.</summary>
public sealed class NamesReporter(TextWriter output) : IReporter
{
    static readonly ImmutableArray<NameKind> Kinds = [NameKind.Person, NameKind.Place, NameKind.Organisation, NameKind.Unknown];

    public void Add(StoryReport report)
    {
        if (report.Article is null)
            return;

        var isFrench = report.MessageLanguage?.Code == "fr";
        var cast = Cast.Of(report.Article);
        var figures = cast.Figures().ToLookup(figure => figure.Kind);
        var lines = new LineIndex(report.Text);
        output.WriteLine($"{Escape.ForTerminal(report.Path)}{(isFrench ? " : noms relevés" : ": names seen")}");
        foreach (var kind in Kinds.Where(figures.Contains))
        {
            output.WriteLine($"  {Title(kind, isFrench)}");
            foreach (var figure in figures[kind])
                output.WriteLine($"    {Escape.ForTerminal(figure.Name)} ({figure.Mentions.Length}){(isFrench ? " :" : ":")} {Forms(figure, cast, report, lines, isFrench)}");
        }

        output.WriteLine();
    }

    public void Finish(RunSummary summary) => output.Flush();

    static string Title(NameKind kind, bool isFrench) => kind switch
    {
        NameKind.Person => isFrench ? "Personnes" : "Persons",
        NameKind.Place => isFrench ? "Lieux" : "Places",
        NameKind.Organisation => "Organisations",
        _ => isFrench ? "Autres noms" : "Other names",
    };

    /// <summary>Each form with the places where it stands; the form is left out where it is the only one.</summary>
    static string Forms(Figure figure, Cast cast, StoryReport report, LineIndex lines, bool isFrench)
    {
        var forms = figure.Mentions.GroupBy(mention => mention.Name.Text, StringComparer.Ordinal).ToArray();
        return string.Join(isFrench ? " ; " : "; ", forms.Select(form =>
        {
            var places = string.Join(", ", form.Select(mention => Place(mention, report, lines)));
            var shown = Escape.ForTerminal(form.Key);
            return forms.Length == 1 ? places : isFrench ? $"« {shown} » {places}" : $"\"{shown}\" {places}";
        }));
    }

    static string Place(Mention mention, StoryReport report, LineIndex lines)
    {
        var start = report.Article!.Tokens[mention.First].Start;
        var place = lines[report.Article.Document.Map.ToSource(new TextSpan(start, 0)).Start];
        return $"{place.Line}:{place.Column}";
    }
}
