namespace Playbook.Semantics.Vocabulary;

/// <summary>Holidays that have a name.</summary>
public static class HolidayWords
{
    /// <summary>January 1.</summary>
    public static HolidayRow NewYear { get; } = new(
        "new-year", new("元旦|新年", "new-year|new-years-day"), new("公历一月一日。", "January 1."))
    {
        Label = new("", "New Year's Day"),
    };

    /// <summary>The 8th of the 12th lunar month.</summary>
    public static HolidayRow LabaFestival { get; } = new(
        "laba", new("腊八|腊八节", "laba|laba-festival"), new("农历十二月初八。", "The 8th of the 12th lunar month."))
    {
        Label = new("", "the Laba Festival"),
    };

    /// <summary>The 23rd of the 12th lunar month.</summary>
    public static HolidayRow LittleNewYear { get; } = new(
        "little-new-year", new("小年", "little-new-year"), new("农历十二月二十三。", "The 23rd of the 12th lunar month."))
    {
        Label = new("", "Little New Year"),
    };

    /// <summary>The day before Spring Festival.</summary>
    public static HolidayRow NewYearsEve { get; } = new(
        "lunar-new-years-eve", new("除夕|大年三十", "lunar-new-years-eve|spring-festival-eve"), new("春节前一天。", "The day before Spring Festival."))
    {
        Label = new("", "Lunar New Year's Eve"),
    };

    /// <summary>The 1st of the 1st lunar month.</summary>
    public static HolidayRow SpringFestival { get; } = new(
        "spring-festival", new("春节|大年初一", "spring-festival|chinese-new-year|lunar-new-year"), new("农历正月初一。", "The 1st of the 1st lunar month."))
    {
        Label = new("", "the Spring Festival"),
    };

    /// <summary>The 15th of the 1st lunar month.</summary>
    public static HolidayRow Lantern { get; } = new(
        "lantern-festival", new("元宵节|元宵", "lantern-festival|lantern"), new("农历正月十五。", "The 15th of the 1st lunar month."))
    {
        Label = new("", "the Lantern Festival"),
    };

    /// <summary>February 14.</summary>
    public static HolidayRow Valentines { get; } = new(
        "valentines-day", new("情人节", "valentines-day|valentines"), new("公历二月十四日。", "February 14."))
    {
        Label = new("", "Valentine's Day"),
    };

    /// <summary>March 8.</summary>
    public static HolidayRow WomensDay { get; } = new(
        "womens-day", new("妇女节|女神节|三八节", "womens-day"), new("公历三月八日。", "March 8."))
    {
        Label = new("", "Women's Day"),
    };

    /// <summary>March 12.</summary>
    public static HolidayRow ArborDay { get; } = new(
        "arbor-day", new("植树节", "arbor-day"), new("公历三月十二日。", "March 12."))
    {
        Label = new("", "Arbor Day"),
    };

    /// <summary>April 1.</summary>
    public static HolidayRow AprilFools { get; } = new(
        "april-fools-day", new("愚人节", "april-fools-day"), new("公历四月一日。", "April 1."))
    {
        Label = new("", "April Fools' Day"),
    };

    /// <summary>The solar term Qingming.</summary>
    public static HolidayRow Qingming { get; } = new(
        "qingming", new("清明节|清明", "qingming|tomb-sweeping-day"), new("清明节气当天。", "The solar term Qingming."))
    {
        Label = new("", "the Qingming Festival"),
    };

    /// <summary>April 22.</summary>
    public static HolidayRow EarthDay { get; } = new(
        "earth-day", new("世界地球日|地球日", "earth-day"), new("公历四月二十二日。", "April 22."))
    {
        Label = new("", "Earth Day"),
    };

    /// <summary>April 23, of books and copyright (UNESCO).</summary>
    public static HolidayRow BookDay { get; } = new(
        "book-day", new("世界读书日|读书日", "book-day|world-book-day"), new("公历四月二十三日，世界读书日。", "April 23, the day of books and copyright."))
    {
        Label = new("", "World Book Day"),
    };

