using NodaTime;
using Playbook.Semantics.Copy;
using Playbook.Semantics.Model;
using Playbook.Semantics.Tests.Binding;
using Playbook.Semantics.Tests.Schedule;
using Playbook.Syntax.Text;
using Playbook.Syntax.Words;
using Playbook.Templates;
using Playbook.Templates.Types;
using Playbook.Templates.Values;

namespace Playbook.Semantics.Tests.Copy;

public sealed class CopyScopeTests
{
    private const string Line = "第1天 20:00 仪式 \"开营仪式\" 由 群主 时长 60分钟 { 嘉宾 林编辑  提醒 提前1小时  地点 \"群里\" }";

    [Theory]
    [InlineData("{{ 活动.标题 }} {{ 活动.时间 }} {{ 活动.日期 }} {{ 活动.星期 }}", "开营仪式 20:00 12月1日 周二")]
    [InlineData("{{ item.title }} {{ item.time }} {{ item.date }} {{ item.weekday }}", "开营仪式 20:00 12月1日 周二")]
    [InlineData("{{ 活动.嘉宾.称呼 }}，{{ 活动.嘉宾.简介 }}", "林编辑，图书编辑")]
    [InlineData("{{ item.guest.name }}, {{ item.guest.bio }}", "林编辑, 图书编辑")]
    [InlineData("{{ 活动.地点 }} {{ item.place }}", "群里 群里")]
    [InlineData("{{ 活动.负责人.称呼 }} {{ item.owner.name }}", "群主 群主")]
    [InlineData("{{ 活动.时长 }} {{ 活动.结束 }}", "60 分钟 21:00")]
    [InlineData("{{ 活动.第几天 }} {{ 活动.第几次 }}/{{ 活动.总次数 }}", "1 1/2")]
    [InlineData("{{ 活动.何时 }}", "第 1 天 20:00")]
    [InlineData("{{ 手册.标题 }} {{ 手册.周期 }} {{ playbook.days }} {{ playbook.end }}", "书友会 30 天 30 12月30日")]
    [InlineData("{{ 渠道.标题 }} {{ channel.kind }} {{ channel.seats }}", "书友群 微信群 30–200")]
    [InlineData("{{ 发送.日期 }} {{ 发送.时间 }}", "12月1日 19:00")]
    [InlineData("{{ 对每个 人 在 活动.全部嘉宾 }}{{ 人.称呼 }}{{ 结束 }}", "林编辑")]
    [InlineData("{{ 手册.角色 | 各项 '称呼' | 连接 }}", "群主、林编辑")]
    [InlineData("{{ 如果 提醒 }}{{ 提醒.提前 ?? '' }}{{ 结束 }}", "1 小时")]
    public void What_the_item_has_prints_without_asking(string template, string text)
    {
        var (playbook, item) = Model();
        var written = Checked(template, CopyScope.For(playbook, item));
        Assert.Empty(written.Diagnostics.Select(Bound.Line));
        Assert.Equal(text, written.Render(CopyScope.Values(Context(playbook, item)), Language.Chinese).Text);
    }

    [Fact]
    public void What_the_item_has_not_is_a_finding_that_says_so()
    {
        var playbook = Bound.Playbook(Scheduled.File("第1天 20:00 仪式 \"开营仪式\" 由 群主"));
        var finding = Assert.Single(Checked("{{ 活动.地点 }}", CopyScope.For(playbook, playbook.Items[0])).Diagnostics);
        Assert.Equal("PB4025", finding.Code);
        Assert.Contains("这个活动没有填的文字", finding.GetMessage(Language.Chinese), StringComparison.Ordinal);
        Assert.Contains("text that is not set in this item", finding.GetMessage(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_sent_on_an_event_has_no_date()
    {
        var playbook = Bound.Playbook(Scheduled.File("当 入群 消息 \"欢迎\" 由 群主"));
        Assert.Equal("PB4025", Assert.Single(Checked("{{ 活动.日期 }}", CopyScope.For(playbook, playbook.Items[0])).Diagnostics).Code);
    }

    [Fact]
    public void A_text_for_any_playbook_asks_first()
    {
        Assert.NotEmpty(Checked("{{ 活动.地点 }}", CopyScope.General(Language.Chinese)).Diagnostics);
        Assert.Empty(Checked("{{ 如果 活动.地点 }}{{ 活动.地点 }}{{ 结束 }}", CopyScope.General(Language.Chinese)).Diagnostics);
    }

    [Fact]
    public void A_mistake_in_an_items_own_copy_points_into_the_text()
    {
        var finding = Assert.Single(Scheduled.Findings("第1天 20:00 仪式 \"开营\" 由 群主 {\n预告 \"\"\"\n  今晚 {{ 活动.时见 }} 开始\n\"\"\"\n}"));
        Assert.Equal("PB4021", finding.Code);
        Assert.Equal("时见", finding.Location!.Source.ToString(finding.Location.Span));
    }

    [Fact]
    public void Every_member_gives_what_its_type_says()
    {
        var (playbook, item) = Model();
        var seen = new HashSet<(string, object)>();
        foreach (var (global, value) in CopyScope.For(playbook, item).Globals.Zip(CopyScope.Values(Context(playbook, item))))
        {
            AssertFits(global.Type, value, global.Spelling.English[0], seen, depth: 0);
        }
    }

    private static void AssertFits(TemplateType type, object? value, string path, HashSet<(string, object)> seen, int depth)
    {
        switch (type)
        {
            case OptionalType when value is null:
                return;
            case OptionalType(var inner):
                AssertFits(inner, value, path, seen, depth);
                return;
            case ListType(var element):
                foreach (var item in Assert.IsType<IReadOnlyList<object>>(value, exactMatch: false))
                {
                    AssertFits(element, item, path + "[]", seen, depth);
                }

                return;
            case ObjectType part:
                Assert.True(value is not null, path);
                if (depth < 5 && seen.Add((part.Id, value!)))
                {
                    foreach (var member in part.Members)
                    {
                        AssertFits(member.Type, member.Get(value!), $"{path}.{member.Spelling.English[0]}", seen, depth + 1);
                    }
                }

                return;
            default:
                var fits = type == TemplateType.Text ? value is string
                    : type == TemplateType.Number ? value is decimal
                    : type == TemplateType.Boolean ? value is bool
                    : type == TemplateType.Date ? value is LocalDate
                    : type == TemplateType.Time ? value is LocalTime
                    : type == TemplateType.Money ? value is Money
                    : type == TemplateType.Length ? value is Length
                    : type == TemplateType.NumberRange ? value is NumberRange
                    : type == TemplateType.DayRange ? value is DayRange
                    : value is TimeRange;
                Assert.True(fits, $"{path}: {value?.GetType().Name ?? "nothing"} is no {type.Name.En}");
                return;
        }
    }

    private static (PlaybookModel Playbook, ScheduleItem Item) Model()
    {
        var playbook = Bound.Playbook(Scheduled.File(Line));
        return (playbook, playbook.Items[0]);
    }

    private static CopyContext Context(PlaybookModel playbook, ScheduleItem item) => new()
    {
        Playbook = playbook,
        Item = item,
        Date = playbook.Start,
        Time = item.When.Start,
        Day = 1,
        Number = 1,
        Count = 2,
        SentAt = playbook.Start.At(new LocalTime(19, 0)),
        Reminder = item.Reminders[0],
        Channel = item.Channels[0],
    };

    private static CheckedTemplate Checked(string template, TemplateScope scope) =>
        CheckedTemplate.Compile(TemplateText.WholeFile(new SourceText("copy.md", template)), scope);
}
