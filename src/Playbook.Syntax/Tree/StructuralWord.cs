namespace Playbook.Syntax.Tree;

/// <summary>
/// The words that shape phrases. Each has spellings in both languages in one table (<c>StructuralWords</c>); all are soft:
/// where the grammar wants a name, any of them is one.
/// </summary>
public enum StructuralWord
{
    /// <summary>Not a structural word.</summary>
    None,

    /// <summary>每 every.</summary>
    Every,

    /// <summary>第 (before a number).</summary>
    Ordinal,

    /// <summary>天 日 day days.</summary>
    Day,

    /// <summary>周 星期 week weeks.</summary>
    Week,

    /// <summary>月 month months.</summary>
    Month,

    /// <summary>周一 monday: any one day of the week.</summary>
    Weekday,

    /// <summary>工作日 weekdays.</summary>
    Workdays,

    /// <summary>周末 weekends.</summary>
    Weekends,

    /// <summary>早上 下午 晚上: the part of the day that a time lies in.</summary>
    DayPart,

    /// <summary>一 二 … 十 两 半: a small number in Han characters.</summary>
    HanNumber,

    /// <summary>由 按 by.</summary>
    By,

    /// <summary>发到 in to: the channels something goes to.</summary>
    In,

    /// <summary>从 来自 from.</summary>
    From,

    /// <summary>至 到 until to: up to and including.</summary>
    Until,

    /// <summary>在 at on: before a time or date.</summary>
    At,

    /// <summary>时长 for: before a duration.</summary>
    For,

    /// <summary>当 when.</summary>
    When,

    /// <summary>除 except.</summary>
    Except,

    /// <summary>次 times.</summary>
    Times,

    /// <summary>共 in total.</summary>
    InTotal,

    /// <summary>累计 overall: of a cap.</summary>
    Overall,

    /// <summary>最多 at most.</summary>
    AtMost,

    /// <summary>至少 满 at least.</summary>
    AtLeast,

    /// <summary>前 提前 before.</summary>
    Before,

    /// <summary>后 after.</summary>
    After,

    /// <summary>当天 same day.</summary>
    SameDay,

    /// <summary>内 within.</summary>
    Within,

    /// <summary>前 (with 名) top.</summary>
    Top,

    /// <summary>名 (after a number of ranks).</summary>
    Ranks,

    /// <summary>价值 worth.</summary>
    Worth,

    /// <summary>审核 reviewed by.</summary>
    ReviewedBy,

    /// <summary>类型 kind.</summary>
    Kind,

    /// <summary>用 using: a declared copy.</summary>
    Using,

    /// <summary>遇节假日 on holidays.</summary>
    OnHolidays,

    /// <summary>节日 holiday.</summary>
    Holiday,

    /// <summary>per.</summary>
    Per,

    /// <summary>且 并且 and.</summary>
    And,

    /// <summary>或 或者 or.</summary>
    Or,

    /// <summary>非 不是 not.</summary>
    Not,
}
