using System.Collections.Immutable;
using Playbook.Generators.Drawings.Layout;
using Playbook.Generators.Handbooks.Views;
using Playbook.Generators.Phrases;
using Playbook.Generators.Views;
using Playbook.Semantics.Model;
using Playbook.Semantics.Vocabulary;
using Playbook.Semantics.Wording;
using Playbook.Syntax.Words;

namespace Playbook.Generators.Drawings.Overviews;

/// <summary>What the overview tells of a playbook, block by block. A block of which nothing is written is not there.</summary>
/// <param name="edition">What is put out.</param>
internal sealed class OverviewText(Edition edition)
{
    private const int WideColumn = 13;
    private const int NarrowColumn = 9;

    private static readonly Field[] Positions =
    [
        PositioningWords.Audience, PositioningWords.Pains, PositioningWords.Needs, PositioningWords.StayReasons, PositioningWords.Advantage,
        PositioningWords.CoreValue, PositioningWords.Values, PositioningWords.Vision,
    ];

    private readonly PlaybookModel _playbook = edition.Plan.Playbook;

    private Language Language => _playbook.Language;

    /// <summary>What it is about, in a line; null where nothing says so.</summary>
    public string? Theme => DeclaredFields.Line(_playbook.Positioning, PositioningWords.Theme)
        ?? DeclaredFields.Line(_playbook.Positioning, PositioningWords.What)
        ?? DeclaredFields.Line(_playbook.Positioning, PositioningWords.Purpose);

    /// <summary>Whom it is for, what it is to reach, and how one gets in.</summary>
    public ImmutableArray<Block> Aims => Written(
        Of(DrawingPhrases.Positioning, FieldView.OfEach(Positions, _playbook.Positioning, Language).Select(view => Beside(view.Label, view.Text))),
        Of(DrawingPhrases.Goals, _playbook.Goals.Select(goal => new BlockEntry(EntryForm.Above, Line(goal.Title), Numbers(goal)))),
        Of(DrawingPhrases.Entry, _playbook.Entry is { } entry ? Entries(entry) : []));

    /// <summary>Who does what, where, and what it brings.</summary>
    public ImmutableArray<Block> Means => Written(
        Of(DrawingPhrases.Roles, _playbook.Roles.Select(role => new BlockEntry(EntryForm.Above, Named(role), Duties(role))), WideColumn),
        Of(PagePhrases.Channels, _playbook.Channels.Select(channel => new BlockEntry(EntryForm.Above, Line(channel.Title), Place(channel))), NarrowColumn),
        Of(DrawingPhrases.Rewards, _playbook.Rewards is { } rewards ? Rewarded(rewards) : []));

    /// <summary>What comes back, and what waits for an event; null where nothing does.</summary>
    public Block? Rhythm => Of(
        DrawingPhrases.Rhythm,
        [
            .. edition.Handbook.Habits.Select(habit => new BlockEntry(EntryForm.Above, habit.Title, Dotted(Sentence.Begin(habit.When), habit.Owners), Ink(habit.Tone))),
            .. edition.View.Triggered.Select(item => new BlockEntry(EntryForm.Above, item.Title, Dotted(Sentence.Begin(item.When), item.Owners), Ink(item.Item.Kind.Tone))),
        ],
        WideColumn);

    /// <summary>A milestone: its date and what it is.</summary>
    public BlockEntry Milestone(OccurrenceView view) =>
        Beside(DayWording.Cell(view.Occurrence.Date, withMonth: true, Language), view.Title) with { Colour = Ink(view.Item.Kind.Tone) };

    private static ImmutableArray<Block> Written(params ReadOnlySpan<Block?> blocks)
    {
        var written = ImmutableArray.CreateBuilder<Block>(blocks.Length);
        foreach (var block in blocks)
        {
            if (block is not null)
            {
                written.Add(block);
            }
        }

        return written.ToImmutable();
    }

    private static BlockEntry Beside(string lead, string text) => new(EntryForm.Beside, lead, text);

    private static string Line(Prose prose) => OneLine.Of(prose.Text);

    private static string Dotted(params IEnumerable<string?> parts) => string.Join(" · ", parts.Where(part => !string.IsNullOrEmpty(part)));

