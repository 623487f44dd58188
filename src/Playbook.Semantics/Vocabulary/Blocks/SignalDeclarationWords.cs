using Playbook.Semantics.Model;

namespace Playbook.Semantics.Vocabulary;

/// <summary>Words of the block signal: an act of members that the author counts besides those the language knows.</summary>
public static class SignalDeclarationWords
{
    /// <summary>The Chinese measure word behind its number.</summary>
    public static Field<Prose> Measure { get; } = new(
        "measure",
        new("计量|量词", "measure"),
        new("数它用什么量词，不写是“次”：计量 \"篇\"。", "What it is counted in, in Chinese; 次 (times) when left out."),
        Shapes.Text);

    /// <summary>What counts as one.</summary>
    public static Field<Prose> Note { get; } = new(
        "note", new("说明|怎么算", "note|counts-when"), new("怎样算一次。", "What counts as one."), Shapes.Text);

    /// <summary>The block.</summary>
    public static BlockRow Block { get; } = new(
        "signal",
        new("信号", "signal"),
        new("自己定的行为，积分、奖项和条件都可以用它：信号 转介绍 refer \"转介绍成功\"。", "An act of your own, for points, awards and conditions: signal refer \"brought a buyer\"."))
    {
        Multiplicity = Multiplicity.Many,
        IsDeclaration = true,
        Heading = new("名字、标题", "a name, a title"),
        Fields = [Measure, Note],
    };
}
