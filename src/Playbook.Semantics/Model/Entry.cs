using System.Collections.Immutable;
using Playbook.Semantics.Vocabulary;
using Playbook.Syntax.Text;
using Playbook.Templates.Values;

namespace Playbook.Semantics.Model;

/// <summary>How one gets in: all requirements hold; a group of them may ask for any one.</summary>
public sealed class Entry
{
    /// <summary>What is asked, in source order.</summary>
    public ImmutableArray<Requirement> Requirements { get; init; } = [];

    /// <summary>Questions put to applicants.</summary>
    public ImmutableArray<Prose> Questions { get; init; } = [];

    /// <summary>Who approves, or null.</summary>
    public Role? Approver { get; init; }

    /// <summary>Within which time.</summary>
    public Length? Within { get; init; }

    /// <summary>Further fields of the block, such as the waiting list.</summary>
    public FieldValues Fields { get; init; } = FieldValues.Empty;
}

/// <summary>One thing asked of an applicant.</summary>
public abstract record Requirement(Location Location);

/// <summary>Any one of several, or all of them.</summary>
public sealed record RequirementGroup(bool Any, ImmutableArray<Requirement> Members, Location Location) : Requirement(Location);

/// <summary>A fee, perhaps given back under a condition.</summary>
public sealed record FeeRequirement(Money Amount, Condition? Refund, Location Location) : Requirement(Location);

/// <summary>A piece of work, reviewed by a role.</summary>
public sealed record WorkRequirement(Prose Description, Role? Reviewer, Location Location) : Requirement(Location);

/// <summary>An invitation by someone.</summary>
public sealed record InvitationRequirement(Prose By, Location Location) : Requirement(Location);

/// <summary>Something bought before.</summary>
public sealed record PurchaseRequirement(Prose Product, Location Location) : Requirement(Location);

/// <summary>A repost with so many people commenting a phrase, proven, for a discount.</summary>
public sealed record RepostRequirement(
    Word Where, int Comments, Prose? Phrase, Word? Proof, Money? Discount, Location Location) : Requirement(Location);