    private Themes.Colour Ink(string tone) => edition.Theme.Light.ToneOf(tone).Ink;

    private Block? Of(Phrase heading, IEnumerable<BlockEntry> entries, int columnWidth = 0) =>
        entries.ToImmutableArray() is { IsEmpty: false } written ? new Block(heading.Text.In(Language), written, columnWidth) : null;

    private string Numbers(Goal goal) => Dotted(
        goal.Fields.Get(GoalWords.Metric) is { } metric ? $"{OneLine.Of(TermWording.Of(metric, Language))} {DeclaredFields.Numbers(goal)}".TrimEnd() : DeclaredFields.Numbers(goal),
        DeclaredFields.By(goal, Language),
        goal.Fields.Get(GoalWords.Owner) is { } owner ? Line(owner.Title) : null);

    private IEnumerable<BlockEntry> Entries(Semantics.Model.Entry entry)
    {
        foreach (var requirement in entry.Requirements)
        {
            yield return new BlockEntry(EntryForm.Alone, "", OneLine.Of(RequirementWording.Whole(requirement, Language)));
        }

        foreach (var question in entry.Questions)
        {
            yield return Beside(DrawingPhrases.Questions.Text.In(Language), Line(question));
        }

        if (entry.Approver is { } approver)
        {
            yield return Beside(DrawingPhrases.Approval.Text.In(Language), Dotted(Line(approver.Title), entry.Within is { } within ? Within(MomentWording.Length(within, Language)) : null));
        }
    }

    private string Within(string length) => Language == Language.Chinese ? $"{length}内答复" : $"answers within {length}";

    // The title says what a role is, unless somebody's name stands for it; that there is one of a kind goes without saying.
    private string Named(Role role)
    {
        var (title, kind) = (Line(role.Title), TermWording.Of(role.Kind, Language));
        return Dotted(
            title,
            role.Kind == RoleKinds.Other || title.Contains(kind, StringComparison.OrdinalIgnoreCase) ? null : kind,
            role.Holders is { } holders and not (1, null) ? AmountWording.Of(holders, Language) : null);
    }

    private string Duties(Role role) => role.Duties.IsEmpty
        ? DeclaredFields.Line(role.Fields, RoleWords.Bio) ?? ""
        : string.Join(Language == Language.Chinese ? "；" : "; ", role.Duties.Select(Told));

    private string Told(Duty duty) => (DeclaredFields.WithoutStop(Line(duty.Text)), duty.When) switch
    {
        (var text, null) => text,
        (var text, { } when) when Language == Language.Chinese => $"{text}（{OneLine.Of(WhenWording.Of(when, Language))}）",
        (var text, { } when) => $"{text} ({OneLine.Of(WhenWording.Of(when, Language))})",
    };

    private string Told(PointRule rule)
    {
        var act = SignalPhrase.Of(rule.Signal);
        return $"{(Language == Language.Chinese ? act.Act : act.One)} {RewardWording.Points(rule.Points, Language)}";
    }

    private string Place(Channel channel) => Dotted(TermWording.Of(channel.Kind, Language), channel.Seats is { } seats ? AmountWording.Seats(seats, Language) : null);

    private IEnumerable<BlockEntry> Rewarded(Rewards rewards)
    {
        if (!rewards.Points.IsEmpty)
        {
            yield return Beside(DrawingPhrases.Points.Text.In(Language), OneLine.Of(string.Join(
                PagePhrases.Separator.Text.In(Language), rewards.Points.Select(Told))));
        }

        foreach (var award in rewards.Awards)
        {
            var prizes = ListWording.And([.. award.Prizes.Select(prize => RewardWording.Of(prize, Language))], Language);
            yield return Beside(Line(award.Title), Dotted(OneLine.Of(RewardWording.Criterion(award, Language)), OneLine.Of(prizes)));
        }

        foreach (var level in rewards.Levels)
        {
            var rights = ListWording.And([.. level.Rights.Select(Line)], Language);
            yield return Beside(Line(level.Title), Dotted(RewardWording.Threshold(level.From, Language), rights));
        }
    }
}
