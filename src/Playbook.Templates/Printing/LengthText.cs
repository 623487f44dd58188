using Playbook.Syntax.Words;
using Playbook.Templates.Values;

namespace Playbook.Templates.Printing;

/// <summary>How lengths of time are written: <c>60 分钟</c>, <c>1 hour</c>.</summary>
internal static class LengthText
{
    /// <summary>A length as text.</summary>
    public static string Of(Length length, Language language)
    {
        var (zh, one, many) = length.Unit switch
        {
            LengthUnit.Minute => ("分钟", "minute", "minutes"),
            LengthUnit.Hour => ("小时", "hour", "hours"),
            LengthUnit.Day => ("天", "day", "days"),
            LengthUnit.Week => ("周", "week", "weeks"),
            _ => ("个月", "month", "months"),
        };
        return $"{NumberText.Of(length.Number)} {(language == Language.Chinese ? zh : length.Number == 1 ? one : many)}";
    }
}
