using System.Collections.Frozen;
using System.Collections.Immutable;
using NewsLint.Articles;
using NewsLint.Documents;
using NewsLint.Languages;
using NewsLint.Rules;
using NewsLint.Rules.Names;
using NewsLint.Rules.Yaml;
using NewsLint.Text;
using NewsLint.Workspace.Configuration;
using NewsLint.Workspace.Files;
using NewsLint.Workspace.Formats;

namespace NewsLint.Workspace;

/// <summary>Checks one story after another under one newsroom's configuration. Safe to use from several threads.</summary>
public sealed class StoryChecker
{
    /// <summary>The rule ids under which directives themselves are reported.</summary>
    public const string UnusedDirective = "directives/unused", UnknownRule = "directives/unknown-rule";

    /// <summary>How many stories are checked together, and how many characters of them: rules and stories of a sitting stay in the processor's cache.</summary>
    public const int SittingSize = 16, SittingLength = 1 << 17;

    readonly NewsroomConfiguration configuration;
    readonly CheckSettings settings;
    readonly Linter linter;
    readonly StoryReader reader;
    readonly Lazy<FrozenSet<string>> ruleIds;

    public StoryChecker(RuleLibrary library, NewsroomConfiguration configuration, CheckSettings settings)
    {
        this.configuration = configuration;
        this.settings = settings;
        linter = new(library.Books(configuration.Rules.ToFrozenDictionary(pair => pair.Key, pair => pair.Value.Options, StringComparer.Ordinal)));
        reader = new(configuration.FrontMatter, settings.Published, settings.Language);
        ruleIds = new(() => library.Rules.Select(rule => rule.Id).ToFrozenSet(StringComparer.Ordinal));
    }

    /// <summary>Reads and checks a story; whatever is wrong with it is in the report.</summary>
    public StoryReport Check(string path, ReadOnlyMemory<byte> bytes) => Check([new StoryFile(path, bytes)]).First();

    /// <summary>Reads and checks stories, those of a sitting together; a report for each, in their order.</summary>
    public IEnumerable<StoryReport> Check(IEnumerable<StoryFile> files)
    {
        var (sitting, characters) = (new List<OpenStory>(), 0);
        foreach (var file in files)
        {
            var story = Open(file);
            sitting.Add(story);
            characters += story.Log?.Article.Prose.Length ?? 0;
            if (characters < SittingLength && sitting.Count < SittingSize)
                continue;

            foreach (var report in Check(sitting))
                yield return report;
            sitting.Clear();
            characters = 0;
        }

        foreach (var report in Check(sitting))
            yield return report;
    }

    ImmutableArray<StoryReport> Check(List<OpenStory> sitting)
    {
        var results = linter.Lint([.. sitting.Select(story => story.Log).OfType<LintLog>()]);
        var (reports, next) = (ImmutableArray.CreateBuilder<StoryReport>(sitting.Count), 0);
        foreach (var story in sitting)
            reports.Add(story.Problem is { } problem ? new(story.Path, problem) : Report(story.Path, results[next++]) with { Encoding = story.Encoding, Given = story.Given });
        foreach (var story in sitting.Where(story => story.Log is not null))
        {
            story.Log!.Article.Forget();
            Furnish(story.Log.Article);
        }

        return reports.MoveToImmutable();
    }

    OpenStory Open(StoryFile file)
    {
        if (file.Problem is not null)
            return new(file.Path, file.Problem);

        try
        {
            var text = StoryDecoder.Decode(file.Path, file.Bytes.Span);
            return new(file.Path, Problem: null)
            {
                Encoding = text.Encoding,
                Given = file.Given,
                Log = new(Read(text.Source, file.Path, file.Given), SelectionFor(file.Path)),
            };
        }
        catch (InputException e)
        {
            return new(file.Path, e);
        }
    }

    /// <summary>A story that was read, or why it was not.</summary>
    sealed record OpenStory(string Path, InputException? Problem)
    {
        public string Encoding { get; init; } = "";

        public StoryGiven? Given { get; init; }

        public LintLog? Log { get; init; }
    }

    /// <summary>Reads a story without checking it.</summary>
    /// <exception cref="InputException">The bytes are not a story.</exception>
    public Article Read(string path, ReadOnlySpan<byte> bytes) => Read(StoryDecoder.Decode(path, bytes).Source, path);

    Article Read(SourceFile source, string path, StoryGiven? given = null)
    {
        var article = reader.Read(source, configuration.LanguageOf(path), given);
        Furnish(article);
        return article;
    }

