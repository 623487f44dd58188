using System.Text;
using Playbook.Compiler.Imports;
using Playbook.Compiler.Reading;
using Playbook.Syntax.Diagnostics;
using Playbook.Syntax.Text;

namespace Playbook.Compiler.Diagnostics.Fixing;

/// <summary>
/// Puts a new text in place of a file in one step: whoever opens it sees the old one or the new one, whole. A byte order mark and
/// the file's rights stay, and a link stays a link.
/// </summary>
internal static class FileReplacement
{
    /// <summary>Replaces a file.</summary>
    /// <param name="fullPath">Where it is.</param>
    /// <param name="read">What was read of it; a file that holds something else by now is left alone.</param>
    /// <param name="content">The new text.</param>
    /// <returns>Why it was not replaced, or null.</returns>
    public static Diagnostic? Replace(string fullPath, SourceText read, string content)
    {
        var target = RealPath.Of(fullPath) ?? fullPath;
        var aside = Path.Join(Path.GetDirectoryName(target), ".playbook-" + Path.GetRandomFileName());
        try
        {
            var bytes = File.ReadAllBytes(target);
            if (SourceReader.Decode(bytes, read.Path).Text is not { } current || current.Content != read.Content)
            {
                return FixingDiagnostics.FixOvertaken(read);
            }

            var encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble));
            File.WriteAllBytes(aside, [.. encoding.GetPreamble(), .. encoding.GetBytes(content)]);
            if (!OperatingSystem.IsWindows())
            {
                File.SetUnixFileMode(aside, File.GetUnixFileMode(target));
            }

            File.Move(aside, target, overwrite: true);
            return null;
        }
        catch (Exception e) when (AccessFailure.Is(e))
        {
            AccessFailure.Quietly(() => File.Delete(aside));
            return FixingDiagnostics.FixUnwritable(read, AccessFailure.Reason(e));
        }
    }
}
