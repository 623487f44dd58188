using System.Collections.Immutable;
using Playbook.Syntax.Tree;
using Playbook.Syntax.Words;

namespace Playbook.Templates.Words;

/// <summary>A row of the words of the template language.</summary>
/// <param name="Word">Which word.</param>
/// <param name="Spelling">How it is written.</param>
/// <param name="Documentation">One line for a reader.</param>
public sealed record TemplateWordRow(TemplateWord Word, Spelling Spelling, Bilingual Documentation);

/// <summary>The words of the template language. They are reserved only where the grammar looks for them.</summary>
public static class TemplateWords
{
    /// <summary>Every word, in the order of documentation.</summary>
    public static ImmutableArray<TemplateWordRow> All { get; } =
    [
        Row(TemplateWord.If, "如果|若", "if", "条件成立时写出这一段", "writes the block when the condition holds"),
        Row(TemplateWord.Else, "否则", "else", "前面的条件都不成立时写出", "writes the block when nothing before it held"),
        Row(TemplateWord.ElseIf, "否则如果|否则若", "elseif|elsif", "同“否则 如果”", "the same as “else if”"),
        Row(TemplateWord.End, "结束|完", "end", "结束一段", "ends a block"),
        Row(TemplateWord.For, "对每个|循环", "for", "对列表中的每一个写一遍；循环内是循环的状态", "writes the block once for each of a list; inside, the state of the loop"),
        Row(TemplateWord.In, "在|于", "in", "循环的名字与列表之间", "stands between the name and the list of a loop"),
        Row(TemplateWord.Offset, "略过", "offset", "循环先略过几个", "how many a loop skips first"),
        Row(TemplateWord.Limit, "最多", "limit", "循环最多几次", "how many rounds a loop makes at most"),
        Row(TemplateWord.Reversed, "倒序", "reversed", "从最后一个循环到第一个", "goes from the last to the first"),
        Row(TemplateWord.Break, "跳出", "break", "离开循环", "leaves the loop"),
        Row(TemplateWord.Continue, "继续", "continue", "进入下一次循环", "goes to the next round"),
        Row(TemplateWord.Case, "按|分情况", "case", "按值选一段", "chooses a block by a value"),
        Row(TemplateWord.When, "当", "when", "值等于这些之一时写出", "writes the block when the value is one of these"),
        Row(TemplateWord.Capture, "记作|捕获", "capture", "把一段的内容存到名字里", "keeps what the block writes under a name"),
        Row(TemplateWord.Include, "引入", "include", "在此写出另一个模板", "writes another template here"),
        Row(TemplateWord.True, "真|是", "true", "成立", "holds"),
        Row(TemplateWord.False, "假|否", "false", "不成立", "does not hold"),
        Row(TemplateWord.Null, "无", "null", "没有值", "no value"),
        Row(TemplateWord.Empty, "空", "empty", "空文字、空列表都等于它", "what an empty text or list equals"),
        Row(TemplateWord.And, "且|并且", "and", "同 &&", "the same as &&"),
        Row(TemplateWord.Or, "或|或者", "or", "同 ||", "the same as ||"),
        Row(TemplateWord.Not, "非|不是", "not", "同 !", "the same as !"),
    ];

    private static readonly RowsByName<TemplateWordRow> BySpelling = new(All, static row => row.Spelling.All.Select(WordKey.Of));

    /// <summary>The word that a spelling in either language means, or <see cref="TemplateWord.None"/>.</summary>
    public static TemplateWord Find(string spelling) => BySpelling.Find(WordKey.Of(spelling))?.Word ?? TemplateWord.None;

    /// <summary>How messages call a word.</summary>
    public static Bilingual NameOf(TemplateWord word) => All.First(row => row.Word == word).Spelling.Canonical;

    private static TemplateWordRow Row(TemplateWord word, string zh, string en, string docZh, string docEn) =>
        new(word, new Spelling(zh, en), new Bilingual(docZh, docEn));
}
