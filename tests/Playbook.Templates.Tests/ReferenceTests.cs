namespace Playbook.Templates.Tests;

public class ReferenceTests
{
    private static readonly string Reference = Path.Combine(FindRoot(), "grammar", "templates.md");

    public static TheoryData<string> Tables() => [.. ReferenceTables.All.Select(t => t.Name)];

    /// <summary>A table that differs is written beside the test, ready to be read and copied into the reference.</summary>
    [Theory]
    [MemberData(nameof(Tables))]
    public void The_reference_has_the_tables_of_the_language(string name)
    {
        var expected = ReferenceTables.All.Single(t => t.Name == name).Text;
        var actual = Section(File.ReadAllText(Reference), name);
        if (actual != expected)
        {
            File.WriteAllText(Path.Combine(AppContext.BaseDirectory, $"templates.{name}.received.md"), expected);
        }

        Assert.Equal(expected, actual);
    }

    private static string Section(string text, string name)
    {
        var begin = $"<!-- {name} -->\n\n";
        var start = text.IndexOf(begin, StringComparison.Ordinal);
        var end = text.IndexOf($"\n<!-- /{name} -->", StringComparison.Ordinal);
        Assert.True(start >= 0 && end > start, $"The reference has no section “{name}”.");
        return text[(start + begin.Length)..end];
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Playbook.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The tests do not run inside the repository.");
        }

        return folder.FullName;
    }
}
