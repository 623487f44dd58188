using Playbook.Planning.Dates;
using Playbook.Semantics.Model;
using Playbook.Semantics.Vocabulary;

namespace Playbook.Planning.Timing;

/// <summary>How long the questions of an item last.</summary>
internal static class QuestionTime
{
    private const int Usual = 20;

    /// <summary>The length the author states (<c>问答 20分钟</c>), else twenty minutes.</summary>
    public static long MinutesOf(ScheduleItem item) =>
        item.Fields.Get(ItemWords.OfSegment[Segments.Questions])?.Length is { } length ? Math.Max(0, DateOffset.MinutesOf(length)) : Usual;
}
