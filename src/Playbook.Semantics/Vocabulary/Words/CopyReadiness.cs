namespace Playbook.Semantics.Vocabulary;

/// <summary>Whether a text can be written beforehand (practice P158).</summary>
public static class CopyReadiness
{
    /// <summary>Written and checked beforehand.</summary>
    public static Word Advance { get; } = new(
        "advance", new("提前备好|备好", "beforehand|advance"), new("提前写好、校对好。", "Written and checked beforehand."));

    /// <summary>Written on the day, out of what happened.</summary>
    public static Word Live { get; } = new(
        "live", new("当天写|现写", "on-the-day|live"), new("当天根据群里发生的事来写。", "Written on the day, out of what happened."));

    /// <summary>All rows.</summary>
    public static WordTable<Word> Table { get; } = new(new("备稿方式", "readiness"), [Advance, Live]);
}
