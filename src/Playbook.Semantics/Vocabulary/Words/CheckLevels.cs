using Playbook.Syntax.Diagnostics;
using Playbook.Syntax.Words;

namespace Playbook.Semantics.Vocabulary;

/// <summary>How much a breach of the author's own rule matters.</summary>
/// <param name="Id">Kebab-case id.</param>
/// <param name="Spelling">How it is written.</param>
/// <param name="Documentation">One line.</param>
/// <param name="Severity">The weight of the finding.</param>
public sealed record CheckLevel(string Id, Spelling Spelling, Bilingual Documentation, Severity Severity) : Term(Id, Spelling, Documentation);

/// <summary>The levels of the author's own rules.</summary>
public static class CheckLevels
{
    /// <summary>Wrong: nothing is written.</summary>
    public static CheckLevel Error { get; } = new(
        "error", new("错误", "error"), new("必须改，改好之前不生成。", "Has to be mended; nothing is written before."), Severity.Error);

    /// <summary>Probably wrong.</summary>
    public static CheckLevel Warning { get; } = new(
        "warning", new("警告", "warning"), new("提醒改，照样生成。", "Should be mended; outputs are written."), Severity.Warning);

    /// <summary>Worth knowing.</summary>
    public static CheckLevel Info { get; } = new(
        "info", new("提示", "info|note"), new("知道就好。", "Worth knowing."), Severity.Info);

    /// <summary>All rows.</summary>
    public static WordTable<CheckLevel> Table { get; } = new(new("级别", "level"), [Error, Warning, Info]);
}
