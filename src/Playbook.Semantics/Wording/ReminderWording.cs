using Playbook.Semantics.Model;
using Playbook.Syntax.Words;

namespace Playbook.Semantics.Wording;

/// <summary>When a reminder is sent, in words that people read.</summary>
public static class ReminderWording
{
    /// <summary>“提前 1 小时”, “前 1 天 20:00”, “same day 08:00”.</summary>
    public static string Of(Reminder reminder, Language language) => reminder switch
    {
        { Before: { } before } => language == Language.Chinese
            ? $"提前 {MomentWording.Length(before, language)}"
            : $"{MomentWording.Length(before, language)} before",
        { DaysBefore: 0 } => (language == Language.Chinese ? "当天" : "same day") + At(reminder),
        { DaysBefore: 1 } => (language == Language.Chinese ? "前一天" : "the day before") + At(reminder),
        _ => (language == Language.Chinese ? $"前 {reminder.DaysBefore} 天" : $"{reminder.DaysBefore} days before") + At(reminder),
    };

    private static string At(Reminder reminder) => reminder.Time is { } time ? $" {MomentWording.Time(time)}" : "";
}
