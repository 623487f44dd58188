using System.Collections.Immutable;
using Playbook.Compiler.Inputs;
using Playbook.Planning;
using Playbook.Semantics.Binding.Reuse;
using Playbook.Semantics.Model;
using Playbook.Syntax.Diagnostics;

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

    /// <summary>Every plan of a sample, those of the rows of its tables behind the others.</summary>
    public static ImmutableArray<Plan> Plans(string name)
    {
        var compilation = Compile(name);
        return [.. compilation.Plans, .. Rows(compilation).Select(row => row.Playbook).OfType<PlaybookModel>().Select(compilation.Plan)];
    }

    /// <summary>What is found in a sample and in each playbook that it makes of a row.</summary>
    public static ImmutableArray<Diagnostic> Diagnostics(string name)
    {
        var compilation = Compile(name);
        BoundRow[] rows = [.. Rows(compilation)];
        return compilation.DiagnosticsWith(
            rows.SelectMany(row => row.Playbook is { } playbook ? row.Diagnostics.Concat(compilation.Plan(playbook).Diagnostics) : row.Diagnostics),
            rows.Select(row => row.Playbook).OfType<PlaybookModel>().Select(playbook => playbook.Language));
    }

    /// <summary>The one plan of a sample that makes one.</summary>
    public static Plan Plan(string name) => Assert.Single(Compile(name).Plans);

    private static IEnumerable<BoundRow> Rows(Compilation compilation) =>
        compilation.Bound?.Tables.SelectMany(table => Enumerable.Range(0, table.Keys.Length).Select(table.Bind)) ?? [];
}
