using System.Collections.Immutable;
using Playbook.Semantics.Binding.Reuse;
using Playbook.Semantics.Vocabulary;
using Playbook.Syntax.Tree;
using Playbook.Syntax.Words;

namespace Playbook.Semantics.Formatting.Phrases;

/// <content>Patterns of days, triggers, and what narrows them.</content>
internal sealed partial class SpeltPhrases
{
    private void WriteMoment(SyntaxNode node)
    {
        switch (node)
        {
            case WhenSyntax moment:
                Text.Append(NeedsAt(moment) ? IsChinese ? "在 " : "on " : "");
                WriteMoment(moment.Pattern);
                foreach (var modifier in moment.Modifiers)
                {
                    Text.Append(' ');
                    WriteMoment(modifier);
                }

                break;
            case DaysSyntax days:
                WriteDays(days);
                break;
            case EverySyntax every:
                WriteEvery(every);
                break;
            case DatesSyntax dates:
                WriteAll(dates.Parts, words: null, Separator(language));
                break;
            case HolidayDaySyntax { Holiday: { } holiday }:
                Text.Append(Word(StructuralWord.Holiday)).Append(' ');
                Write(holiday, HolidayWords.Table);
                break;
            case RelativeSyntax { Item: { } item, Amount: { } amount } relative:
                WriteRelative(relative, item, amount);
                break;
            case TriggerSyntax { Trigger: { } trigger } syntax:
                WriteTrigger(trigger, syntax);
                break;
            case AtTimeSyntax time:
                Text.Append(IsChinese ? "" : Word(StructuralWord.At) + " ");
                WriteTime(time.Start);
                if (time.End is { } end)
                {
                    Text.Append('-');
                    WriteTime(end);
                }

                break;
            case AtNameSyntax at:
                Text.Append(!IsChinese ? IsDays(at) ? "on " : Word(StructuralWord.At) + " " : IsTold(at) ? "" : "在 ").Append(at.Name.Text);
                break;
            case BoundSyntax { Bound: { } pattern } bound:
                Text.Append(Word(bound.Word)).Append(IsChinese && pattern is not DatesSyntax ? "" : " ");
                WriteMoment(pattern);
                break;
            case ExceptSyntax { Except: { } pattern }:
                Text.Append(Word(StructuralWord.Except)).Append(' ');
                WriteMoment(pattern);
                break;
            case CountSyntax { Count: { } count } syntax:
                WriteCount(syntax, count);
                break;
            case OnHolidaysSyntax { Policy: { } policy }:
                Text.Append(Word(StructuralWord.OnHolidays)).Append(' ');
                Write(policy, HolidayPolicyWords.Table);
                break;
            default:
                WriteParts(node, words: null);
                break;
        }
    }

    /// <summary>Whether the words behind a bare name tell that it stands for days or a time, and is not the kind itself. Of four names in a row they do not.</summary>
    private bool IsTold(AtNameSyntax at) =>
        at.IsBare || (Member is ScheduleItemSyntax { Kind: { } kind } item && TimeNames.IsKind(kind) && !TimeNames.IsKind(at.Name)
            && (item.Name is null || IsFirst(at, item.When)));

    /// <summary>Whether a name behind “every week” stands for days of the week: its type tells, or a time that follows.</summary>
    private bool IsDays(AtNameSyntax at) =>
        Member is ScheduleItemSyntax { When: { Pattern: EverySyntax { IsOpenWeek: true } } moment } && IsFirst(at, moment)
        && (given.IsWeekday(at.Name) || moment.Modifiers.Any(modifier => modifier is AtTimeSyntax || (modifier is AtNameSyntax other && !ReferenceEquals(other, at))));

    private static bool IsFirst(AtNameSyntax at, WhenSyntax moment) => ReferenceEquals(moment.Modifiers.OfType<AtNameSyntax>().First(), at);

    /// <summary>工作日 and 周末 alone are names; 每 or 在 before them makes them days.</summary>
    private static bool NeedsAt(WhenSyntax moment) =>
        moment is { Pattern: EverySyntax { Children: [SyntaxToken { Word: StructuralWord.Workdays or StructuralWord.Weekends }] }, Children: [SyntaxToken, ..] };

    /// <summary><c>第7、14天</c>, <c>days 7, 14</c>; <c>第-3至0天</c>, <c>days -3..0</c>.</summary>
    private void WriteDays(DaysSyntax days)
    {
        Text.Append(IsChinese ? Word(StructuralWord.Ordinal) : days.Parts is [QuantitySyntax] ? "day " : "days ");
        for (var i = 0; i < days.Parts.Length; i++)
        {
            Text.Append(i > 0 ? Separator(language) : "");
            if (days.Parts[i] is RangeSyntax { Low: QuantitySyntax low, High: QuantitySyntax high })
            {
                Text.Append(NumberOf(low)).Append(IsChinese ? "至" : "..").Append(NumberOf(high));
            }
            else if (days.Parts[i] is QuantitySyntax day)
            {
                Text.Append(NumberOf(day));
            }
        }

        Text.Append(IsChinese ? Word(StructuralWord.Day) : "");
    }

