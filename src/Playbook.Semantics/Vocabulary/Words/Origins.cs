namespace Playbook.Semantics.Vocabulary;

/// <summary>How the community comes about (practices P005, P006).</summary>
public static class Origins
{
    /// <summary>Founded for one event; afterwards it changes or ends.</summary>
    public static Word Event { get; } = new(
        "event", new("活动驱动|事件驱动|活动", "event|event-driven"), new("因一场活动而建，活动后要转型或解散。", "Founded for one event; afterwards it changes or ends."));

    /// <summary>Founded on purpose for a lasting business.</summary>
    public static Word Business { get; } = new(
        "business", new("业务需求|业务驱动|业务", "business|business-driven"), new("为长期业务特意建。", "Founded on purpose for a lasting business."));

    /// <summary>All rows.</summary>
    public static WordTable<Word> Table { get; } = new(
        new("来由", "origin"),
        [
            Event, Business,
        ]);
}
