using System.Collections;
using Playbook.Semantics.Copy.Parts;
using Playbook.Semantics.Model;
using Playbook.Semantics.Vocabulary;
using Playbook.Syntax.Words;
using Playbook.Templates.Printing;
using Playbook.Templates.Values;

namespace Playbook.Semantics.Wording;

/// <summary>What a field of a block says, in words that people read.</summary>
public static class FieldWording
{
    /// <summary>The label of a field: “价格”, “List price”.</summary>
    public static string Label(Term term, Language language) =>
        TermWording.Of(term, language) is [var first, .. var rest] ? char.ToUpperInvariant(first) + rest : "";

    /// <summary>The values of a field, one text each; one empty text for a field that is a statement by itself.</summary>
    /// <param name="field">The field.</param>
    /// <param name="value">Its value, as <see cref="FieldValues"/> holds it.</param>
    /// <param name="language">In which language.</param>
    public static IReadOnlyList<string> Values(Field field, object value, Language language)
    {
        if (field.IsFlag)
        {
            return [""];
        }

        // Words, amounts, reminders, times and conditions are read as in a sentence; everything else as templates print it.
        return value is IEnumerable list
            ? [.. list.Cast<object>().Select(item => Of(item, language))]
            : [Of(value is Term or Condition ? value : field.ToTemplate(value), language) + field.Unit.In(language)];
    }

    private static string Of(object? value, Language language) => value switch
    {
        Term term => TermWording.Of(term, language),
        Kpi kpi => KpiWording.Of(kpi, language),
        Money money => AmountWording.Of(money, language),
        Length length => AmountWording.Of(length, language),
        Reminder reminder => ReminderWording.Of(reminder, language),
        When time => WhenWording.Of(time, language),
        Condition condition => ConditionWording.Of(condition, language),
        _ => ValueText.Of(TemplateValue.Of(value, language), language),
    };
}
