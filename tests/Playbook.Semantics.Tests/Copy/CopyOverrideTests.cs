using Playbook.Semantics.Copy;
using Playbook.Semantics.Tests.Binding;
using Playbook.Semantics.Tests.Checks;
using Playbook.Semantics.Vocabulary;

namespace Playbook.Semantics.Tests.Copy;

public sealed class CopyOverrideTests
{
    private const string Group = "渠道 书友群 club 微信群 \"书友群\"\n";

    [Theory]
    [InlineData("文案 欢迎语 发到 书友群 { 长 \"欢迎 [[昵称]] 来到 {{ 手册.标题 }}\"  短 \"欢迎\" }")]
    [InlineData("copy welcome in club { long \"欢迎 [[昵称]] 来到 {{ 手册.标题 }}\"  short \"欢迎\" }")]
    public void A_copy_block_gives_variants_for_channels(string line)
    {
        var copy = Assert.Single(Bound.Playbook(CheckedModel.File(Group + line)).Copies);
        Assert.Equal(WelcomeCopy.Welcome, copy.Type);
        Assert.Equal(["书友群"], copy.Channels.Select(channel => channel.Name));
        Assert.Equal(2, copy.Variants.Length);
    }

    [Fact]
    public void A_text_on_the_line_is_for_all_channels()
    {
        var copy = Assert.Single(Bound.Playbook(CheckedModel.File("文案 欢迎语 \"欢迎\"")).Copies);
        Assert.Empty(copy.Channels);
        Assert.True(Assert.Single(copy.Variants).Template.IsPlain);
    }

    [Fact]
    public void Two_copies_for_one_channel_are_reported() => CheckedModel.Finds(
        "文案 欢迎语 \"欢迎\"\n文案 欢迎语 \"你好\"", "PB4502", "文案", "同一渠道的“欢迎语”文案写了两次", "The copy “welcome” is written twice for the same channel");

    [Fact]
    public void A_copy_without_text_is_reported() => Assert.Equal(
        "PB2302", Assert.Single(Bound.File(CheckedModel.File("文案 欢迎语")).Diagnostics).Code);

    [Fact]
    public void An_unknown_copy_type_is_reported_with_the_nearest() => CheckedModel.Finds(
        "文案 欢迎词 \"欢迎\"", "PB2003", "欢迎词", "“欢迎词”不是文案类型", "“欢迎词” is not a known copy type");

    [Fact]
    public void Every_copy_that_a_kind_sends_has_a_built_in_text()
    {
        var sent = ItemKinds.Table.Rows
            .SelectMany(kind => kind.Segments.Select(segment => segment.Copy).Append(kind.Copy!).Append(kind.ReminderCopy!))
            .Where(type => type is not null)
            .Distinct();
        Assert.Empty(sent.Where(type => CopyLibrary.Find(type, Syntax.Words.Language.Chinese) is null || CopyLibrary.Find(type, Syntax.Words.Language.English) is null).Select(type => type.Id));
    }
}
