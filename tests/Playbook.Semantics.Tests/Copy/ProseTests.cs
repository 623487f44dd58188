using Playbook.Semantics.Tests.Binding;
using Playbook.Semantics.Tests.Checks;
using Playbook.Semantics.Vocabulary;

namespace Playbook.Semantics.Tests.Copy;

public sealed class ProseTests
{
    [Fact]
    public void A_text_may_print_another_that_stands_further_down()
    {
        var playbook = Bound.Playbook(CheckedModel.File("定位 {\n主题 \"{{ 手册.定位.愿景 }}，{{ 手册.周期 }}\"\n愿景 \"每天读 {{ 手册.天数 }} 页\"\n}"));
        Assert.Equal("每天读 30 页，30 天", playbook.Positioning.Get(PositioningWords.Theme)!.Text);
        Assert.Equal("每天读 30 页", playbook.Positioning.Get(PositioningWords.Vision)!.Text);
    }

    [Fact]
    public void Texts_that_print_each_other_are_reported_once() => CheckedModel.Finds(
        "定位 {\n主题 \"{{ 手册.定位.愿景 }}\"\n愿景 \"{{ 手册.定位.主题 }}\"\n}",
        "PB4501",
        "\"{{ 手册.定位.愿景 }}\"",
        "这段文字里要填的内容绕回了它自己",
        "What this text prints leads back to the text itself");

    [Fact]
    public void A_text_that_prints_itself_is_reported() => CheckedModel.Finds(
        "定位 { 主题 \"{{ 手册.定位.主题 }}\" }",
        "PB4501",
        "\"{{ 手册.定位.主题 }}\"",
        "这段文字里要填的内容绕回了它自己",
        "What this text prints leads back to the text itself");

    [Fact]
    public void A_long_chain_of_texts_is_reported_and_not_followed()
    {
        // Each duty prints the next role's; sixty of them are deeper than any playbook needs.
        var roles = string.Concat(Enumerable.Range(0, 60).Select(i =>
            $"角色 甲{i} \"{{{{ (手册.角色 | 略过 {i + 2} | 第一个)?.称呼 ?? '完' }}}}\" 类型 志愿者\n"));
        Assert.Contains(Bound.File(CheckedModel.File(roles)).Diagnostics, finding => finding.Code == "PB9401");
    }

    [Fact]
    public void An_unknown_member_is_reported_in_place() => Assert.Equal(
        "PB4021", Assert.Single(Bound.File(CheckedModel.File("定位 { 主题 \"{{ 手册.周其 }}\" }")).Diagnostics).Code);
}
