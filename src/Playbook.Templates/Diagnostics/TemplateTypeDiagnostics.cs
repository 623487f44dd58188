using System.Collections.Immutable;
using Playbook.Syntax.Diagnostics;
using Playbook.Syntax.Text;
using Playbook.Syntax.Words;
using Playbook.Templates.Types;

namespace Playbook.Templates.Diagnostics;

/// <summary>Findings of the type check: <c>PB4020</c> to <c>PB4049</c>.</summary>
public static class TemplateTypeDiagnostics
{
    private static readonly DiagnosticDescriptor UnknownNameRow = new(
        "PB4020", "unknown-template-name", Severity.Error,
        new("没有叫“{0}”的值。{1}", "There is no value called “{0}”.{1}"),
        new("检查名字；要写成文字，加引号：'{0}'。", "Check the name; if it is meant as text, quote it: '{0}'."));

    private static readonly DiagnosticDescriptor UnknownMemberRow = new(
        "PB4021", "unknown-member", Severity.Error,
        new("{0}没有“{1}”这一项。{2}", "There is no “{1}” in the {0}.{2}"),
        new("换成它有的项。", "Use one that it has."));

    private static readonly DiagnosticDescriptor UnknownFunctionRow = new(
        "PB4022", "unknown-function", Severity.Error,
        new("没有叫“{0}”的函数。{1}", "There is no function called “{0}”.{1}"),
        new("检查函数名；模板参考列出了全部函数。", "Check the name; the template reference lists all functions."));

    private static readonly DiagnosticDescriptor ArgumentCountRow = new(
        "PB4023", "wrong-argument-count", Severity.Error,
        new("函数“{0}”要 {1} 个参数，这里给了 {2} 个。", "The function “{0}” takes {1} arguments, but {2} are given."),
        new("写成：{3}。", "Write it as: {3}."));

    private static readonly DiagnosticDescriptor ArgumentTypeRow = new(
        "PB4024", "wrong-argument-type", Severity.Error,
        new("函数“{0}”的“{1}”应是{2}，这里是{3}。", "“{1}” of the function “{0}” takes {2}, but this is {3}."),
        new("换一个值，或先把它转换成{2}。", "Give another value, or turn it into {2} first."));

    private static readonly DiagnosticDescriptor MissingPrintedRow = new(
        "PB4025", "missing-value-printed", Severity.Error,
        new("这个值可能没有（{0}），不能直接写出来。", "This value may be missing ({0}), so it cannot be printed bare."),
        new("给一个代替的文字：{{{{ … ?? '待定' }}}}，或先判断：{{{{ 如果 … }}}}。", "Give a replacement: {{{{ … ?? 'to be announced' }}}}, or ask first: {{{{ if … }}}}."));

    private static readonly DiagnosticDescriptor MissingMemberRow = new(
        "PB4026", "member-of-missing-value", Severity.Error,
        new("“{0}”前面的值可能没有（{1}）。", "The value before “{0}” may be missing ({1})."),
        new("写成 ?.{0} 并用 ?? 给出代替的文字，或先用“如果”判断它有没有。", "Write ?.{0} with a replacement after ??, or ask with “if” whether it is there."));

    private static readonly DiagnosticDescriptor ObjectPrintedRow = new(
        "PB4027", "object-printed", Severity.Error,
        new("{0}是一整件东西，不能直接写出来。{1}", "The {0} is a whole thing and cannot be printed bare.{1}"),
        new("写出它的某一项，如 .{2}。", "Print one of its members, such as .{2}."));

    private static readonly DiagnosticDescriptor NotAListRow = new(
        "PB4028", "not-a-list", Severity.Error,
        new("这里应是列表，却是{0}。", "A list was expected here, not {0}."),
        new("换成列表；要按次数循环，写 1..5。", "Use a list; to go round a number of times, write 1..5."));

    private static readonly DiagnosticDescriptor OperandRow = new(
        "PB4029", "operator-does-not-fit", Severity.Error,
        new("“{0}”不能用在{1}和{2}之间。", "“{0}” cannot stand between {1} and {2}."),
        new("两边换成同一种值；可能没有的值先用 ?? 补上。", "Make both sides the same kind of value; fill in a value that may be missing by ??."));

    private static readonly DiagnosticDescriptor UnaryOperandRow = new(
        "PB4030", "sign-does-not-fit", Severity.Error,
        new("“{0}”不能用在{1}前面。", "“{0}” cannot stand before {1}."),
        new("换成数字。", "Use a number."));

    private static readonly DiagnosticDescriptor AlwaysTrueRow = new(
        "PB4031", "condition-always-true", Severity.Warning,
        new("这个条件总是成立：{0}总是有值（空文字、0、空列表也算有）。", "This condition always holds: the {0} is always there (an empty text, 0 and an empty list count as there)."),
        new("写明要比什么，如 != '' 、> 0 、.个数 > 0。", "Say what to compare, such as != '', > 0, .size > 0."));

