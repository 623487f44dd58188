using System.Globalization;
using System.Text;
using Playbook.Semantics.Binding;
using Playbook.Semantics.Model;
using Playbook.Semantics.Vocabulary;
using Playbook.Syntax.Diagnostics;
using Playbook.Syntax.Words;

namespace Playbook.Semantics.Tests.Binding;

/// <summary>A playbook in Chinese and its English twin mean the same.</summary>
public sealed class TwinTests
{
    [Fact]
    public void Both_spellings_of_the_book_club_bind_to_the_same_model_apart_from_prose()
    {
        var chinese = Read("zh");
        var english = Read("en");
        Assert.Equal(Language.Chinese, chinese.Language);
        Assert.Equal(Language.English, english.Language);
        Assert.Equal(Outline(english), Outline(chinese));
    }

    [Fact]
    public void The_book_club_has_what_its_file_says()
    {
        var playbook = Read("zh");
        Assert.Equal("好书共读书友会", playbook.Title.Text);
        Assert.Equal(new NodaTime.LocalDate(2026, 12, 1), playbook.Start);
        Assert.Equal(30, playbook.Days);
        Assert.Equal("Asia/Shanghai", playbook.Zone.Id);
        Assert.Equal(30, playbook.Promise!.Days);
        Assert.Equal(3, playbook.Positioning.Get(PositioningWords.Pains, []).Length);
        Assert.Equal(new Templates.Values.NumberRange(30, 200), playbook.Channels[0].Seats);
        Assert.Equal(["qna", "task"], Assert.Single(playbook.Channels[0].QuietHours).Allowed.Select(kind => kind.Id));
        Assert.Equal(6, playbook.Roles.Length);
        Assert.Equal(new Headcount(1, 100), playbook.Roles.Single(role => role.Names.Contains("editor")).Holders);
        Assert.Equal("reviewer", playbook.Roles.Single(role => role.Names.Contains("editor")).Backup!.Names[1]);
        Assert.Equal(["remind", "restate", "remove"], playbook.Rules!.Breach.Select(step => step.Id));
        var repost = Assert.Single(playbook.Entry!.Requirements.OfType<RepostRequirement>());
        Assert.Equal((11, "好书共读", new Templates.Values.Money(5, "CNY")), (repost.Comments, repost.Phrase!.Text, repost.Discount));
        Assert.Equal(new PointCap(1, RewardPeriod.Day), Assert.Single(playbook.Rewards!.Points[0].Caps));
        Assert.Equal(new PointCap(50, RewardPeriod.Whole), Assert.Single(playbook.Rewards.Points[2].Caps));
        Assert.Equal((RewardPeriod.Week, 3, 5), (playbook.Rewards.Awards[0].Period, playbook.Rewards.Awards[0].Top, playbook.Rewards.Awards[0].Minimum));
        Assert.Equal(10, Assert.Single(playbook.Rewards.Awards[1].Prizes).AtMost);
        Assert.Equal(100, Assert.Single(playbook.Rewards.Levels).From);
    }

    private static PlaybookModel Read(string language) => Bound.Playbook(
        Checkout.Read("tests", "data", "twins", $"book-club.{language}.playbook"), Checkout.Read("tests", "data", "twins", "roles.playbook"));

