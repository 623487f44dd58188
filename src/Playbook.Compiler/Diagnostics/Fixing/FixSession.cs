using System.Collections.Immutable;
using Playbook.Compiler.Inputs;
using Playbook.Compiler.Reading;
using Playbook.Syntax.Diagnostics;
using Playbook.Syntax.Text;

namespace Playbook.Compiler.Diagnostics.Fixing;

/// <summary>What came of fixing files.</summary>
/// <param name="Applied">The findings that were mended, file by file; places are those of the text they were found in.</param>
/// <param name="Files">How many files were changed.</param>
/// <param name="Problems">Files that are mended but could not be written.</param>
public sealed record FixReport(ImmutableArray<Diagnostic> Applied, int Files, ImmutableArray<Diagnostic> Problems);

/// <summary>
/// Applies fixes to the files of a build, and to no other: what a library that is merely imported needs is left to whoever owns it.
/// A fix may bring another one to light, so a file is looked at again until nothing is left to do.
/// </summary>
public static class FixSession
{
    /// <summary>So often a file is looked at; a handful serves for any that people write.</summary>
    private const int MostRounds = 20;

    /// <summary>Fixes files on disk.</summary>
    /// <param name="inputs">The files; one that was read from elsewhere than disk is passed over.</param>
    /// <param name="context">What they share.</param>
    /// <param name="includesUnsafe">Whether fixes that may change the meaning are applied too.</param>
    /// <param name="jobs">How many files are mended at a time.</param>
    public static FixReport Run(ImmutableArray<InputFile> inputs, CompilationContext context, bool includesUnsafe, int jobs)
    {
        // Every file is mended beside the others as they were, then all are written: what is mended does not depend on who is faster.
        InputFile[] files = [.. inputs.Where(input => input.Reading is null)];
        var mended = Workers.Make(files.Length, jobs, index => Mend(files[index], context, includesUnsafe));
        var applied = ImmutableArray.CreateBuilder<Diagnostic>();
        var problems = ImmutableArray.CreateBuilder<Diagnostic>();
        var changed = 0;
        foreach (var (input, text) in files.Zip(mended))
        {
            if (text is not { Text.Applied: [_, ..] findings })
            {
                continue;
            }

            if (FileReplacement.Replace(input.FullPath, text.Original, text.Text.Content) is { } problem)
            {
                problems.Add(problem);
                continue;
            }

            applied.AddRange(findings);
            changed++;
        }

        return new FixReport(applied.ToImmutable(), changed, problems.ToImmutable());
    }

    private static MendedFile? Mend(InputFile input, CompilationContext context, bool includesUnsafe)
    {
        var mended = context.Sources.LoadInput(input).Tree?.Text is { } original
            ? new MendedFile(original, Mend(input, original, context, includesUnsafe))
            : null;
        context.Sources.Release(input.FullPath);
        return mended;
    }

    private static FixedText Mend(InputFile input, SourceText original, CompilationContext context, bool includesUnsafe)
    {
        var mended = new FixedText(original.Content, []);
        for (var round = 0; round < MostRounds; round++)
        {
            var compilation = Compilation.Of(input with { Reading = new SourceReading(new SourceText(original.Path, mended.Content), null) }, context);
            FixedText next;
            try
            {
                next = FixedText.Of(compilation.File.Tree!.Text, compilation.Diagnostics, includesUnsafe);
            }
            catch (Exception)
            {
                // A mistake of ours: the check that follows tells of it, and the file keeps what was mended before.
                return mended;
            }

            if (next.Applied is [] || BreaksMore(input, compilation, next.Content, context))
            {
                return mended;
            }

            mended = new FixedText(next.Content, mended.Applied.AddRange(next.Applied));
        }

        return mended;
    }

    // A guess that makes the text harder to read than it was has guessed wrong.
    private static bool BreaksMore(InputFile input, Compilation before, string content, CompilationContext context)
    {
        var reading = new SourceReading(new SourceText(before.File.Tree!.Text.Path, content), null);
        return Errors(context.Sources.LoadInput(input with { Reading = reading }).Tree!.Diagnostics) > Errors(before.File.Tree.Diagnostics);
    }

    private static int Errors(ImmutableArray<Diagnostic> diagnostics) => diagnostics.Count(d => d.Severity == Severity.Error);

    private sealed record MendedFile(SourceText Original, FixedText Text);
}