    private static readonly DiagnosticDescriptor LocalTypeRow = new(
        "PB4032", "local-changes-type", Severity.Error,
        new("“{0}”原来是{1}，不能改成{2}。", "“{0}” was {1} and cannot become {2}."),
        new("换一个名字存放新的值。", "Keep the new value under another name."));

    private static readonly DiagnosticDescriptor AssignedGlobalRow = new(
        "PB4033", "given-name-assigned", Severity.Error,
        new("“{0}”是手册给出的值，模板不能改它。", "“{0}” is given by the playbook; a template cannot change it."),
        new("换一个名字。", "Choose another name."));

    private static readonly DiagnosticDescriptor LiteralNeededRow = new(
        "PB4034", "literal-needed", Severity.Error,
        new("{0}要直接写在引号里，如 '标题'。", "{0} must be written in quotes, such as 'title'."),
        new("把它换成引号里的文字。", "Replace it by a text in quotes."));

    private static readonly DiagnosticDescriptor UnknownIncludeRow = new(
        "PB4035", "unknown-included-template", Severity.Error,
        new("没有叫“{0}”的模板可以引入。", "There is no template called “{0}” to include."),
        new("{1}", "{1}"));

    private static readonly DiagnosticDescriptor NeverEqualRow = new(
        "PB4036", "never-equal", Severity.Warning,
        new("{0}和{1}永远不会相等。", "The two sides are never equal: {0} and {1}."),
        new("检查两边比的是不是同一种东西。", "Check that both sides are the same kind of thing."));

    private static readonly DiagnosticDescriptor BadFormatRow = new(
        "PB4037", "bad-format", Severity.Error,
        new("格式“{0}”里的“{1}”不能用在{2}上。", "“{1}” in the format “{0}” cannot be used for {2}."),
        new("日期如 'M月d日' 或 '%Y-%m-%d'，时刻如 'HH:mm'，数字如 '0.00'。", "For dates 'MMMM d' or '%Y-%m-%d', for times 'HH:mm', for numbers '0.00'."));

    private static readonly DiagnosticDescriptor MarkupChangedRow = new(
        "PB4038", "finished-text-changed", Severity.Error,
        new("成品文本不能再拼接或改动，否则会破坏格式。", "Finished text cannot be joined or changed any more; that would break its format."),
        new("先处理文字，最后再转成成品，如 … | 排版。", "Work on the text first and finish it last, as in … | markdown."));

    private static readonly DiagnosticDescriptor UnknownArgumentRow = new(
        "PB4039", "unknown-argument", Severity.Error,
        new("函数“{0}”没有叫“{1}”的参数。", "The function “{0}” has no argument called “{1}”."),
        new("写成：{2}。", "Write it as: {2}."));

    private static readonly DiagnosticDescriptor NotAFunctionRow = new(
        "PB4040", "value-called", Severity.Error,
        new("“{0}”是一个值，不是函数，后面不能跟参数。", "“{0}” is a value, not a function, so no argument can follow it."),
        new("两个值之间用 + 连接，或分成两个 {{{{ }}}}。", "Join two values by +, or write two {{{{ }}}}."));

    /// <summary>Whether a finding says that a value may be missing.</summary>
    /// <param name="finding">Any finding.</param>
    public static bool IsMissingValue(Diagnostic finding) => finding.Descriptor == MissingPrintedRow || finding.Descriptor == MissingMemberRow;

