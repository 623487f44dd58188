using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using Playbook.Syntax.Words;
using Playbook.Templates.Diagnostics;
using Playbook.Templates.Execution;
using Playbook.Templates.Printing;
using Playbook.Templates.Types;
using static Playbook.Templates.Functions.FunctionRows;

namespace Playbook.Templates.Functions;

/// <summary>Functions on numbers.</summary>
internal static class NumberFunctions
{
    private const int MostPlaces = 28;

    private static readonly SearchValues<char> FormatSigns = SearchValues.Create("0#,.%+- ");

    /// <summary>The rows.</summary>
    public static ImmutableArray<TemplateFunction> Rows { get; } =
    [
        Number("取整", "round", "math.round", [TheNumber, May("小数位", "places", TemplateType.Number)],
            new("四舍五入，可指定小数位", "rounded, half up, to so many decimal places"),
            Shows("{{ 2.345 | round 2 }}", "2.35"),
            (_, a) => decimal.Round(Of(a[0]), Math.Clamp(TextShapeFunctions.Whole(a[1]), 0, MostPlaces), MidpointRounding.AwayFromZero)),
        Number("向上取整", "ceil", "math.ceil", [TheNumber], new("不小于它的整数", "the next whole number above"),
            Shows("{{ 2.1 | ceil }}", "3"), (_, a) => decimal.Ceiling(Of(a[0]))),
        Number("向下取整", "floor", "math.floor", [TheNumber], new("不大于它的整数", "the next whole number below"),
            Shows("{{ 2.9 | floor }}", "2"), (_, a) => decimal.Floor(Of(a[0]))),
        Number("绝对值", "abs", "math.abs", [TheNumber], new("去掉负号", "without its sign"),
            Shows("{{ -3 | abs }}", "3"), (_, a) => Math.Abs(Of(a[0]))),
        Number("较小", "min", string.Empty, [TheNumber, Needs("另一数字", "other", TemplateType.Number)], new("两个数中较小的", "the smaller of two"),
            Shows("{{ 3 | min 5 }}", "3"), (_, a) => Math.Min(Of(a[0]), Of(a[1]))),
        Number("较大", "max", string.Empty, [TheNumber, Needs("另一数字", "other", TemplateType.Number)], new("两个数中较大的", "the greater of two"),
            Shows("{{ 3 | max 5 }}", "5"), (_, a) => Math.Max(Of(a[0]), Of(a[1]))),
        Row(FunctionTopic.Number, "格式", "format", "math.format", [TheNumber, Format(TemplateType.Number, isOptional: false)], TemplateType.Text,
            new("按格式写数字：0 是必写的一位，# 是有才写的一位，逗号分千位", "the number in a format: 0 a digit always written, # one written if needed, comma for thousands"),
            Shows("{{ 1234.5 | format '#,0.00' }}", "1,234.50"), FormatNumber),
        Row(FunctionTopic.Number, "百分比", "percent", string.Empty, [TheNumber, May("小数位", "places", TemplateType.Number)], TemplateType.Text,
            new("0.25 写成 25%", "0.25 as 25%"), Shows("{{ 0.256 | percent }}", "26%"), Percent),
        Row(FunctionTopic.Number, "是否", "yes_no", string.Empty, [Needs("是否", "value", TemplateType.Boolean)], TemplateType.Text,
            new("写成“是”或“否”", "“yes” or “no”"), Shows("{{ true | yes_no }}", "是", "yes"),
            (call, a) => (a[0] is true ? new Bilingual("是", "yes") : new Bilingual("否", "no")).In(call.Language)),
    ];

    /// <summary>The part of a number format that cannot be used, or null when all can.</summary>
    public static string? FindBadFormat(string format)
    {
        var bad = format.AsSpan().IndexOfAnyExcept(FormatSigns);
        return bad >= 0 ? format[bad].ToString() : format.Contains('0', StringComparison.Ordinal) ? null : format;
    }

    private static TemplateFunction Number(
        string zh, string en, string scriban, ImmutableArray<FunctionParameter> parameters, Bilingual documentation, FunctionExample example, NumberBody body) =>
        Row(FunctionTopic.Number, zh, en, scriban, parameters, TemplateType.Number, documentation, example, (call, a) => Boxes.Of(body(call, a)));

    private delegate decimal NumberBody(FunctionCall call, ReadOnlySpan<object?> arguments);

    private static decimal Of(object? argument) => argument is decimal number ? number : 0;

    private static string FormatNumber(FunctionCall call, ReadOnlySpan<object?> arguments)
    {
        var format = TextFunctions.Of(arguments[1]);
        if (FindBadFormat(format) is null)
        {
            return Of(arguments[0]).ToString(format, CultureInfo.InvariantCulture);
        }

        call.Frame.Report(TemplateRenderDiagnostics.BadFormatAtRendering(call.Place.Location, format));
        return string.Empty;
    }

    private static string Percent(FunctionCall call, ReadOnlySpan<object?> arguments)
    {
        var places = Math.Clamp(TextShapeFunctions.Whole(arguments[1]), 0, MostPlaces - 2);
        return NumberText.Of(decimal.Round(Of(arguments[0]), places + 2, MidpointRounding.AwayFromZero) * 100m) + "%";
    }
}
