using System.Collections.Immutable;
using Playbook.Syntax.Diagnostics;
using Playbook.Syntax.Text;
using Playbook.Syntax.Words;

namespace Playbook.Compiler.Diagnostics;

/// <summary>Findings about the files in a project's template folder: <c>PB5301</c>–<c>PB5305</c>.</summary>
internal static class TemplateFolderDiagnostics
{
    private static readonly DiagnosticDescriptor Unknown = new(
        "PB5301", "template-matches-nothing", Severity.Warning,
        new("没有叫“{0}”的内置模板，这个文件不会用到", "No built-in template is called “{0}”, so this file is not used"),
        new("{1}", "{1}"));

    private static readonly DiagnosticDescriptor Unused = new(
        "PB5302", "template-part-unused", Severity.Warning,
        new("没有模板引入“{0}”，这个文件不会用到", "No template includes “{0}”, so this file is not used"),
        new("在模板里写 {{{{ 引入 '{0}' }}}}，或删掉这个文件", "Write {{{{ include '{0}' }}}} in a template, or delete the file"));

    private static readonly DiagnosticDescriptor Outside = new(
        "PB5303", "template-outside-project", Severity.Error,
        new("模板“{0}”是一个链接，指向项目文件夹“{1}”之外", "The template “{0}” is a link that leads out of the project folder “{1}”"),
        new("把文件本身放进模板文件夹", "Put the file itself into the template folder"));

    private static readonly DiagnosticDescriptor Kept = new(
        "PB5304", "template-kept", Severity.Warning,
        new("“{0}”已经在了，而且改过，没有覆盖", "“{0}” is there already and was changed; it was not overwritten"),
        new("加 --force 用内置模板覆盖它，改动会丢失", "With --force the built-in template takes its place, and the changes are lost"));

    private static readonly DiagnosticDescriptor Unwritable = new(
        "PB5305", "template-unwritable", Severity.Error,
        new("写不了“{0}”：{1}", "“{0}” cannot be written: {1}"),
        new("检查写入权限和剩余空间，或用 --out 换一个文件夹", "Check that you may write there and that there is room, or choose another folder with --out"));

    public static ImmutableArray<DiagnosticDescriptor> All { get; } = [Unknown, Unused, Outside, Kept, Unwritable];

    public static ImmutableArray<DiagnosticDescriptor> AccessFailures { get; } = [Unwritable];

    /// <param name="path">The file as shown.</param>
    /// <param name="name">Its name below the template folder.</param>
    /// <param name="nearest">The built-in name most like it, or null.</param>
    public static Diagnostic MatchesNothing(string path, string name, string? nearest) => About(Unknown, path, name, nearest is null
        ? new Bilingual("用 playbook templates list 看有哪些模板，或删掉这个文件", "See playbook templates list for the names there are, or delete the file")
        : new Bilingual($"是不是想写“{nearest}”？", $"Did you mean “{nearest}”?"));

    /// <param name="path">The file as shown.</param>
    /// <param name="name">Its file name.</param>
    public static Diagnostic PartUnused(string path, string name) => About(Unused, path, name);

    public static Diagnostic OutsideProject(string path, string projectFolder) => About(Outside, path, path, projectFolder);

    public static Diagnostic TemplateKept(string path) => About(Kept, path, path);

    public static Diagnostic TemplateUnwritable(string path, Bilingual reason) => About(Unwritable, path, path, reason);

    // The file as a whole is meant, so its first position stands for it.
    private static Diagnostic About(DiagnosticDescriptor descriptor, string path, params ReadOnlySpan<Bilingual> arguments) =>
        Diagnostic.Create(descriptor, new Location(new SourceText(path, ""), default), arguments);
}
