using Playbook.Semantics.Model;
using Playbook.Syntax.Tree;

namespace Playbook.Semantics.Vocabulary;

/// <summary>Words of the block check: the author's own rule over the plan.</summary>
public static class CheckWords
{
    /// <summary>Every word a rule is made of.</summary>
    private static EitherTable RuleWords { get; } = new(
        CheckTerms.Table.Find, RewardPeriods.Table.Find, key => ItemKinds.Table.Find(key), key => ItemWords.Block.Find(key))
    {
        Prefix = CheckTerms.PrefixOf,
    };

    /// <summary>Whether a word is two of them without a space between: <c>每场直播</c>.</summary>
    /// <param name="key">The word as <see cref="WordKey"/> folds it.</param>
    public static bool IsJoined(string key) => RuleWords.FindTerm(key) is null && RuleWords.FindJoined(key) is not null;

    /// <summary>One more thing that must hold.</summary>
    public static BlockRow Require { get; } = new(
        "require",
        new("要求", "require|requires"),
        new("一条要求；也可以写在标题后面：每周 直播 >= 1。", "Something that must hold; may stand behind the title instead: every week live >= 1."))
    {
        Multiplicity = Multiplicity.Many,
        Heading = new("什么、多少或什么时候", "of what, how many or when"),
        Words = static () => [new(RuleWords)],
        HeldWords = RuleWords,
        IsRule = true,
    };

    /// <summary>How much a breach matters.</summary>
    public static Field<CheckLevel> Level { get; } = new(
        "level", new("级别", "level|severity"), new("做不到时算什么，不写是错误。", "What it is when it does not hold; an error when left out."), Shapes.OneOf(CheckLevels.Table));

    /// <summary>Why the rule is there.</summary>
    public static Field<Prose> Note { get; } = new(
        "note", new("说明", "note"), new("做不到时给人看的话，不写就用标题。", "What people are told when it does not hold; the title when left out."), Shapes.Text);

    /// <summary>The block.</summary>
    public static BlockRow Block { get; } = new(
        "check",
        new("断言", "check"),
        new("自己给日程定的规矩，排错了会告诉你：断言 \"直播不排工作日\" 没有 直播 在 工作日。", "A rule of your own over the schedule: check \"no lives on working days\" no live on weekdays."))
    {
        Multiplicity = Multiplicity.Many,
        Heading = new("标题、一条要求", "a title, something that must hold"),
        IsDeclaration = true,
        Words = static () => [new(RuleWords)],
        HeldWords = RuleWords,
        IsRule = true,
        Fields = [Level, Note],
        Blocks = [Require],
        Example = new("断言 \"每周一场直播\" 每周 直播 >= 1", "check \"a live every week\" every week live >= 1"),
    };
}
