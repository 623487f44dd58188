using Playbook.Cli.CommandLine;
using Playbook.Cli.Reporting;
using Playbook.Compiler.Inputs;
using Playbook.Compiler.Overrides;
using Playbook.Generators;
using Playbook.Syntax.Words;

namespace Playbook.Cli.Verbs;

/// <summary><c>playbook templates eject</c>: writes built-in templates into a folder, where the project may change them.</summary>
internal sealed class TemplatesEjectVerb : Verb
{
    private readonly Setting _out = new(
        "--out", new("目录", "DIR"), new("写到哪个文件夹，默认是当前文件夹下的 templates", "The folder to write to; by default “templates” in the current folder"));

    private readonly Flag _force = new(
        "--force", new("已有的文件也覆盖；改动会丢失", "Overwrite files that are there; changes to them are lost"));

    public TemplatesEjectVerb()
        : base(
            new("导出", "eject"),
            new("把内置模板写出来，改过的会代替内置的", "Write built-in templates out; what you change takes their place"),
            new("[名字…]", "[NAME…]")) =>
        CommonOptions.AddTo(this, _out, _force, CommonOptions.Diagnostics);

    /// <inheritdoc/>
    public override int Run(Invocation invocation)
    {
        var workingFolder = invocation.Environment.WorkingFolder;
        var entries = TemplateNames.Find([.. TemplateCatalogue.Pages, .. TemplateCatalogue.Copies()], invocation.Paths, out var mistake);
        if (mistake is { } wrong)
        {
            invocation.Streams.Error.WriteLine(wrong.In(invocation.Language));
            return ExitCode.Usage;
        }

        var folder = Path.GetFullPath(_out.In(invocation.Parsed) ?? "templates", workingFolder);
        var result = new TemplateEjection(folder, path => DisplayPath.Of(path, workingFolder), invocation.Parsed.GetValue(_force)).Run(entries);
        invocation.Findings(invocation.Streams.Output).WriteAll(result.Diagnostics);
        invocation.Streams.Error.WriteLine(Summary.OfEjection(result).In(invocation.Language));
        return result.HasAccessFailure ? ExitCode.NoAccess : result.Diagnostics.IsEmpty ? ExitCode.Success : ExitCode.Findings;
    }
}
