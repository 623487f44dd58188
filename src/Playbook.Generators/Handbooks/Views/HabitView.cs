using Playbook.Generators.Views;
using Playbook.Semantics.Model;
using Playbook.Semantics.Wording;
using Playbook.Syntax.Words;
using Playbook.Templates.Types;

namespace Playbook.Generators.Handbooks.Views;

using static MemberOf<HabitView>;

/// <summary>Something that comes back: a line of the weekly rhythm.</summary>
/// <param name="item">The item.</param>
/// <param name="playbook">Its playbook.</param>
internal sealed class HabitView(ScheduleItem item, PlaybookModel playbook)
{
    public static ObjectType Type { get; } = new("habit", new Bilingual("日常", "habit"), () =>
    [
        Text("when", "时间", "多久一次、几点", "How often and at what time", h => h.When),
        Text("on", "哪些日子", "多久一次、几点；按日期说，不说第几天", "How often and at what time, with dates for day numbers", h => h.On),
        Text("title", "标题", "做什么", "What it is", h => h.Title),
        Text("sign", "图标", "类型的图标", "Sign of its kind", h => h.Sign),
        Text("kind", "类型", "类型的名称", "Name of its kind", h => h.Kind),
        OptionalText("owners", "负责", "谁带", "Who leads", h => h.Owners),
        OptionalText("channels", "渠道", "在哪里", "Where", h => h.Channels),
        OptionalText("length", "时长", "多长时间", "How long", h => h.Length),
    ]);

    public string When { get; } = OneLine.Of(WhenWording.Of(item.When, playbook.Language));

    private string On { get; } = OneLine.Of(WhenWording.Of(WhenDates.Of(item.When, playbook), playbook.Language));

    public string Title { get; } = OneLine.Of(item.Title.Text);

    public string Tone => item.Kind.Tone;

    private string Sign { get; } = item.Kind.Sign;

    private string Kind { get; } = TermWording.Of(item.Kind, playbook.Language);

    public string? Owners { get; } = DayWording.Titles(item.Owners, playbook.Language) is { } owners ? OneLine.Of(owners) : null;

    private string? Channels { get; } = DayWording.Titles(item.Channels, playbook.Language) is { } channels ? OneLine.Of(channels) : null;

    private string? Length { get; } = item.Duration is { } duration ? MomentWording.Length(duration, playbook.Language) : null;
}
