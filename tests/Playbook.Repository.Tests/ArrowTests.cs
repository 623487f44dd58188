using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Playbook.Repository.Tests;

/// <summary>Which project may know which: the arrows of src/README.md.</summary>
public sealed partial class ArrowTests
{
    // Each project with the ones it refers to directly. What stands to the left of it here may not know it.
    private static readonly (string Project, string[] References)[] Arrows =
    [
        ("Syntax", []),
        ("Templates", ["Syntax"]),
        ("Semantics", ["Templates"]),
        ("Planning", ["Semantics"]),
        ("Generators", ["Planning"]),
        ("Compiler", ["Generators"]),
        ("Cli", ["Compiler"]),
    ];

    [Fact]
    public void Every_product_project_has_its_place_in_the_row_of_arrows() =>
        Assert.Equal(
            Arrows.Select(a => "src/Playbook." + a.Project + "/Playbook." + a.Project + ".csproj").Order(StringComparer.Ordinal),
            Repository.Files("src", "*.csproj"));

    [Fact]
    public void Projects_refer_only_to_the_stage_before_them()
    {
        foreach (var (project, references) in Arrows)
        {
            var file = XDocument.Parse(Repository.Read($"src/Playbook.{project}/Playbook.{project}.csproj"));
            var found = file.Descendants("ProjectReference")
                .Select(r => ProjectName().Match(r.Attribute("Include")!.Value).Groups[1].Value);
            Assert.Equal(references, found);
        }
    }

    [Fact]
    public void Only_the_bridge_of_Syntax_knows_the_parser_generator()
    {
        var knowing = Repository.Files("src", "*.cs")
            .Where(path => !path.StartsWith("src/Playbook.Syntax/Parsing/", StringComparison.Ordinal))
            .Where(path => Repository.Read(path).Contains("Antlr4", StringComparison.Ordinal));
        Assert.Empty(knowing);
    }

    [Fact]
    public void Every_project_is_in_the_solution()
    {
        var solution = Repository.Read("Playbook.sln").Replace('\\', '/');
        Assert.All(Repository.Files(".", "*.csproj"), path => Assert.Contains(path.TrimStart('.', '/'), solution, StringComparison.Ordinal));
    }

    [GeneratedRegex(@"Playbook\.(\w+)\.csproj$")]
    private static partial Regex ProjectName();
}
