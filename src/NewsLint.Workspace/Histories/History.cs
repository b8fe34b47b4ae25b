using System.Collections.Immutable;
using System.Globalization;
using Microsoft.Data.Sqlite;
using NewsLint.Rules;
using NewsLint.Workspace.Overviews;

namespace NewsLint.Workspace.Histories;

/// <summary>The runs of a newsroom over weeks, in a file of SQLite. A run is written whole or not at all; two that end at once wait for each other.</summary>
public sealed class History : IDisposable
{
    const int MostTrends = 8;

    const int BusyError = 5, NoDatabaseError = 26, CorruptError = 11;

    readonly SqliteConnection file;
    readonly string path;

    History(string path, SqliteConnection file)
    {
        this.path = path;
        this.file = file;
    }

    /// <summary>Opens a history, which is made where there is none, and brings an older one up to date.</summary>
    /// <exception cref="InputException">It cannot be opened, is something else, or is of a newer version.</exception>
    public static History Open(string path)
    {
        var file = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false, DefaultTimeout = 30 }.ToString());
        var history = new History(path, file);
        try
        {
            file.Open();
            history.Execute("PRAGMA foreign_keys = ON");
            history.Migrate();
            return history;
        }
        catch (SqliteException e)
        {
            file.Dispose();
            throw history.Failed(e);
        }
        catch (InputException)
        {
            file.Dispose();
            throw;
        }
    }

    /// <summary>Writes a run, and says what changed since the last.</summary>
    /// <param name="at">When it was, in UTC.</param>
    /// <param name="figures">What it found.</param>
    /// <exception cref="InputException">It cannot be written; the history is as it was.</exception>
    public Since Add(DateTime at, RunFigures figures) => Guarded(() =>
    {
        // It takes the file before it reads: what it says has changed is changed since the very last run.
        using var transaction = file.BeginTransaction(deferred: false);
        var last = LastRun();
        var before = last is { } known ? Counts(known) : [];
        var run = Insert(at, figures);
        InsertCounts(run, figures);
        InsertFindings(run, figures.Keys);
        var (appeared, gone) = last is { } previous ? (Missing(run, previous), Missing(previous, run)) : ((int?)null, (int?)null);
        Execute("DELETE FROM finding WHERE run <> $run", ("$run", run));
        var runs = Runs();
        var ruleTrends = Trends(runs, [.. figures.Rules.Take(MostTrends).Select(rule => rule.Id)], "SELECT run, rule, findings, 0 FROM rule_count");
        var sectionTrends = Trends(runs, [.. figures.Sections.OrderByDescending(section => section.Stories).Take(MostTrends).Select(section => section.Name)], "SELECT run, name, errors + warnings + notes, words FROM group_count WHERE kind = 'section'");
        transaction.Commit();
        return new Since(appeared, gone, runs, last is null ? [] : Changed(before, figures), ruleTrends, sectionTrends);
    });

    /// <summary>All runs, the oldest first.</summary>
    /// <exception cref="InputException">It cannot be read.</exception>
    public ImmutableArray<PastRun> Read() => Guarded(Runs);

    /// <summary>The findings of every rule, section and author in every run.</summary>
    /// <exception cref="InputException">It cannot be read.</exception>
    public ImmutableArray<PastCount> ReadCounts() => Guarded(() =>
    {
        var runs = Runs().ToDictionary(run => run.Number);
        return Rows(
            "SELECT run, 'rule' AS kind, rule AS name, stories, findings, excused FROM rule_count UNION ALL SELECT run, kind, name, stories, errors + warnings + notes, 0 FROM group_count ORDER BY 1, 2, 3",
            row => new PastCount(runs[row.GetInt64(0)], row.GetString(1), row.GetString(2), row.GetInt32(3), row.GetInt32(4), row.GetInt32(5)));
    });

    /// <summary>Forgets runs, and gives back the room that they took.</summary>
    /// <param name="keep">How many of the latest stay.</param>
    /// <returns>How many were forgotten.</returns>
    /// <exception cref="InputException">It cannot be written; the history is as it was.</exception>
    public int Prune(int keep) => Guarded(() =>
    {
        var forgotten = Execute("DELETE FROM run WHERE number NOT IN (SELECT number FROM run ORDER BY number DESC LIMIT $keep)", ("$keep", keep));
        Execute("VACUUM");
        return forgotten;
    });

    public void Dispose() => file.Dispose();

    void Migrate()
    {
        var seen = (int)(long)Scalar("PRAGMA user_version")!;
        if (seen > HistorySchema.Steps.Length)
            throw new InputException(path, 0, 0, "this history was written by a later newslint; it was left as it is");
        if (seen == HistorySchema.Steps.Length)
            return;

        using var transaction = file.BeginTransaction(deferred: false);
        seen = (int)(long)Scalar("PRAGMA user_version")!;
        if (seen == 0 && (long)Scalar("SELECT count(*) FROM sqlite_master")! > 0)
            throw new InputException(path, 0, 0, "this is a database, but no history of newslint; it was left as it is");
        for (; seen < HistorySchema.Steps.Length; seen++)
            Execute(HistorySchema.Steps[seen]);
        Execute($"PRAGMA user_version = {HistorySchema.Steps.Length}");
        transaction.Commit();
    }

    long? LastRun() => Scalar("SELECT max(number) FROM run") as long?;

    Dictionary<string, int> Counts(long run) =>
        Rows("SELECT rule, findings FROM rule_count WHERE run = $run", row => (row.GetString(0), row.GetInt32(1)), ("$run", run)).ToDictionary(StringComparer.Ordinal);

    static ImmutableArray<(string Rule, int Before, int Now)> Changed(Dictionary<string, int> before, RunFigures figures)
    {
        const int most = 12;
        var now = figures.Rules.ToDictionary(rule => rule.Id, rule => rule.Findings, StringComparer.Ordinal);
        return
        [
            .. before.Keys.Union(now.Keys, StringComparer.Ordinal)
                .Select(rule => (Rule: rule, Before: before.GetValueOrDefault(rule), Now: now.GetValueOrDefault(rule)))
                .Where(change => change.Before != change.Now)
                .OrderByDescending(change => Math.Abs(change.Now - change.Before)).ThenBy(change => change.Rule, StringComparer.Ordinal)
                .Take(most),
        ];
    }

    /// <param name="runs">All runs.</param>
    /// <param name="names">Of what.</param>
    /// <param name="counts">Rows of run, name, findings and words; no words for all of the run's.</param>
    ImmutableArray<Trend> Trends(ImmutableArray<PastRun> runs, ImmutableArray<string> names, string counts)
    {
        var found = Rows(counts, row => (Run: row.GetInt64(0), Name: row.GetString(1), Findings: row.GetInt32(2), Words: row.GetInt32(3)))
            .ToDictionary(row => (row.Run, row.Name));
        return [.. names.Select(name => new Trend(name, [.. runs.Select(run => Rate(run, found.GetValueOrDefault((run.Number, name))))]))];

        static double Rate(PastRun run, (long Run, string Name, int Findings, int Words) count) =>
            (count.Words > 0 ? count.Words : run.Words) is var words and > 0 ? 1000.0 * count.Findings / words : 0;
    }

    long Insert(DateTime at, RunFigures figures) => (long)Scalar(
        "INSERT INTO run (at, stories, words, stories_with_errors, errors, warnings, notes) VALUES ($at, $stories, $words, $bad, $errors, $warnings, $notes) RETURNING number",
        ("$at", at.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture)), ("$stories", figures.All.Stories), ("$words", figures.All.Words), ("$bad", figures.StoriesWithErrors),
        ("$errors", figures.All[Level.Error]), ("$warnings", figures.All[Level.Warning]), ("$notes", figures.All[Level.Note]))!;

    void InsertCounts(long run, RunFigures figures)
    {
        foreach (var rule in figures.Rules)
            Execute("INSERT INTO rule_count VALUES ($run, $rule, $findings, $stories, $excused)", ("$run", run), ("$rule", rule.Id), ("$findings", rule.Findings), ("$stories", rule.Stories), ("$excused", rule.ByDirective + rule.ByVocabulary + rule.ByBaseline));
        foreach (var (kind, group) in figures.Sections.Select(group => ("section", group)).Concat(figures.Authors.Select(group => ("author", group))))
            Execute("INSERT INTO group_count VALUES ($run, $kind, $name, $stories, $words, $errors, $warnings, $notes)", ("$run", run), ("$kind", kind), ("$name", group.Name), ("$stories", group.Stories), ("$words", group.Words), ("$errors", group[Level.Error]), ("$warnings", group[Level.Warning]), ("$notes", group[Level.Note]));
    }

    void InsertFindings(long run, IEnumerable<long> keys)
    {
        using var command = Command("INSERT OR IGNORE INTO finding VALUES ($run, $key)", [("$run", run), ("$key", 0L)]);
        foreach (var key in keys)
        {
            command.Parameters["$key"].Value = key;
            command.ExecuteNonQuery();
        }
    }

    int Missing(long run, long other) => (int)(long)Scalar(
        "SELECT count(*) FROM finding WHERE run = $run AND key NOT IN (SELECT key FROM finding WHERE run = $other)", ("$run", run), ("$other", other))!;

    ImmutableArray<PastRun> Runs() => Rows(
        "SELECT number, at, stories, words, stories_with_errors, errors, warnings, notes FROM run ORDER BY number",
        row => new PastRun(row.GetInt64(0), DateTime.Parse(row.GetString(1), CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal), row.GetInt32(2), row.GetInt32(3), row.GetInt32(4), row.GetInt32(5), row.GetInt32(6), row.GetInt32(7)));

    ImmutableArray<T> Rows<T>(string sql, Func<SqliteDataReader, T> read, params (string Name, object Value)[] values)
    {
        using var command = Command(sql, values);
        using var reader = command.ExecuteReader();
        var rows = ImmutableArray.CreateBuilder<T>();
        while (reader.Read())
            rows.Add(read(reader));
        return rows.DrainToImmutable();
    }

    object? Scalar(string sql, params (string Name, object Value)[] values)
    {
        using var command = Command(sql, values);
        return command.ExecuteScalar();
    }

    int Execute(string sql, params (string Name, object Value)[] values)
    {
        using var command = Command(sql, values);
        return command.ExecuteNonQuery();
    }

    SqliteCommand Command(string sql, (string Name, object Value)[] values)
    {
        var command = file.CreateCommand();
        command.CommandText = sql;
        foreach (var (name, value) in values)
            command.Parameters.AddWithValue(name, value);
        return command;
    }

    T Guarded<T>(Func<T> work)
    {
        try
        {
            return work();
        }
        catch (SqliteException e)
        {
            throw Failed(e);
        }
    }

    InputException Failed(SqliteException e) => new(path, 0, 0, e.SqliteErrorCode switch
    {
        NoDatabaseError => "this is no history of newslint; it was left as it is",
        CorruptError => "this history is damaged; take it from a backup",
        BusyError => "another run holds this history; try again when it is done",
        _ => $"the history cannot be used: {e.Message.ReplaceLineEndings(" ").TrimEnd('.')}",
    }, e);
}
