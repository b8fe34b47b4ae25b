using System.Collections.Immutable;
using NewsLint.Articles;
using NewsLint.Rules;
using NewsLint.Workspace;
using NewsLint.Workspace.Files;

namespace NewsLint.Cli;

/// <summary>Reads the stories of an archive without checking them, on all cores, and hands over what was read in the order of the stories.</summary>
sealed class ArchiveRun(Newsroom newsroom)
{
    const int StoriesAtATime = 256;

    /// <param name="paths">Files, folders and globs.</param>
    /// <param name="read">What is read of a story, on any thread.</param>
    /// <param name="add">Takes it, on this thread.</param>
    /// <param name="problems">Gets the files that are missing or no stories.</param>
    public void Read<T>(string[] paths, Func<Article, T> read, Action<T> add, List<InputException> problems)
    {
        var (found, missing) = new StoryFinder(Directory.GetCurrentDirectory()).Find(paths);
        problems.AddRange(missing);
        ImmutableArray<string> stories = [.. found.Where(path => !newsroom.Configuration.Excludes(path))];
        var (checker, progress, done) = (new StoryChecker(newsroom.Library, newsroom.Configuration, new()), new Progress(stories.Length), 0);
        foreach (var batch in stories.Chunk(StoriesAtATime))
        {
            var results = new (T? Value, InputException? Problem)[batch.Length];
            Parallel.For(0, batch.Length, i => results[i] = Read(batch[i], checker, read));
            foreach (var (value, problem) in results)
            {
                if (problem is null)
                    add(value!);
                else
                    problems.Add(problem);
            }

            progress.Show(done += batch.Length);
        }

        progress.Clear();
    }

    static (T? Value, InputException? Problem) Read<T>(string path, StoryChecker checker, Func<Article, T> read)
    {
        try
        {
            return (read(checker.Read(path, File.ReadAllBytes(path))), null);
        }
        catch (InputException e)
        {
            return (default, e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return (default, new(path, 0, 0, $"the file cannot be read: {e.Message.ReplaceLineEndings(" ").TrimEnd('.')}", e));
        }
    }
}
