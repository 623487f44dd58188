using Playbook.Generators.Handbooks.HowTo;
using Playbook.Syntax.Words;

namespace Playbook.Generators.Tests.Handbooks;

/// <summary>Cards say how a member does things, of what the playbook says and of nothing else.</summary>
public sealed class HowToCardTests
{
    private const string Head = "手册 \"手帐社\" {\n  开始 2026-03-02\n  周期 14天\n  角色 群主 \"小满\" 类型 群主 { 人数 1 }\n  渠道 群 微信群 \"手帐一群\" { 人数 10..50  名片 \"城市-昵称\" }\n";

    [Fact]
    public void Without_a_word_of_it_in_the_playbook_there_is_no_card() => Assert.Empty(Titles("日程 { 第1天 20:00 通知 \"开写\" 由 群主 }"));

    [Fact]
    public void Whoever_wants_in_reads_what_is_asked_whom_to_write_to_and_what_comes_first()
    {
        var card = Card("怎么报名进群", "门槛 { 费用 9元 { 退还 当 打卡 >= 10 }  提问 \"写过手帐吗？\"  审批 群主 24小时内 }\n日程 { 第1天 20:00 通知 \"开写\" 由 群主 }");
        Assert.Equal(["交 9 元入群费", "想好怎么回答：“写过手帐吗？”", "准备好了发给小满，24 小时内有答复", "进群先改群名片：城市-昵称", "打个招呼"], card.Steps);
    }

    [Fact]
    public void A_check_in_is_told_with_what_it_earns_and_what_it_wins()
    {
        var card = Card("怎么打卡", """
            门槛 { 费用 9元 { 退还 当 打卡 >= 10 } }
            日程 { 每天 21:00 打卡 "一页" 由 群主 }
            奖励 { 积分 { 打卡 +1 每天最多 1 }  奖项 全 "全勤" 当 打卡 >= 14 { 奖品 "本子" } }
            """);
        Assert.Equal(
            ["每天 21:00，在手帐一群，小满发“一页”", "照着说的，把你的一条接在下面", "积分：每次 +1 分，每天最多 1 分", "打卡满 10 次，9 元全额退给你；打卡满 14 次，得“全勤”"],
            card.Steps);
    }

    [Fact]
    public void A_meeting_is_told_with_its_price_and_what_happens_to_it()
    {
        var card = Card("怎么参加“茶会”", "线下活动 \"茶会\" { 时间 第10天 14:00  地点 \"图书馆\"  费用 48元  付款 AA  携带 \"一支笔\"  负责 群主 }\n日程 { 第1天 20:00 通知 \"开写\" 由 群主 }");
        Assert.Equal(["3月11日 14:00，图书馆", "每人 48 元，AA", "带上：一支笔"], card.Steps);
    }

    [Theory]
    [InlineData(1, 0)]
    [InlineData(2, 0)]
    [InlineData(3, 3)]
    [InlineData(5, 5)]
    [InlineData(7, 5)]
    public void A_card_has_three_to_five_steps_or_is_none(int said, int told)
    {
        var card = HowToCard.Of("x", [null, .. Enumerable.Range(1, said).Select(step => $"step {step}")]).SingleOrDefault();
        Assert.Equal(told, card?.Steps.Count ?? 0);
    }

    [Fact]
    public void Cards_stand_in_the_handbook_with_numbered_steps()
    {
        var member = Make.File(ReadingWeek.In(Language.English), "handbook-member.md");
        Assert.Contains("### How to join\n\n1. Pay a joining fee of ¥9.90\n2. Think of your answer to “What did you read last?”\n3. Send it all to Reader-in-chief; you hear back within 24 hours\n", member, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Titles(string more) => Cards(more).Select(card => card.Title);

    private static HowToCard Card(string title, string more) => Cards(more).Single(card => card.Title == title);

    private static IReadOnlyList<HowToCard> Cards(string more) => HowToCards.Of(WrittenPlan.Of($"{Head}{more}\n}}"));
}
