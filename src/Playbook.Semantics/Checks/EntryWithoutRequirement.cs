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

    private static readonly DiagnosticDescriptor EmptyGroupRow = new(
        "PB3210",
        "empty-requirement-group",
        Severity.Warning,
        new("这一组条件是空的", "This group of requirements is empty"),
        new("写上至少一个条件，或删去这一组", "Put a requirement into it, or remove the group"));

    /// <summary>The check.</summary>
    public static ModelCheck Check { get; } = new([Row, EmptyGroupRow], Find);

    private static IEnumerable<Diagnostic> Find(PlaybookModel playbook)
    {
        if (playbook.Entry is not { } entry)
        {
            return [];
        }

        return entry is { Requirements: [], Questions: [], Approver: null }
            ? [Diagnostic.Create(Row, playbook.Location)]
            : EmptyGroups(entry.Requirements);
    }

    private static IEnumerable<Diagnostic> EmptyGroups(IEnumerable<Requirement> requirements) =>
        requirements.OfType<RequirementGroup>().SelectMany(group => group.Members.IsEmpty
            ? [Diagnostic.Create(EmptyGroupRow, group.Location)]
            : EmptyGroups(group.Members));
}
