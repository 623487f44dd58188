using System.Globalization;
using NodaTime;
using Playbook.Planning;
using Playbook.Semantics.Model;

namespace Playbook.Compiler.Tests.Samples;

/// <summary>A Chinese sample and its English twin say the same in other words: one plan, apart from prose.</summary>
public sealed class TwinTests
{
    private static readonly Plan Chinese = SamplePlaybook.Plan("book-club.zh.playbook");
    private static readonly Plan English = SamplePlaybook.Plan("book-club.en.playbook");

    public static TheoryData<string> Pairs => ["book-club", "camping"];

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Both_have_the_same_occurrences_at_the_same_moments_of_the_same_kind_by_the_same_people(string name) =>
        Same(name, plan => plan.Occurrences.Select(Facts));

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Both_send_the_same_copy_to_the_same_channels(string name) =>
        Same(name, plan => plan.Occurrences.SelectMany(o => o.Messages).Select(Facts));

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Both_wait_for_the_same_events(string name) => Same(name, plan => plan.Triggered.Select(Facts));

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Both_keep_the_same_texts_ready(string name) => Same(name, plan => plan.Prepared.Select(
        copy => $"{copy.Group.Id} {copy.Item.Block?.Row.Id}: {string.Join("; ", copy.Messages.Select(m => $"{m.Type.Id} to {m.Channel?.Kind.Id} by {m.Owner?.Kind.Id}"))}"));

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Both_have_the_same_blocks_with_the_same_fields(string name) => Same(name, plan => plan.Playbook.Blocks.SelectMany(block => Facts(block, "")));

    [Fact]
    public void Both_ask_and_reward_alike()
    {
        Assert.Equal(Facts(Chinese.Playbook.Rewards!), Facts(English.Playbook.Rewards!));
        Assert.Equal(Chinese.Playbook.Entry!.Requirements.Select(Facts), English.Playbook.Entry!.Requirements.Select(Facts));
        Assert.Equal(Chinese.Playbook.Rules!.Breach.Select(step => step.Id), English.Playbook.Rules!.Breach.Select(step => step.Id));
        Assert.Equal(Chinese.Playbook.Phases.Select(p => p.Days), English.Playbook.Phases.Select(p => p.Days));
    }

    [Fact]
    public void Ids_do_not_repeat_in_either()
    {
        foreach (var plan in new[] { Chinese, English })
        {
            Assert.Equal(plan.Occurrences.Length, plan.Occurrences.Select(o => o.Id).Distinct(StringComparer.Ordinal).Count());
        }
    }

    private static void Same(string name, Func<Plan, IEnumerable<string>> facts) =>
        Assert.Equal(facts(SamplePlaybook.Plan($"{name}.zh.playbook")), facts(SamplePlaybook.Plan($"{name}.en.playbook")));

    private static IEnumerable<string> Facts(DeclaredBlock block, string indent) =>
    [
        $"{indent}{block.Row.Id}: {string.Join(", ", block.Row.Fields.Where(field => block.Fields.Has(field)).Select(field => field.Id))}",
        .. block.Parts.SelectMany(part => Facts(part, indent + "  ")),
    ];

    private static string Facts(Occurrence o) => string.Create(
        CultureInfo.InvariantCulture,
        $"{o.Date:uuuu-MM-dd} {o.Start} {o.End} {o.StartsAt?.ToInstant()} {o.EndsAt?.ToInstant()} day {o.Day} {o.Item.Kind.Id}/{o.Segment?.Id}/{o.Reminder?.Before}{o.Reminder?.Time} {o.Number} of {o.Count} by {People(o.Item.Owners)} with {People(o.Item.Guests)} phase {o.Phase?.Days}");

    private static string Facts(Message m) => $"{m.Type.Id} to {m.Channel?.Kind.Id} by {m.Owner?.Kind.Id} authored {m.IsAuthored}, {m.FillIns.Length} blanks";

    private static string Facts(TriggeredItem t) => $"{t.Trigger.Id} {t.Days} {t.Item.Kind.Id} by {People(t.Item.Owners)}: {string.Join("; ", t.Messages.Select(Facts))}";

    private static string Facts(Rewards r) => string.Join(
        '\n',
        [
            $"{r.Budget} from {r.BudgetSource?.Id}",
            .. r.Points.Select(p => $"{p.Signal.Id} {p.Points} {string.Join(", ", p.Caps)}"),
            .. r.Awards.Select(a => $"{a.Period} {a.Top} {a.RankedBy?.Id} {a.Minimum} {a.Ties?.Id} {Facts(a.Condition)} {string.Join(", ", a.Prizes.Select(p => $"{p.Cost} {p.AtMost}"))}"),
            .. r.Levels.Select(l => $"level {l.From}, {l.Rights.Length} rights"),
        ]);

    private static string Facts(Condition? condition) => condition switch
    {
        SignalCondition c => $"{c.Signal.Id} {c.Comparison} {c.Number}",
        null => "",
        _ => throw new InvalidOperationException("The book club has plain conditions only."),
    };

    private static string Facts(Requirement requirement) => requirement switch
    {
        RequirementGroup group => $"{(group.Any ? "any" : "all")} of {string.Join(", ", group.Members.Select(Facts))}",
        FeeRequirement fee => $"{fee.Amount} back when {Facts(fee.Refund)}",
        WorkRequirement work => $"work reviewed by {work.Reviewer?.Kind.Id}",
        var other => other.GetType().Name,
    };

    private static string People(IEnumerable<Role> roles) => string.Join(", ", roles.Select(role => role.Names.FirstOrDefault(name => name.All(char.IsAscii))));
}
