namespace Playbook.Repository.Tests;

/// <summary>Rooms stay small and named for what is in them.</summary>
public sealed class RoomTests
{
    [Fact]
    public void No_source_file_is_longer_than_300_lines()
    {
        var longOnes = Repository.Files("src", "*.cs").Concat(Repository.Files("tests", "*.cs"))
            .Select(path => (Path: path, Lines: Repository.Read(path).Split('\n').Length - 1))
            .Where(file => file.Lines > 300);
        Assert.Empty(longOnes);
    }

    [Fact]
    public void No_file_is_named_for_having_no_name()
    {
        var vague = Repository.Files("src", "*.cs").Where(path =>
            Path.GetFileNameWithoutExtension(path) is var name
            && (name.EndsWith("Utility", StringComparison.Ordinal) || name.EndsWith("Utils", StringComparison.Ordinal)
                || name.EndsWith("Helper", StringComparison.Ordinal) || name.EndsWith("Helpers", StringComparison.Ordinal)
                || name.EndsWith("Manager", StringComparison.Ordinal)));
        Assert.Empty(vague);
    }

    [Fact]
    public void The_root_holds_only_what_people_and_tools_look_for_there()
    {
        string[] expected =
        [
            ".ci", ".editorconfig", ".gitattributes", ".gitignore", "CHANGELOG.md", "CONTRIBUTING.md", "Directory.Build.props",
            "Directory.Packages.props", "LICENSE", "Playbook.sln", "README.md", "global.json", "grammar", "playbooks", "src", "tests",
        ];
        string[] products = [".git", "out", "artifacts", ".vs", ".idea", ".vscode"];
        Assert.Equal(
            expected,
            Directory.EnumerateFileSystemEntries(Repository.Root).Select(path => Path.GetFileName(path))
                .Except(products).Order(StringComparer.Ordinal));
    }
}
