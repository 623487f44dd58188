namespace Playbook.Semantics.Vocabulary;

/// <summary>What an example may expect of the rules.</summary>
public static class ExpectedOutcomes
{
    /// <summary>Wins an award.</summary>
    public static Word Wins { get; } = new(
        "wins", new("获得|得到|拿到", "wins|gets|award"), new("拿到某个奖项：期望 获得 全勤书友。", "Wins an award: expect wins \"Never missed a day\"."));

    /// <summary>Does not win it.</summary>
    public static Word Misses { get; } = new(
        "misses", new("不得|拿不到|得不到", "misses|no-award"), new("拿不到某个奖项。", "Does not win an award."));

    /// <summary>Has so many points.</summary>
    public static Word Points { get; } = new(
        "points", new("积分", "points"), new("一共多少分：期望 积分 28。", "So many points in all: expect points 28."));

    /// <summary>Is on a level.</summary>
    public static Word Level { get; } = new(
        "level", new("等级", "level"), new("到了哪一级；一级也没到写“无”。", "On which level; none when on no level."));

    /// <summary>Gets money back.</summary>
    public static Word Refund { get; } = new(
        "refund", new("退还|退费", "refund"), new("退多少钱，不退写 0元。", "How much comes back; 0 CNY for nothing."));

    /// <summary>Gets in.</summary>
    public static Word Accept { get; } = new("accept", new("通过|进群", "accepted|accept"), new("申请通过。", "The applicant gets in."));

    /// <summary>Does not get in.</summary>
    public static Word Refuse { get; } = new(
        "refuse", new("拒绝|不通过", "refused|refuse"), new("申请被拒，后面可以写理由里的词。", "The applicant is refused; a word of the reason may follow."));

    /// <summary>Has to wait.</summary>
    public static Word Wait { get; } = new(
        "wait", new("等待|等", "waiting|wait|waits"), new("还定不下来，后面可以写理由里的词。", "Not decided yet; a word of the reason may follow."));

    /// <summary>All rows.</summary>
    public static WordTable<Word> Table { get; } = new(
        new("期望的结果", "expected outcome"), [Wins, Misses, Points, Level, Refund, Accept, Refuse, Wait]);
}
