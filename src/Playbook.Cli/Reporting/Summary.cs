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
        $"{OfCheck(report).Zh}；写出 {report.Written} 个文件" + (report.Removed > 0 ? $"，删掉 {report.Removed} 个旧的" : "") + Unchanged(report).Zh,
        $"{OfCheck(report).En}; {Count(report.Written, "file")} written" + (report.Removed > 0 ? $", {report.Removed} removed" : "") + Unchanged(report).En);

    /// <summary>After a build that touched nothing.</summary>
    public static Bilingual OfDryRun(BuildReport report) => new(
        $"{OfCheck(report).Zh}；会写出 {report.Written} 个文件" + (report.Removed > 0 ? $"，会删掉 {report.Removed} 个旧的" : "") + Unchanged(report).Zh,
        $"{OfCheck(report).En}; {Count(report.Written, "file")} would be written" + (report.Removed > 0 ? $", {report.Removed} removed" : "") + Unchanged(report).En);

    /// <summary>After templates were written out.</summary>
    public static Bilingual OfEjection(EjectionResult result) => new(
        $"写出 {result.Written} 个模板" + (result.Unchanged > 0 ? $"，{result.Unchanged} 个没有变化" : ""),
        $"{Count(result.Written, "template")} written" + (result.Unchanged > 0 ? $", {result.Unchanged} unchanged" : ""));

    private static Bilingual Unchanged(BuildReport report) =>
        report.Unchanged > 0 ? new($"，{report.Unchanged} 个没有变化", $", {report.Unchanged} unchanged") : new("", "");

    private static string Count(int number, string noun) => $"{number} {noun}{(number == 1 ? "" : "s")}";
}
