using Playbook.Semantics.Vocabulary;
using Playbook.Syntax.Text;
using Playbook.Syntax.Tree;

namespace Playbook.Semantics.Model;

/// <summary>A typed condition over a member's signals.</summary>
public abstract record Condition(Location Location);

/// <summary>A count of a signal compared with a number.</summary>
public sealed record SignalCondition(SignalRow Signal, Comparison Comparison, decimal Number, Location Location) : Condition(Location);

/// <summary>Both, or either.</summary>
public sealed record LogicCondition(Condition Left, bool IsAnd, Condition Right, Location Location) : Condition(Location);

/// <summary>The opposite.</summary>
public sealed record NotCondition(Condition Operand, Location Location) : Condition(Location);
