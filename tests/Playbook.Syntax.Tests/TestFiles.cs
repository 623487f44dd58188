using Playbook.Syntax.Text;

namespace Playbook.Syntax.Tests;

/// <summary>The sample files beside the tests.</summary>
internal static class TestFiles
{
    public static string Folder { get; } = Path.Combine(Checkout.Root, "tests", "data", "syntax");

    public static SourceText Read(string name) => new(name, File.ReadAllText(Path.Combine(Folder, name)));
}
