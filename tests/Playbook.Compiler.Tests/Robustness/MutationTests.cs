using System.Diagnostics;
using System.Globalization;
using System.Text;
using Playbook.Compiler.Inputs;
using Playbook.Compiler.Reading;
using Playbook.Compiler.Tests.Samples;
using Playbook.Generators;
using Playbook.Syntax.Diagnostics;
using Playbook.Syntax.Tree;
using Playbook.Syntax.Words;

namespace Playbook.Compiler.Tests.Robustness;

/// <summary>
/// Spoilt playbooks on their way through every stage. A run has a few hundred of them; <c>PLAYBOOK_MUTATIONS=20000</c> makes it as many as
/// one likes.
/// </summary>
public sealed class MutationTests
{
    private const int UsualCount = 400;

    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(1);

    [Fact]
    public void No_spoilt_playbook_makes_the_compiler_fail_or_hang()
    {
        var folder = Path.Join(Checkout.Root, "playbooks");
        string[] paths = [.. Directory.EnumerateFiles(folder, "*.playbook").Order(StringComparer.Ordinal)];
        string[] texts = [.. paths.Select(File.ReadAllText)];
        var count = int.TryParse(Environment.GetEnvironmentVariable("PLAYBOOK_MUTATIONS"), CultureInfo.InvariantCulture, out var asked) ? asked : UsualCount;
        var context = CompilationContext.Create(Checkout.Root);
        Assert.Empty(Workers.Make(count, Environment.ProcessorCount, Failure).OfType<string>());

        string? Failure(int number)
        {
            var (index, bytes) = Mutation.Make(texts, number);
            return Try(paths[index], bytes, context) is { } failure ? $"mutation {number} of {Path.GetFileName(paths[index])}: {failure}" : null;
        }
    }

    // What is wrong with a run, or null. A run that takes long is run again: the machine may have been busy with something else.
    private static string? Try(string path, byte[] bytes, CompilationContext context)
    {
        for (var attempt = 0; ; attempt++)
        {
            var watch = Stopwatch.StartNew();
            try
            {
                Compile(path, bytes, context);
            }
            catch (Exception e)
            {
                return e.ToString();
            }

            if (watch.Elapsed <= Longest)
            {
                return null;
            }

            if (attempt == 3)
            {
                return $"takes {watch.Elapsed}";
            }
        }
    }

    private static void Compile(string path, byte[] bytes, CompilationContext context)
    {
        var reading = SourceReader.Decode(bytes, Path.GetFileName(path));
        var compilation = Compilation.Of(new InputFile(path, Path.GetDirectoryName(path)!) { Reading = reading }, context);
        if (compilation.File.Tree is { } tree)
        {
            Assert.Equal(tree.Text.Content, Printed(tree.Root));
        }

        foreach (var finding in compilation.Diagnostics)
        {
            Assert.NotEqual(finding.GetMessage(Language.Chinese), finding.GetRemedy(Language.Chinese));
            Assert.True(finding.Location is not { } place || place.Span.End <= place.Source.Content.Length, finding.Code);
        }

        if (!compilation.Diagnostics.Any(finding => finding.Severity == Severity.Error))
        {
            Assert.All(compilation.Plans, plan => Assert.NotEmpty(Compilation.Generate(new Edition(plan)).ToList()));
        }
    }

    private static string Printed(SyntaxNode root)
    {
        var text = new StringBuilder();
        foreach (var token in root.Tokens())
        {
            text.Append(token.LeadingTrivia).Append(token.Text);
        }

        return text.ToString();
    }
}
