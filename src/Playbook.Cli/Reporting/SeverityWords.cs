using Playbook.Syntax.Diagnostics;
using Playbook.Syntax.Words;

namespace Playbook.Cli.Reporting;

/// <summary>What a severity is called.</summary>
internal static class SeverityWords
{
    /// <summary>The word; its English half is also what programs read.</summary>
    public static Bilingual Of(Severity severity) => severity switch
    {
        Severity.Error => new("错误", "error"),
        Severity.Warning => new("警告", "warning"),
        _ => new("提示", "info"),
    };
}
