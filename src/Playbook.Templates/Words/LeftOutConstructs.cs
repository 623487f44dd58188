using System.Collections.Frozen;
using System.Collections.Immutable;
using Playbook.Syntax.Words;

namespace Playbook.Templates.Words;

/// <summary>A construct of Scriban that the dialect leaves out.</summary>
/// <param name="Construct">As Scriban writes it.</param>
/// <param name="Advice">What to do instead.</param>
/// <param name="OpensBlock">Whether an <c>end</c> belongs to it.</param>
public sealed record LeftOutConstruct(string Construct, Bilingual Advice, bool OpensBlock = false);

/// <summary>What of Scriban is left out, so that a template that uses it is told so by name.</summary>
public static class LeftOutConstructs
{
    private static readonly Bilingual NoFunctions = new("模板里不能定义函数；把共用的部分写成模板，用“引入”。", "Templates define no functions; write the shared part as a template and include it.");
    private static readonly Bilingual NoClock = new("输出不随时间、机器或偶然而变；用手册里的日期，如 手册.开始。", "Outputs do not depend on clock, machine or chance; use the playbook's own dates, such as playbook.start.");
    private static readonly Bilingual NoObjects = new("把各项分别存到名字里，或直接用手册的数据。", "Keep each part under a name of its own, or use the playbook's data.");
    private static readonly Bilingual PlainNames = new("直接写名字。", "Write the name alone.");

    /// <summary>Statement words.</summary>
    public static ImmutableArray<LeftOutConstruct> Words { get; } =
    [
        new("func", NoFunctions, OpensBlock: true),
        new("do", NoFunctions),
        new("ret", new("用“如果”包住后面的内容。", "Wrap what follows in an “if”.")),
        new("while", new("用“对每个 … 在 …”循环。", "Loop with “for … in …”."), OpensBlock: true),
        new("tablerow", new("用“对每个”写出表格的行。", "Write the rows of the table with “for”."), OpensBlock: true),
        new("with", new("写全名字，如 活动.标题。", "Write names in full, such as item.title."), OpensBlock: true),
        new("wrap", new("把两头写成模板，用“引入”。", "Write both ends as templates and include them."), OpensBlock: true),
        new("import", new("写全名字，如 活动.标题。", "Write names in full, such as item.title.")),
        new("readonly", new("名字一经赋值不能改类型，不必再声明。", "A name keeps its type; nothing need be declared.")),
        new("include_join", new("在“对每个”里用“引入”，分隔写在 循环.最后 的判断里。", "Include inside a “for”, and write the separator unless for.last.")),
        new("this", PlainNames),
    ];

    /// <summary>Marks.</summary>
    public static ImmutableArray<LeftOutConstruct> Marks { get; } =
    [
        new("{", NoObjects),
        new("@", NoFunctions),
        new("$", new("引入的模板能直接用外面的名字。", "An included template can use the names outside it.")),
        new("^", new("把参数一个个写出来。", "Write the arguments one by one.")),
        new("&", new("用 &&。", "Use &&.")),
        new("<<", new("用 + 把列表接起来。", "Join lists by +.")),
        new(">>", new("用除法。", "Use a division.")),
        new("++", new("写 名字 += 1。", "Write name += 1.")),
        new("--", new("写 名字 -= 1。", "Write name -= 1.")),
        new("?!", new("写 条件 ? 值 : 无。", "Write condition ? value : null.")),
    ];

    /// <summary>Functions, by their full names.</summary>
    public static ImmutableArray<LeftOutConstruct> Functions { get; } =
    [
        new("date.now", NoClock), new("date.utc_now", NoClock), new("math.random", NoClock), new("math.uuid", NoClock), new("date.parse", NoClock),
        new("object.eval", NoFunctions), new("object.eval_template", NoFunctions), new("object.typeof", PlainNames),
        new("array.each", NoFunctions), new("array.filter", new("用“其中”或在循环里判断。", "Use “where”, or ask inside a loop.")),
        new("array.any", new("用“其中”取出来，再看个数。", "Use “where” and look at the size.")),
        new("array.add", new("用 + 把列表接起来。", "Join lists by +.")),
        new("regex.match", new("用“包含”“开头是”等函数。", "Use “contains”, “starts_with” and the like.")),
        new("regex.replace", new("用“替换”。", "Use “replace”.")),
        new("regex.split", new("用“拆分”。", "Use “split”.")),
        new("string.to_int", new("数字直接写，不加引号。", "Write numbers without quotes.")),
    ];

    private static readonly FrozenDictionary<string, LeftOutConstruct> ByName = Words.Concat(Marks).Concat(Functions)
        .ToFrozenDictionary(c => c.Construct, StringComparer.Ordinal);

    /// <summary>The construct of a word, mark or full function name, or null when nothing of that name is left out.</summary>
    public static LeftOutConstruct? Find(string construct) => ByName.GetValueOrDefault(construct);
}