    /// <summary>Every row, by code.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        UnknownNameRow, UnknownMemberRow, UnknownFunctionRow, ArgumentCountRow, ArgumentTypeRow, MissingPrintedRow, MissingMemberRow, ObjectPrintedRow,
        NotAListRow, OperandRow, UnaryOperandRow, AlwaysTrueRow, LocalTypeRow, AssignedGlobalRow, LiteralNeededRow, UnknownIncludeRow, NeverEqualRow,
        BadFormatRow, MarkupChangedRow, UnknownArgumentRow, NotAFunctionRow,
    ];

    /// <summary>A name that nothing has.</summary>
    public static Diagnostic UnknownName(Location location, string name, Bilingual suggestion) =>
        Diagnostic.Create(UnknownNameRow, location, name, suggestion);

    /// <summary>A member that the value has not.</summary>
    public static Diagnostic UnknownMember(Location location, TemplateType owner, string name, Bilingual suggestion) =>
        Diagnostic.Create(UnknownMemberRow, location, owner.Name, name, suggestion);

    /// <summary>A function that is not there.</summary>
    public static Diagnostic UnknownFunction(Location location, string name, Bilingual suggestion) =>
        Diagnostic.Create(UnknownFunctionRow, location, name, suggestion);

    /// <summary>Too few or too many arguments.</summary>
    public static Diagnostic ArgumentCount(Location location, Bilingual function, Bilingual wanted, int given, Bilingual usage) =>
        Diagnostic.Create(ArgumentCountRow, location, function, wanted, given, usage);

    /// <summary>An argument of another type than the function takes.</summary>
    public static Diagnostic ArgumentType(Location location, Bilingual function, Bilingual parameter, TemplateType wanted, TemplateType given) =>
        Diagnostic.Create(ArgumentTypeRow, location, function, parameter, wanted.Name, given.Name);

    /// <summary>A possibly missing value is printed.</summary>
    public static Diagnostic MissingPrinted(Location location, TemplateType type) => Diagnostic.Create(MissingPrintedRow, location, type.Name) with
    {
        Fix = CodeFixes.InsertBehind(location, location.Source.Slice(location.Span).ContainsAnyExceptInRange('\0', '\u007F') ? " ?? '待定'" : " ?? 'to be announced'"),
    };

    /// <summary>A member of a possibly missing value.</summary>
    public static Diagnostic MissingMember(Location location, string member, TemplateType type) =>
        Diagnostic.Create(MissingMemberRow, location, member, type.Name) with
    {
        Fix = location.Span.Start is > 0 and var start && location.Source.Content[start - 1] == '.' ? CodeFixes.Insert(start - 1, "?") : null,
    };

    /// <summary>An object is printed.</summary>
    public static Diagnostic ObjectPrinted(Location location, TemplateType type, Bilingual suggestion, Bilingual example) =>
        Diagnostic.Create(ObjectPrintedRow, location, type.Name, suggestion, example) with
    {
        Fix = CodeFixes.InsertBehind(location, "." + (location.Source.Slice(location.Span).ContainsAnyExceptInRange('\0', '\u007F') ? example.Zh : example.En)),
    };

    /// <summary>Something else stands where a list must.</summary>
    public static Diagnostic NotAList(Location location, TemplateType type) => Diagnostic.Create(NotAListRow, location, type.Name);

    /// <summary>An operator between values it does not know.</summary>
    public static Diagnostic Operand(Location location, string sign, TemplateType left, TemplateType right) =>
        Diagnostic.Create(OperandRow, location, sign, left.Name, right.Name);

    /// <summary>A sign before a value that takes none.</summary>
    public static Diagnostic UnaryOperand(Location location, string sign, TemplateType operand) =>
        Diagnostic.Create(UnaryOperandRow, location, sign, operand.Name);

    /// <summary>A condition that cannot fail.</summary>
    public static Diagnostic AlwaysTrue(Location location, TemplateType type) => Diagnostic.Create(AlwaysTrueRow, location, type.Name);

    /// <summary>A local name is given a value of another type.</summary>
    public static Diagnostic LocalType(Location location, string name, TemplateType before, TemplateType after) =>
        Diagnostic.Create(LocalTypeRow, location, name, before.Name, after.Name);

    /// <summary>A global name is assigned.</summary>
    public static Diagnostic AssignedGlobal(Location location, string name) => Diagnostic.Create(AssignedGlobalRow, location, name);

    /// <summary>A name that must be known before rendering is computed.</summary>
    public static Diagnostic LiteralNeeded(Location location, Bilingual what) => Diagnostic.Create(LiteralNeededRow, location, what);

    /// <summary>An included template is not there.</summary>
    /// <param name="location">The name in the template.</param>
    /// <param name="name">The name.</param>
    /// <param name="remedy">What to do instead.</param>
    public static Diagnostic UnknownInclude(Location location, string name, Bilingual remedy) =>
        Diagnostic.Create(UnknownIncludeRow, location, name, remedy);

    /// <summary>A comparison that cannot hold.</summary>
    public static Diagnostic NeverEqual(Location location, TemplateType left, TemplateType right) =>
        Diagnostic.Create(NeverEqualRow, location, left.Name, right.Name);

    /// <summary>A format that the value does not know.</summary>
    public static Diagnostic BadFormat(Location location, string format, string part, TemplateType type) =>
        Diagnostic.Create(BadFormatRow, location, format, part, type.Name);

    /// <summary>Finished text is worked on.</summary>
    public static Diagnostic MarkupChanged(Location location) => Diagnostic.Create(MarkupChangedRow, location);

    /// <summary>A named argument that the function has not.</summary>
    public static Diagnostic UnknownArgument(Location location, Bilingual function, string name, Bilingual usage) =>
        Diagnostic.Create(UnknownArgumentRow, location, function, name, usage);

    /// <summary>A value is called like a function.</summary>
    public static Diagnostic NotAFunction(Location location, string name) => Diagnostic.Create(NotAFunctionRow, location, name);
}
