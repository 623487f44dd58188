using Playbook.Syntax.Diagnostics;

namespace Playbook.Cli.Explaining;

/// <summary>The pages of <c>grammar/diagnostics</c>, carried inside the command and read one at a time.</summary>
internal static class DiagnosticPages
{
    /// <summary>What their names in the assembly begin with.</summary>
    public const string Folder = "diagnostics/";

    /// <summary>The page of a kind of finding.</summary>
    /// <param name="descriptor">The kind.</param>
    /// <returns>The page, or null where none is written.</returns>
    public static DiagnosticPage? Of(DiagnosticDescriptor descriptor)
    {
        using var stream = typeof(DiagnosticPages).Assembly.GetManifestResourceStream($"{Folder}{descriptor.Code}.md");
        if (stream is null)
        {
            return null;
        }

        using var reader = new StreamReader(stream);
        return DiagnosticPage.Read(reader.ReadToEnd());
    }
}