    /// <summary>May 1.</summary>
    public static HolidayRow LabourDay { get; } = new(
        "labour-day", new("劳动节|五一", "labour-day|labor-day|may-day"), new("公历五月一日。", "May 1."))
    {
        Label = new("", "Labour Day"),
    };

    /// <summary>May 4.</summary>
    public static HolidayRow YouthDay { get; } = new(
        "youth-day", new("青年节|五四", "youth-day"), new("公历五月四日。", "May 4."))
    {
        Label = new("", "Youth Day"),
    };

    /// <summary>The second Sunday of May.</summary>
    public static HolidayRow MothersDay { get; } = new(
        "mothers-day", new("母亲节", "mothers-day"), new("五月第二个周日。", "The second Sunday of May."))
    {
        Label = new("", "Mother's Day"),
    };

    /// <summary>May 20, read aloud “I love you”.</summary>
    public static HolidayRow FiveTwenty { get; } = new(
        "520", new("520|网络情人节", "520|five-twenty"), new("公历五月二十日，谐音“我爱你”。", "May 20, which sounds like “I love you”."))
    {
        Label = new("", "May 20"),
    };

    /// <summary>June 1.</summary>
    public static HolidayRow ChildrensDay { get; } = new(
        "childrens-day", new("儿童节|六一", "childrens-day"), new("公历六月一日。", "June 1."))
    {
        Label = new("", "Children's Day"),
    };

    /// <summary>The third Sunday of June.</summary>
    public static HolidayRow FathersDay { get; } = new(
        "fathers-day", new("父亲节", "fathers-day"), new("六月第三个周日。", "The third Sunday of June."))
    {
        Label = new("", "Father's Day"),
    };

    /// <summary>June 18, the mid-year sale.</summary>
    public static HolidayRow MidYearSale { get; } = new(
        "618", new("618|年中大促", "618|mid-year-sale"), new("公历六月十八日，年中大促。", "June 18, the mid-year sale."))
    {
        Label = new("", "June 18"),
    };

    /// <summary>The 5th of the 5th lunar month.</summary>
    public static HolidayRow DragonBoat { get; } = new(
        "dragon-boat", new("端午节|端午", "dragon-boat|dragon-boat-festival"), new("农历五月初五。", "The 5th of the 5th lunar month."))
    {
        Label = new("", "the Dragon Boat Festival"),
    };

    /// <summary>July 1.</summary>
    public static HolidayRow PartyFoundingDay { get; } = new(
        "party-founding-day", new("建党节|七一", "party-founding-day"), new("公历七月一日。", "July 1."))
    {
        Label = new("", "the Party's Founding Day"),
    };

    /// <summary>August 1.</summary>
    public static HolidayRow ArmyDay { get; } = new(
        "army-day", new("建军节|八一", "army-day"), new("公历八月一日。", "August 1."))
    {
        Label = new("", "Army Day"),
    };

    /// <summary>The 7th of the 7th lunar month.</summary>
    public static HolidayRow Qixi { get; } = new(
        "qixi", new("七夕|七夕节", "qixi"), new("农历七月初七。", "The 7th of the 7th lunar month."))
    {
        Label = new("", "the Qixi Festival"),
    };

    /// <summary>The 15th of the 7th lunar month.</summary>
    public static HolidayRow Zhongyuan { get; } = new(
        "zhongyuan", new("中元节|中元", "zhongyuan|ghost-festival"), new("农历七月十五。", "The 15th of the 7th lunar month."))
    {
        Label = new("", "the Zhongyuan Festival"),
    };

    /// <summary>September 10.</summary>
    public static HolidayRow TeachersDay { get; } = new(
        "teachers-day", new("教师节", "teachers-day"), new("公历九月十日。", "September 10."))
    {
        Label = new("", "Teachers' Day"),
    };

