namespace Playbook.Planning;

/// <summary>Bounds on the work, so that a slip of the pen (a length of 30000 days) is a finding and not a wait.</summary>
internal static class PlanLimits
{
    /// <summary>The most occurrences of one plan, segments and reminders included: thirty years of two a day.</summary>
    public const int Occurrences = 20_000;
}
