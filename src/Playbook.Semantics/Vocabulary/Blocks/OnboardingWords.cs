using System.Collections.Immutable;
using Playbook.Semantics.Model;
using Playbook.Templates.Values;

namespace Playbook.Semantics.Vocabulary;

/// <summary>Words of the block onboarding: how newcomers find their feet (practices P081, P082, P105, P148).</summary>
public static class OnboardingWords
{
    /// <summary>What a newcomer does first, one line each.</summary>
    public static Field<ImmutableArray<Prose>> Steps { get; } = new(
        "steps", new("步骤|先做", "steps|step"), new("新人先做哪几步，一步一条。", "What a newcomer does first, one line each."), Shapes.Texts)
    {
        Multiplicity = Multiplicity.Many,
    };

    /// <summary>Something small that takes ten minutes, so that newcomers act at once.</summary>
    public static Field<Prose> FirstTask { get; } = new(
        "first-task", new("第一个任务|新人任务", "first-task"), new("一件十分钟能做完的小事，让新人马上动起来。", "Something small that takes ten minutes, so that newcomers act at once."), Shapes.Text);

    /// <summary>Within how long of joining.</summary>
    public static Field<Length> Within { get; } = new(
        "within", new("多久内|期限", "within-time|done-within"), new("入群后多久内完成。", "Within how long of joining."), Shapes.Length)
    {
        Label = new("完成时限", "time allowed"),
    };

    /// <summary>What a newcomer reads first, so that there is something to see (P081).</summary>
    public static Field<ImmutableArray<Prose>> Read { get; } = new(
        "read", new("先看|必看", "read"), new("新人先看什么，免得进来没东西看（P081）。", "What a newcomer reads first, so that there is something to see (P081)."), Shapes.Texts)
    {
        Label = new("", "read first"),
        Multiplicity = Multiplicity.Many,
    };

    /// <summary>An interest with what to read or follow on it.</summary>
    public static BlockRow Interest { get; } = new(
        "interest", new("兴趣", "interest"), new("一个兴趣话题，选了它看什么、关注谁（P082）。", "A topic of interest, and what to read or follow for it (P082)."))
    {
        Multiplicity = Multiplicity.Many,
        Head = BlockHead.Required,
        Heading = new("话题", "the topic"),
        Example = new("兴趣 \"亲子阅读\" { 链接 \"https://example.com/qinzi\" }", "interest \"Reading with children\" { link \"https://example.com/children\" }"),
        IsForMembers = true,
        Fields = [ItemWords.Link, ItemWords.Materials],
    };

    /// <summary>The block.</summary>
    public static BlockRow Block { get; } = new(
        "onboarding", new("新人引导", "onboarding"), new("新人进来以后：先做什么、看什么，谁来接。", "After someone joins: what to do and read first, and who greets them."))
    {
        Chapter = Chapters.Growth,
        IsForMembers = true,
        Fields = [Steps, FirstTask, Within, Read, ItemWords.Gift, ItemWords.Link, CommonWords.Owners, CommonWords.Channels],
        Blocks = [Interest],
        Items = [new BlockItem(TriggerWords.Joins, ItemKinds.Message) { Copy = WelcomeCopy.StarterPack }],
    };
}