    /// <summary>The 15th of the 8th lunar month.</summary>
    public static HolidayRow MidAutumn { get; } = new(
        "mid-autumn", new("中秋节|中秋", "mid-autumn|mid-autumn-festival"), new("农历八月十五。", "The 15th of the 8th lunar month."))
    {
        Label = new("", "the Mid-Autumn Festival"),
    };

    /// <summary>October 1.</summary>
    public static HolidayRow NationalDay { get; } = new(
        "national-day", new("国庆节|国庆|十一", "national-day"), new("公历十月一日。", "October 1."))
    {
        Label = new("", "National Day"),
    };

    /// <summary>The 9th of the 9th lunar month.</summary>
    public static HolidayRow DoubleNinth { get; } = new(
        "double-ninth", new("重阳节|重阳", "double-ninth|chongyang"), new("农历九月初九。", "The 9th of the 9th lunar month."))
    {
        Label = new("", "the Double Ninth Festival"),
    };

    /// <summary>October 31.</summary>
    public static HolidayRow Halloween { get; } = new(
        "halloween", new("万圣节", "halloween"), new("公历十月三十一日。", "October 31."))
    {
        Label = new("", "Halloween"),
    };

    /// <summary>November 11, the shopping day.</summary>
    public static HolidayRow DoubleEleven { get; } = new(
        "singles-day", new("双十一|双11", "double-11|double-eleven|singles-day"), new("公历十一月十一日，购物节。", "November 11, the shopping day."))
    {
        Label = new("", "Singles' Day"),
    };

    /// <summary>The fourth Thursday of November.</summary>
    public static HolidayRow Thanksgiving { get; } = new(
        "thanksgiving", new("感恩节", "thanksgiving"), new("十一月第四个周四。", "The fourth Thursday of November."))
    {
        Label = new("", "Thanksgiving"),
    };

    /// <summary>December 12, the shopping day.</summary>
    public static HolidayRow DoubleTwelve { get; } = new(
        "double-12", new("双十二|双12", "double-12|double-twelve"), new("公历十二月十二日，购物节。", "December 12, the shopping day."))
    {
        Label = new("", "December 12"),
    };

    /// <summary>December 24.</summary>
    public static HolidayRow ChristmasEve { get; } = new(
        "christmas-eve", new("平安夜", "christmas-eve"), new("公历十二月二十四日。", "December 24."))
    {
        Label = new("", "Christmas Eve"),
    };

    /// <summary>December 25.</summary>
    public static HolidayRow Christmas { get; } = new(
        "christmas", new("圣诞节|圣诞", "christmas|christmas-day"), new("公历十二月二十五日。", "December 25."))
    {
        Label = new("", "Christmas"),
    };

    /// <summary>The winter solstice.</summary>
    public static HolidayRow WinterSolstice { get; } = new(
        "winter-solstice", new("冬至", "winter-solstice|dongzhi"), new("冬至节气当天。", "The winter solstice."))
    {
        Label = new("", "the winter solstice"),
    };

    /// <summary>December 31.</summary>
    public static HolidayRow YearsEnd { get; } = new(
        "new-years-eve", new("跨年|跨年夜", "new-years-eve"), new("公历十二月三十一日。", "December 31."))
    {
        Label = new("", "New Year's Eve"),
    };

    /// <summary>All rows.</summary>
    public static WordTable<HolidayRow> Table { get; } = new(
        new("节日", "holiday"),
        [
            NewYear, LabaFestival, LittleNewYear, NewYearsEve, SpringFestival, Lantern, Valentines, WomensDay, ArborDay,
            AprilFools, Qingming, EarthDay, BookDay, LabourDay, YouthDay, MothersDay, FiveTwenty, ChildrensDay, FathersDay, MidYearSale, DragonBoat, PartyFoundingDay, ArmyDay, Qixi, Zhongyuan,
            TeachersDay, MidAutumn, NationalDay, DoubleNinth, Halloween, DoubleEleven, Thanksgiving, DoubleTwelve,
            ChristmasEve, Christmas, WinterSolstice, YearsEnd,
        ]);
}
