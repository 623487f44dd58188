using Playbook.Compiler.Diagnostics.Fixing;
using Playbook.Syntax.Words;

namespace Playbook.Cli.Reporting;

/// <summary>Tells what was mended: a line for each fix, then how many.</summary>
internal static class FixListing
{
    /// <summary>Writes the listing; nothing was mended, nothing is written.</summary>
    /// <param name="error">Where summaries go, so that findings stay apart.</param>
    /// <param name="report">What came of it.</param>
    /// <param name="language">The reader's language.</param>
    public static void Write(TextWriter error, FixReport report, Language language)
    {
        foreach (var diagnostic in report.Applied)
        {
            var title = diagnostic.Fix!.Title.In(language);
            error.WriteLine($"{FindingFormat.Place(diagnostic.Location!)}: {diagnostic.Code}: {title}");
        }

        if (report.Applied is not [])
        {
            error.WriteLine(new Bilingual(
                $"改好 {report.Files} 个文件里的 {report.Applied.Length} 处",
                $"{report.Applied.Length} mended in {report.Files} file{(report.Files == 1 ? "" : "s")}").In(language));
        }
    }
}
