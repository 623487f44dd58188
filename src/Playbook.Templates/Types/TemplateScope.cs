using System.Collections.Immutable;
using Playbook.Syntax.Words;

namespace Playbook.Templates.Types;

/// <summary>The global names a template may use. Values are given at rendering in the same order.</summary>
/// <param name="Globals">Names with their types.</param>
public sealed record TemplateScope(ImmutableArray<TemplateGlobal> Globals);

/// <summary>A global name.</summary>
/// <param name="Spelling">Its names in both languages.</param>
/// <param name="Type">What it holds.</param>
/// <param name="Documentation">One line for a reader.</param>
public sealed record TemplateGlobal(Spelling Spelling, TemplateType Type, Bilingual Documentation);
