using Playbook.Semantics.Vocabulary;
using Playbook.Syntax.Words;

namespace Playbook.Semantics.Wording;

/// <summary>What a step after a breach, a group setting or a proof means for the one who reads of it.</summary>
public static class StepWording
{
    private static readonly RowsByName<Bilingual> Steps = new()
    {
        ["remind"] = new("先好好提醒你一次，改过来就翻篇", "we remind you kindly, once; put it right and it is forgotten"),
        ["restate"] = new("再有一次，会在群里把规则重讲一遍", "if it happens again, we go through the rule in the group"),
        ["mute"] = new("请你先歇一会儿，暂时不能发言", "you take a break from posting for a while"),
        ["deduct"] = new("扣掉相应的积分", "you lose some points"),
        ["warn"] = new("最后一次提醒，话会说得重一些", "a last warning, in plain words"),
        ["remove"] = new("还是不改，就只能请你离开这个群", "if nothing changes, we ask you to leave the group"),
        ["ban"] = new("以后的群也不再邀请", "and we do not invite you to later groups"),
    };

    // Where the settings are found; other platforms call them otherwise, so only the two every member here has are spelt out.
    private static readonly RowsByName<Bilingual> WechatSettings = new()
    {
        ["muted"] = new(
            "点群聊右上角“···”，打开“消息免打扰”，不会一直响",
            "tap “···” at the top right of the chat and switch on “Mute Notifications”, so that it does not ring all day"),
        ["pinned"] = new(
            "在同一页打开“置顶聊天”，重要的事不会被刷走",
            "on the same page switch on “Sticky on Top”, so that nothing important scrolls away"),
        ["names-shown"] = new(
            "在同一页打开“显示群成员昵称”，一眼看到是谁在说话",
            "on the same page switch on “On-screen Names”, so that you see who is talking"),
    };

    private static readonly RowsByName<Bilingual> AnySettings = new()
    {
        ["muted"] = new("在群设置里打开消息免打扰，不会一直响", "mute notifications in the group’s settings, so that it does not ring all day"),
        ["pinned"] = new("把群置顶，重要的事不会被刷走", "pin the group, so that nothing important scrolls away"),
        ["names-shown"] = new("打开显示昵称，一眼看到是谁在说话", "switch on names beside messages, so that you see who is talking"),
        ["approval"] = new("进群要等管理员点一下确认，请稍等", "an admin lets you in; give us a moment"),
        ["admins-only"] = new("这里只发通知，大家不在这里聊天", "this one is for notices; we talk elsewhere"),
    };

    /// <summary>A step after a breach, told to a member.</summary>
    public static string Breach(Word step, Language language) =>
        (Steps.Find(step.Id) ?? step.Documentation).In(language);

    /// <summary>How a member makes a setting, in a channel of this kind.</summary>
    public static string Setting(Word setting, ChannelKind kind, Language language)
    {
        var path = kind.Id == "wechat-group" ? WechatSettings.Find(setting.Id) : null;
        return (path ?? AnySettings.Find(setting.Id) ?? setting.Documentation).In(language);
    }

    /// <summary>Where a member changes the name shown in a group of this kind.</summary>
    public static string NameCard(ChannelKind kind, Language language) => (kind.Id == "wechat-group"
        ? new Bilingual("点群聊右上角“···”，找到“我在群里的昵称”", "tap “···” at the top right of the chat and open “My Alias in Group”")
        : new Bilingual("在群设置里找到自己的群昵称", "open your name in the group’s settings")).In(language);
}
