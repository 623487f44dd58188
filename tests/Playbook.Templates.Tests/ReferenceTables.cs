using System.Collections.Immutable;
using System.Text;
using Playbook.Syntax.Words;
using Playbook.Templates.Functions;
using Playbook.Templates.Types;
using Playbook.Templates.Words;

namespace Playbook.Templates.Tests;

/// <summary>The tables of <c>grammar/templates.md</c>, written from the tables the language itself reads.</summary>
internal static class ReferenceTables
{
    private static readonly (FunctionTopic Topic, string Title)[] Topics =
    [
        (FunctionTopic.Text, "文字 / Text"),
        (FunctionTopic.List, "列表 / Lists"),
        (FunctionTopic.Date, "日期与时刻 / Dates and times"),
        (FunctionTopic.Number, "数字与金额 / Numbers and amounts"),
        (FunctionTopic.Format, "其他格式 / Other formats"),
    ];

    private static readonly TemplateType[] TypesWithMembers =
    [
        TemplateType.Text, TemplateType.ListOf(new SimpleType(new Bilingual("值", "value"))), TemplateType.Date, TemplateType.Time, TemplateType.Money,
        TemplateType.Length, TemplateType.NumberRange, TemplateType.DayRange, TemplateType.TimeRange, ValueMembers.Loop,
    ];

    /// <summary>Every table by the name its markers carry.</summary>
    public static ImmutableArray<(string Name, string Text)> All { get; } =
    [
        ("words", Words()), ("functions", Functions()), ("members", Members()), ("left-out", LeftOut()),
    ];

    private static string Words()
    {
        var table = new StringBuilder("| 中文 | English | 含义 | Meaning |\n|---|---|---|---|\n");
        foreach (var row in TemplateWords.All)
        {
            table.Append($"| {Code(row.Spelling.Chinese)} | {Code(row.Spelling.English)} | {Cell(row.Documentation.Zh)} | {Cell(row.Documentation.En)} |\n");
        }

        return table.ToString();
    }

    private static string Functions()
    {
        var text = new StringBuilder();
        foreach (var (topic, title) in Topics)
        {
            text.Append($"### {title}\n\n| 用法 | Usage | 结果 / gives | 说明 | Meaning | 例 / example |\n|---|---|---|---|---|---|\n");
            foreach (var f in TemplateFunctions.All.Where(f => f.Topic == topic))
            {
                var scriban = f.ScribanNames.IsEmpty ? string.Empty : $" ({Code(f.ScribanNames)})";
                text.Append($"| `{f.Usage.Zh}` | `{f.Usage.En}`{scriban} | {f.ResultName.Zh} / {f.ResultName.En} ");
                text.Append($"| {Cell(f.Documentation.Zh)} | {Cell(f.Documentation.En)} | `{Cell(f.Example.Template)}` → {Output(f.Example.Output)} |\n");
            }

            text.Append('\n');
        }

        return text.ToString().TrimEnd('\n') + "\n";
    }

    private static string Members()
    {
        var table = new StringBuilder("| 值 / value | 中文 | English | 类型 / type | 说明 | Meaning |\n|---|---|---|---|---|---|\n");
        foreach (var type in TypesWithMembers)
        {
            foreach (var m in ValueMembers.Of(type))
            {
                table.Append($"| {type.Name.Zh} / {type.Name.En} | {Code(m.Spelling.Chinese)} | {Code(m.Spelling.English)} ");
                table.Append($"| {m.Type.Name.Zh} / {m.Type.Name.En} | {Cell(m.Documentation.Zh)} | {Cell(m.Documentation.En)} |\n");
            }
        }

        return table.ToString();
    }

    private static string LeftOut()
    {
        var table = new StringBuilder("| Scriban | 代替 | Instead |\n|---|---|---|\n");
        foreach (var c in LeftOutConstructs.All)
        {
            table.Append($"| `{Cell(c.Construct)}` | {Cell(c.Advice.Zh)} | {Cell(c.Advice.En)} |\n");
        }

        return table.ToString();
    }

    private static string Output(Bilingual output) =>
        output.Zh == output.En ? $"`{Cell(output.Zh)}`" : $"`{Cell(output.Zh)}` / `{Cell(output.En)}`";

    private static string Code(IEnumerable<string> words) => string.Join(" ", words.Select(w => $"`{Cell(w)}`"));

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal);
}
