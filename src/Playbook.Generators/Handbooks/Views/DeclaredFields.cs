using System.Collections.Immutable;
using System.Globalization;
using Playbook.Generators.Views;
using Playbook.Semantics.Model;
using Playbook.Semantics.Vocabulary;
using Playbook.Semantics.Wording;
using Playbook.Syntax.Words;

namespace Playbook.Generators.Handbooks.Views;

/// <summary>Fields of blocks as handbooks show them: one line each, without the full stop that the sentence around it brings; nothing where the author wrote nothing.</summary>
internal static class DeclaredFields
{
    /// <summary>A text of a block.</summary>
    public static string? Line(FieldValues fields, Field<Prose> field) =>
        fields.Get(field) is { } prose ? WithoutStop(OneLine.Of(prose.Text)) : null;

    /// <summary>The texts of a block, one line each.</summary>
    public static IReadOnlyList<string> Lines(FieldValues fields, Field<ImmutableArray<Prose>> field) =>
        [.. fields.Get(field, []).Select(prose => WithoutStop(OneLine.Of(prose.Text)))];

    /// <summary>The texts of a block in one sentence.</summary>
    public static string? Joined(FieldValues fields, Field<ImmutableArray<Prose>> field, Language language) =>
        Lines(fields, field) is { Count: > 0 } lines ? string.Join(language == Language.Chinese ? "；" : "; ", lines) : null;

    /// <summary>What a role answers for: “首月存活 ≥ 1”.</summary>
    public static IReadOnlyList<string> Kpis(Role role, Language language) =>
        [.. role.Fields.Get(RoleWords.Kpi, []).Select(kpi => KpiWording.Of(kpi, language)).Select(OneLine.Of)];

    /// <summary>From how many to how many, as far as stated.</summary>
    public static string? Numbers(Goal goal)
    {
        var from = goal.Fields.Has(GoalWords.Baseline) ? Number(goal.Fields.Get(GoalWords.Baseline, 0)) : null;
        var to = goal.Fields.Has(GoalWords.Target) ? Number(goal.Fields.Get(GoalWords.Target, 0)) : null;
        return (from, to) switch
        {
            (null, _) => to,
            (_, null) => from,
            _ => $"{from} → {to}",
        };
    }

    /// <summary>By which day.</summary>
    public static string? By(Goal goal, Language language) =>
        goal.Fields.Has(GoalWords.By) ? DayWording.Day(goal.Fields.Get(GoalWords.By, 0), language) : null;

    private static string Number(decimal number) => number.ToString("#,##0.##", CultureInfo.InvariantCulture);

    /// <summary>A text without the full stop at its end.</summary>
    public static string WithoutStop(string text) => text.TrimEnd('。', '.', '；', ';', ' ');
}
