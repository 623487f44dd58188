using System.Collections.Immutable;
using System.Text;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Reading;
using Playbook.Generators;
using Playbook.Syntax.Diagnostics;

namespace Playbook.Compiler.Overrides;

/// <summary>Writes built-in templates into a folder, for a project to change. A template that was changed is never lost.</summary>
/// <param name="folder">Full path of the folder.</param>
/// <param name="displayName">The name of a file in messages.</param>
/// <param name="overwrites">Whether a file that was changed may be replaced.</param>
public sealed class TemplateEjection(string folder, Func<string, string> displayName, bool overwrites)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Writes templates, each below its name.</summary>
    /// <param name="entries">Which.</param>
    /// <returns>What became of them: files that hold other text are kept and told.</returns>
    public EjectionResult Run(IEnumerable<CatalogueEntry> entries)
    {
        var (written, unchanged) = (0, 0);
        var findings = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var entry in entries)
        {
            var path = Path.Join(folder, entry.Name.Replace('/', Path.DirectorySeparatorChar));
            try
            {
                var content = Utf8.GetBytes(entry.Content);
                var exists = Path.Exists(path);
                if (exists && File.Exists(path) && File.ReadAllBytes(path).AsSpan().SequenceEqual(content))
                {
                    unchanged++;
                }
                else if (exists && !overwrites)
                {
                    findings.Add(TemplateFolderDiagnostics.TemplateKept(displayName(path)));
                }
                else
                {
                    Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                    File.WriteAllBytes(path, content);
                    written++;
                }
            }
            catch (Exception e) when (AccessFailure.Is(e))
            {
                findings.Add(TemplateFolderDiagnostics.TemplateUnwritable(displayName(path), AccessFailure.Reason(e)));
            }
        }

        return new EjectionResult(written, unchanged, findings.ToImmutable());
    }
}

/// <summary>What became of templates that were to be written.</summary>
/// <param name="Written">How many files are new or replaced.</param>
/// <param name="Unchanged">How many held the same text already.</param>
/// <param name="Diagnostics">Files that were kept, or could not be written.</param>
public sealed record EjectionResult(int Written, int Unchanged, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>Whether something could not be written.</summary>
    public bool HasAccessFailure => Diagnostics.Any(d => CompilerDiagnostics.IsAccessFailure(d.Descriptor));
}
