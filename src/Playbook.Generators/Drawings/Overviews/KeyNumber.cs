using System.Collections.Immutable;
using System.Globalization;
using Playbook.Generators.Phrases;
using Playbook.Generators.Views;
using Playbook.Semantics.Vocabulary;
using Playbook.Semantics.Wording;

namespace Playbook.Generators.Drawings.Overviews;

/// <summary>A number one remembers.</summary>
/// <param name="Figure">The number.</param>
/// <param name="Label">What it counts.</param>
internal sealed record KeyNumber(string Figure, string Label)
{
    private const int Most = 5;
    private const int MostGoals = 3;

    /// <summary>How long it runs, what it is to reach, what it may cost, how many take part and how much there is to do; the first of these.</summary>
    public static ImmutableArray<KeyNumber> Of(Edition edition) => [.. All(edition).Take(Most)];

    private static IEnumerable<KeyNumber> All(Edition edition)
    {
        var (plan, view) = (edition.Plan, edition.View);
        var (playbook, language) = (plan.Playbook, plan.Playbook.Language);
        yield return new(view.Length, view.Range);
        foreach (var goal in playbook.Goals.Where(goal => goal.Fields.Has(GoalWords.Target)).Take(MostGoals))
        {
            var label = goal.Fields.Get(GoalWords.Metric) is { } metric ? TermWording.Of(metric, language) : goal.Title.Text;
            yield return new(Figures(goal.Fields.Get(GoalWords.Target, 0)), OneLine.Of(label));
        }

        if (playbook.Rewards?.Budget is { } budget)
        {
            yield return new(AmountWording.Of(budget, language), DrawingPhrases.Budget.Text.In(language));
        }

        if (playbook.Channels.FirstOrDefault(channel => channel.Seats is not null)?.Seats is { } seats)
        {
            yield return new(seats.Low == seats.High ? Figures(seats.High) : $"{Figures(seats.Low)}–{Figures(seats.High)}", DrawingPhrases.Seats.Text.In(language));
        }

        yield return new(Figures(plan.Occurrences.Count(occurrence => occurrence.IsItem)), DrawingPhrases.Items.Text.In(language));
        yield return new(Figures(plan.Occurrences.Sum(occurrence => occurrence.Messages.Length)), DrawingPhrases.Messages.Text.In(language));
    }

    private static string Figures(decimal number) => number.ToString("#,##0.##", CultureInfo.InvariantCulture);
}
