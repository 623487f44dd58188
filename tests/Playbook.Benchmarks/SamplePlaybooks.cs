using System.Globalization;
using System.Text;

namespace Playbook.Benchmarks;

/// <summary>The playbooks that are measured.</summary>
internal static class SamplePlaybooks
{
    // The kinds of lines a schedule has, in about the proportion of real ones. {0} is a number of its own.
    private static readonly string[] Items =
    [
        "    第{1}天 08:00 任务 \"今日共读 {0}\" 由 内容官",
        "    每天 21:30 至第28天 打卡 \"一句话书摘 {0}\" 由 活跃官",
        "    每周三 20:00 话题 \"本周之问 {0}\" 由 提问官 {{ 准备 内容官  回应 活跃官、点评官  冷场 10分钟 \"我先说说……\" }}",
        "    每周六 19:00 共3次 直播 \"作者与编辑 {0}\" 由 群主 时长 90分钟 {{ 问答 20分钟  互动 }}",
        "    第7、14、21、28天 21:00 颁奖 \"本周书虫榜 {0}\" 由 活跃官",
        "    当 沉默 14天 消息 \"还在读吗?{0}\" 由 群主",
    ];

    /// <summary>The book club as it stands among the playbooks, with the role library it imports.</summary>
    public static (string Playbook, string Roles) BookClub { get; } = (
        File.ReadAllText(Path.Join(Checkout.Root, "playbooks", "book-club.zh.playbook")),
        File.ReadAllText(Path.Join(Checkout.Root, "playbooks", "book-club-roles.zh.playbook")));

    /// <summary>The book club as a blueprint whose name and first day each row of a table says.</summary>
    /// <param name="table">The table's path.</param>
    public static string BookClubBlueprint(string table) => BookClub.Playbook
        .Replace("手册 \"好书共读书友会\" {", "蓝本 共读 \"{{ 书友会 }}\" {\n  参数 书友会 文字\n  参数 开营日 日期", StringComparison.Ordinal)
        .Replace("开始  2026-12-01", "开始  开营日", StringComparison.Ordinal)
        + $"\n手册 基于 共读 每行 \"{table}\"\n";

    /// <summary>A playbook of about so many lines, most of them schedule items: the book club's with its roles, and more of the same.</summary>
    public static string OfLines(int lines)
    {
        var text = new StringBuilder(BookClub.Roles);
        text.Append(BookClub.Playbook.Replace("引入 \"./book-club-roles.zh.playbook\"", "", StringComparison.Ordinal));
        var at = text.ToString().IndexOf("  日程 {\n", StringComparison.Ordinal) + "  日程 {\n".Length;
        var more = new StringBuilder();
        for (var i = text.ToString().Count(c => c == '\n'); i < lines; i++)
        {
            more.AppendFormat(CultureInfo.InvariantCulture, Items[i % Items.Length], i, (i % 30) + 1).Append('\n');
        }

        return text.Insert(at, more.ToString()).ToString();
    }
}
