using System.Collections.Frozen;
using System.Collections.Immutable;
using Playbook.Generators.Views;
using Playbook.Semantics.Model;

namespace Playbook.Generators.Site.Names;

/// <summary>Puts the files of a playbook where people look for them: what is the same in several formats together, under the name that they know.</summary>
internal static class Shelves
{
    /// <summary>The shelves that have something on them.</summary>
    /// <param name="view">The playbook.</param>
    /// <param name="paths">Its files, below its folder.</param>
    public static ImmutableArray<ShelfView> Of(PlanView view, ImmutableArray<string> paths)
    {
        var entries = paths.GroupBy(StemOf, StringComparer.Ordinal).ToDictionary(files => files.Key, FilesOf, StringComparer.Ordinal);
        var shelves = Shelf.All.ToFrozenDictionary(shelf => shelf, _ => ImmutableArray.CreateBuilder<ShelfEntry>());
        foreach (var name in Names(view))
        {
            if (entries.Remove(name.Stem, out var files))
            {
                shelves[name.Shelf].Add(new ShelfEntry(name.Sign, name.Title, name.About, files, OpensFirst(name.Shelf, files)));
            }
        }

        foreach (var (stem, files) in entries.OrderBy(entry => entry.Key, StringComparer.Ordinal))
        {
            shelves[Shelf.Other].Add(new ShelfEntry("", stem, "", files, OpensFirst(Shelf.Other, files)));
        }

        return [.. Shelf.All.Where(shelf => shelves[shelf].Count > 0).Select(shelf => new ShelfView(shelf, view.Language, shelves[shelf].ToImmutable()))];

        ImmutableArray<ShelvedFile> FilesOf(IEnumerable<string> files) =>
        [
            .. from path in files
               let format = FileFormat.Of(path)
               orderby format.Rank, path
               select new ShelvedFile(format.Title.In(view.Language), Address(path), format.OpensInBrowser),
        ];
    }

    /// <summary>A path as a link has it.</summary>
    public static string Address(string path) => string.Join('/', path.Split('/').Select(Uri.EscapeDataString));

    // Of what no browser shows, people choose what they open it with; the text of a day comes in one form alone.
    private static bool OpensFirst(Shelf shelf, ImmutableArray<ShelvedFile> files) => shelf == Shelf.Days || files[0].OpensInBrowser;

    // In the order of the page: what stands once, then roles and channels as the author has them, then days.
    private static IEnumerable<(string Stem, Shelf Shelf, string Sign, string Title, string About)> Names(PlanView view) =>
    [
        .. OutputName.All.Select(name => (name.Stem, name.Shelf, name.Sign, name.Title.In(view.Language), name.About.In(view.Language))),
        .. Declared(Shelf.Roles, NamedFiles.Of(view.Plan.Playbook.Roles), view.Plan.Playbook.Roles),
        .. Declared(Shelf.Channels, NamedFiles.Of(view.Plan.Playbook.Channels), view.Plan.Playbook.Channels),
        .. view.Weeks.SelectMany(week => week.Days).Select(day => ($"{Shelf.Days.Id}/{day.Iso}", Shelf.Days, "", day.Title, "")),
    ];

    private static IEnumerable<(string Stem, Shelf Shelf, string Sign, string Title, string About)> Declared<T>(
        Shelf shelf, FrozenDictionary<T, string> names, IEnumerable<T> declarations)
        where T : Declaration =>
        declarations.Distinct().Select(declaration => ($"{shelf.Id}/{names[declaration]}", shelf, "", OneLine.Of(declaration.Title.Text), ""));

    private static string StemOf(string path) => path[..path.LastIndexOf('.')];
}