    // Everything but prose and titles: ids, numbers, dates, references.
    private static string Outline(PlaybookModel playbook)
    {
        var text = new StringBuilder();
        void Line(FormattableString line) => text.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');
        Line($"{playbook.Start} {playbook.Days} {playbook.Zone.Id} {playbook.Promise?.Days} {Fields(playbook.Fields, PlaybookWords.Block)}");
        Line($"positioning {Fields(playbook.Positioning, PositioningWords.Block)}");
        foreach (var goal in playbook.Goals)
        {
            Line($"goal {Fields(goal.Fields, GoalWords.Block)}");
        }

        foreach (var channel in playbook.Channels)
        {
            Line($"channel {channel.Kind.Id} {channel.Seats} {channel.Limit} {Fields(channel.Fields, ChannelWords.Block)}");
            Line($"quiet {string.Join(' ', channel.QuietHours.Select(quiet => $"{quiet.Window} {string.Join(',', quiet.Allowed.Select(kind => kind.Id))}"))}");
        }

        Line($"entry {string.Join(" | ", playbook.Entry!.Requirements.Select(Requirement))} {playbook.Entry.Within} {playbook.Entry.Approver?.Name} {playbook.Entry.Questions.Length}");
        Line($"rules {playbook.Rules!.Do.Length} {playbook.Rules.Dont.Length} {string.Join(' ', playbook.Rules.Breach.Select(step => step.Id))}");
        Line($"phases {string.Join(' ', playbook.Phases.Select(phase => phase.Days))}");
        Line($"roles {string.Join(' ', playbook.Roles.Select(role => $"{role.Name} {role.Kind.Id} {role.Holders} {role.Backup?.Name}"))}");
        foreach (var item in playbook.Items)
        {
            Line($"item {item.Kind.Id} {When(item.When)} {Names(item.Owners)} {Names(item.Guests)} {string.Join(' ', item.Channels.Select(channel => channel.Kind.Id))} {item.Duration} {Fields(item.Fields, ItemWords.Block)}");
            Line($"  {string.Join(' ', item.Reminders.Select(reminder => $"{reminder.DaysBefore} {reminder.Time} {reminder.Before}"))} {string.Join(' ', item.Copies.Select(copy => copy.Segment?.Id))}");
        }

        var rewards = playbook.Rewards!;
        Line($"rewards {rewards.Budget} {rewards.BudgetSource?.Id} {string.Join(' ', rewards.Points.Select(rule => $"{rule.Signal.Id} {rule.Points} {string.Join(',', rule.Caps)}"))}");
        foreach (var award in rewards.Awards)
        {
            Line($"award {award.Period} {award.Top} {award.RankedBy?.Id} {Condition(award.Condition)} {award.Minimum} {award.Ties?.Id} {string.Join(' ', award.Prizes.Select(prize => $"{prize.Cost} {prize.AtMost}"))}");
        }

        Line($"levels {string.Join(' ', rewards.Levels.Select(level => $"{level.From} {level.Rights.Length}"))}");
        return text.ToString();
    }

    private static string Names(IEnumerable<Role> roles) => string.Join(',', roles.Select(role => role.Name));

    private static string Condition(Condition? condition) => condition is SignalCondition signal ? $"{signal.Signal.Id} {signal.Comparison} {signal.Number}" : "";

    private static string Requirement(Requirement requirement) => requirement switch
    {
        RequirementGroup group => $"any={group.Any}({string.Join(" | ", group.Members.Select(Requirement))})",
        FeeRequirement fee => $"fee {fee.Amount} {Condition(fee.Refund)}",
        WorkRequirement work => $"work {work.Reviewer?.Name}",
        RepostRequirement repost => $"repost {repost.Where.Id} {repost.Comments} {repost.Proof?.Id} {repost.Discount}",
        _ => requirement.GetType().Name,
    };

    private static string When(When when) => when.Pattern switch
    {
        DaysPattern days => $"days {string.Join(',', days.Ranges)}",
        WeeklyPattern weekly => $"weekly {string.Join(',', weekly.Weekdays)} {weekly.Weeks}",
        TriggerPattern trigger => $"trigger {trigger.Trigger.Id} {trigger.Days}",
        var other => other.ToString(),
    } + $" {when.Start} {when.End} {when.From} {when.Until} {when.MaxTimes} {when.OnHolidays}";

    // Which fields are there, and the values that are not prose.
    private static string Fields(FieldValues values, BlockRow block) => string.Join(
        ' ',
        block.Fields.Where(values.Has).Select(field => values.GetUntyped(field) switch
        {
            Term term => $"{field.Id}={term.Id}",
            Role role => $"{field.Id}={role.Name}",
            decimal or int or bool => string.Create(CultureInfo.InvariantCulture, $"{field.Id}={values.GetUntyped(field)}"),
            _ => field.Id,
        }));
}
