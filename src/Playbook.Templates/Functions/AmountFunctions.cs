using System.Collections.Immutable;
using Playbook.Templates.Execution;
using Playbook.Templates.Types;
using Playbook.Templates.Values;
using static Playbook.Templates.Functions.FunctionRows;

namespace Playbook.Templates.Functions;

/// <summary>Functions on money and lengths of time, and the replacement of what is missing.</summary>
internal static class AmountFunctions
{
    /// <summary>The rows.</summary>
    public static ImmutableArray<TemplateFunction> Rows { get; } =
    [
        Row(FunctionTopic.Number, "金额", "money", string.Empty,
            [TheNumber, May("币种", "currency", TemplateType.Text)], TemplateType.Money,
            new("把数字当作金额，默认人民币", "the number as an amount, of CNY unless given"),
            Shows("{{ 19.9 | money }}", "19.9 元", "¥19.90"), (_, a) => a[0] is decimal amount ? new Money(amount, a[1] as string ?? "CNY") : null),
        Row(FunctionTopic.Number, "分钟数", "minutes", string.Empty, [Needs("时长", "length", TemplateType.Length)], TemplateType.Number,
            new("时长合多少分钟（一个月按 30 天）", "the length in minutes (a month has 30 days)"),
            Shows("{{ span | minutes }}", "90"), (_, a) => a[0] is Length length ? Boxes.Of(length.TotalMinutes) : null),
        Row(FunctionTopic.Number, "默认", "default", "object.default",
            [Needs("值", "value", SpecialTypes.Any), Needs("代替", "replacement", SpecialTypes.Any)],
            new("值或代替", "the value or the replacement"), (a, _) => a[0] == SpecialTypes.Nothing ? a[1] : TypeJoin.Of(TypeJoin.WithoutNothing(a[0]), a[1]),
            new("没有值或是空文字时用代替的值", "the replacement where there is no value or an empty text"),
            Shows("{{ null | default '待定' }}", "待定"), (_, a) => a[0] is null or "" ? a[1] : a[0]),
        Row(FunctionTopic.Text, "文字", "to_text", string.Empty, [Needs("值", "value", TemplateType.Text)], TemplateType.Text,
            new("按输出语言写成文字", "the value as text, in the language of the output"),
            Shows("{{ day | to_text | size }}", "5", "10"), (_, a) => TextFunctions.Of(a[0])),
    ];
}
