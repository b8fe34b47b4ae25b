namespace NewsLint.Workspace.Histories;

/// <summary>The tables of a history, as the steps that led to them. A file says in <c>user_version</c> how many steps it has seen; a step, once released, never changes.</summary>
static class HistorySchema
{
    public static readonly string[] Steps =
    [
        """
        CREATE TABLE run (
            number INTEGER PRIMARY KEY AUTOINCREMENT,
            at TEXT NOT NULL,
            stories INTEGER NOT NULL,
            words INTEGER NOT NULL,
            stories_with_errors INTEGER NOT NULL,
            errors INTEGER NOT NULL,
            warnings INTEGER NOT NULL,
            notes INTEGER NOT NULL
        );
        CREATE TABLE rule_count (
            run INTEGER NOT NULL REFERENCES run ON DELETE CASCADE,
            rule TEXT NOT NULL,
            findings INTEGER NOT NULL,
            stories INTEGER NOT NULL,
            excused INTEGER NOT NULL,
            PRIMARY KEY (run, rule)
        ) WITHOUT ROWID;
        CREATE TABLE group_count (
            run INTEGER NOT NULL REFERENCES run ON DELETE CASCADE,
            kind TEXT NOT NULL,
            name TEXT NOT NULL,
            stories INTEGER NOT NULL,
            words INTEGER NOT NULL,
            errors INTEGER NOT NULL,
            warnings INTEGER NOT NULL,
            notes INTEGER NOT NULL,
            PRIMARY KEY (run, kind, name)
        ) WITHOUT ROWID;
        CREATE TABLE finding (
            run INTEGER NOT NULL REFERENCES run ON DELETE CASCADE,
            key INTEGER NOT NULL,
            PRIMARY KEY (run, key)
        ) WITHOUT ROWID;
        """,
    ];
}
