using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace NewsLint.Tests.House;

/// <summary>A room must compile with nothing but itself and the rooms below it; a project sees only those below.</summary>
public sealed class WallsTests
{
    static readonly string[] RoomsFromTheGroundUp = ["Text", "Documents", "Articles"];

    static readonly string[] ProjectsFromTheGroundUp = ["NewsLint.Engine", "NewsLint.Languages", "NewsLint.Rules", "NewsLint.Packer", "NewsLint.Workspace", "NewsLint.GitHub", "NewsLint.Server", "NewsLint.Cli"];

    public static TheoryData<int> Floors => [.. Enumerable.Range(1, RoomsFromTheGroundUp.Length)];

    [Theory, MemberData(nameof(Floors))]
    public void A_room_of_the_engine_needs_only_the_rooms_below_it(int floor)
    {
        var sources = RoomsFromTheGroundUp[..floor]
            .SelectMany(room => Repository.Sources($"src/NewsLint.Engine/{room}"))
            .Select(path => CSharpSyntaxTree.ParseText(File.ReadAllText(path), path: path));

        var errors = CSharpCompilation
            .Create("rooms", [ImplicitUsings, .. sources], Platform, new(OutputKind.DynamicallyLinkedLibrary))
            .GetDiagnostics()
            .Where(diagnostic => diagnostic.Id is NameNotFound or TypeNotFound or NamespaceNotFound);

        errors.Should().BeEmpty();
    }

    [Fact]
    public void The_engine_has_no_packages_and_no_other_project() =>
        References("NewsLint.Engine").Should().BeEmpty();

    [Fact]
    public void Projects_depend_straight_down()
    {
        for (var i = 0; i < ProjectsFromTheGroundUp.Length; i++)
            References(ProjectsFromTheGroundUp[i]).Where(name => name.StartsWith("NewsLint.", StringComparison.Ordinal)).Should().BeSubsetOf(ProjectsFromTheGroundUp[..i]);
    }

    [Fact]
    public void The_engine_reads_nothing_and_prints_nothing()
    {
        string[] forbidden = ["System.Console", "System.IO.File", "System.Net", "System.Diagnostics.Process", "System.Threading.Timer"];
        var used = typeof(Linter).Assembly.GetReferencedAssemblies().Select(assembly => assembly.Name!);

        used.Should().NotContain(name => forbidden.Any(start => name.StartsWith(start, StringComparison.Ordinal)));
    }

    const string NameNotFound = "CS0103", TypeNotFound = "CS0246", NamespaceNotFound = "CS0234";

    static readonly SyntaxTree ImplicitUsings = CSharpSyntaxTree.ParseText(
        "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; global using System.Threading;");

    static IEnumerable<MetadataReference> Platform =>
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal))
            .Select(path => MetadataReference.CreateFromFile(path));

    static string[] References(string project) =>
    [
        .. XDocument.Load(Path.Combine(Repository.Root, "src", project, $"{project}.csproj"))
            .Descendants()
            .Where(element => element.Name.LocalName is "ProjectReference" or "PackageReference")
            .Select(element => Path.GetFileNameWithoutExtension(element.Attribute("Include")!.Value.Replace('\\', '/')) is var name && element.Name.LocalName == "ProjectReference" ? name : element.Attribute("Include")!.Value),
    ];
}
