using System.Collections.Immutable;
using NewsLint.GitHub.Api;
using NewsLint.GitHub.Diffs;
using NewsLint.GitHub.Reviews;
using NewsLint.Workspace;

namespace NewsLint.GitHub;

/// <summary>Says on a pull request what NewsLint finds in its articles, once, and takes it back when it no longer holds.</summary>
/// <param name="address">Where GitHub is.</param>
/// <param name="checker">What checks the articles.</param>
/// <param name="isArticle">Which files of the repository are articles.</param>
/// <param name="readLocal">The bytes of a file of the checkout; none where there is no checkout or no such file.</param>
/// <param name="clock">What waits between writes.</param>
public sealed class PullRequestBot(GitHubAddress address, StoryChecker checker, Func<string, bool> isArticle, Func<string, byte[]?> readLocal, TimeProvider clock)
{
    /// <summary>GitHub lists no more files of a pull request.</summary>
    const int MostFiles = 3000;

    const int LargestStory = 64 << 20;

    readonly GitHubConnection connection = new(address, clock);

    /// <exception cref="GitHubException">The pull request cannot be read; nothing was written.</exception>
    public async Task<PullRequestOutcome> Run(PullRequest pull)
    {
        var known = await connection.Get<Wire.PullRequest>($"{pull.Path}/pulls/{pull.Number}").ConfigureAwait(false);
        if (pull.Commit.Length > 0 && known.Head.Sha != pull.Commit)
            return Stale();

        pull = pull with { Commit = known.Head.Sha };
        var files = await connection.GetAll<Wire.ChangedFile>($"{pull.Path}/pulls/{pull.Number}/files", MostFiles).ConfigureAwait(false);
        var articles = files.Where(file => file.Status != "removed" && isArticle(file.Filename)).ToArray();
        var conversation = await Conversation.Read(connection, pull).ConfigureAwait(false);
        if (articles.Length == 0 && conversation.Threads.IsEmpty && conversation.Summary is null)
            return Nothing();

        var reading = await Read(pull, known, articles, files.Count).ConfigureAwait(false);
        var plan = ReviewPlan.Make(reading.Remarks, conversation.Threads, _ => reading.IsCertain, pull.Commit[..7]);
        return await new Posting(connection, pull, reading, plan, conversation).Run().ConfigureAwait(false);
    }

    /// <summary>The open pull request of a fork's branch at a commit. Nothing is believed of the event but where to look.</summary>
    /// <param name="pull">The repository and the commit.</param>
    /// <param name="head">owner:branch</param>
    /// <exception cref="GitHubException">There is none.</exception>
    public async Task<PullRequest> Find(PullRequest pull, string head)
    {
        var open = await connection.Get<IReadOnlyList<Wire.PullRequest>>($"{pull.Path}/pulls?state=open&head={Uri.EscapeDataString(head)}").ConfigureAwait(false);
        return open.FirstOrDefault(one => one.Head.Sha == pull.Commit) is { } found
            ? pull with { Number = found.Number }
            : throw new GitHubException($"no open pull request has the commit {pull.Commit}", System.Net.HttpStatusCode.NotFound);
    }

    PullRequestOutcome Stale() => Nothing() with { IsStale = true };

    PullRequestOutcome Nothing() => new(IsStale: false, IsReadOnly: false, ImmutableDictionary<Level, int>.Empty, 0, 0, 0, connection.Requests, connection.Writes);

    async Task<Reading> Read(PullRequest pull, Wire.PullRequest known, Wire.ChangedFile[] articles, int files)
    {
        var blob = $"{address.Server.AbsoluteUri.TrimEnd('/')}/{known.Head.Repo?.FullName ?? $"{pull.Owner}/{pull.Repository}"}/blob/{pull.Commit}";
        var (remarks, problems, faults, unread, french) = (ImmutableArray.CreateBuilder<Remark>(), new List<string>(), 0, 0, 0);
        foreach (var file in articles)
        {
            if (file is { Patch: null, Changes: 0 })
                continue;

            var report = await Check(pull, file, problems).ConfigureAwait(false);
            if (report is null)
                continue;
            (faults, unread, french) = (faults + report.Faults.Length, unread + (report.Problem is null ? 0 : 1), french + (report.MessageLanguage?.Code == "fr" ? 1 : 0));
            problems.AddRange(report.Faults.Select(fault => $"{fault.RuleId} failed: {fault.Reason}"));
            if (report.Problem is { } problem)
                problems.Add(problem.ToString());
            else if (file.Patch is null)
                problems.Add($"{file.Filename}: GitHub shows no differences of this file; its findings are left out");
            else
                remarks.AddRange(new RemarkReader(blob).Read(report, file.Filename, file.PreviousFilename, ChangedLines.Read(file.Patch)));
        }

        if (files >= MostFiles)
            problems.Add($"the pull request has more files than the {MostFiles} that GitHub lists");
        return new(remarks.ToImmutable(), articles.Length, blob, [.. problems.Distinct(StringComparer.Ordinal)], french * 2 > articles.Length) { Faults = faults, UnreadArticles = unread };
    }

    /// <summary>A file that GitHub does not give does not cost the others.</summary>
    async Task<StoryReport?> Check(PullRequest pull, Wire.ChangedFile file, List<string> problems)
    {
        try
        {
            var bytes = await BytesOf(pull, file).ConfigureAwait(false);
            if (bytes.Length <= LargestStory)
                return checker.Check(file.Filename, bytes);
            problems.Add($"{file.Filename}: the file is larger than {LargestStory >> 20} MB, so it is no story");
        }
        catch (GitHubException e) when (e.Status is not null && !e.IsHaste)
        {
            problems.Add($"{file.Filename}: GitHub does not give this file: {e.Message}");
        }

        return null;
    }

    /// <summary>The article at the head commit: from the checkout if it is the same there, else from GitHub.</summary>
    async Task<byte[]> BytesOf(PullRequest pull, Wire.ChangedFile file)
    {
        if (readLocal(file.Filename) is { } local && (file.Sha is null || GitBlob.HashOf(local) == file.Sha))
            return local;

        var path = string.Join('/', file.Filename.Split('/').Select(Uri.EscapeDataString));
        return await connection.GetBytes($"{pull.Path}/contents/{path}?ref={pull.Commit}").ConfigureAwait(false);
    }
}
