using System.Collections.Immutable;
using Playbook.Syntax.Diagnostics;
using Playbook.Syntax.Text;
using Playbook.Syntax.Words;

namespace Playbook.Compiler.Yaml;

/// <summary>Findings about YAML files, whatever they are for: <c>PB5201</c>–<c>PB5209</c>.</summary>
internal static class YamlDiagnostics
{
    private static readonly DiagnosticDescriptor NotYamlRow = Row(
        "PB5201", "not-yaml",
        new("从这里起不合 YAML 的写法，后面没有读", "From here on this is not YAML, and what follows was not read"),
        new("看看冒号后面有没有空格、同级的行是不是对齐、引号和括号是不是成对", "Look for a missing space behind a colon, lines that do not align, and unpaired quotes or brackets"));

    private static readonly DiagnosticDescriptor TabRow = Row(
        "PB5202", "yaml-tab",
        new("这里用制表符（Tab）缩进，YAML 只认空格", "This line is indented with a tab; YAML takes spaces alone"),
        new("把制表符换成两个空格", "Put two spaces in place of the tab"));

    private static readonly DiagnosticDescriptor DuplicateKeyRow = Row(
        "PB5203", "yaml-duplicate-key",
        new("“{0}”在同一级里写了两次", "“{0}” stands twice on the same level"),
        new("留下一处，删掉另一处", "Keep one of them"));

    private static readonly DiagnosticDescriptor DuplicateAnchorRow = Row(
        "PB5204", "yaml-duplicate-anchor",
        new("锚点“&{0}”定义了两次", "The anchor “&{0}” is defined twice"),
        new("给其中一个换个名字，引用它的“*”也一起改", "Rename one of them, and the aliases that mean it"));

    private static readonly DiagnosticDescriptor UnknownAnchorRow = Row(
        "PB5205", "yaml-unknown-anchor",
        new("“*{0}”引用的锚点{1}", "The anchor that “*{0}” refers to {1}"),
        new("把内容直接写在这里，或在前面用“&{0}”定义", "Write out what is meant, or define “&{0}” before it"));

    private static readonly DiagnosticDescriptor TooLargeRow = Row(
        "PB5206", "yaml-too-large",
        new("内容超过 {0} 项（引用按展开后计），从这里起没有读", "This holds more than {0} entries, aliases counted as what they stand for; the rest was not read"),
        new("删去用不到的内容，少用“*”引用", "Remove what is not needed, and use fewer aliases"));

    private static readonly DiagnosticDescriptor TooDeepRow = Row(
        "PB5207", "yaml-too-deep",
        new("嵌套超过 {0} 层，从这里起没有读", "This is nested more than {0} levels deep; the rest was not read"),
        new("检查缩进；这个文件用不到几层", "Check the indentation; a file of this kind needs few levels"));

    private static readonly DiagnosticDescriptor UnsupportedRow = Row(
        "PB5208", "yaml-unsupported",
        new("这里用了不支持的 YAML 写法：{0}", "This is YAML that is not supported here: {0}"),
        new("改成普通的“键: 值”", "Write plain “key: value” instead"));

    private static readonly DiagnosticDescriptor FullWidthColonRow = Row(
        "PB5209", "yaml-full-width-colon",
        new("这里的冒号是全角的，YAML 认不出键和值", "This colon is full width, so YAML sees no key and value"),
        new("改成半角冒号加一个空格：“键: 值”；冒号本是文字的一部分，就给整段文字加上引号", "Write a half-width colon and a space, “key: value”; if the colon belongs to a text, quote the whole text"));

    /// <summary>The rows of this class.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
        [NotYamlRow, TabRow, DuplicateKeyRow, DuplicateAnchorRow, UnknownAnchorRow, TooLargeRow, TooDeepRow, UnsupportedRow, FullWidthColonRow];

    /// <summary>What a tag is called.</summary>
    public static Bilingual Tag { get; } = new("“!”开头的类型标记", "a type tag that begins with “!”");

    /// <summary>What a second document is called.</summary>
    public static Bilingual SecondDocument { get; } = new("同一文件里的第二份文档（“---”之后）", "a second document, behind “---”");

    /// <summary>What a key is called that is no plain word.</summary>
    public static Bilingual Key { get; } = new("不是文字的键，或合并键“<<”", "a key that is no text, or the merge key “<<”");

    public static Diagnostic NotYaml(Location location) => Diagnostic.Create(NotYamlRow, location);

    public static Diagnostic Tab(Location location) => Diagnostic.Create(TabRow, location) with
    {
        Fix = new CodeFix(new("换成两个空格", "Put two spaces"), location.Span, "  ", IsSafe: false),
    };

    public static Diagnostic DuplicateKey(Location location, string key, Location first) =>
        Diagnostic.Create(DuplicateKeyRow, location, key) with { Related = [new RelatedLocation(first, new("第一次写在这里", "the first one"))] };

    public static Diagnostic DuplicateAnchor(Location location, string anchor, Location first) =>
        Diagnostic.Create(DuplicateAnchorRow, location, anchor) with { Related = [new RelatedLocation(first, new("第一次定义在这里", "the first one"))] };

    public static Diagnostic UnknownAnchor(Location location, string anchor, bool isOpen) => Diagnostic.Create(
        UnknownAnchorRow, location, anchor,
        isOpen ? new Bilingual("正包含着它自己", "holds the alias itself") : new Bilingual("前面没有定义", "is not defined before it"));

    public static Diagnostic TooLarge(Location location, int limit) => Diagnostic.Create(TooLargeRow, location, limit);

    public static Diagnostic TooDeep(Location location, int limit) => Diagnostic.Create(TooDeepRow, location, limit);

    public static Diagnostic Unsupported(Location location, Bilingual what) => Diagnostic.Create(UnsupportedRow, location, what);

    public static Diagnostic FullWidthColon(Location location) => Diagnostic.Create(FullWidthColonRow, location) with
    {
        Fix = new CodeFix(new("改成半角冒号", "Write a half-width colon"), location.Span, ": ", IsSafe: false),
    };

    private static DiagnosticDescriptor Row(string code, string name, Bilingual message, Bilingual remedy) =>
        new(code, name, Severity.Error, message, remedy);
}
