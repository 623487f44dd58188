using Playbook.Semantics.Model;

namespace Playbook.Semantics.Vocabulary;

/// <summary>Words of the block phase: a stretch of days with a name.</summary>
public static class PhaseWords
{
    /// <summary>What this stretch is for.</summary>
    public static Field<Prose> Goal { get; } = new(
        "goal",
        new("目标", "goal"),
        new("这段日子要达成什么。", "What this stretch is for."),
        Shapes.Text);

    /// <summary>The block.</summary>
    public static BlockRow Block { get; } = new(
        "phase",
        new("阶段", "phase"),
        new("一段有名字的日子。", "A stretch of days with a name."))
    {
        Multiplicity = Multiplicity.Many,
        Heading = new("名字、从第几天到第几天", "a name, its days"),
        IsDeclaration = true,
        Fields =
        [
            Goal,
        ],
    };
}
