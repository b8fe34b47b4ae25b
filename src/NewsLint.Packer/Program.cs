using NewsLint.Rules;
using NewsLint.Rules.Pages;

// Compiles the pages of a folder into the pack that the program carries. Runs when NewsLint.Workspace is built.
if (args is not [var folder, var dictionaries, var output])
{
    Console.Error.WriteLine("usage: NewsLint.Packer RULES_FOLDER DICTIONARIES_FOLDER PACK_FILE");
    return 2;
}

IEnumerable<string>? List(string name) => File.Exists(Path.Combine(dictionaries, name)) ? File.ReadLines(Path.Combine(dictionaries, name)) : null;

try
{
    var pages = Directory.EnumerateFiles(folder, "*.md", SearchOption.AllDirectories)
        .Where(path => Path.GetFileName(path) != "README.md")
        .Select(path => path.Replace('\\', '/'))
        .Order(StringComparer.Ordinal)
        .Select(path => PageReader.Read(path, File.ReadAllText(path), List));
    var pack = PackWriter.Write(pages);
    if (!File.Exists(output) || !File.ReadAllBytes(output).AsSpan().SequenceEqual(pack))
        File.WriteAllBytes(output, pack);
    return 0;
}
catch (InputException e)
{
    // The form that MSBuild shows as an error of the build, at its place.
    Console.Error.WriteLine($"{e.Path}({e.Line},{e.Column}): error NL0001: {e.Message}");
    return 1;
}
