namespace Playbook.Semantics.Vocabulary;

/// <summary>Whose public holidays count.</summary>
public static class HolidayCalendars
{
    /// <summary>Mainland China, with make-up workdays.</summary>
    public static Word China { get; } = new(
        "china", new("中国|中国大陆", "china|cn"), new("中国大陆的法定节假日和调休。", "Public holidays and make-up workdays of mainland China."));

    /// <summary>None: every Monday to Friday is a workday.</summary>
    public static Word None { get; } = new(
        "none", new("无|不考虑", "none"), new("不考虑节假日，周一到周五都算工作日。", "No public holidays: Monday to Friday are workdays."));

    /// <summary>All rows.</summary>
    public static WordTable<Word> Table { get; } = new(new("节假日日历", "holiday calendar"), [China, None]);
}
