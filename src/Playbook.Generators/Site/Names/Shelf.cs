using System.Collections.Immutable;
using Playbook.Syntax.Words;

namespace Playbook.Generators.Site.Names;

/// <summary>Outputs that people look for in one place.</summary>
/// <param name="Id">How style sheets know it.</param>
/// <param name="Title">Its heading.</param>
/// <param name="About">Whom or what it is for.</param>
internal sealed record Shelf(string Id, Bilingual Title, Bilingual About)
{
    /// <summary>What the team opens every day.</summary>
    public static Shelf Work { get; } = new("work", new("打开就用", "Open and use"), new("", ""));

    /// <summary>For each role.</summary>
    public static Shelf Roles { get; } = new("roles", new("按岗位", "By role"), new("每个人只看自己的：日程、职责、话术；日历可以订阅到手机。", "To each their own days, duties and scripts; calendars can be subscribed to on a phone."));

    /// <summary>For each channel.</summary>
    public static Shelf Channels { get; } = new("channels", new("按渠道", "By channel"), new("一个渠道一份日历，发给管渠道的人或成员订阅。", "A calendar for each channel, for those who look after it or its members."));

    /// <summary>For each day.</summary>
    public static Shelf Days { get; } = new("days", new("每天要发的", "Day by day"), new("一天一份纯文字，整份复制就能用。", "A plain text for each day, ready to copy."));

    /// <summary>For programs.</summary>
    public static Shelf Data { get; } = new("data", new("给程序用", "For programs"), new("表单、排期工具和自己的网站读这些。", "For schedulers, forms and sites of one's own."));

    /// <summary>What has no place of its own yet.</summary>
    public static Shelf Other { get; } = new("other", new("其他", "More"), new("", ""));

    /// <summary>All, in the order of the page.</summary>
    public static ImmutableArray<Shelf> All { get; } = [Work, Roles, Channels, Days, Other, Data];
}
