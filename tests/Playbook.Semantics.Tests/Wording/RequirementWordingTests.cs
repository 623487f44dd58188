using Playbook.Semantics.Model;
using Playbook.Semantics.Vocabulary;
using Playbook.Semantics.Wording;
using Playbook.Syntax.Text;
using Playbook.Syntax.Tree;
using Playbook.Syntax.Words;
using Playbook.Templates.Values;

namespace Playbook.Semantics.Tests.Wording;

public sealed class RequirementWordingTests
{
    private static readonly Location Nowhere = new(new SourceText("test.playbook", ""), default);
    private static readonly Money Fee = new(19.9m, "CNY");

    [Fact]
    public void A_fee_says_when_it_comes_back() =>
        Says(
            new FeeRequirement(Fee, new SignalCondition(SignalWords.CheckIn, Comparison.GreaterOrEqual, 21, Nowhere), Nowhere),
            "交 19.9 元入群费。打卡满 21 次，19.9 元全额退给你",
            "Pay a joining fee of ¥19.90. You get all of it back with 21 or more check-ins");

    [Fact]
    public void A_repost_says_who_comments_what_and_what_it_is_worth() =>
        Says(
            new RepostRequirement(RepostPlaces.Moments, 11, Text("好书共读"), Proofs.Screenshot, new Money(5, "CNY"), Nowhere),
            "转发到朋友圈，请 11 位朋友评论“好书共读”，把截图发来，入群费减 5 元",
            "Repost to Moments and have 11 friends comment “好书共读”, show us a screenshot and pay ¥5 less");

    [Fact]
    public void A_plain_noun_takes_its_article_in_English_and_a_name_does_not()
    {
        Assert.Equal("Be invited by a member", RequirementWording.Of(new InvitationRequirement(Text("member"), Nowhere), Language.English));
        Assert.Equal("Be invited by an officer", RequirementWording.Of(new InvitationRequirement(Text("officer"), Nowhere), Language.English));
        Assert.Equal("Be invited by Ms Lin", RequirementWording.Of(new InvitationRequirement(Text("Ms Lin"), Nowhere), Language.English));
    }

    [Fact]
    public void A_group_in_a_group_is_told_whole()
    {
        var both = new RequirementGroup(false, [new FeeRequirement(Fee, null, Nowhere), new PurchaseRequirement(Text("Tea"), Nowhere)], Nowhere);
        var any = new RequirementGroup(true, [both, new InvitationRequirement(Text("member"), Nowhere)], Nowhere);

        Assert.Equal("Any one of these: (Pay a joining fee of ¥19.90; and Have bought Tea); Be invited by a member", RequirementWording.Whole(any, Language.English));
        Assert.Equal("下面任选一项：（交 19.9 元入群费；并且买过Tea）；请一位member邀请你", RequirementWording.Whole(any, Language.Chinese));
    }

    private static Prose Text(string text) => new(text, Nowhere);

    private static void Says(Requirement requirement, string zh, string en)
    {
        Assert.Equal(zh, RequirementWording.Of(requirement, Language.Chinese));
        Assert.Equal(en, RequirementWording.Of(requirement, Language.English));
    }
}
