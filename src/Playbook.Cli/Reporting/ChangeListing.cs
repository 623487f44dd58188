using Playbook.Compiler;
using Playbook.Compiler.Writing;

namespace Playbook.Cli.Reporting;

/// <summary>What a build would do to its output folder: a line for each file, with the marks that version control uses.</summary>
internal static class ChangeListing
{
    /// <summary>Writes the listing; a file that stays as it is has no line.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="report">What would be done.</param>
    public static void Write(TextWriter output, BuildReport report)
    {
        foreach (var (path, change) in report.Files)
        {
            output.WriteLine($"{(change == OutputChange.Added ? 'A' : change == OutputChange.Changed ? 'M' : 'D')} {path}");
        }
    }
}
