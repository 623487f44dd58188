using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Imports;
using Playbook.Compiler.Inputs;
using Playbook.Compiler.Reading;
using Playbook.Generators;
using Playbook.Syntax.Diagnostics;
using Playbook.Syntax.Text;

namespace Playbook.Compiler.Writing;

/// <summary>
/// Puts a playbook's outputs into <c>&lt;out&gt;/&lt;key&gt;/</c>, all or nothing: on any obstacle the folder is as it was.
/// Files whose bytes would not change are not touched, so that their dates tell when they did. Files of earlier builds that are
/// no longer made are left alone: nothing says they are ours.
/// </summary>
/// <param name="outputFolder">Full path of the folder given with <c>--out</c>.</param>
/// <param name="displayName">The name of a file in messages.</param>
/// <param name="isInput">Whether a full path is a file that the build reads.</param>
public sealed class OutputWriter(string outputFolder, Func<string, string> displayName, Predicate<string> isInput)
{

    /// <summary>Writes one playbook's files. Safe to call from several threads for different keys.</summary>
    /// <param name="key">The playbook's key, its folder's name.</param>
    /// <param name="location">The playbook, for findings.</param>
    /// <param name="outputs">The files.</param>
    public WriteResult Write(string key, Location location, IEnumerable<OutputFile> outputs)
    {
        var current = outputFolder;
        try
        {
            if (File.Exists(outputFolder))
            {
                return Failed(OutputDiagnostics.OutputNotAFolder(location, displayName(outputFolder)));
            }

            var unchanged = 0;
            var targets = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
            var insideFolders = new HashSet<string>(PathIdentity.Comparer);
            List<(string Target, ReadOnlyMemory<byte> Content)> changed = [];
            foreach (var output in outputs)
            {
                if (output.Diagnostics.Any(d => d.Severity == Severity.Error))
                {
                    return new WriteResult(0, 0, null) { Findings = output.Diagnostics };
                }

                current = Path.Join(outputFolder, key, output.Path.Replace('/', Path.DirectorySeparatorChar));
                if (Objection(key, output.Path, current, location, insideFolders) is { } objection)
                {
                    return Failed(objection);
                }

                if (!targets.Add(output.Path))
                {
                    return Failed(OutputDiagnostics.OutputWrittenTwice(location, displayName(current)));
                }

                var content = output.Bytes;
                if (Holds(current, content.Span))
                {
                    unchanged++;
                }
                else
                {
                    changed.Add((current, content));
                }
            }

            current = Path.Join(outputFolder, key);
            Place(changed);
            return new WriteResult(changed.Count, unchanged, null);
        }
        catch (Exception e) when (AccessFailure.Is(e))
        {
            return Failed(OutputDiagnostics.OutputUnwritable(location, displayName(current), AccessFailure.Reason(e)));
        }
    }

    /// <param name="key">The playbook's key.</param>
    /// <param name="path">The file's path as generated.</param>
    /// <param name="target">The full path that gives.</param>
    /// <param name="location">The playbook.</param>
    /// <param name="insideFolders">Folders already seen to lie inside the output folder; a playbook has few folders and many files.</param>
    private Diagnostic? Objection(string key, string path, string target, Location location, HashSet<string> insideFolders)
    {
        if ((OutputName.Objection(key) ?? OutputName.Objection(path)) is { } reason)
        {
            return OutputDiagnostics.UnsafeOutputName(location, path, reason);
        }

        if (isInput(target))
        {
            return OutputDiagnostics.OutputOverInput(location, displayName(target));
        }

        // A link below the output folder could lead the file anywhere. (A link in place of the file itself is replaced, not followed.)
        var folder = Path.GetDirectoryName(target)!;
        return !insideFolders.Add(folder)
            || (RealPath.Of(outputFolder) is { } realOut && RealPath.Of(folder) is { } real && PathIdentity.IsWithin(real, realOut))
            ? null
            : OutputDiagnostics.UnsafeOutputName(
                location, path, new("输出文件夹里有链接指向了别处", "a link in the output folder leads elsewhere"));
    }

    private void Place(List<(string Target, ReadOnlyMemory<byte> Content)> changed)
    {
        if (changed.Count == 0)
        {
            return;
        }

        using var staged = new StagedFiles(outputFolder);
        foreach (var (target, content) in changed)
        {
            staged.Add(target, content.Span);
        }

        staged.Commit();
    }

    private static bool Holds(string path, ReadOnlySpan<byte> content)
    {
        var file = new FileInfo(path);
        return file.Exists && file.Length == content.Length && File.ReadAllBytes(path).AsSpan().SequenceEqual(content);
    }

    private static WriteResult Failed(Diagnostic problem) => new(0, 0, problem);
}
