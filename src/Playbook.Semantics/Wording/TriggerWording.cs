using Playbook.Semantics.Vocabulary;
using Playbook.Syntax.Words;

namespace Playbook.Semantics.Wording;

/// <summary>Events of a member, as the beginning of a sentence: “有人入群时”, “when someone joins”.</summary>
public static class TriggerWording
{
    private static readonly RowsByName<Bilingual> ById = new()
    {
        ["joins"] = new("有人入群时", "when someone joins"),
        ["applies"] = new("有人申请入群时", "when someone applies"),
        ["silent"] = new("有人连续 {0} 天没说话时", "when someone has been silent for {0}"),
        ["breaches"] = new("有人违反群规时", "when someone breaks a rule"),
        ["buys"] = new("有人下单时", "when someone buys"),
        ["birthday"] = new("有人过生日时", "when it is someone’s birthday"),
        ["complains"] = new("有人投诉时", "when someone complains"),
        ["invites"] = new("有人带来新朋友时", "when someone brings a friend"),
        ["checks-in"] = new("有人打卡时", "when someone checks in"),
        ["levels-up"] = new("有人升级时", "when someone reaches a new level"),
        ["leaves"] = new("有人退群时", "when someone leaves"),
        ["as-needed"] = new("需要时", "whenever it is needed"),
    };

    /// <summary>The event with its days.</summary>
    /// <param name="trigger">Which event.</param>
    /// <param name="days">The days that go with it, or null.</param>
    /// <param name="language">The language of the phrase.</param>
    public static string When(TriggerRow trigger, int? days, Language language)
    {
        var phrase = ById.Find(trigger.Id) ?? new Bilingual($"有人{trigger.Name.Zh}时", $"when someone {trigger.Name.En}");
        return phrase.In(language).Replace("{0}", Days(days ?? 0, language), StringComparison.Ordinal);
    }

    private static string Days(int days, Language language) => (language, days) switch
    {
        (Language.Chinese, _) => $"{days}",
        (_, 1) => "a day",
        _ => $"{days} days",
    };
}