    /// <summary>Hands the article what the newsroom says.</summary>
    void Furnish(Article article)
    {
        article.Layer(_ => configuration.Names);
        article.Layer(_ => configuration.Style);
    }

    /// <summary>Most newsrooms leave all rules on, everywhere.</summary>
    RuleSelection SelectionFor(string path) =>
        configuration.Rules.Count == 0 && configuration.Paths.IsEmpty && settings.Only.IsEmpty ? static _ => true : id => Runs(id, path);

    bool Runs(string id, string path) =>
        configuration.SettingOf(id, path) is not { IsOff: true }
        && (settings.Only.IsEmpty || IsAmong(settings.Only, id));

    static bool IsAmong(ImmutableArray<string> rules, string id) =>
        rules.Any(only => id == only || (id.StartsWith(only, StringComparison.Ordinal) && id[only.Length] == '/'));

    /// <summary>By place, the shorter one first, then by rule.</summary>
    static readonly Comparer<ReportedFinding> InTheText = Comparer<ReportedFinding>.Create((one, other) =>
        one.Span.Start != other.Span.Start ? one.Span.Start.CompareTo(other.Span.Start)
        : one.Span.Length != other.Span.Length ? one.Span.Length.CompareTo(other.Span.Length)
        : string.CompareOrdinal(one.RuleId, other.RuleId));

    StoryReport Report(string path, LintResult result)
    {
        var language = settings.MessageLanguage is { } code ? NewsLanguage.Of(code) : result.Article.Language;
        var found = result.Findings.Select(finding => Report(finding, path, result.Article, language))
            .Concat(AboutDirectives(result, language))
            .Where(finding => finding.Level >= settings.LeastLevel)
            .Order(InTheText)
            .ToLookup(finding => configuration.Vocabulary.Contains(result.Article.Document.Source[finding.Span].ToString()));
        var suppressed = result.Suppressed
            .Select(pair => Report(pair.Finding, path, result.Article, language) with { ExcusedBy = pair.Directive.Reason })
            .Where(finding => finding.Level >= settings.LeastLevel)
            .Concat(found[true].Select(finding => finding with { ExcusedBy = "vocabulary" }));

        return new(path, Problem: null)
        {
            Article = result.Article,
            Findings = [.. found[false]],
            Suppressed = [.. suppressed],
            Faults = result.Faults,
            MessageLanguage = language,
        };
    }

    ReportedFinding Report(Finding finding, string path, Article article, Language language)
    {
        var map = article.Document.Map;
        return new(
            finding.Rule.Id,
            configuration.SettingOf(finding.Rule.Id, path)?.Level ?? finding.Rule.Level,
            map.ToSource(finding.Span),
            language.Choose(finding.Message),
            [.. finding.Evidence.Select(evidence => new ReportedEvidence(map.ToSource(evidence.Span), language.Choose(evidence.Note)))],
            [.. finding.Fixes.Where(fix => map.IsVerbatim(fix.Span)).Select(fix => new ReportedFix(map.ToSource(fix.Span), fix.Replacement, fix.IsSafe))]);
    }

    /// <summary>A directive that excuses nothing hides the next real finding; one that names no rule excuses nothing at all.</summary>
    IEnumerable<ReportedFinding> AboutDirectives(LintResult result, Language language)
    {
        foreach (var directive in result.Article.Document.Directives)
        {
            if (directive.UnknownVerb is { } verb)
            {
                Wording unknown = ($"NewsLint ne connaît pas « {verb} ».", $"NewsLint knows no \"{verb}\".");
                yield return new(UnknownRule, Level.Warning, directive.Place, language.Choose(unknown), [], []);
            }

            foreach (var id in directive.Rules.Where(id => !ruleIds.Value.Contains(id)))
            {
                var nearest = Nearest.To(id, ruleIds.Value);
                Wording message = (
                    $"Il n'y a pas de règle « {id} ».{(nearest is null ? "" : $" Est-ce « {nearest} » ?")}",
                    $"There is no rule \"{id}\".{(nearest is null ? "" : $" Did you mean \"{nearest}\"?")}");
                yield return new(UnknownRule, Level.Warning, directive.Place, language.Choose(message), [], []);
            }
        }

        // Only a run with all rules can tell that a directive has nothing to excuse.
        foreach (var directive in settings.Only.IsEmpty ? result.UnusedDirectives.Where(unused => unused.UnknownVerb is null && unused.Rules.All(ruleIds.Value.Contains)) : [])
        {
            Wording message = ("Cette directive n'excuse rien : à supprimer.", "This directive excuses nothing: delete it.");
            yield return new(UnusedDirective, Level.Note, directive.Place, language.Choose(message), [], []);
        }
    }
}
