using Playbook.Compiler.Formatting;
using Playbook.Syntax.Words;

namespace Playbook.Cli.Reporting;

/// <summary>Tells which files were formatted, or would be.</summary>
internal static class FormatListing
{
    /// <summary>Writes the names of the files that differ, one a line.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="report">What came of it.</param>
    public static void Write(TextWriter output, FormatReport report)
    {
        foreach (var file in report.Files)
        {
            if (file.IsChanged)
            {
                output.WriteLine(file.Name);
            }
        }
    }

    /// <summary>Writes which files kept the spelling of their words, and how many files there were.</summary>
    /// <param name="error">Where summaries go.</param>
    /// <param name="report">What came of it.</param>
    /// <param name="isCheck">Whether nothing was to be written.</param>
    /// <param name="language">The reader's language.</param>
    public static void WriteSummary(TextWriter error, FormatReport report, bool isCheck, Language language)
    {
        foreach (var file in report.Files)
        {
            if (file.KeepsSpelling)
            {
                error.WriteLine(new Bilingual(
                    $"{file.Name}：有一行换一种写法就读不成原来的意思，这份文件的词没有换",
                    $"{file.Name}: some line would be read otherwise in the other spelling; the words of this file stay").In(language));
            }
        }

        var (files, changed) = (report.Files.Length, report.Files.Count(file => file.IsChanged));
        error.WriteLine(new Bilingual(
            $"{files} 个文件，{changed} 个{(isCheck ? "没排好" : "重新排过")}",
            $"{files} file{(files == 1 ? "" : "s")}, {changed} {(isCheck ? "not formatted" : "formatted")}").In(language));
    }
}
