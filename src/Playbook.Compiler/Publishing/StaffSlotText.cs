using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using NodaTime;
using Playbook.Compiler.Staffing;
using Playbook.Templates.Printing;

namespace Playbook.Compiler.Publishing;

/// <summary>When somebody is needed, as the manifest has it: intervals of ISO 8601 in UTC, parted by blanks: <c>20261201T120000Z/20261201T130000Z</c>.</summary>
internal static class StaffSlotText
{
    private const int MomentLength = 16;
    private const int IntervalLength = MomentLength + 1 + MomentLength;

    /// <summary>Writes the intervals of one person.</summary>
    public static string Of(IEnumerable<StaffSlot> slots)
    {
        var text = new StringBuilder();
        foreach (var slot in slots)
        {
            text.Append(text.Length == 0 ? "" : " ").Append(Moment(slot.Begin)).Append('/').Append(Moment(slot.End));
        }

        return text.ToString();
    }

    /// <summary>Reads them.</summary>
    /// <param name="person">Who is needed.</param>
    /// <param name="text">What is written.</param>
    /// <param name="slots">Takes them.</param>
    /// <returns>Whether the text is nothing but intervals.</returns>
    public static bool TryRead(string person, ReadOnlySpan<char> text, ImmutableArray<StaffSlot>.Builder slots)
    {
        foreach (var range in text.Split(' '))
        {
            var interval = text[range];
            if (interval.Length != IntervalLength || interval[MomentLength] != '/'
                || !TryMoment(interval[..MomentLength], out var begin) || !TryMoment(interval[^MomentLength..], out var end))
            {
                return false;
            }

            slots.Add(new StaffSlot(person, begin, end));
        }

        return true;
    }

    private static string Moment(Instant instant) => IsoNotation.BasicMoment(instant.InUtc().LocalDateTime) + "Z";

    private static bool TryMoment(ReadOnlySpan<char> text, out Instant instant)
    {
        var isMoment = DateTime.TryParseExact(
            text, "yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var moment);
        instant = isMoment ? Instant.FromDateTimeUtc(moment) : default;
        return isMoment;
    }
}
