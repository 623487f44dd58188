using System.Collections;
using System.Text.Json;
using NodaTime;
using Playbook.Semantics.Model;
using Playbook.Semantics.Vocabulary;
using Playbook.Templates.Printing;
using Playbook.Templates.Values;

namespace Playbook.Generators.Data;

/// <summary>Values of the model as JSON: words by their ids, declarations by their names, prose as it reads, never a place in a file.</summary>
internal static class JsonValue
{

    /// <summary>A member with its value; none for null.</summary>
    public static void Member(this Utf8JsonWriter writer, string name, object? value)
    {
        if (value is not null)
        {
            writer.WritePropertyName(name);
            Value(writer, value);
        }
    }

    /// <summary>A member with a list; an empty one is written too, so that a reader need not ask.</summary>
    public static void Members<T>(this Utf8JsonWriter writer, string name, IEnumerable<T> values, Action<T> write)
    {
        writer.WriteStartArray(name);
        foreach (var value in values)
        {
            write(value);
        }

        writer.WriteEndArray();
    }

    /// <summary>An object.</summary>
    public static void Object(this Utf8JsonWriter writer, Action members)
    {
        writer.WriteStartObject();
        members();
        writer.WriteEndObject();
    }

    /// <summary>A member that is an object; none for null.</summary>
    public static void Object<T>(this Utf8JsonWriter writer, string name, T? value, Action<T> members)
        where T : class
    {
        if (value is not null)
        {
            writer.WritePropertyName(name);
            writer.Object(() => members(value));
        }
    }

    /// <summary>What a declaration is called: by others, and by people.</summary>
    public static void Name(this Utf8JsonWriter writer, Declaration declaration)
    {
        writer.Member("name", declaration.Name);
        if (declaration.Names.Length > 1)
        {
            writer.Member("names", declaration.Names);
        }

        writer.Member("title", declaration.Title);
    }

    /// <summary>The fields the author wrote in a block, by the ids of their rows and in the rows' order.</summary>
    public static void Fields(this Utf8JsonWriter writer, BlockRow block, FieldValues values)
    {
        writer.WriteStartObject("fields");
        foreach (var field in block.Fields)
        {
            if (values.GetUntyped(field) is { } value)
            {
                writer.Member(field.Id, IsKnown(value) ? value : field.ToTemplate(value));
            }
        }

        writer.WriteEndObject();
    }

    /// <summary>A value.</summary>
    /// <exception cref="InvalidOperationException">The model holds a type that has no form here: a gap of this table, which a test finds.</exception>
    public static void Value(this Utf8JsonWriter writer, object value)
    {
        switch (value)
        {
            case string text: writer.WriteStringValue(text); break;
            case Prose prose: writer.WriteStringValue(prose.Text); break;
            case Term term: writer.WriteStringValue(term.Id); break;
            case Declaration declaration: writer.WriteStringValue(declaration.Name); break;
            case DateTimeZone zone: writer.WriteStringValue(zone.Id); break;
            case LocalDate date: writer.WriteStringValue(IsoNotation.Date(date)); break;
            case LocalTime time: writer.WriteStringValue(IsoNotation.Time(time)); break;
            case bool truth: writer.WriteBooleanValue(truth); break;
            case int number: writer.WriteNumberValue(number); break;
            case decimal number: writer.WriteNumberValue(number); break;
            case IEnumerable list:
                writer.WriteStartArray();
                foreach (var item in list)
                {
                    Value(writer, item);
                }

                writer.WriteEndArray();
                break;
            default:
                writer.Object(() => Parts(writer, value));
                break;
        }
    }

    private static bool IsKnown(object value) =>
        value is Prose or Term or Declaration or DateTimeZone or bool or int or decimal or LocalDate or IEnumerable
            or Money or Commission or Length or NumberRange or DayRange or Promise or Headcount or Condition or Silence or Score or RepostComments or When;

    private static void Parts(Utf8JsonWriter writer, object value)
    {
        switch (value)
        {
            case Money money:
                writer.Member("amount", money.Amount);
                writer.Member("currency", money.Currency);
                break;
            case Commission { Amount: { } earned }:
                Parts(writer, earned);
                break;
            case Commission commission:
                writer.Member("percent", commission.Percent ?? 0);
                break;
            case Length length:
                writer.Member("number", length.Number);
                writer.Member("unit", JsonWords.Of(length.Unit));
                break;
            case Score score:
                writer.Member("points", score.Points);
                writer.Member("note", score.Note);
                break;
            case NumberRange range:
                writer.Member("from", range.Low);
                writer.Member("to", range.High);
                break;
            case DayRange range:
                writer.Member("from", range.First);
                writer.Member("to", range.Last);
                break;
            case TimeRange range:
                writer.Member("from", range.Start);
                writer.Member("to", range.End);
                break;
            case Promise promise:
                writer.Member("days", promise.Days);
                writer.Member("outcome", promise.Outcome);
                break;
            case Headcount headcount:
                writer.Member("count", headcount.Count);
                writer.Member("perMembers", headcount.PerMembers);
                break;
            case Duty duty:
                writer.Member("text", duty.Text);
                writer.Member("when", duty.When);
                break;
            case Kpi kpi:
                writer.Member("name", kpi.Name);
                writer.Member("comparison", kpi.Comparison is { } comparison ? JsonWords.Of(comparison) : null);
                writer.Member("number", kpi.Comparison is null ? null : kpi.Number);
                writer.Member("unit", kpi.Unit?.Id);
                break;
            case Silence silence:
                writer.Member("after", silence.After);
                writer.Member("line", silence.Line);
                break;
            case RepostComments comments:
                writer.Member("people", comments.People);
                writer.Member("phrase", comments.Phrase);
                break;
            case Prize prize:
                writer.Member("name", prize.Name);
                writer.Member("cost", prize.Cost);
                writer.Member("atMost", prize.AtMost);
                break;
            case Reminder reminder:
                writer.Member("daysBefore", reminder.Before is null ? reminder.DaysBefore : null);
                writer.Member("time", reminder.Time);
                writer.Member("before", reminder.Before);
                break;
            case QuietHours quiet:
                writer.Member("window", quiet.Window);
                writer.Member("allowed", quiet.Allowed);
                break;
            case Condition condition:
                RuleJson.Condition(writer, condition);
                break;
            case Requirement requirement:
                RuleJson.Requirement(writer, requirement);
                break;
            case When moment:
                WhenJson.Write(writer, moment);
                break;
            default:
                throw new InvalidOperationException($"A {value.GetType().Name} has no form in JSON.");
        }
    }
}
