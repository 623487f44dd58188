using System.Collections.Immutable;
using Playbook.Syntax.Words;

namespace Playbook.Templates.Words;

/// <summary>The functions of Scriban that are left out, by their full names. Made when a name is met that is no function.</summary>
public static class LeftOutFunctions
{
    private static readonly Bilingual NoClock = new("输出不随时间、机器或偶然而变；用手册里的日期，如 手册.开始。", "Outputs do not depend on clock, machine or chance; use the playbook's own dates, such as playbook.start.");

    /// <summary>Every one.</summary>
    public static ImmutableArray<LeftOutConstruct> All { get; } =
    [
        .. Rows(NoClock, "date.now|date.utc_now|math.random|math.uuid"),
        .. Rows(new("日期用手册里的，如 手册.开始。", "Use the playbook's own dates, such as playbook.start."), "date.parse|date.parse_to_string"),
        .. Rows(new("日期没有钟点；时刻直接用 活动.时间。", "Dates have no hours; use times such as item.time."), "date.add_hours|date.add_minutes|date.add_seconds|date.add_milliseconds"),
        .. Rows(
            new("时长直接用手册里的，如 活动.时长，用“分钟数”算。", "Use the playbook's lengths, such as item.length, and “minutes”."),
            "timespan.from_days|timespan.from_hours|timespan.from_minutes|timespan.from_seconds|timespan.from_milliseconds|timespan.parse"),
        .. Rows(LeftOutConstructs.NoFunctions, "object.eval|object.eval_template|array.each"),
        .. Rows(
            new("类型在写出之前就知道，不必问。", "Types are known beforehand; there is nothing to ask."),
            "object.typeof|object.kind|object.has_key|object.has_value|object.keys|object.values|math.is_number"),
        .. Rows(new("数字用“格式”，日期用“日期”。", "Use “format” for numbers and “date” for dates."), "object.format"),
        .. Rows(new("JSON 输出里的值会自动写成 JSON。", "In JSON outputs, values are written as JSON by themselves."), "object.from_json|object.to_json"),
        .. Rows(new("用“其中”，或在循环里判断。", "Use “where”, or ask inside a loop."), "array.filter"),
        .. Rows(new("用“其中”取出来，再看个数。", "Use “where” and look at the size."), "array.any"),
        .. Rows(new("用 循环.索引 % 个数 去取。", "Take the value at for.index % size."), "array.cycle"),
        .. Rows(new("写 / 或 //：整除由符号说明，不由数字的写法决定。", "Write / or //: the sign says whether the quotient is whole, not how a number is written."), "math.divided_by"),
        .. Rows(
            new("用“包含”“替换”“拆分”等函数；正则表达式可能跑不完。", "Use “contains”, “replace”, “split” and the like; a regular expression may never end."),
            "regex.escape|regex.match|regex.matches|regex.replace|regex.split|regex.unescape"),
        .. Rows(new("用“截短”按字数截。", "Use “truncate”, which counts characters."), "string.truncatewords"),
        .. Rows(new("用“包含”“开头是”来判断，用“拆分”来取。", "Ask with “contains” or “starts_with”, take apart with “split”."), "string.index_of"),
        .. Rows(new("文字照写即可；JSON 输出里会自动加引号。", "Write the text as it is; in JSON outputs it is quoted by itself."), "string.escape|string.literal"),
        .. Rows(
            new("文案和手册用不到摘要、密钥和编码。", "Copy and handbooks need no digests, keys or encodings."),
            "string.md5|string.sha1|string.sha256|string.sha512|string.hmac_sha1|string.hmac_sha256|string.hmac_sha512|string.base64_encode|string.base64_decode"),
        .. Rows(new("用“去排版”去掉格式；网页里的值会自动转义。", "Use “plain”; values are escaped in pages by themselves."), "html.strip"),
        .. Rows(new("用“网址转义”转义网址里的一段。", "Use “url_encode” for a part of an address."), "html.url_escape"),
    ];

    /// <summary>The function of a full name, or null when none of that name is left out.</summary>
    public static LeftOutConstruct? Find(string name) => All.FirstOrDefault(function => function.Construct == name);

    private static IEnumerable<LeftOutConstruct> Rows(Bilingual advice, string names) =>
        names.Split('|').Select(name => new LeftOutConstruct(name, advice, $"{{{{ 'a' | {name} }}}}"));
}
