using Playbook.Syntax.Tree;
using Playbook.Syntax.Words;

namespace Playbook.Semantics.Binding;

/// <summary>What a value is called in messages.</summary>
public static class Seen
{
    /// <summary>A short phrase for what stands in the source.</summary>
    public static Bilingual Of(SyntaxNode node) => node switch
    {
        TextSyntax => new("一段文字", "a text"),
        NameSyntax name => new($"“{name.Text}”", $"“{name.Text}”"),
        QuantitySyntax quantity => Quoted(quantity, "数字", "the number"),
        DateSyntax date => Quoted(date, "日期", "the date"),
        TimeSyntax time => Quoted(time, "时刻", "the time"),
        RangeSyntax range => Quoted(range, "范围", "the range"),
        RatioSyntax => new("一个比例", "a ratio"),
        ChainSyntax => new("一串步骤", "a chain of steps"),
        OffsetSyntax => new("一个提前量", "an offset"),
        ConditionSyntax => new("一个条件", "a condition"),
        WhenSyntax => new("一个日程时间", "days or a trigger"),
        ListSyntax => new("一列", "a list"),
        CapSyntax => new("一个上限", "a cap"),
        _ => Quoted(node, "", ""),
    };

    private static Bilingual Quoted(SyntaxNode node, string zh, string en)
    {
        var text = Written.Of(node);
        return new Bilingual($"{zh}“{text}”", $"{en} “{text}”".TrimStart());
    }
}

/// <summary>Examples for remedies.</summary>
internal static class Example
{
    /// <summary>The first words of a table.</summary>
    public static Bilingual Of<TTerm>(Vocabulary.WordTable<TTerm> table)
        where TTerm : Vocabulary.Term => table.Rows[0].Name;

    /// <summary>A declared name, or one that could be.</summary>
    public static Bilingual OfName(IReadOnlyList<string> names) =>
        names is [var first, ..] ? first : new Bilingual("群主", "host");
}
