using System.Collections.Immutable;
using Playbook.Semantics.Model;
using Playbook.Syntax.Tree;
using Playbook.Templates.Values;

namespace Playbook.Semantics.Vocabulary;

/// <summary>Words of the block channel: where messages go; a group, where people talk in it.</summary>
public static class ChannelWords
{
    /// <summary>Fewest to most people; talk needs thirty or more (P190).</summary>
    public static Field<NumberRange> Seats { get; } = new(
        "seats",
        new("人数|规模", "seats|size"),
        new("最少到最多多少人；三十人以上互动才好（P190）。", "Fewest to most people; talk needs thirty or more (P190)."),
        Shapes.NumberRange);

    /// <summary>How members name themselves, such as “city-job-nickname”.</summary>
    public static Field<Prose> NameCard { get; } = new(
        "name-card",
        new("名片|名片格式", "name-card"),
        new("群名片格式，例如“城市-职业-昵称”。", "How members name themselves, such as “city-job-nickname”."),
        Shapes.Text);

    /// <summary>Settings members switch on: mute, pin.</summary>
    public static Field<ImmutableArray<Word>> Settings { get; } = new(
        "settings",
        new("设置|群设置", "settings|setting"),
        new("请成员打开的设置：免打扰、置顶。", "Settings members switch on: mute, pin."),
        Shapes.SomeOf(GroupSettings.Table))
    {
        Multiplicity = Multiplicity.Many,
    };

    /// <summary>How the group is built: ring, pyramid.</summary>
    public static Field<Word> Structure { get; } = new(
        "structure",
        new("结构|群结构", "structure"),
        new("群的结构：环形、金字塔。", "How the group is built: ring, pyramid."),
        Shapes.OneOf(Structures.Table));

    /// <summary>Who is on this channel.</summary>
    public static Field<Prose> Audience { get; } = new(
        "audience",
        new("人群|受众", "audience"),
        new("这个渠道上是哪些人。", "Who is on this channel."),
        Shapes.Text);

    /// <summary>What the platform allows and forbids.</summary>
    public static Field<Prose> PlatformRules { get; } = new(
        "platform-rules",
        new("平台规则|发布规则", "platform-rules"),
        new("平台允许什么、不允许什么。", "What the platform allows and forbids."),
        Shapes.Text);

    /// <summary>How far the platform has come.</summary>
    public static Field<Word> Maturity { get; } = new(
        "maturity",
        new("成熟度|平台阶段", "maturity"),
        new("平台还在红利期、已经成熟，还是饱和了（P271）。", "Whether the platform is still growing, mature or saturated (P271)."),
        Shapes.OneOf(Maturities.Table));

    /// <summary>How often one speaks to people there.</summary>
    public static Field<Prose> Cadence { get; } = new(
        "cadence",
        new("联系频率|触达频率", "cadence"),
        new("多久和这里的人联系一次：常露面，但不打扰（P268）。", "How often one speaks to people there: present, never a nuisance (P268)."),
        Shapes.Text);

    /// <summary>Which channel comes first; 1 is first.</summary>
    public static Field<int> Priority { get; } = new(
        "priority",
        new("优先级|优先", "priority"),
        new("先做哪个渠道，1 最先。", "Which channel comes first; 1 is first."),
        Shapes.Count(new("优先级数字", "a number, 1 is first"), new("1", "1"), 1));

    /// <summary>The most a message may have; overrides the platform's.</summary>
    public static Field<int> Limit { get; } = new(
        "limit",
        new("字数上限|上限", "limit"),
        new("一条消息最多多长，写了就以它为准。", "The most a message may have; overrides the platform's."),
        Shapes.Count(new("字数", "a number of characters"), new("1000字", "1000 characters"), 1, UnitWords.Character));

    /// <summary>Who runs it.</summary>
    public static Field<Role> Owner { get; } = new(
        "owner",
        new("负责|负责人", "owner"),
        new("谁管这个渠道。", "Who runs it."),
        Shapes.Role);

    /// <summary>Where one gets in.</summary>
    public static Field<Prose> Link { get; } = new(
        "link",
        new("链接|入口", "link"),
        new("入口链接或二维码地址。", "Where one gets in."),
        Shapes.Text);

    /// <summary>What stays allowed in quiet hours.</summary>
    public static Field<ImmutableArray<ItemKind>> Allow { get; } = new(
        "allow",
        new("允许", "allow"),
        new("安静时间里仍可以发的：答疑、任务等有组织的互动（P193）。", "What stays allowed: questions, tasks and other organised things (P193)."),
        Shapes.SomeOf(ItemKinds.Table))
    {
        Multiplicity = Multiplicity.Many,
    };

    /// <summary>When free chat rests.</summary>
    public static BlockRow QuietHours { get; } = new(
        "quiet",
        new("安静时间|禁言时间|安静时段", "quiet|quiet-hours"),
        new("每天这个时段不闲聊，免得打扰工作（P192）。", "Free chat rests every day in this window, so that work is not disturbed (P192)."))
    {
        Multiplicity = Multiplicity.Many,
        Heading = new("从几点到几点", "from when to when"),
        Fields = [Allow],
    };

    /// <summary>The block.</summary>
    public static BlockRow Block { get; } = new(
        "channel",
        new("渠道|群", "channel|group"),
        new("消息发到哪里；有人在里面说话的是群。", "Where messages go; a group, where people talk in it."))
    {
        Multiplicity = Multiplicity.Many,
        Heading = new("名字、渠道类型、标题", "a name, a channel kind, a title"),
        IsDeclaration = true,
        Words = static () => [new(ChannelKinds.Table, Position: WordPosition.Last), new(ChannelKinds.Table, StructuralWord.Kind)],
        Fields =
        [
            Seats, NameCard, Settings, Structure, Audience, PlatformRules, Maturity, Cadence, Priority, Limit, Owner, Link,
        ],
        Blocks =
        [
            QuietHours,
        ],
    };
}
