using Playbook.Semantics.Vocabulary;
using Playbook.Syntax.Diagnostics;

namespace Playbook.Compiler.Configuration;

/// <summary>What a project may make of a finding.</summary>
internal static class SeverityLevels
{
    private static readonly Word Error = new("error", new("错误", "error"), new("有它就不写产物。", "Nothing is written while there is one."));
    private static readonly Word Warning = new("warning", new("警告", "warning"), new("照写产物，但要提醒。", "Outputs are written all the same."));
    private static readonly Word Info = new("info", new("提示", "info"), new("说一声就好。", "Worth knowing."));
    private static readonly Word Off = new("off", new("关闭", "off"), new("不再提。", "Not told at all."));

    /// <summary>All levels, the gravest first.</summary>
    public static WordTable<Word> Table { get; } = new(new("级别", "severity"), [Error, Warning, Info, Off]);

    /// <summary>The severity a word stands for; null for none.</summary>
    public static Severity? Of(Word level) =>
        level == Error ? Severity.Error : level == Warning ? Severity.Warning : level == Info ? Severity.Info : null;

    /// <summary>The word of a severity.</summary>
    public static Word WordOf(Severity severity) => severity switch
    {
        Severity.Error => Error,
        Severity.Warning => Warning,
        _ => Info,
    };
}
