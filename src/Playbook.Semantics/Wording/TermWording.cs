using Playbook.Semantics.Vocabulary;
using Playbook.Syntax.Words;

namespace Playbook.Semantics.Wording;

/// <summary>Words of the vocabulary as readers know them: an English keyword such as <c>wechat-group</c> is read as “WeChat group”.</summary>
public static class TermWording
{
    private static readonly RowsByName<string> Known = new()
    {
        ["wechat"] = "WeChat", ["wecom"] = "WeCom", ["weibo"] = "Weibo", ["douyin"] = "Douyin", ["xiaohongshu"] = "Xiaohongshu",
        ["qq"] = "QQ", ["sms"] = "SMS", ["discord"] = "Discord", ["slack"] = "Slack", ["telegram"] = "Telegram", ["kuaishou"] = "Kuaishou",
        ["tieba"] = "Tieba", ["toutiao"] = "Toutiao", ["baijiahao"] = "Baijiahao", ["moments"] = "Moments", ["qna"] = "questions and answers",
        ["checkin"] = "check-in", ["bd"] = "business development", ["kol"] = "opinion leader", ["gmv"] = "sales",
    };

    /// <summary>The name of a term inside a sentence.</summary>
    public static string Of(Term term, Language language) => term.Label.In(language) is { Length: > 0 } label ? label
        : language == Language.Chinese ? term.Name.Zh
        : Read(term.Name.En);

    private static string Read(string keyword) => Known.Find(keyword)
        ?? string.Join(' ', keyword.Split('-').Select(part => Known.Find(part) ?? part));
}
