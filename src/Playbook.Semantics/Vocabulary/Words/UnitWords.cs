using Playbook.Templates.Values;

namespace Playbook.Semantics.Vocabulary;

/// <summary>Words that may follow a number.</summary>
public static class UnitWords
{
    /// <summary>Minutes.</summary>
    public static UnitRow Minute { get; } = new("minute", new("分钟", "minutes|minute|min"), new("时间：分钟。", "Time: minutes."))
    {
        Length = LengthUnit.Minute,
    };

    /// <summary>Hours.</summary>
    public static UnitRow Hour { get; } = new("hour", new("小时|钟头", "hours|hour"), new("时间：小时。", "Time: hours."))
    {
        Length = LengthUnit.Hour,
    };

    /// <summary>Days.</summary>
    public static UnitRow Day { get; } = new("day", new("天|日", "days|day"), new("时间：天。", "Time: days."))
    {
        Length = LengthUnit.Day,
    };

    /// <summary>Weeks.</summary>
    public static UnitRow Week { get; } = new("week", new("周|星期", "weeks|week"), new("时间：周，一周七天。", "Time: weeks of seven days."))
    {
        Length = LengthUnit.Week,
    };

    /// <summary>Months.</summary>
    public static UnitRow Month { get; } = new("month", new("个月|月", "months|month"), new("时间：自然月。", "Time: calendar months."))
    {
        Length = LengthUnit.Month,
    };

    /// <summary>Renminbi.</summary>
    public static UnitRow Yuan { get; } = new("CNY", new("元|块|块钱|人民币|￥|¥", "CNY|yuan|RMB"), new("金额：人民币。", "Money: Chinese yuan."))
    {
        IsCurrency = true,
    };

    /// <summary>Hong Kong dollars.</summary>
    public static UnitRow HongKongDollar { get; } = new("HKD", new("港元|港币", "HKD|HK$"), new("金额：港元。", "Money: Hong Kong dollars."))
    {
        IsCurrency = true,
    };

    /// <summary>US dollars.</summary>
    public static UnitRow Dollar { get; } = new("USD", new("美元", "USD|$|dollars|dollar"), new("金额：美元。", "Money: US dollars."))
    {
        IsCurrency = true,
    };

    /// <summary>Euros.</summary>
    public static UnitRow Euro { get; } = new("EUR", new("欧元", "EUR|€|euros|euro"), new("金额：欧元。", "Money: euros."))
    {
        IsCurrency = true,
    };

    /// <summary>People.</summary>
    public static UnitRow Person { get; } = new("person", new("人|位|名", "people|person|members|member"), new("人数。", "A number of people."));

    /// <summary>Points.</summary>
    public static UnitRow Point { get; } = new("point", new("分|积分", "points|point"), new("积分。", "Points of the reward rules."));

    /// <summary>Pieces.</summary>
    public static UnitRow Piece { get; } = new("piece", new("份|个|件|本|张", "pieces|piece|copies"), new("件数：奖品、福利的数量。", "A number of things: prizes, gifts."));

    /// <summary>Times.</summary>
    public static UnitRow Time { get; } = new("time", new("次|遍|回", "times|time"), new("次数。", "A number of times."));

    /// <summary>Characters.</summary>
    public static UnitRow Character { get; } = new("character", new("字", "characters|character"), new("字数。", "A number of characters."));

    /// <summary>Per cent.</summary>
    public static UnitRow Percent { get; } = new("percent", new("%|％", "percent"), new("百分比。", "A share of a hundred."));

    /// <summary>All units.</summary>
    public static WordTable<UnitRow> Table { get; } = new(
        new("单位", "unit"),
        [
            Minute, Hour, Day, Week, Month, Yuan, HongKongDollar, Dollar, Euro, Person, Point, Piece, Time, Character, Percent,
        ]);
}
