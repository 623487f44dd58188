using System.Collections.Immutable;
using Playbook.Syntax.Words;

namespace Playbook.Templates.Words;

/// <summary>A construct of Scriban that the dialect leaves out.</summary>
/// <param name="Construct">As Scriban writes it.</param>
/// <param name="Advice">What to do instead, which says why.</param>
/// <param name="Example">A template that uses it.</param>
/// <param name="OpensBlock">Whether an <c>end</c> belongs to it.</param>
public sealed record LeftOutConstruct(string Construct, Bilingual Advice, string Example, bool OpensBlock = false);

/// <summary>What of Scriban is left out, so that a template that uses it is told so by name.</summary>
public static class LeftOutConstructs
{
    /// <summary>Why nothing is defined in a template.</summary>
    internal static readonly Bilingual NoFunctions = new("模板里不能定义函数；把共用的部分写成模板，用“引入”。", "Templates define no functions; write the shared part as a template and include it.");
    private static readonly Bilingual NoObjects = new("把各项分别存到名字里，或直接用手册的数据。", "Keep each part under a name of its own, or use the playbook's data.");
    private static readonly Bilingual PlainNames = new("直接写名字。", "Write the name alone.");

    /// <summary>An interpolated text.</summary>
    public static LeftOutConstruct Interpolation { get; } = new("$\"…\"", new("用 + 把文字和值接起来。", "Join texts and values by +."), "{{ $\"{1 + 2}\" }}");

    /// <summary>A number in base sixteen.</summary>
    public static LeftOutConstruct Hexadecimal { get; } = new("0x…", new("写成十进制的数字。", "Write the number in base ten."), "{{ 0x1f }}");

    /// <summary>The question whether something is empty, as a member.</summary>
    public static LeftOutConstruct EmptyMember { get; } = new(".empty?", new("写 值 == 空。", "Write value == empty."), "{{ names.empty? }}");

    /// <summary>A member or place that gets a value.</summary>
    public static LeftOutConstruct AssignedMember { get; } =
        new("a.b = …", new("只能给单个名字赋值：手册的数据不能改。", "Only a plain name can be given a value: the playbook's data cannot be changed."), "{{ item.title = 'a' }}");

    /// <summary>A function in one line.</summary>
    public static LeftOutConstruct InlineFunction { get; } = new("f(x) = …", NoFunctions, "{{ f(x) = x + 1 }}");

    /// <summary>An included template with arguments.</summary>
    public static LeftOutConstruct IncludeArgument { get; } = new(
        "include 'name' argument", new("引入的模板能直接用外面的名字，先赋值再引入。", "An included template can use the names outside it: assign first, then include."),
        "{{ include 'a' 1 }}");

    /// <summary>An included template as a value.</summary>
    public static LeftOutConstruct IncludeAsValue { get; } = new(
        "x = include", new("用“记作 名字 … 结束”包住“引入”。", "Wrap the include in “capture name … end”."), "{{ x = include 'a' }}");

    /// <summary>Forms that no single word or mark tells.</summary>
    public static ImmutableArray<LeftOutConstruct> Forms { get; } =
        [Interpolation, Hexadecimal, EmptyMember, AssignedMember, InlineFunction, IncludeArgument, IncludeAsValue];

    /// <summary>Statement words.</summary>
    public static ImmutableArray<LeftOutConstruct> Words { get; } =
    [
        new("func", NoFunctions, "{{ func f; ret 1; end }}", OpensBlock: true),
        new("do", NoFunctions, "{{ do; 1; end }}", OpensBlock: true),
        new("ret", new("用“如果”包住后面的内容。", "Wrap what follows in an “if”."), "{{ ret }}"),
        new("while", new("用“对每个 … 在 …”循环：次数事先就有，不会没完。", "Loop with “for … in …”: its rounds are known beforehand, so it ends."), "{{ while open; 'x'; end }}", OpensBlock: true),
        new("tablerow", new("用“对每个”写出表格的行。", "Write the rows of the table with “for”."), "{{ tablerow x in names; x; end }}", OpensBlock: true),
        new("with", new("写全名字，如 活动.标题。", "Write names in full, such as item.title."), "{{ with item; title; end }}", OpensBlock: true),
        new("wrap", new("把两头写成模板，用“引入”。", "Write both ends as templates and include them."), "{{ wrap f; 'x'; end }}", OpensBlock: true),
        new("import", new("写全名字，如 活动.标题。", "Write names in full, such as item.title."), "{{ import item }}"),
        new("readonly", new("名字一经赋值不能改类型，不必再声明。", "A name keeps its type; nothing need be declared."), "{{ x = 1; readonly x }}"),
        new("include_join", new("在“对每个”里用“引入”，分隔写在 循环.最后 的判断里。", "Include inside a “for”, and write the separator unless for.last."), "{{ include_join ['a'] ',' }}"),
        new("this", PlainNames, "{{ this }}"),
    ];

    /// <summary>Marks.</summary>
    public static ImmutableArray<LeftOutConstruct> Marks { get; } =
    [
        new("{", NoObjects, "{{ x = {a: 1} }}"),
        new("@", NoFunctions, "{{ x = @upcase }}"),
        new("$", new("引入的模板能直接用外面的名字。", "An included template can use the names outside it."), "{{ $0 }}"),
        new("^", new("把参数一个个写出来。", "Write the arguments one by one."), "{{ upcase ^names }}"),
        new("&", new("用 &&。", "Use &&."), "{{ x = 1 & 2 }}"),
        new("<<", new("用 + 把列表接起来。", "Join lists by +."), "{{ x = names << 'a' }}"),
        new(">>", new("用除法。", "Use a division."), "{{ x = 8 >> 1 }}"),
        new("++", new("写 名字 += 1。", "Write name += 1."), "{{ x = 1; x++ }}"),
        new("--", new("写 名字 -= 1。", "Write name -= 1."), "{{ x = 1; x-- }}"),
        new("?!", new("写 条件 ? 值 : 无。", "Write condition ? value : null."), "{{ x = 1 ?! 'a' }}"),
    ];

    /// <summary>Everything that is left out, in the order of the reference.</summary>
    public static IEnumerable<LeftOutConstruct> All => Words.Concat(Marks).Concat(Forms).Concat(LeftOutFunctions.All);

    private static readonly RowsByName<LeftOutConstruct> ByName = new([.. Words, .. Marks], static row => [row.Construct]);

    /// <summary>The construct of a word or mark, or null when nothing of that name is left out.</summary>
    public static LeftOutConstruct? Find(string construct) => ByName.Find(construct);
}