    private void WriteEvery(EverySyntax every)
    {
        var isEvery = every.Children is [SyntaxToken { Word: StructuralWord.Every }, ..];
        var isNamed = every.Unit is StructuralWord.Workdays or StructuralWord.Weekends;
        if (IsChinese)
        {
            Text.Append(!isEvery ? "" : every.Unit == StructuralWord.Workdays ? "每个" : Word(StructuralWord.Every));
            Text.Append(every.Interval is { } number ? NumberOf(number) : "");
            Text.Append(every switch
            {
                { Unit: StructuralWord.Week, Interval: null, Weekdays: not [] } => "",
                { Unit: StructuralWord.Month, Interval: not null } => "个月",
                _ => Word(every.Unit),
            });
            WriteWeekdays(every, "、");
            WriteMonthDays(every);
            return;
        }

        Text.Append(isEvery ? Word(StructuralWord.Every) + " " : "");
        switch (every)
        {
            case { Interval: { } number }:
                Text.Append(NumberOf(number)).Append(' ').Append(StructuralWords.Get(every.Unit).English[number.Number == 1 ? 0 : 1]);
                Text.Append(every.Weekdays.IsEmpty ? "" : " on ");
                break;
            case { Weekdays: [] }:
                Text.Append(isNamed && !isEvery ? StructuralWords.Get(every.Unit).English[1] : Word(every.Unit));
                break;
        }

        WriteWeekdays(every, ", ");
        WriteMonthDays(every);
    }

    /// <summary><c>周一、三、五</c>: behind the first, Chinese leaves 周 out.</summary>
    private void WriteWeekdays(EverySyntax every, string between)
    {
        for (var i = 0; i < every.Weekdays.Length; i++)
        {
            var name = Weekdays.Find(every.Weekdays[i].Key) is { } day ? Weekdays.NameOf(day).In(language) : every.Weekdays[i].Text;
            Text.Append(i == 0 ? "" : !every.IsWeekdayRange ? between : IsChinese ? "至" : " to ");
            Text.Append(IsChinese && i > 0 && !every.IsWeekdayRange ? name[^1..] : name);
        }
    }

    private void WriteMonthDays(EverySyntax every)
    {
        ImmutableArray<QuantitySyntax> days = every.MonthDays;
        if (days.IsEmpty)
        {
            return;
        }

        Text.Append(IsChinese ? "" : days.Length == 1 ? " on day " : " on days ");
        Text.AppendJoin(Separator(language), days.Select(NumberOf)).Append(IsChinese ? "日" : "");
    }

    /// <summary><c>"开营仪式" 前3天</c>, <c>3 days before "Opening night"</c>.</summary>
    private void WriteRelative(RelativeSyntax relative, ValueSyntax item, QuantitySyntax amount)
    {
        if (IsChinese)
        {
            Write(item, words: null);
            Text.Append(' ').Append(Word(relative.Direction));
            WriteQuantity(amount);
            return;
        }

        WriteQuantity(amount);
        Text.Append(' ').Append(Word(relative.Direction)).Append(' ');
        Write(item, words: null);
    }

    private void WriteTrigger(NameSyntax trigger, TriggerSyntax syntax)
    {
        // Behind 当 in a clause the word stands in the clause already.
        Text.Append(syntax.Children is [SyntaxToken { Word: StructuralWord.When }, ..] ? Word(StructuralWord.When) + " " : "");
        Write(trigger, TriggerWords.Table);
        if (syntax.Amount is { } amount)
        {
            Text.Append(' ');
            WriteQuantity(amount);
        }
    }

    /// <summary><c>共3次</c>, <c>3 times</c>; <c>最多3次</c>, <c>at most 3 times</c>.</summary>
    private void WriteCount(CountSyntax syntax, QuantitySyntax count)
    {
        var isAtMost = syntax.Children is [SyntaxToken { Word: StructuralWord.AtMost }, ..];
        Text.Append(isAtMost ? Word(StructuralWord.AtMost) + (IsChinese ? "" : " ") : IsChinese ? Word(StructuralWord.InTotal) : "");
        Text.Append(NumberOf(count)).Append(IsChinese ? "" : " ");
        Text.Append(IsChinese ? Word(StructuralWord.Times) : StructuralWords.Get(StructuralWord.Times).English[count.Number == 1 ? 1 : 0]);
    }
}
