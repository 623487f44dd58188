using System.Collections.Immutable;
using Playbook.Semantics.Binding.Reuse;
using Playbook.Semantics.Model;
using Playbook.Syntax.Tree;
using Playbook.Syntax.Words;

namespace Playbook.Semantics.Vocabulary;

/// <summary>Words of reuse: blueprints, what they leave open, and what is made of them.</summary>
public static class ReuseWords
{
    /// <summary>What a blueprint leaves open.</summary>
    public static BlockRow Parameter { get; } = new(
        "parameter",
        new("参数", "parameter"),
        new("每次套用时填的内容。名字可以直接当值写，也可以写在文案的 {{ }} 里。", "What is filled in each time; its name stands for its value, bare or within {{ }} in texts."))
    {
        Multiplicity = Multiplicity.Many,
        Heading = new("一个或几个名字、类型、默认值", "one or more names, a type, a default"),
        IsDeclaration = true,
        Marks = static statement => ParameterLine.Of(statement).Marks,
        HeldWords = new EitherTable(static key => ParameterTypes.Table.Find(key), static key => IsDefault(key) ? Default : null),
        Example = new("参数 费用 金额 默认 19.9元", "parameter fee money default 19.9 CNY"),
    };

    /// <summary>The default of a parameter, on its line.</summary>
    public static Word Default { get; } = new("default", new("默认", "default"), new("不填时用什么。", "What it is when nothing is given."));

    /// <summary>Whether a word is the one before a default.</summary>
    /// <param name="key">The word as <see cref="WordKey"/> folds it.</param>
    public static bool IsDefault(string key) => Default.Spelling.All.Any(spelling => string.Equals(WordKey.Of(spelling), key, StringComparison.Ordinal));

    /// <summary>Which blueprint it is made of, on the line of a playbook or blueprint.</summary>
    public static Field<Prose> BasedOn { get; } = new(
        "based-on",
        new("基于", "based on|based-on"),
        new("写在“手册”“蓝本”那一行：套用哪个蓝本；大括号里填参数，再写要改的地方。", "On the line of a playbook or blueprint: the blueprint it is made of; between the braces stand parameters and what is to differ."),
        Shapes.Text);

    /// <summary>One playbook for each row of a table, on the line of a playbook.</summary>
    public static Field<Prose> EachRow { get; } = new(
        "each-row",
        new("每行", "each row|each-row"),
        new("写在“手册”那一行：表格（.csv、.yaml）每一行出一本手册，列名就是参数名。", "On the line of a playbook: one playbook for each row of a table (.csv, .yaml); its columns are parameters."),
        Shapes.Text);

    /// <summary>Leaves out what the blueprint has.</summary>
    public static Field<ImmutableArray<Prose>> Without { get; } = new(
        "without",
        new("去掉", "without"),
        new("不要蓝本里的哪些内容：写名字、标题，或那一行开头的词。", "What of the blueprint is left out, by name, title or the word its line begins with."),
        Shapes.TextsOrWords)
    {
        Multiplicity = Multiplicity.Many,
        Example = new("去掉 核心群", "without core"),
    };

    /// <summary>Changes an item of the blueprint, where its title is not one word.</summary>
    public static Field<Prose> Change { get; } = new(
        "change",
        new("改", "change"),
        new("改蓝本里的哪条日程：写标题，再写要改的时间、由谁、大括号里的内容。", "Which item of the blueprint is changed, by its title; behind it when, by whom and what is to differ."),
        Shapes.Text)
    {
        Multiplicity = Multiplicity.Many,
        Example = new("改 \"开营仪式\" 第2天 19:00", "change \"Opening\" day 2 at 19:00"),
    };

    /// <summary>Lines that say what is to differ from the blueprint; they may stand in any block that is laid over one of its blocks.</summary>
    public static WordTable<Field> ChangingLines { get; } = new(new("改蓝本的词", "word that changes a blueprint"), [Without, Change]);

    /// <summary>A playbook with parameters. Besides what is its own, it holds whatever a playbook holds.</summary>
    public static BlockRow Blueprint { get; } = new(
        "blueprint",
        new("蓝本", "blueprint"),
        new("带参数的手册，可以套用出许多本；手册里能写的都能写。", "A playbook with parameters, of which many are made; it holds whatever a playbook holds."))
    {
        Multiplicity = Multiplicity.Many,
        Heading = new("名字、标题", "a name, a title"),
        IsDeclaration = true,
        Marks = static statement => ReuseHead.Of(statement).Marks,
        NeedsBlock = true,
        IsOpen = true,
        Like = PlaybookWords.Block,
        Example = new("蓝本 读书会 \"{{ 城市 }}读书会\" { … }", "blueprint book-club \"{{ city }} book club\" { … }"),
        Fields = [BasedOn, EachRow, Without, Change],
        Blocks = [Parameter],
    };
}
