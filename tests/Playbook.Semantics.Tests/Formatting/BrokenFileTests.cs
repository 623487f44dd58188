using Playbook.Syntax.Words;

namespace Playbook.Semantics.Tests.Formatting;

public sealed class BrokenFileTests
{
    [Fact]
    public void A_line_that_cannot_be_parsed_stays_byte_for_byte_and_the_others_are_laid_out()
    {
        const string Written = "手册 \"x\" {\n开始 2026-12-01\n\t主题   “没有结束\n周期 30天\n}\n";
        Assert.Equal("手册 \"x\" {\n  开始  2026-12-01\n\t主题   “没有结束\n  周期  30天\n}\n", Formatted.Of(Written));
    }

    [Fact]
    public void A_broken_line_keeps_its_block_which_is_laid_out()
    {
        const string Written = "手册 “x {\n开始 2026-12-01\n周期   30天\n}\n";
        Assert.Equal("手册 “x {\n  开始  2026-12-01\n  周期  30天\n}\n", Formatted.Of(Written));
    }

    [Fact]
    public void A_weekday_that_came_apart_from_its_list_stays_where_it_is()
    {
        const string Written = "角色 群主 \"群主\" {\n  指标  \"存活\" >每两周周一三五= 1\n}\n";
        Assert.Equal(Written, Formatted.Of(Written));
    }

    [Fact]
    public void A_hyphen_between_days_keeps_its_space_behind_a_word()
    {
        const string Written = "playbook \"x\" {\n  schedule {\n    day -13 day -13 at 12:00 notice \"x\"\n  }\n}\n";
        Assert.Equal(Written, Formatted.Of(Written));
    }

    [Fact]
    public void A_colon_that_a_language_needs_comes_back_from_the_other()
    {
        const string Written = "手册 \"x\" {\n  大作业 \"x\" {\n    点评:  后2天 20:30\n  }\n}\n";
        Assert.Equal(Written, Formatted.Of(Formatted.Of(Written, Language.English), Language.Chinese));
    }

    [Fact]
    public void A_block_that_lacks_a_brace_is_not_touched()
    {
        const string Written = "手册 \"x\" {\n    开始   2026-12-01\n    定位 {\n        主题  \"a\"\n    周期 30天\n}\n角色   群主   \"群主\"\n";
        var text = Formatted.Of(Written);
        Assert.Contains("    定位 {\n        主题  \"a\"\n", text, StringComparison.Ordinal);
        Assert.EndsWith("角色 群主 \"群主\"\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Surplus_braces_and_stray_marks_are_not_lost()
    {
        const string Written = "角色 群主 \"群主\" }\n= 5\n渠道   公号 公众号\n";
        Assert.Equal("角色 群主 \"群主\" }\n= 5\n渠道 公号 公众号\n", Formatted.Of(Written));
    }

    [Fact]
    public void A_line_that_no_other_language_can_say_keeps_the_words_of_its_file()
    {
        var formatted = Playbook.Semantics.Formatting.PlaybookFormatter.Format(Formatted.Parse("手册 \"x\" { 阶段 破冰 第1至7天 第8至28天 }"), Language.English);
        Assert.True(formatted.KeepsSpelling);
        Assert.Equal("手册 \"x\" { 阶段 破冰 第1至7天 第8至28天 }\n", formatted.Text);
    }
}
