using Playbook.Semantics.Model;
using Playbook.Templates;

namespace Playbook.Semantics.Binding;

/// <summary>A text with <c>{{ … }}</c> that waits for the model it speaks of.</summary>
/// <param name="Prose">Holds the raw text until it is rendered.</param>
/// <param name="Text">The template, with its place.</param>
public sealed record PendingProse(Prose Prose, TemplateText Text);
