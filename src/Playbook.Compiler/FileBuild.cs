using System.Collections.Concurrent;
using System.Collections.Immutable;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Publishing;
using Playbook.Compiler.Staffing;
using Playbook.Compiler.Tables;
using Playbook.Compiler.Wording;
using Playbook.Planning;
using Playbook.Semantics.Binding.Reuse;
using Playbook.Syntax.Diagnostics;
using Playbook.Syntax.Words;

namespace Playbook.Compiler;

/// <summary>Builds the files of a session one by one; called from several threads.</summary>
/// <param name="request">What is to be built.</param>
/// <param name="context">What the playbooks share.</param>
/// <param name="staff">Is told of every plan.</param>
/// <param name="allowances">Is told what every plan needed, and what was found.</param>
/// <param name="publication">Takes the outputs; null only checks.</param>
internal sealed class FileBuild(BuildRequest request, CompilationContext context, StaffCalendar staff, AllowanceAccount allowances, Publication? publication)
{
    private readonly SameKeys _sameKeys = new(request.Inputs, index => KeysOf(index, request, context, publication));

    /// <summary>Builds a file. A mistake in it, even one of the compiler, leaves the others alone.</summary>
    /// <param name="index">Its place in the build.</param>
    public PlaybookResult Run(int index)
    {
        if (publication?.UpToDate(index) is { } made && made.Playbooks.All(playbook => _sameKeys.Earlier(index, playbook.Key) is null))
        {
            foreach (var playbook in made.Playbooks)
            {
                staff.Add(index, playbook.Key, playbook.Staff);
                allowances.Add(context.ProjectOf(request.Inputs[index]), playbook.AllowedWords);
            }

            return publication.PassOver(index, made);
        }

        var input = request.Inputs[index];
        Compilation? compilation = null;
        try
        {
            compilation = Compilation.Of(input, context);
            return Build(index, compilation);
        }
        catch (Exception e)
        {
            publication?.Keep(index);

            // Mistakes of the author that are already known stay worth telling; one of them may be what set ours off.
            return new PlaybookResult(
                [InternalDiagnostics.InternalError(context.Sources.DisplayName(input.FullPath), e), .. compilation?.File.Tree?.Diagnostics ?? []],
                0);
        }
        finally
        {
            context.Sources.Release(input.FullPath);
        }
    }

    private PlaybookResult Build(int index, Compilation compilation)
    {
        publication?.NoteRead(index, compilation.Files);
        var diagnostics = compilation.Diagnostics;
        var mayWrite = publication is not null && !request.Refuses(diagnostics);
        var languages = new ConcurrentDictionary<Language, bool>();
        var rows = BuildRows(index, compilation, mayWrite, languages);
        if (rows is not [])
        {
            var repeated = new RepeatedFindings();
            foreach (var row in rows)
            {
                repeated.Add(row.Diagnostics);
            }

            diagnostics = compilation.DiagnosticsWith(repeated.All, languages.Keys);
        }

        allowances.Add(context.ProjectOf(request.Inputs[index]), diagnostics);
        List<PlaybookResult> results = [.. rows, .. compilation.Plans.Select(plan => Finish(index, plan, compilation, mayWrite))];
        ImmutableArray<Diagnostic> all = [.. diagnostics, .. results.Skip(rows.Length).SelectMany(result => result.Diagnostics)];
        ImmutableArray<PlaybookOutputs> outputs = [.. results.SelectMany(result => result.Outputs)];
        if (mayWrite)
        {
            publication?.Note(index, isClean: all.IsEmpty, outputs);
        }
        else
        {
            publication?.Keep(index);
        }

        return new PlaybookResult(request.Weighed(all), results.Sum(result => result.Playbooks)) { Outputs = outputs, Unchanged = results.Sum(result => result.Unchanged) };
    }

    private ImmutableArray<PlaybookResult> BuildRows(int index, Compilation compilation, bool mayWrite, ConcurrentDictionary<Language, bool> languages)
    {
        if (compilation.Bound is not { Tables: [_, ..] tables })
        {
            return [];
        }

        // Plans are shown one after the other.
        var workers = request.OnPlan is null ? 1 + Math.Max(0, request.Jobs - (publication?.Due ?? request.Inputs.Length)) : 1;
        return
        [
            .. tables.SelectMany(table => new TableBuild(
                table,
                compilation.Plan,
                (plan, findings) =>
                {
                    var language = plan.Playbook.Language;
                    languages.TryAdd(language, true);
                    return Finish(index, plan, compilation, mayWrite && !request.Refuses(compilation.Told([.. findings, .. compilation.Templates.Diagnostics(language)])));
                }).Run(workers)),
        ];
    }

    private PlaybookResult Finish(int index, Plan plan, Compilation compilation, bool mayWrite)
    {
        var playbook = plan.Playbook;
        ImmutableArray<StaffSlot> slots = [.. StaffInterval.Of(plan, compilation).Select(interval => interval.Slot)];
        request.OnPlan?.Invoke(plan);
        staff.Add(index, playbook.Key, slots);
        allowances.Add(context.ProjectOf(request.Inputs[index]), plan.AllowedWords.Select(word => word.Word));
        if (publication is not null && _sameKeys.Earlier(index, playbook.Key) is { } earlier)
        {
            return new PlaybookResult(
                [OutputDiagnostics.SameOutputFolder(playbook.Location, playbook.Key, context.Sources.DisplayName(earlier.FullPath))], 1);
        }

        return publication is not null && mayWrite
            ? publication.Publish(plan, slots, compilation)
            : new PlaybookResult([], 1) { Outputs = [new PlaybookOutputs(playbook.Key, null)] };
    }

    private static ImmutableArray<string> KeysOf(int index, BuildRequest request, CompilationContext context, Publication? publication) =>
        publication?.UpToDate(index) is { } made ? [.. made.Playbooks.Select(playbook => playbook.Key)]
        : Compilation.Of(request.Inputs[index], context).Bound is { } bound
            ? [.. bound.Playbooks.Select(playbook => playbook.Key), .. bound.Tables.SelectMany(table => table.Keys)]
            : [];
}
