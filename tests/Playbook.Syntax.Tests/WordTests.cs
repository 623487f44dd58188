using Playbook.Syntax.Text;
using Playbook.Syntax.Tree;
using Playbook.Syntax.Words;

namespace Playbook.Syntax.Tests;

public class WordTests
{
    public static TheoryData<string> Spellings => [.. StructuralWords.All.SelectMany(row => row.All).Distinct()];

    [Theory]
    [MemberData(nameof(Spellings))]
    public void Every_structural_word_may_be_a_name(string word)
    {
        // A reference to a day that is its own offset is the one word that always keeps its role.
        var isName = StructuralWords.Find(word) != StructuralWord.SameDay;
        foreach (var source in (string[])[$"负责 {word}", $"角色 {word} {{ }}", $"奖品 \"x\" 由 {word}", $"允许 甲、{word}"])
        {
            var tree = Parse(source);

            Assert.Empty(tree.Diagnostics);
            Assert.Equal(source, TreeChecks.Print(tree));
            Assert.True(!isName || Names(tree).Contains(word), TreeDump.Of(tree));
        }
    }

    [Theory]
    [InlineData("角色 day \"天\"", "(角色 day '天')")]
    [InlineData("角色 任务 task \"任务\"", "(角色 任务 task '任务')")]
    [InlineData("by day 30", "(by (when (days 30)))")]
    [InlineData("from 100 points", "(from 100_points)")]
    [InlineData("when checkin >= 28", "(when (GreaterOrEqual checkin 28))")]
    [InlineData("当 打卡 >= 28 { 奖品 \"x\" }", "(当 (GreaterOrEqual 打卡 28) {(奖品 'x')})")]
    [InlineData("断言 \"x\" day >= 7", "(断言 'x' (GreaterOrEqual day 7))")]
    [InlineData("节日 \"春节\" \"祝福\"", "(节日 '春节' '祝福')")]
    [InlineData("提醒 前1天 20:00", "(提醒 (Before 1_天 20:00))")]
    [InlineData("嘉宾 前1天 20:00 通知 \"x\"", "(item (when (relative 嘉宾 Before 1_天) (at 20:00 -)) 通知 - 'x')")]
    [InlineData("天天 1", "(天天 1)")]
    [InlineData("角色 前后 \"x\"", "(角色 前后 'x')")]
    [InlineData("角色 内容官 用户运营 \"x\"", "(角色 内容官 用户运营 'x')")]
    public void A_word_is_structural_only_where_its_neighbours_let_it_be(string source, string tree) =>
        Assert.Equal(tree, TreeDump.Of(Parse(source)));

    [Theory]
    [InlineData("{ 人数 每100人 1  志愿  职责 \"整理\" 每周日  替补 点评官 }", 4)]
    [InlineData("{ 人数 1 志愿 职责 \"整理\" }", 3)]
    [InlineData("{ 替补 任务 志愿 }", 2)]
    [InlineData("{ 允许 问答、任务 互动 }", 2)]
    [InlineData("{ 奖品 \"书签\" 价值 30元 最多 10份 同分 先到者 }", 2)]
    [InlineData("{ 至少 5分 同分 先到者 }", 2)]
    [InlineData("{ 每天 08:00 任务 \"今日\" 由 任务 }", 1)]
    [InlineData("{ min 5 points ties earliest prize \"x\" worth 30 CNY }", 3)]
    [InlineData("{\n 问答 任务 志愿\n }", 1)]
    [InlineData("{ 志愿；互动; 人数 1 }", 3)]
    public void In_a_block_on_one_line_a_field_or_flag_begins_a_statement(string block, int statements)
    {
        var tree = Parse("头 " + block);

        Assert.Empty(tree.Diagnostics);
        Assert.Equal(statements, Assert.Single(tree.Root.Members).Block!.Members.Length);
    }

    [Fact]
    public void A_token_of_the_tree_says_which_role_a_word_plays()
    {
        var tree = Parse("第1天 仪式 \"x\" to 甲\n第1 to 7天 仪式 \"x\"\n奖项 每周 前3名\n提醒 前3天\n负责 由");

        StructuralWord[] roles = [.. tree.Root.Tokens().Where(t => t.Text is "to" or "前" or "由").Select(t => t.Word)];
        Assert.Equal(
            [StructuralWord.In, StructuralWord.Until, StructuralWord.Top, StructuralWord.Before, StructuralWord.None], roles);
    }

    [Fact]
    public void Every_structural_word_has_a_row_in_order()
    {
        Assert.Equal(Enum.GetValues<StructuralWord>().Skip(1), StructuralWords.All.Select(row => row.Word));
        Assert.All(StructuralWords.All, row => Assert.NotEmpty(row.All));
        Assert.All(StructuralWords.All, row => Assert.False(string.IsNullOrWhiteSpace(row.Documentation.Zh + row.Documentation.En)));
    }

    [Theory]
    [InlineData("周三", DayOfWeek.Wednesday)]
    [InlineData("三", DayOfWeek.Wednesday)]
    [InlineData("星期天", DayOfWeek.Sunday)]
    [InlineData("fri", DayOfWeek.Friday)]
    public void A_weekday_is_known_by_any_spelling(string key, DayOfWeek day) => Assert.Equal(day, Weekdays.Find(key));

    private static SyntaxTree Parse(string content) => SyntaxTree.Parse(new SourceText("test", content), TestWords.Classes);

    private static IEnumerable<string> Names(SyntaxTree tree)
    {
        var pending = new Stack<SyntaxNode>([tree.Root]);
        while (pending.TryPop(out var node))
        {
            if (node is NameSyntax name)
            {
                yield return name.Key;
            }

            foreach (var child in node.Children)
            {
                pending.Push(child);
            }
        }
    }
}
