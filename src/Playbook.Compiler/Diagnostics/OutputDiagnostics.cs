using System.Collections.Immutable;
using Playbook.Syntax.Diagnostics;
using Playbook.Syntax.Text;
using Playbook.Syntax.Words;

namespace Playbook.Compiler.Diagnostics;

/// <summary>Findings about writing what was generated: <c>PB5030</c>–<c>PB5039</c>.</summary>
internal static class OutputDiagnostics
{
    private static readonly DiagnosticDescriptor SameKey = Row(
        "PB5030", "same-output-folder",
        new("和“{1}”重名，两份手册都要写到“{0}”文件夹", "This playbook and “{1}” would both be written to the folder “{0}”"),
        new("给其中一个文件改名，或分两次生成，用 --out 写到不同的文件夹", "Rename one of the files, or build them apart with a different --out"));

    private static readonly DiagnosticDescriptor Unsafe = Row(
        "PB5031", "unsafe-output-name",
        new("不能写文件“{0}”：{1}", "The file “{0}” cannot be written: {1}"),
        new("改掉手册里产生这个文件名的名字（如角色名、渠道名）", "Change the name in the playbook that this file name comes from, such as a role's or a channel's"));

    private static readonly DiagnosticDescriptor OverInput = Row(
        "PB5032", "output-over-input",
        new("“{0}”是正在读取的手册，不能覆盖", "“{0}” is a playbook being read; it is not overwritten"),
        new("用 --out 换一个输出文件夹", "Choose another folder with --out"));

    private static readonly DiagnosticDescriptor Unwritable = Row(
        "PB5033", "output-unwritable",
        new("写不了“{0}”：{1}；原有的文件没有改动", "“{0}” cannot be written: {1}; the files there are as they were"),
        new("检查写入权限和剩余空间，关掉正打开这些文件的程序，或用 --out 换一个文件夹", "Check that you may write there and that there is room, close programs that hold the files, or choose another folder with --out"));

    private static readonly DiagnosticDescriptor NotAFolder = Row(
        "PB5034", "output-not-a-folder",
        new("输出位置“{0}”是文件，不是文件夹", "The output folder “{0}” is a file"),
        new("删掉或移走这个文件，或用 --out 换一个文件夹", "Move the file away, or choose another folder with --out"));

    private static readonly DiagnosticDescriptor Twice = Row(
        "PB5035", "output-written-twice",
        new("有两处内容都要写到“{0}”", "Two outputs would both be written to “{0}”"),
        new("把手册里仅大小写不同的两个名字（如角色名）改得不一样", "Give different names to what differs in case alone in the playbook, such as two roles"));

    private static readonly DiagnosticDescriptor StaleKept = new(
        "PB5036", "stale-output-kept", Severity.Warning,
        new("“{0}”已经不再生成，但生成以后有人改过，没有删", "“{0}” is no longer made, but was changed since; it is left"),
        new("有用就移到别处，没用就自己删掉", "Move it elsewhere if it is of use, or delete it"));

    private static readonly DiagnosticDescriptor NoManifest = new(
        "PB5037", "manifest-unwritable", Severity.Warning,
        new("写不了“{0}”：{1}；写好的产物不受影响，只是下次要全部重做", "“{0}” cannot be written: {1}; outputs that were written stand, but all will be made again next time"),
        new("检查写入权限和剩余空间", "Check that you may write there and that there is room"));

    private static readonly DiagnosticDescriptor NoDependencies = Row(
        "PB5038", "depfile-unwritable",
        new("写不了依赖文件“{0}”：{1}", "The dependency file “{0}” cannot be written: {1}"),
        new("检查 --depfile 后面的路径和写入权限", "Check the path behind --depfile, and that you may write there"));

    private static readonly DiagnosticDescriptor SiteKept = new(
        "PB5039", "front-page-kept", Severity.Warning,
        new("“{0}”不是 playbook 生成的，没有覆盖，所以没有列出所有手册的总首页", "“{0}” was not made by playbook and is left as it is, so there is no front page of all playbooks"),
        new("把它移到别处再生成，或用 --out 换一个文件夹", "Move it elsewhere and build again, or choose another folder with --out"));

    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
        [SameKey, Unsafe, OverInput, Unwritable, NotAFolder, Twice, StaleKept, NoManifest, NoDependencies, SiteKept];

    public static ImmutableArray<DiagnosticDescriptor> AccessFailures { get; } = [Unwritable, NotAFolder, NoDependencies];

    /// <param name="location">The later playbook.</param>
    /// <param name="key">The name of the folder both want.</param>
    /// <param name="first">The file of the earlier one.</param>
    public static Diagnostic SameOutputFolder(Location location, string key, string first) =>
        Diagnostic.Create(SameKey, location, key, first);

    public static Diagnostic UnsafeOutputName(Location location, string path, Bilingual reason) =>
        Diagnostic.Create(Unsafe, location, path, reason);

    public static Diagnostic OutputOverInput(Location location, string path) => Diagnostic.Create(OverInput, location, path);

    public static Diagnostic OutputUnwritable(Location location, string path, Bilingual reason) =>
        Diagnostic.Create(Unwritable, location, path, reason);

    public static Diagnostic OutputNotAFolder(Location location, string path) => Diagnostic.Create(NotAFolder, location, path);

    public static Diagnostic OutputWrittenTwice(Location location, string path) => Diagnostic.Create(Twice, location, path);

    /// <param name="path">The file.</param>
    public static Diagnostic StaleOutputKept(string path) => Diagnostic.Create(StaleKept, new Location(new SourceText(path, ""), default), path);

    /// <param name="path">The file.</param>
    public static Diagnostic FrontPageKept(string path) => Diagnostic.Create(SiteKept, new Location(new SourceText(path, ""), default), path);

    /// <param name="path">The manifest.</param>
    /// <param name="reason">Why, as the end of a sentence.</param>
    public static Diagnostic ManifestUnwritable(string path, Bilingual reason) =>
        Diagnostic.Create(NoManifest, new Location(new SourceText(path, ""), default), path, reason);

    /// <param name="path">The file.</param>
    /// <param name="reason">Why, as the end of a sentence.</param>
    public static Diagnostic DependenciesUnwritable(string path, Bilingual reason) =>
        Diagnostic.Create(NoDependencies, new Location(new SourceText(path, ""), default), path, reason);

    private static DiagnosticDescriptor Row(string code, string name, Bilingual message, Bilingual remedy) =>
        new(code, name, Severity.Error, message, remedy);
}
