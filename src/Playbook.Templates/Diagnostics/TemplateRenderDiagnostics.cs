using System.Collections.Immutable;
using Playbook.Syntax.Diagnostics;
using Playbook.Syntax.Text;
using Playbook.Syntax.Words;

namespace Playbook.Templates.Diagnostics;

/// <summary>Findings that only the values show (<c>PB4050</c> to <c>PB4059</c>) and the bounds of the template language (<c>PB9040</c> to <c>PB9049</c>).</summary>
public static class TemplateRenderDiagnostics
{
    private static readonly DiagnosticDescriptor DivisionByZeroRow = new(
        "PB4050", "division-by-zero", Severity.Error,
        new("这里除以了 0。", "This divides by 0."),
        new("先判断除数不是 0。", "Ask first whether the divisor is 0."));

    private static readonly DiagnosticDescriptor NumberTooLargeRow = new(
        "PB4051", "result-too-large", Severity.Error,
        new("算出的数字太大，无法表示。", "The number computed here is too large."),
        new("检查算式。", "Check the calculation."));

    private static readonly DiagnosticDescriptor NotWholeRow = new(
        "PB4052", "not-a-whole-number", Severity.Error,
        new("这里要整数，却是 {0}。", "A whole number was expected here, not {0}."),
        new("用“取整”处理，或换一个数。", "Use “round”, or another number."));

    private static readonly DiagnosticDescriptor UnusableValueRow = new(
        "PB4053", "unusable-value", Severity.Error,
        new("这里应是{0}，得到的值却不是。", "This should be {0}, but the value given is not."),
        new("检查给模板的数据。", "Check the data given to the template."));

    private static readonly DiagnosticDescriptor BadFormatAtRenderingRow = new(
        "PB4054", "bad-computed-format", Severity.Error,
        new("格式“{0}”不能用。", "The format “{0}” cannot be used."),
        new("日期如 'M月d日' 或 '%Y-%m-%d'，时刻如 'HH:mm'，数字如 '0.00'。", "For dates 'MMMM d' or '%Y-%m-%d', for times 'HH:mm', for numbers '0.00'."));

    private static readonly DiagnosticDescriptor TooMuchTextRow = new(
        "PB9040", "template-output-limit", Severity.Error,
        new("模板写出的内容超过了 {0} 个字符，已在此停下。", "The template writes more than {0} characters; it was stopped."),
        new("减少循环或文字，或把内容分成几份。", "Write less, or split the content."));

    private static readonly DiagnosticDescriptor TooManyLoopsRow = new(
        "PB9041", "template-loop-limit", Severity.Error,
        new("模板循环超过了 {0} 次，已在此停下。", "The template goes round more than {0} times; it was stopped."),
        new("缩短列表，或减少循环套循环。", "Shorten the lists, or nest fewer loops."));

    private static readonly DiagnosticDescriptor TooDeepIncludesRow = new(
        "PB9042", "template-include-limit", Severity.Error,
        new("模板一层套一层地引入，超过了 {0} 层，已在此停下。", "Templates include each other more than {0} deep; stopped."),
        new("检查“{1}”是否绕回来引入了自己。", "Check whether “{1}” includes itself in a circle."));

    private static readonly DiagnosticDescriptor TooDeepRow = new(
        "PB9043", "template-nesting-limit", Severity.Error,
        new("括号、算式或语句套得太深，超过了 {0} 层。", "Brackets, operators or statements are nested more than {0} deep."),
        new("拆成几步，用名字存放中间结果。", "Take several steps and keep intermediate values under names."));

    private static readonly DiagnosticDescriptor TooManyIncludesRow = new(
        "PB9044", "template-expansion-limit", Severity.Error,
        new("这个模板引入的模板展开后超过了 {0} 份。", "The templates included here unfold to more than {0} pieces."),
        new("减少层层引入。", "Include less."));

    /// <summary>Every row, by code.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        DivisionByZeroRow, NumberTooLargeRow, NotWholeRow, UnusableValueRow, BadFormatAtRenderingRow, TooMuchTextRow, TooManyLoopsRow,
        TooDeepIncludesRow, TooDeepRow, TooManyIncludesRow,
    ];

    /// <summary>A division by zero.</summary>
    public static Diagnostic DivisionByZero(Location location) => Diagnostic.Create(DivisionByZeroRow, location);

    /// <summary>A number beyond what can be held.</summary>
    public static Diagnostic NumberTooLarge(Location location) => Diagnostic.Create(NumberTooLargeRow, location);

    /// <summary>A fraction where a whole number must be.</summary>
    public static Diagnostic NotWhole(Location location, string number) => Diagnostic.Create(NotWholeRow, location, number);

    /// <summary>A value of another kind than its type says.</summary>
    public static Diagnostic UnusableValue(Location location, Bilingual expected) => Diagnostic.Create(UnusableValueRow, location, expected);

    /// <summary>A computed format that cannot be used.</summary>
    public static Diagnostic BadFormatAtRendering(Location location, string format) => Diagnostic.Create(BadFormatAtRenderingRow, location, format);

    /// <summary>More characters than allowed.</summary>
    public static Diagnostic TooMuchText(Location location, int limit) => Diagnostic.Create(TooMuchTextRow, location, limit);

    /// <summary>More loop rounds than allowed.</summary>
    public static Diagnostic TooManyLoops(Location location, int limit) => Diagnostic.Create(TooManyLoopsRow, location, limit);

    /// <summary>Includes too deep inside each other.</summary>
    public static Diagnostic TooDeepIncludes(Location location, int limit, string name) => Diagnostic.Create(TooDeepIncludesRow, location, limit, name);

    /// <summary>Nesting too deep to be read.</summary>
    public static Diagnostic TooDeep(Location location, int limit) => Diagnostic.Create(TooDeepRow, location, limit);

    /// <summary>Includes that multiply.</summary>
    public static Diagnostic TooManyIncludes(Location location, int limit) => Diagnostic.Create(TooManyIncludesRow, location, limit);
}
