using NodaTime;
using Playbook.Planning.Diagnostics;
using Playbook.Semantics.Model;
using Playbook.Semantics.Vocabulary;
using Playbook.Syntax.Diagnostics;

namespace Playbook.Planning.Conflicts;

/// <summary>More messages in a month than the platform, or the project, lets through.</summary>
internal static class ChannelQuota
{
    /// <summary>Finds each channel and month once. Triggered messages are not counted: nobody knows how many there will be.</summary>
    public static IEnumerable<Diagnostic> Find(ConflictScope scope)
    {
        foreach (var channel in scope.Playbook.Channels.Where(c => c.MonthlyQuota is not null || c.Kind.Quota != MessageQuota.None))
        {
            var months = scope.Occurrences
                .Where(o => o.Messages.Any(m => ReferenceEquals(m.Channel, channel)))
                .GroupBy(o => o.Date.ToYearMonth());
            foreach (var month in months)
            {
                var allowed = Allowed(channel, month.Key);
                if (month.Skip(allowed).FirstOrDefault() is { } firstTooMany)
                {
                    yield return ConflictDiagnostics.Quota(channel, month.Key, month.Count(), allowed, firstTooMany.Item);
                }
            }
        }
    }

    // The stricter of the two: a project cannot make a platform let more through.
    private static int Allowed(Channel channel, YearMonth month)
    {
        var platform = channel.Kind.Quota == MessageQuota.DaysOfMonth ? DaysOf(month) : int.MaxValue;
        return Math.Min(platform, channel.MonthlyQuota ?? int.MaxValue);
    }

    private static int DaysOf(YearMonth month) => month.Calendar.GetDaysInMonth(month.Year, month.Month);
}
