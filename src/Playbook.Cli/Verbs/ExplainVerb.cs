using Playbook.Cli.CommandLine;
using Playbook.Cli.Explaining;
using Playbook.Cli.Reporting;
using Playbook.Compiler.Diagnostics;
using Playbook.Syntax.Words;

namespace Playbook.Cli.Verbs;

/// <summary><c>playbook explain</c>: what a finding means, why it is one, and how to mend it, with examples.</summary>
internal sealed class ExplainVerb : Verb
{
    public ExplainVerb()
        : base(
            new("解释", "explain"),
            new("讲清一个提示：什么意思、为什么、怎么改；不写编号就列出全部", "Tell what a finding means, why, and how to mend it; without a code, list them all"),
            new("[编号…]", "[CODE…]"))
    {
    }

    /// <inheritdoc/>
    public override int Run(Invocation invocation)
    {
        var output = invocation.Streams.Output;
        if (invocation.Paths is [])
        {
            foreach (var row in DiagnosticCatalogue.All)
            {
                output.WriteLine($"{row.Code}  {row.Name} ({SeverityWords.Of(row.Severity).In(invocation.Language)})");
            }

            return ExitCode.Success;
        }

        if (invocation.Paths.FirstOrDefault(id => DiagnosticCatalogue.Find(id) is null) is { } unknown)
        {
            return invocation.Refuse(UsageMistakes.WithSuggestion(
                new($"没有编号或名字是“{unknown}”的提示", $"No finding has the code or name “{unknown}”"), DiagnosticCatalogue.Nearest(unknown)), this);
        }

        var printer = new PagePrinter(output, invocation.Language);
        foreach (var (index, id) in invocation.Paths.Index())
        {
            if (index > 0)
            {
                output.WriteLine();
            }

            printer.Print(DiagnosticCatalogue.Find(id)!);
        }

        return ExitCode.Success;
    }
}
