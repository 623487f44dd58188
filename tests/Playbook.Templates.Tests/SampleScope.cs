using NodaTime;
using Playbook.Syntax.Text;
using Playbook.Syntax.Words;
using Playbook.Templates.Types;
using Playbook.Templates.Values;

namespace Playbook.Templates.Tests;

/// <summary>A small world for templates: a book club with its items and members.</summary>
internal static class SampleScope
{
    public sealed record Person(string Name, string? City, decimal Points);

    public sealed record Event(string Title, LocalDate Date, LocalTime Time, Person? Guest, Length? Lasts, IReadOnlyList<object> Helpers);

    public static ObjectType PersonType { get; } = new("person", new Bilingual("成员", "person"), () =>
    [
        Member<Person>("称呼|名字", "name", TemplateType.Text, p => p.Name),
        Member<Person>("城市", "city", TemplateType.Text.OrNothing, p => p.City),
        Member<Person>("积分", "points", TemplateType.Number, p => p.Points),
    ]);

    public static ObjectType EventType { get; } = new("event", new Bilingual("活动", "item"), () =>
    [
        Member<Event>("标题", "title", TemplateType.Text, e => e.Title),
        Member<Event>("日期", "date", TemplateType.Date, e => e.Date),
        Member<Event>("时间", "time", TemplateType.Time, e => e.Time),
        Member<Event>("嘉宾", "guest", PersonType.OrNothing, e => e.Guest),
        Member<Event>("时长", "lasts", TemplateType.Length.OrNothing, e => e.Lasts),
        Member<Event>("助手", "helpers", TemplateType.ListOf(PersonType), e => e.Helpers),
    ]);

    public static TemplateScope Scope { get; } = new(
    [
        Global("活动", "item", EventType),
        Global("日程", "items", TemplateType.ListOf(EventType)),
        Global("名单", "names", TemplateType.ListOf(TemplateType.Text)),
        Global("费用", "fee", TemplateType.Money),
        Global("周期", "length", TemplateType.Length),
        Global("人数", "seats", TemplateType.NumberRange),
        Global("阶段", "days", TemplateType.DayRange),
        Global("安静时间", "quiet", TemplateType.TimeRange),
        Global("口号", "slogan", TemplateType.Text.OrNothing),
        Global("公开", "open", TemplateType.Boolean),
        Global("基数", "count", TemplateType.Number),
        Global("正文", "body", TemplateType.Text),
        Global("开始", "day", TemplateType.Date),
        Global("钟点", "clock", TemplateType.Time),
        Global("跨度", "span", TemplateType.Length),
        Global("附言", "note", TemplateType.Text.OrNothing),
    ]);

    public static Person Lin { get; } = new("林编辑", "上海", 30);

    public static Event Opening { get; } = new(
        "开营仪式", new LocalDate(2026, 12, 1), new LocalTime(20, 0), Lin, new Length(60, LengthUnit.Minute), [Lin, new Person("小王", null, 12)]);

    public static Event Reading { get; } = new("今日共读", new LocalDate(2026, 12, 2), new LocalTime(8, 0), null, null, []);

    public static object?[] Values { get; } =
    [
        Opening,
        new object[] { Opening, Reading },
        new object[] { "阿明", "小王", "阿芳" },
        new Money(19.9m, "CNY"),
        new Length(30, LengthUnit.Day),
        new NumberRange(30, 200),
        new DayRange(1, 7),
        new TimeRange(new LocalTime(22, 0), new LocalTime(8, 0)),
        null,
        true,
        3m,
        "第一行\n第二行",
        new LocalDate(2026, 12, 1),
        new LocalTime(20, 0),
        new Length(90, LengthUnit.Minute),
        "记得带书",
    ];

    public static CheckedTemplate Compile(
        string template, TemplateEscaping escaping = TemplateEscaping.None, Func<string, string?>? includes = null, string[]? names = null) =>
        CheckedTemplate.Compile(
            TemplateText.WholeFile(new SourceText("copy.txt", template)),
            Scope,
            escaping,
            includes is null ? null : new TemplateIncludes(name => includes(name) is { } text ? TemplateText.WholeFile(new SourceText(name + ".txt", text)) : null, () => names ?? []));

    public static string Render(
        string template, Language language = Language.Chinese, TemplateEscaping escaping = TemplateEscaping.None, Func<string, string?>? includes = null)
    {
        var compiled = Compile(template, escaping, includes);
        Assert.True(!compiled.HasErrors, string.Join('\n', compiled.Diagnostics.Select(d => d.Code + " " + d.GetMessage(Language.English))));
        var result = compiled.Render(Values, language);
        Assert.Empty(result.Diagnostics);
        return result.Text;
    }

    private static ObjectMember Member<T>(string zh, string en, TemplateType type, Func<T, object?> get) =>
        new(new Spelling(zh, en), type, new Bilingual(zh, en), value => get((T)value));

    private static TemplateGlobal Global(string zh, string en, TemplateType type) => new(new Spelling(zh, en), type, new Bilingual(zh, en));
}
