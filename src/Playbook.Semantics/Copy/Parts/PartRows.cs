using System.Collections.Immutable;
using Playbook.Syntax.Words;

namespace Playbook.Semantics.Copy.Parts;

/// <summary>All parts by their id.</summary>
internal static class PartRows
{
    /// <summary>In the order of documentation.</summary>
    public static ImmutableArray<PartRow> All { get; } =
    [
        PlaybookParts.Playbook, PlaybookParts.Positioning, PlaybookParts.Goal, PlaybookParts.Phase, PlaybookParts.Rules,
        PeopleParts.Channel, PeopleParts.Quiet, PeopleParts.Role, PeopleParts.Duty,
        EntryParts.Entry, EntryParts.Requirement,
        RewardParts.Rewards, RewardParts.Points, RewardParts.Award, RewardParts.Prize, RewardParts.Level,
        ItemParts.Item, ItemParts.Moment, ItemParts.Reminder,
        .. BlockParts.All,
    ];

    private static readonly RowsByName<PartRow> ById = new(All, static row => [row.Id]);

    /// <summary>The part with an id, or null.</summary>
    public static PartRow? Find(string id) => ById.Find(id);
}
