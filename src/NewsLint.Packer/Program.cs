using NewsLint.Languages.Lists;
using NewsLint.Rules;
using NewsLint.Rules.Pages;

// Compiles the pages of a folder, and the indexes of the lists, into the packs that the program carries. Runs when NewsLint.Workspace is built.
if (args is not [var folder, var dictionaries, var rulePack, var listPack])
{
    Console.Error.WriteLine("usage: NewsLint.Packer RULES_FOLDER DICTIONARIES_FOLDER RULE_PACK_FILE LIST_PACK_FILE");
    return 2;
}

IEnumerable<string>? List(string name) => File.Exists(Path.Combine(dictionaries, name)) ? File.ReadLines(Path.Combine(dictionaries, name)) : null;

static void Write(string path, byte[] pack)
{
    if (!File.Exists(path) || !File.ReadAllBytes(path).AsSpan().SequenceEqual(pack))
        File.WriteAllBytes(path, pack);
}

try
{
    var pages = Directory.EnumerateFiles(folder, "*.md", SearchOption.AllDirectories)
        .Where(path => Path.GetFileName(path) != "README.md")
        .Select(path => path.Replace('\\', '/'))
        .Order(StringComparer.Ordinal)
        .Select(path => PageReader.Read(path, File.ReadAllText(path), List));
    Write(rulePack, PackWriter.Write(pages));
    Write(listPack, ListIndexes.Pack());
    return 0;
}
catch (InputException e)
{
    // The form that MSBuild shows as an error of the build, at its place.
    Console.Error.WriteLine($"{e.Path}({e.Line},{e.Column}): error NL0001: {e.Message}");
    return 1;
}
