using Playbook.Semantics.Model;
using Playbook.Syntax.Diagnostics;

namespace Playbook.Semantics.Checks;

/// <summary>An entry block that asks nothing keeps nobody out (practice P057).</summary>
internal static class EntryWithoutRequirement
{
    private static readonly DiagnosticDescriptor Row = new(
        "PB3209",
        "entry-without-requirement",
        Severity.Warning,
        new("门槛里没有任何条件、提问或审批，谁都能进", "The entry asks nothing and nobody approves, so anyone gets in"),
        new("写上一个条件，例如：费用 19.9元；不设门槛就删去这一块", "Ask for something, such as: fee 19.9 CNY; or remove the block"));

    /// <summary>The check.</summary>
    public static ModelCheck Check { get; } = new([Row], Find);

    private static IEnumerable<Diagnostic> Find(PlaybookModel playbook) =>
        playbook.Entry is { Requirements: [], Questions: [], Approver: null } ? [Diagnostic.Create(Row, playbook.Location)] : [];
}
