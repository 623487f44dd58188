using Playbook.Planning;

namespace Playbook.Generators.Tests;

/// <summary>Makes single files of a plan.</summary>
internal static class Make
{
    public static string File(Plan plan, string path) => All(plan).Single(file => file.Path == path).Text!;

    public static IEnumerable<OutputFile> All(Plan plan) => All(new Edition(plan));

    public static IEnumerable<OutputFile> All(Edition edition) => edition.Kinds.SelectMany(kind => edition.FilesOf(kind));

    public static IEnumerable<OutputFile> Texts(Plan plan) => All(plan).Where(file => file.Text is not null);
}
