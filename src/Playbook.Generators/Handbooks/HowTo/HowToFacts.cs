using Playbook.Generators.Views;
using Playbook.Planning;
using Playbook.Semantics.Model;
using Playbook.Semantics.Vocabulary;
using Playbook.Semantics.Wording;
using Playbook.Syntax.Words;

namespace Playbook.Generators.Handbooks.HowTo;

/// <summary>What cards are made of: a playbook, in the words of a member.</summary>
/// <param name="plan">The plan.</param>
internal sealed class HowToFacts(Plan plan)
{
    public Plan Plan => plan;

    public PlaybookModel Playbook => plan.Playbook;

    public Language Language => plan.Playbook.Language;

    /// <summary>What one asks when nothing else is said.</summary>
    public Role? FirstContact => Playbook.Roles.FirstOrDefault(role => role.Kind == RoleKinds.Owner) ?? Playbook.Roles.FirstOrDefault();

    /// <summary>One of two texts, by the language of the pages.</summary>
    public string In(string zh, string en) => Language == Language.Chinese ? zh : en;

    /// <summary>Items of a kind that members see on dates, in source order.</summary>
    public IEnumerable<ScheduleItem> Items(ItemKind kind) => Playbook.Items.Where(item => item.Kind == kind && item.When.Pattern is not TriggerPattern);

    /// <summary>When an item takes place, in dates.</summary>
    public string When(ScheduleItem item) => WhenWording.Of(WhenDates.Of(item.When, Playbook), Language);

    /// <summary>Who leads an item, or null.</summary>
    public string? Owners(ScheduleItem item) => DayWording.Titles(item.Owners, Language);

    /// <summary>Where an item takes place, or null.</summary>
    public string? Channels(ScheduleItem item) => DayWording.Titles(item.Channels, Language);

    /// <summary>When, and where: “每周三 20:00，在书友群”.</summary>
    public string WhenAndWhere(ScheduleItem item) => Channels(item) is { } channels ? In($"{When(item)}，在{channels}", $"{When(item)}, in {channels}") : When(item);

    /// <summary>Words behind a moment or a text; a space stands between a digit and Chinese.</summary>
    public static string Then(string text, string words) => text.Length > 0 && char.IsAscii(text[^1]) ? $"{text} {words}" : text + words;

    /// <summary>What an act earns: “每次 +1 分，每天最多 1 分”, “+1 point each time, at most 1 each day”; null where it earns nothing.</summary>
    public string? Points(SignalRow signal)
    {
        if (Playbook.Rewards?.Points.FirstOrDefault(rule => rule.Signal == signal && rule.Points > 0) is not { } rule)
        {
            return null;
        }

        var each = In($"每次 {RewardWording.Points(rule.Points, Language)}", $"{RewardWording.Points(rule.Points, Language)} each time");
        return RewardWording.Caps(rule, Language) is { } caps ? each + In("，", ", ") + caps : each;
    }

    /// <summary>What doing it often enough wins: awards and the fee, where their condition is of this act.</summary>
    public string? Wins(SignalRow signal)
    {
        List<string> wins = [];
        if (Fee is { Refund: { } refund } fee && Asks(refund, signal))
        {
            wins.Add(RequirementWording.Refund(fee, Language)!);
        }

        foreach (var award in Playbook.Rewards?.Awards ?? [])
        {
            if (award.Condition is { } condition && Asks(condition, signal))
            {
                var (when, title) = (ConditionWording.Of(condition, Language), award.Title.Text);
                wins.Add(In($"{when}，得“{title}”", $"with {when} you win “{title}”"));
            }
        }

        return wins.Count == 0 ? null : string.Join(In("；", "; "), wins);
    }

    /// <summary>The fee of joining, or null.</summary>
    public FeeRequirement? Fee => (Playbook.Entry?.Requirements ?? []).SelectMany(Flat).OfType<FeeRequirement>().FirstOrDefault();

    /// <summary>A text of a block or item.</summary>
    public static string? Line(FieldValues fields, Field<Prose> field) => Views.DeclaredFields.Line(fields, field);

    /// <summary>The texts of a block or item, in one sentence.</summary>
    public string? Joined(FieldValues fields, Field<System.Collections.Immutable.ImmutableArray<Prose>> field) => Views.DeclaredFields.Joined(fields, field, Language);

    /// <summary>A requirement and the parts of groups.</summary>
    public static IEnumerable<Requirement> Flat(Requirement requirement) =>
        requirement is RequirementGroup group ? group.Members.SelectMany(Flat) : [requirement];

    private static bool Asks(Condition condition, SignalRow signal) => condition switch
    {
        SignalCondition one => one.Signal == signal,
        LogicCondition logic => Asks(logic.Left, signal) || Asks(logic.Right, signal),
        NotCondition not => Asks(not.Operand, signal),
        _ => false,
    };
}
