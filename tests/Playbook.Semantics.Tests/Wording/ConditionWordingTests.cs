using Playbook.Semantics.Model;
using Playbook.Semantics.Vocabulary;
using Playbook.Semantics.Wording;
using Playbook.Syntax.Text;
using Playbook.Syntax.Tree;
using Playbook.Syntax.Words;

namespace Playbook.Semantics.Tests.Wording;

public sealed class ConditionWordingTests
{
    private static readonly Location Nowhere = new(new SourceText("test.playbook", ""), default);

    [Theory]
    [InlineData(Comparison.GreaterOrEqual, "打卡满 21 次", "21 or more check-ins")]
    [InlineData(Comparison.Greater, "打卡超过 21 次", "more than 21 check-ins")]
    [InlineData(Comparison.LessOrEqual, "打卡不超过 21 次", "no more than 21 check-ins")]
    [InlineData(Comparison.Less, "打卡不到 21 次", "fewer than 21 check-ins")]
    [InlineData(Comparison.Equal, "打卡正好 21 次", "exactly 21 check-ins")]
    public void A_comparison_is_said_the_way_people_count(Comparison comparison, string zh, string en) =>
        Says(Compare(SignalWords.CheckIn, comparison, 21), zh, en);

    [Fact]
    public void One_of_something_is_said_in_the_singular() =>
        Says(Compare(SignalWords.Invite, Comparison.Greater, 1), "邀请超过 1 人", "more than 1 friend invited");

    [Fact]
    public void A_negation_is_carried_down_to_the_comparison_and_turns_and_into_or() =>
        Says(
            new NotCondition(new LogicCondition(
                Compare(SignalWords.CheckIn, Comparison.GreaterOrEqual, 3), IsAnd: true, Compare(SignalWords.Speak, Comparison.Less, 2), Nowhere), Nowhere),
            "打卡不到 3 次，或者发言满 2 次",
            "fewer than 3 check-ins or 2 or more messages in the group");

    [Fact]
    public void A_negation_of_a_negation_is_said_plainly() =>
        Says(new NotCondition(new NotCondition(Compare(SignalWords.Ad, Comparison.Equal, 0), Nowhere), Nowhere), "发广告正好 0 次", "exactly 0 ads posted");

    [Fact]
    public void Or_inside_and_is_set_apart()
    {
        var either = new LogicCondition(
            Compare(SignalWords.Speak, Comparison.GreaterOrEqual, 5), IsAnd: false, Compare(SignalWords.Answer, Comparison.GreaterOrEqual, 1), Nowhere);
        Says(
            new LogicCondition(Compare(SignalWords.CheckIn, Comparison.GreaterOrEqual, 21), IsAnd: true, either, Nowhere),
            "打卡满 21 次，并且（发言满 5 次，或者回答问题满 1 次）",
            "21 or more check-ins and (5 or more messages in the group or 1 or more answers)");
    }

    [Fact]
    public void Every_signal_of_the_vocabulary_has_a_noun_of_its_own() =>
        Assert.DoesNotContain(SignalWords.Table.Rows, signal => SignalPhrase.Of(signal).One.StartsWith('“'));

    private static SignalCondition Compare(SignalRow signal, Comparison comparison, decimal number) => new(signal, comparison, number, Nowhere);

    private static void Says(Condition condition, string zh, string en)
    {
        Assert.Equal(zh, ConditionWording.Of(condition, Language.Chinese));
        Assert.Equal(en, ConditionWording.Of(condition, Language.English));
    }
}
