using System.Collections.Immutable;
using Playbook.Templates.Execution;
using Playbook.Templates.Types;

namespace Playbook.Templates.Checking;

/// <summary>An expression after the check.</summary>
/// <param name="Expression">What is evaluated.</param>
/// <param name="Type">What it gives.</param>
internal readonly record struct Checked(Expression Expression, TemplateType Type)
{
    /// <summary>Where the value can be found again, when it can: a name with members.</summary>
    public string? Path { get; init; }

    /// <summary>Whether the value may be missing by its declaration, but is known to be there.</summary>
    public bool IsNarrowed { get; init; }

    /// <summary>The paths of values that are there when this counts as yes.</summary>
    public ImmutableArray<string> WhenTrue { get; init; } = [];

    /// <summary>The paths of values that are there when this counts as no.</summary>
    public ImmutableArray<string> WhenFalse { get; init; } = [];

    /// <summary>What stands for an expression with an error that is reported.</summary>
    public static Checked Failed { get; } = new(new ConstantExpression(null), SpecialTypes.Unknown);
}
