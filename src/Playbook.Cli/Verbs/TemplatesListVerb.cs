using System.Collections.Immutable;
using Playbook.Cli.CommandLine;
using Playbook.Generators;
using Playbook.Syntax.Text;
using Playbook.Syntax.Words;

namespace Playbook.Cli.Verbs;

/// <summary><c>playbook templates list</c>: shows which templates there are and what each makes.</summary>
internal sealed class TemplatesListVerb : Verb
{
    public TemplatesListVerb()
        : base(
            new("列出", "list"),
            new("列出内置模板，以及各自做什么", "List the built-in templates and what each makes"),
            new("[名字…]", "[NAME…]"))
    {
    }

    /// <inheritdoc/>
    public override int Run(Invocation invocation)
    {
        var language = invocation.Language;
        var entries = TemplateNames.Find([.. TemplateCatalogue.Pages, .. TemplateCatalogue.Copies()], invocation.Paths, out var mistake);
        if (mistake is { } wrong)
        {
            invocation.Streams.Error.WriteLine(wrong.In(language));
            return ExitCode.Usage;
        }

        var width = entries.Max(entry => DisplayWidth.Of(entry.Name));
        foreach (var entry in entries)
        {
            invocation.Streams.Output.WriteLine($"{entry.Name}{new string(' ', width - DisplayWidth.Of(entry.Name))}  {entry.Makes.In(language)}");
        }

        return ExitCode.Success;
    }
}
