using Playbook.Compiler;
using Playbook.Compiler.Overrides;
using Playbook.Syntax.Words;

namespace Playbook.Cli.Reporting;

/// <summary>The last line of a run.</summary>
internal static class Summary
{
    /// <summary>After a check.</summary>
    public static Bilingual OfCheck(BuildReport report) => new(
        $"{report.Playbooks} 份手册，{report.Errors} 个错误，{report.Warnings} 个警告",
        $"{Count(report.Playbooks, "playbook")}, {Count(report.Errors, "error")}, {Count(report.Warnings, "warning")}");

    /// <summary>After a build.</summary>
    public static Bilingual OfBuild(BuildReport report) => new(
        $"{OfCheck(report).Zh}；写出 {report.Written} 个文件" + (report.Unchanged > 0 ? $"，{report.Unchanged} 个没有变化" : ""),
        $"{OfCheck(report).En}; {Count(report.Written, "file")} written" + (report.Unchanged > 0 ? $", {report.Unchanged} unchanged" : ""));

    /// <summary>After templates were written out.</summary>
    public static Bilingual OfEjection(EjectionResult result) => new(
        $"写出 {result.Written} 个模板" + (result.Unchanged > 0 ? $"，{result.Unchanged} 个没有变化" : ""),
        $"{Count(result.Written, "template")} written" + (result.Unchanged > 0 ? $", {result.Unchanged} unchanged" : ""));

    private static string Count(int number, string noun) => $"{number} {noun}{(number == 1 ? "" : "s")}";
}
