using System.Collections.Immutable;
using Playbook.Syntax.Diagnostics;
using Playbook.Syntax.Text;
using Playbook.Syntax.Words;

namespace Playbook.Compiler.Diagnostics;

/// <summary>Findings about import statements: <c>PB5010</c>–<c>PB5015</c>.</summary>
internal static class ImportDiagnostics
{
    private static readonly DiagnosticDescriptor Missing = Row(
        "PB5010", "import-missing",
        new("要引入的文件“{0}”不存在", "The imported file “{0}” does not exist"),
        new("{1}", "{1}"));

    private static readonly DiagnosticDescriptor Cycle = Row(
        "PB5011", "import-cycle",
        new("引入绕成了圈：{0}", "These imports go round in a circle: {0}"),
        new("去掉其中一处引入；几个文件都要用的内容，放进一个不再引入它们的文件", "Remove one of them; put what several files need into a file that imports none of them"));

    private static readonly DiagnosticDescriptor Outside = Row(
        "PB5012", "import-outside-project",
        new("“{0}”在项目文件夹“{1}”之外，不能引入", "“{0}” lies outside the project folder “{1}” and cannot be imported"),
        new("把文件复制进项目文件夹，再按相对路径引入", "Copy the file into the project folder and import it from there"));

    private static readonly DiagnosticDescriptor Absolute = Row(
        "PB5013", "import-not-relative",
        new("“{0}”不是相对路径，换一台电脑就找不到了", "“{0}” is not a relative path, so it would lead nowhere on another computer"),
        new("从当前文件所在的文件夹写起，例如 \"./角色.playbook\"", "Start from the folder of this file, as in \"./roles.playbook\""));

    private static readonly DiagnosticDescriptor TooDeep = Row(
        "PB5014", "imports-too-deep",
        new("引入一层套一层，超过了 {0} 层", "Imports are nested more than {0} levels deep"),
        new("在当前文件里直接引入需要的文件", "Import the files you need directly"));

    private static readonly DiagnosticDescriptor Folder = Row(
        "PB5015", "import-is-folder",
        new("“{0}”是文件夹，只能引入文件", "“{0}” is a folder; only files can be imported"),
        new("写上文件夹里那个文件的名字", "Name the file inside the folder"));

    public static ImmutableArray<DiagnosticDescriptor> All { get; } = [Missing, Cycle, Outside, Absolute, TooDeep, Folder];

    public static Diagnostic ImportMissing(Location location, string path, string? nearest) =>
        Diagnostic.Create(Missing, location, path, ReadingDiagnostics.NearestFile(nearest)) with
        {
            Fix = nearest is null ? null : CodeFixes.Replace(location, $"\"{path[..(path.LastIndexOf('/') + 1)]}{nearest}\""),
        };

    /// <param name="location">The statement that closes the circle.</param>
    /// <param name="chain">The names of the files on the way round; the first is also the last.</param>
    public static Diagnostic ImportCycle(Location location, IEnumerable<string> chain) =>
        Diagnostic.Create(Cycle, location, string.Join(" → ", chain));

    public static Diagnostic ImportOutsideProject(Location location, string path, string projectFolder) =>
        Diagnostic.Create(Outside, location, path, projectFolder);

    public static Diagnostic ImportNotRelative(Location location, string path) => Diagnostic.Create(Absolute, location, path);

    public static Diagnostic ImportsTooDeep(Location location, int limit) => Diagnostic.Create(TooDeep, location, limit);

    public static Diagnostic ImportIsFolder(Location location, string path) => Diagnostic.Create(Folder, location, path);

    private static DiagnosticDescriptor Row(string code, string name, Bilingual message, Bilingual remedy) =>
        new(code, name, Severity.Error, message, remedy);
}
