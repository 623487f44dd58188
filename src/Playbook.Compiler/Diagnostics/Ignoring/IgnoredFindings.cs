using Playbook.Compiler.Imports;
using Playbook.Syntax;
using Playbook.Syntax.Diagnostics;
using Playbook.Syntax.Text;

namespace Playbook.Compiler.Diagnostics.Ignoring;

/// <summary>Takes out the findings that comments in their file ask to ignore, and tells of comments that do not do what they say.</summary>
internal static class IgnoredFindings
{
    /// <summary>The findings that stay, with those about the comments.</summary>
    /// <param name="diagnostics">The findings of all stages.</param>
    /// <param name="files">The files they may lie in.</param>
    /// <param name="main">
    /// The file that is compiled, where it holds a playbook; null for a library. Only there it can be told that nothing is ignored:
    /// what a library causes shows in those that import it.
    /// </param>
    public static IEnumerable<Diagnostic> TakeOut(IReadOnlyCollection<Diagnostic> diagnostics, IEnumerable<LoadedFile> files, LoadedFile? main)
    {
        IEnumerable<Diagnostic> left = diagnostics;
        foreach (var file in files)
        {
            if (file.Tree is { } tree && IgnoreCommentReader.Read(tree) is { IsEmpty: false } comments)
            {
                // While there are errors, stages may have said less than they will.
                var tellsUnused = ReferenceEquals(file, main) && diagnostics.All(d => d.Severity != Severity.Error);
                left = TakeOut([.. left], tree, [.. comments.SelectMany(comment => comment.Ids.Select(id => new Entry(comment, id)))], tellsUnused);
            }
        }

        return left;
    }

    private static List<Diagnostic> TakeOut(List<Diagnostic> diagnostics, SyntaxTree tree, List<Entry> entries, bool tellsUnused)
    {
        List<Diagnostic> left = [.. diagnostics.Where(d => !IsIgnored(d, tree, entries))];
        left.AddRange(entries.Select(entry => About(entry, tree.Text, tellsUnused)).OfType<Diagnostic>());
        return left;
    }

    private static bool IsIgnored(Diagnostic diagnostic, SyntaxTree tree, List<Entry> entries)
    {
        if (diagnostic.Location is not { } location || !ReferenceEquals(location.Source, tree.Text))
        {
            return false;
        }

        var line = location.Start.Line;
        var found = false;
        foreach (var entry in entries)
        {
            if (entry.Row == diagnostic.Descriptor && entry.Comment.HasReason && entry.Comment.Lines?.Holds(line) != false)
            {
                entry.IsUsed |= diagnostic.Severity != Severity.Error;
                entry.MetError |= diagnostic.Severity == Severity.Error;
                found |= diagnostic.Severity != Severity.Error;
            }
        }

        return found;
    }

    private static Diagnostic? About(Entry entry, SourceText text, bool tellsUnused)
    {
        var (at, id) = (new Location(text, entry.Id.Span), entry.Id);
        return entry switch
        {
            { Row: null } => IgnoreDiagnostics.UnknownCode(at, id.Written, DiagnosticCatalogue.Nearest(id.Written)),
            { IsUsed: true } => null,
            { Row: { Severity: Severity.Error } } or { MetError: true } => IgnoreDiagnostics.ErrorIgnored(at, id.Written, id.Removal),
            { Comment.HasReason: false } => IgnoreDiagnostics.WithoutReason(at, id.Written),
            _ when tellsUnused => IgnoreDiagnostics.NothingIgnored(at, id.Written, entry.Comment.Lines is null, id.Removal),
            _ => null,
        };
    }

    private sealed class Entry(IgnoreComment comment, IgnoredId id)
    {
        public IgnoreComment Comment { get; } = comment;

        public IgnoredId Id { get; } = id;

        public DiagnosticDescriptor? Row { get; } = DiagnosticCatalogue.Find(id.Written);

        public bool IsUsed { get; set; }

        public bool MetError { get; set; }
    }
}
