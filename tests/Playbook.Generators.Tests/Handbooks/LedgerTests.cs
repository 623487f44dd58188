using NodaTime;
using Playbook.Generators.Handbooks.Ledger;
using Playbook.Planning;

namespace Playbook.Generators.Tests.Handbooks;

/// <summary>What a playbook says of money, line by line; what it does not say is not guessed.</summary>
public sealed class LedgerTests
{
    private const string Head = "手册 \"手帐社\" {\n  开始 2026-03-02\n  周期 30天\n  角色 群主 \"小满\" { 人数 1 }\n  渠道 群 微信群 \"手帐一群\" { 人数 10..50 }\n  阶段 开头 第1至7天\n";

    [Fact]
    public void A_fee_is_income_whose_sum_is_open_and_says_what_a_full_group_brings()
    {
        var book = Book("门槛 { 费用 20元 { 退还 当 打卡 >= 21 }  审批 群主 }");
        var fee = Assert.Single(book.Income);
        Assert.Equal(("入群费", 20m, null, null), (fee.Matter, fee.Each!.Value.Amount, fee.Count, fee.Total));
        Assert.Equal("进来几位收几份；群满 50 位时是 1000 元", fee.Note);
        var back = Assert.Single(book.Spending);
        Assert.Equal(("退入群费", null, "小满"), (back.Matter, back.Total, back.Role!.Title.Text));
    }

    [Fact]
    public void A_sale_stands_on_its_day_and_comes_to_at_most_all_of_it()
    {
        var sale = Assert.Single(Book("转化 \"贴纸团\" { 玩法 社群团购  时间 第10天 20:00  产品 \"贴纸\"  价格 12.5元  数量 40份  截止 第12天 20:00  铺垫 第8天 20:00  负责 群主 }").Income);
        Assert.Equal((new LocalDate(2026, 3, 11), 500m), (sale.Date, sale.Total!.Value.Amount));
    }

    [Fact]
    public void What_people_share_among_themselves_is_told_and_not_added()
    {
        var tea = Assert.Single(Book("线下活动 \"茶会\" { 时间 第20天 14:00  费用 48元  付款 AA  名额 20人  负责 群主 }").Income);
        Assert.Null(tea.Total);
        Assert.Equal("AA，当场平摊，不进账", tea.Note);
        var paid = Assert.Single(Book("线下活动 \"茶会\" { 时间 第20天 14:00  费用 48元  付款 群收款  名额 20人  负责 群主 }").Income);
        Assert.Equal(960m, paid.Total!.Value.Amount);
    }

    [Fact]
    public void A_red_packet_goes_out_each_time_whole()
    {
        var book = Book("日程 { 第3、9天 20:00 红包 \"暖群\" 由 群主 { 金额 50元  数量 20份 } }");
        Assert.Equal([(3, 50m, "开头"), (9, 50m, null)], book.Spending.Select(packet => (book.Playbook.DayOf(packet.Date!.Value), packet.Total!.Value.Amount, packet.Phase?.Title.Text)));
    }

    [Fact]
    public void Prizes_cost_their_price_as_often_as_they_can_be_won()
    {
        var book = Book("奖励 { 预算 500元  奖项 勤 \"最勤\" 每周 前3名 按 打卡 { 奖品 \"书签\" 价值 8元 }  奖项 全 \"全勤\" 当 打卡 >= 20 { 奖品 \"手帐本\" 价值 30元 最多 5份 } }");
        Assert.Equal([(15m, 120m), (5m, 150m)], book.Spending.Select(prize => (prize.Count!.Value, prize.Total!.Value.Amount)));
        Assert.Equal("每次 3 份，共 5 次", book.Spending[0].Note);
    }

    [Fact]
    public void A_team_is_paid_by_the_month_for_as_many_as_the_playbook_runs()
    {
        var post = Assert.Single(Book("编制 { 编制岗位 \"编辑\" { 人数 2  月成本 5000元  对应角色 群主 } }").Spending);
        Assert.Equal((10_000m, "2 人 × 1 个月"), (post.Total!.Value.Amount, post.Note));
        Assert.Equal("2 人 × 6 个月", Assert.Single(Book("编制 { 编制岗位 \"编辑\" { 人数 2  月成本 5000元 } }", days: 180).Spending).Note);
    }

    [Fact]
    public void A_gift_without_a_price_is_told_of_as_such()
    {
        var gift = Assert.Single(Book("日程 { 第2天 20:00 福利 \"见面礼\" 由 群主 { 礼物 \"胶带一卷\" } }").Spending);
        Assert.Equal(("见面礼：胶带一卷", "没写单价", null), (gift.Matter, gift.Note, gift.Total));
    }

    [Fact]
    public void Different_currencies_are_never_added_up()
    {
        var plan = Written("转化 \"贴纸\" { 时间 第10天 20:00  价格 10元  数量 10份  负责 群主 }\n转化 \"胶带\" { 时间 第11天 20:00  价格 2美元  数量 10份  负责 群主 }");
        Assert.Contains("| **100 元、20 美元** |", Make.File(plan, "ledger.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void Where_neither_money_nor_rewards_are_spoken_of_there_are_no_books()
    {
        var plan = Written("");
        Assert.DoesNotContain(Make.All(plan), file => file.Path.StartsWith("ledger", StringComparison.Ordinal));
        Assert.DoesNotContain("账本", Make.File(plan, "handbook-operator.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void Rewards_have_lines_to_fill_in_and_days_on_which_they_are_handed_out()
    {
        var ledger = Make.File(
            Written("奖励 { 奖项 勤 \"最勤\" 每周 前3名 按 打卡 { 奖品 \"书签\" } }\n日程 { 第7天 20:00 颁奖 \"书签榜\" 由 群主 }"), "ledger.md");
        Assert.Contains("| 3月8日 周日 | 20:00 | 书签榜 | 小满 |", ledger, StringComparison.Ordinal);
        Assert.Contains("## 奖励台账", ledger, StringComparison.Ordinal);
        Assert.Equal(24, ledger.Split("| | | | | | □ |").Length - 1);
    }

    private static LedgerBook Book(string more, int days = 30) => new(Written(more, days));

    private static Plan Written(string more, int days = 30)
    {
        var head = Head.Replace("30天", $"{days}天", StringComparison.Ordinal);
        var schedule = more.Contains("日程", StringComparison.Ordinal) ? "" : "\n日程 { 第1天 20:00 通知 \"开写\" 由 群主 }";
        return WrittenPlan.Of($"{head}{more}{schedule}\n}}");
    }
}
