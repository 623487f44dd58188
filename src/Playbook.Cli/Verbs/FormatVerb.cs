using Playbook.Cli.CommandLine;
using Playbook.Cli.Reporting;
using Playbook.Compiler;
using Playbook.Compiler.Formatting;
using Playbook.Compiler.Inputs;

namespace Playbook.Cli.Verbs;

/// <summary><c>playbook format</c>: lays files out in their canonical form, and spells their words in one language.</summary>
internal sealed class FormatVerb : Verb
{
    private readonly Flag _check = new("--check", new("只列出没排好的文件，不改", "Only list the files that are not formatted; change nothing"));

    private readonly Setting _keywords = new(
        "--keywords", "zh|en",
        new("把关键词都换成中文或英文写法；名字和引号里的文字不动", "Spell every word of the language in Chinese or English; names and texts stay"))
    {
        Choices = MessageLanguage.Choices,
    };

    public FormatVerb()
        : base(
            new("排版", "format"),
            new("把手册文件排整齐，内容不变；“-”从标准输入读，结果写到标准输出", "Lay out playbook files without changing what they say; “-” reads standard input and writes standard output"),
            new("[文件|文件夹|通配…|-]", "[FILE|FOLDER|PATTERN…|-]")) =>
        CommonOptions.AddTo(this, _check, _keywords, CommonOptions.Diagnostics);

    /// <inheritdoc/>
    public override bool ReadsStandardInput => true;

    /// <inheritdoc/>
    public override int Run(Invocation invocation)
    {
        var isCheck = invocation.Parsed.GetValue(_check);
        var folder = invocation.Environment.WorkingFolder;
        var inputs = SessionRun.Inputs(invocation, outputFolder: null);
        var report = FormatSession.Run(
            inputs.Files, CompilationContext.Create(folder), MessageLanguage.Named(_keywords.In(invocation.Parsed)), writes: !isCheck);
        report = report with { Diagnostics = inputs.Problems.AddRange(report.Diagnostics) };

        if (invocation.Paths is ["-"])
        {
            invocation.Streams.Output.Write(isCheck || report.Files is not [var file] ? "" : file.Text);
        }
        else
        {
            FormatListing.Write(invocation.Streams.Output, report);
        }

        invocation.Findings(invocation.Streams.Error).WriteAll(report.Diagnostics);
        FormatListing.WriteSummary(invocation.Streams.Error, report, isCheck, invocation.Language);
        return ExitCode.Of(report, isFormatted: report.Files.All(file => !file.KeepsSpelling && !(isCheck && file.IsChanged)));
    }
}
