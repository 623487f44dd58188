using System.Collections.Immutable;
using Playbook.Semantics.Model;

namespace Playbook.Semantics.Vocabulary;

/// <summary>Words of the block rules: what members do and do not, and what follows a breach.</summary>
public static class RuleWords
{
    /// <summary>What members do, one line each.</summary>
    public static Field<ImmutableArray<Prose>> Do { get; } = new(
        "do",
        new("要|提倡", "do"),
        new("提倡的做法，一句一条。", "What members do, one line each."),
        Shapes.Texts)
    {
        Multiplicity = Multiplicity.Many,
    };

    /// <summary>What members do not; at least advertising and going off topic.</summary>
    public static Field<ImmutableArray<Prose>> Dont { get; } = new(
        "dont",
        new("不要|禁止", "dont|do-not"),
        new("不允许的行为，一句一条；至少写上广告和跑题。", "What members do not; at least advertising and going off topic."),
        Shapes.Texts)
    {
        Multiplicity = Multiplicity.Many,
    };

    /// <summary>What follows a breach, step by step: remind then restate then remove.</summary>
    public static Field<ImmutableArray<Word>> Breach { get; } = new(
        "breach",
        new("违反|违规", "breach"),
        new("违规后一步一步怎么处理：提醒 → 重申 → 移出。", "What follows a breach, step by step: remind -> restate -> remove."),
        Shapes.SomeOf(BreachSteps.Table));

    /// <summary>What needs explaining.</summary>
    public static Field<ImmutableArray<Prose>> Notes { get; } = new(
        "notes",
        new("说明|补充", "notes|note"),
        new("需要解释的话。", "What needs explaining."),
        Shapes.Texts)
    {
        Multiplicity = Multiplicity.Many,
    };

    /// <summary>The block.</summary>
    public static BlockRow Block { get; } = new(
        "rules",
        new("群规", "rules"),
        new("要做什么、不做什么、违反了怎么办。", "What members do and do not, and what follows a breach."))
    {
        Multiplicity = Multiplicity.Optional,
        NeedsBlock = true,
        Fields =
        [
            Do, Dont, Breach, Notes,
        ],
    };
}
