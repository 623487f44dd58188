using System.Collections.Immutable;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Inputs;
using Playbook.Compiler.Reading;
using Playbook.Generators;
using Playbook.Syntax.Diagnostics;
using Playbook.Syntax.Text;

namespace Playbook.Compiler.Writing;

/// <summary>
/// Puts a playbook's outputs into <c>&lt;out&gt;/&lt;key&gt;/</c>, all or nothing: on any obstacle the folder is as it was.
/// Files whose bytes would not change are not touched, so that their dates tell when they did.
/// </summary>
/// <param name="outputFolder">Full path of the folder given with <c>--out</c>.</param>
/// <param name="displayName">The name of a file in messages.</param>
/// <param name="isInput">Whether a full path is a file that the build reads.</param>
/// <param name="isDryRun">Whether it is only to be told what would be written.</param>
public sealed class OutputWriter(string outputFolder, Func<string, string> displayName, Predicate<string> isInput, bool isDryRun = false)
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

            var targets = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
            var insideFolders = new HashSet<string>(PathIdentity.Comparer);
            var files = ImmutableArray.CreateBuilder<WrittenFile>();
            using var staged = new StagedFiles(outputFolder);
            foreach (var output in outputs)
            {
                if (output.Diagnostics.Any(d => d.Severity == Severity.Error))
                {
                    return new WriteResult([], null) { Findings = output.Diagnostics };
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
                var change = ChangeOf(current, content.Span);
                files.Add(new WrittenFile(output.Path, content.Length, ContentHash.TextOf(content.Span), change));
                if (change != OutputChange.None && !isDryRun)
                {
                    // It is the folder that cannot be written to, and the disk that is full.
                    (var target, current) = (current, Path.Join(outputFolder, key));
                    staged.Add(target, content.Span);
                }
            }

            current = Path.Join(outputFolder, key);
            staged.Commit();
            return new WriteResult(files.ToImmutable(), null);
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

        // A link in place of the file itself is replaced, not followed.
        var folder = Path.GetDirectoryName(target)!;
        return !insideFolders.Add(folder) || OutputFolder.Holds(outputFolder, folder)
            ? null
            : OutputDiagnostics.UnsafeOutputName(
                location, path, new("输出文件夹里有链接指向了别处", "a link in the output folder leads elsewhere"));
    }

    /// <summary>What would become of a file: whether it is there, and with other bytes.</summary>
    /// <param name="path">Its full path.</param>
    /// <param name="content">What it is to hold.</param>
    /// <exception cref="IOException">It cannot be read; see also <see cref="AccessFailure"/>.</exception>
    internal static OutputChange ChangeOf(string path, ReadOnlySpan<byte> content)
    {
        var file = new FileInfo(path);
        return !file.Exists ? OutputChange.Added
            : file.Length == content.Length && File.ReadAllBytes(path).AsSpan().SequenceEqual(content) ? OutputChange.None
            : OutputChange.Changed;
    }

    private static WriteResult Failed(Diagnostic problem) => new([], problem);
}
