using System.Collections.Immutable;
using Playbook.Semantics.Model;
using Playbook.Syntax.Diagnostics;
using Playbook.Templates;

namespace Playbook.Semantics.Copy;

/// <summary>A text of the model that holds expressions, not yet rendered.</summary>
/// <param name="Prose">The text.</param>
/// <param name="Template">Its template and where it stands.</param>
public sealed record PendingProse(Prose Prose, TemplateText Template);

/// <summary>Renders the expressions in a playbook's own texts, once, when the model is whole.</summary>
public static class ProseRenderer
{
    /// <summary>Checks and renders every pending text. The order does not matter; a text that needs itself is a finding.</summary>
    /// <param name="playbook">The model the expressions see.</param>
    /// <param name="pending">The texts that hold expressions.</param>
    /// <returns>Findings <c>PB4xxx</c>.</returns>
    public static ImmutableArray<Diagnostic> RenderAll(PlaybookModel playbook, ImmutableArray<PendingProse> pending) =>
        throw new NotImplementedException();
}
