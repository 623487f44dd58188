namespace Playbook.Semantics.Vocabulary;

/// <summary>What an item of the schedule is (practices section 1 and 3).</summary>
public static partial class ItemKinds
{
    /// <summary>All kinds.</summary>
    public static WordTable<ItemKind> Table => Rows.Table;

    // Its own class, so that the rows of every file are made before the table reads them.
    private static class Rows
    {
        internal static readonly WordTable<ItemKind> Table = new(
            new("日程类型", "item kind"),
            [
                Notice, Message, Task, Topic, Interaction, Live, Course, Ceremony, CheckIn, Homework, MorningReport,
                EveningReport, Digest, Questions, RedPacket, Giveaway, Award, Survey, CleanUp, Sale, Countdown, ToDo,
                Care, Holiday, Offline, AdSlot, HappinessDay, Review, Preparation, Free,
            ]);
    }
}
