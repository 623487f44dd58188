using System.Text;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Reading;
using Playbook.Syntax.Diagnostics;

namespace Playbook.Compiler.Publishing;

/// <summary>
/// What a build depends on, in the form that make and ninja read: the manifest, which every build brings up to date, and behind a
/// colon the files it was made of. Each of these stands again as a target without a recipe, so that deleting one is no error.
/// </summary>
public static class DependencyFile
{
    /// <summary>Writes the file, unless it says the same already.</summary>
    /// <param name="fullPath">Where to.</param>
    /// <param name="outputFolder">Full path of the folder for outputs.</param>
    /// <param name="read">What the outputs were made of: <see cref="BuildSession.Read"/>. Where no file is, make could not look for one.</param>
    /// <param name="displayName">The name of a file: from where make is called.</param>
    /// <returns>Why it could not be written, or null.</returns>
    public static Diagnostic? Write(string fullPath, string outputFolder, IEnumerable<FileStamp> read, Func<string, string> displayName)
    {
        try
        {
            var inputs = read.Select(stamp => stamp.FullPath).Distinct(StringComparer.Ordinal).Where(File.Exists).Order(StringComparer.Ordinal);
            var content = Encoding.UTF8.GetBytes(Text(displayName(Path.Join(outputFolder, Manifest.FileName)), [.. inputs.Select(displayName)]));
            if (!File.Exists(fullPath) || !File.ReadAllBytes(fullPath).AsSpan().SequenceEqual(content))
            {
                File.WriteAllBytes(fullPath, content);
            }

            return null;
        }
        catch (Exception e) when (AccessFailure.Is(e))
        {
            return OutputDiagnostics.DependenciesUnwritable(displayName(fullPath), AccessFailure.Reason(e));
        }
    }

    private static string Text(string target, IReadOnlyList<string> inputs)
    {
        var text = new StringBuilder(Escape(target)).Append(':');
        foreach (var input in inputs)
        {
            text.Append(" \\\n  ").Append(Escape(input));
        }

        text.Append('\n');
        foreach (var input in inputs)
        {
            text.Append('\n').Append(Escape(input)).Append(":\n");
        }

        return text.ToString();
    }

    // GNU make: a blank and a hash take a backslash, a dollar is doubled; so does gcc write them.
    private static string Escape(string path) => path.Replace("$", "$$", StringComparison.Ordinal).Replace(" ", "\\ ", StringComparison.Ordinal).Replace("#", "\\#", StringComparison.Ordinal);
}
