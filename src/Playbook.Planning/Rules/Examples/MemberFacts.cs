using Playbook.Planning.Diagnostics;
using Playbook.Semantics.Model;
using Playbook.Syntax.Words;

namespace Playbook.Planning.Rules.Examples;

/// <summary>One member of an example with all that was worked out.</summary>
/// <param name="Example">The example.</param>
/// <param name="Member">The member.</param>
/// <param name="Ledger">Their acts with points.</param>
/// <param name="Outcome">What the rewards come to for all of them.</param>
/// <param name="Playbook">The playbook.</param>
/// <param name="Periods">Its periods.</param>
/// <param name="Whole">The member's counts over the whole.</param>
internal sealed record MemberFacts(
    RuleExample Example, ExampleMember Member, PointsLedger Ledger, RewardOutcome Outcome, PlaybookModel Playbook, PeriodDays Periods, MemberTally Whole)
{
    /// <summary>What a finding says: which example, what it expected, what came out, why.</summary>
    public Surprise Surprise(Bilingual expected, Bilingual got, Bilingual because) =>
        new(Member.Name.Length == 0 ? Example.Title.Text : $"{Example.Title.Text} · {Member.Name}", expected, got, because);
}
