using Playbook.Compiler.Imports;
using Playbook.Compiler.Staffing;
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
    public static IEnumerable<Diagnostic> TakeOut(IReadOnlyCollection<Diagnostic> diagnostics, IReadOnlyCollection<LoadedFile> files, LoadedFile? main)
    {
        IEnumerable<Diagnostic> left = diagnostics;
        foreach (var file in files)
        {
            if (file.Tree is { } tree && IgnoreCommentReader.Read(tree) is { IsEmpty: false } comments)
            {
                // While there are errors, stages may have said less than they will.
                var tellsUnused = ReferenceEquals(file, main) && diagnostics.All(d => d.Severity != Severity.Error);
                HashSet<SourceText> sources = [.. files.Select(f => f.Tree?.Text).OfType<SourceText>()];
                left = TakeOut([.. left], tree, sources, [.. comments.SelectMany(comment => comment.Ids.Select(id => new Entry(comment, id)))], tellsUnused);
            }
        }

        return left;
    }

    /// <summary>Where comments ask to ignore a finding that no file shows by itself, so that it is not among its findings.</summary>
    /// <param name="row">The kind of finding.</param>
    /// <param name="files">The files it may lie in.</param>
    public static Func<Location, bool> Places(DiagnosticDescriptor row, IEnumerable<LoadedFile> files)
    {
        (SourceText Source, LineRange? Lines)[] places =
        [
            .. from file in files
               where file.Tree is not null
               from comment in IgnoreCommentReader.Read(file.Tree!)
               where comment.HasReason && comment.Ids.Any(id => DiagnosticCatalogue.Find(id.Written) == row)
               select (file.Tree!.Text, comment.Lines),
        ];
        return location => places.Any(place => ReferenceEquals(place.Source, location.Source) && place.Lines?.Holds(location.Start.Line) != false);
    }

    private static List<Diagnostic> TakeOut(
        List<Diagnostic> diagnostics, SyntaxTree tree, HashSet<SourceText> sources, List<Entry> entries, bool tellsUnused)
    {
        List<Diagnostic> left = [.. diagnostics.Where(d => !IsIgnored(d, tree, sources, entries))];
        left.AddRange(entries.Select(entry => About(entry, tree.Text, tellsUnused)).OfType<Diagnostic>());
        return left;
    }

    private static bool IsIgnored(Diagnostic diagnostic, SyntaxTree tree, HashSet<SourceText> sources, List<Entry> entries)
    {
        if (PlaceIn(tree, diagnostic, sources) is not { } location)
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

    // A table holds no comments; its findings are ignored where the playbook asks for it.
    private static Location? PlaceIn(SyntaxTree tree, Diagnostic diagnostic, HashSet<SourceText> sources) => diagnostic.Location switch
    {
        null => null,
        var location when ReferenceEquals(location.Source, tree.Text) => location,
        var location when sources.Contains(location.Source) => null,
        _ => diagnostic.Related.FirstOrDefault(related => ReferenceEquals(related.Location.Source, tree.Text))?.Location,
    };

    private static Diagnostic? About(Entry entry, SourceText text, bool tellsUnused)
    {
        var (at, id) = (new Location(text, entry.Id.Span), entry.Id);
        return entry switch
        {
            { Row: null } => IgnoreDiagnostics.UnknownCode(at, id.Written, DiagnosticCatalogue.Nearest(id.Written)),
            { IsUsed: true } => null,
            { Row: { Severity: Severity.Error } } or { MetError: true } => IgnoreDiagnostics.ErrorIgnored(at, id.Written, id.Removal),
            { Comment.HasReason: false } => IgnoreDiagnostics.WithoutReason(at, id.Written),
            _ when tellsUnused && entry.Row != StaffDiagnostics.Clash => IgnoreDiagnostics.NothingIgnored(at, id.Written, entry.Comment.Lines is null, id.Removal),
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
