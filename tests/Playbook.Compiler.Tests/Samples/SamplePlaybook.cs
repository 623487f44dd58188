using Playbook.Compiler.Inputs;
using Playbook.Planning;

namespace Playbook.Compiler.Tests.Samples;

/// <summary>The playbooks of the repository's <c>playbooks</c> folder, as a build sees them.</summary>
internal static class SamplePlaybook
{
    /// <summary>Names of the files, libraries included.</summary>
    public static TheoryData<string> All => [.. Directory.EnumerateFiles(Path.Join(Checkout.Root, "playbooks"), "*.playbook").Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal)];

    public static Compilation Compile(string name)
    {
        var inputs = InputFiles.Find([Path.Join("playbooks", name)], Checkout.Root, outputFolder: null);
        Assert.Empty(inputs.Problems);
        return Compilation.Of(Assert.Single(inputs.Files), CompilationContext.Create(Checkout.Root));
    }

    public static Plan Plan(string name) => Assert.Single(Compile(name).Plans);
}
