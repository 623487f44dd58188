using NodaTime;
using Playbook.Syntax.Tree;
using Playbook.Syntax.Words;

namespace Playbook.Semantics.Binding;

/// <summary>Time zones by the names people write.</summary>
public static class TimeZones
{
    /// <summary>The zone of a name of the tz database, or of Beijing time; null for no known zone.</summary>
    /// <param name="name">As written.</param>
    public static DateTimeZone? Find(string name) =>
        DateTimeZoneProviders.Tzdb.GetZoneOrNull(IsBeijingTime(WordKey.Of(name)) ? "Asia/Shanghai" : name.Trim());

    /// <summary>The name most like one that is not known, or null.</summary>
    /// <param name="name">As written.</param>
    public static string? Nearest(string name) => NearestWord.Find(name, DateTimeZoneProviders.Tzdb.Ids);

    // What everybody in China calls the time of the whole country; the database names zones after other cities.
    private static bool IsBeijingTime(string key) => key is "北京时间" or "中国标准时间" or "beijing time" or "china standard time";
}
