using System.Globalization;
using Playbook.Semantics.Vocabulary;
using Playbook.Syntax.Words;

namespace Playbook.Semantics.Wording;

/// <summary>How a sentence counts a signal: “回答被采纳满 3 次”, “3 or more accepted answers”.</summary>
/// <param name="Act">The Chinese act, in front of the number.</param>
/// <param name="Measure">The Chinese measure word, behind the number.</param>
/// <param name="One">The English noun for one.</param>
/// <param name="Many">The English noun for several.</param>
public sealed record SignalPhrase(string Act, string Measure, string One, string Many)
{
    private static readonly RowsByName<SignalPhrase> ById = new()
    {
        ["join"] = new("入群", "次", "time joined", "times joined"),
        ["speak"] = new("发言", "次", "message in the group", "messages in the group"),
        ["check-in"] = new("打卡", "次", "check-in", "check-ins"),
        ["answer"] = new("回答问题", "次", "answer", "answers"),
        ["accepted-answer"] = new("回答被采纳", "次", "accepted answer", "accepted answers"),
        ["homework"] = new("交作业", "次", "piece of homework", "pieces of homework"),
        ["share"] = new("做分享", "次", "sharing", "sharings"),
        ["invite"] = new("邀请", "人", "friend invited", "friends invited"),
        ["purchase"] = new("下单", "次", "purchase", "purchases"),
        ["repost"] = new("转发", "次", "repost", "reposts"),
        ["attend"] = new("参加活动", "次", "event attended", "events attended"),
        ["ad"] = new("发广告", "次", "ad posted", "ads posted"),
        ["complaint"] = new("投诉", "次", "complaint", "complaints"),
        ["breach"] = new("违规", "次", "broken rule", "broken rules"),
        ["silence"] = new("连续沉默", "天", "day of silence", "days of silence"),
        ["day"] = new("入群", "天", "day in the group", "days in the group"),
        ["points"] = new("积分", "分", "point", "points"),
    };

    /// <summary>The phrase of a signal; the author's own signals are counted in times.</summary>
    public static SignalPhrase Of(SignalRow signal) =>
        ById.Find(signal.Id) ?? new SignalPhrase(signal.Name.Zh, signal.Measure ?? "次", $"“{signal.Name.En}”", $"“{signal.Name.En}”");

    /// <summary>An amount of it: “21 次”, “21 check-ins”.</summary>
    public string Counted(decimal number, Language language) => language == Language.Chinese
        ? $"{Number(number)} {Measure}"
        : $"{Number(number)} {(number == 1 ? One : Many)}";

    /// <summary>One act, as a line of the points table names it: “打卡”, “Each check-in”.</summary>
    public string Each(Language language) => language == Language.Chinese ? Act : $"Each {One}";

    /// <summary>What a ranking goes by: “回答被采纳最多”, “most accepted answers”.</summary>
    public string Most(Language language) => language == Language.Chinese ? $"{Act}最多" : $"most {Many}";

    internal static string Number(decimal number) => number.ToString("0.##", CultureInfo.InvariantCulture);
}
