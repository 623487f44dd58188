using System.Collections.Immutable;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Diagnostics.Fixing;
using Playbook.Compiler.Inputs;
using Playbook.Semantics.Formatting;
using Playbook.Syntax.Diagnostics;
using Playbook.Syntax.Words;

namespace Playbook.Compiler.Formatting;

/// <summary>Formats files, each by itself: what a file imports is neither read nor touched.</summary>
public static class FormatSession
{
    /// <summary>Formats files.</summary>
    /// <param name="inputs">The files.</param>
    /// <param name="context">What they share.</param>
    /// <param name="keywords">The language to spell words in; null keeps the author's spelling.</param>
    /// <param name="writes">Whether changed files are written back; one that was read from elsewhere than disk never is.</param>
    public static FormatReport Run(ImmutableArray<InputFile> inputs, CompilationContext context, Language? keywords, bool writes)
    {
        var files = ImmutableArray.CreateBuilder<FormattedFile>();
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();

        Workers.Run(FormatAll);
        return new FormatReport(files.ToImmutable(), diagnostics.ToImmutable());

        void FormatAll()
        {
            foreach (var input in inputs)
            {
                try
                {
                    Format(input);
                }
                catch (Exception e)
                {
                    diagnostics.Add(InternalDiagnostics.InternalError(context.Sources.DisplayName(input.FullPath), e));
                }
                finally
                {
                    context.Sources.Release(input.FullPath);
                }
            }
        }

        void Format(InputFile input)
        {
            var loaded = context.Sources.LoadInput(input);
            if (loaded.Tree is not { } tree)
            {
                diagnostics.Add(loaded.Problem!);
                return;
            }

            diagnostics.AddRange(tree.Diagnostics.Where(finding => finding.Severity == Severity.Error));
            var formatted = PlaybookFormatter.Format(tree, keywords);
            var isChanged = formatted.Text != tree.Text.Content;
            if (isChanged && writes && input.Reading is null && FileReplacement.Replace(input.FullPath, tree.Text, formatted.Text) is { } problem)
            {
                diagnostics.Add(problem);
                return;
            }

            files.Add(new FormattedFile(tree.Text.Path, formatted.Text, isChanged, formatted.KeepsSpelling));
        }
    }
}
