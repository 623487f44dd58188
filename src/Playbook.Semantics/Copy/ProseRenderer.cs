using System.Collections.Immutable;
using Playbook.Semantics.Model;
using Playbook.Syntax.Diagnostics;
using Playbook.Templates;

namespace Playbook.Semantics.Copy;

/// <summary>A text of the model that holds expressions, not yet rendered.</summary>
/// <param name="Prose">The text.</param>
/// <param name="Template">Its template and where it stands.</param>
public sealed record PendingProse(Prose Prose, TemplateText Template);

/// <summary>
/// Renders the expressions in a playbook's own texts, once, when the model is whole. A text that another one prints is rendered
/// first, whenever it is asked for, so the order in the file does not matter.
/// </summary>
public static class ProseRenderer
{
    // Texts that print texts that print texts: each takes a piece of the stack.
    private const int DeepestChain = 50;

    /// <summary>Checks and renders every pending text. A text that needs itself is a finding and stays as it was written.</summary>
    /// <param name="playbook">The model the expressions see.</param>
    /// <param name="pending">The texts that hold expressions.</param>
    /// <param name="includes">The templates they may include.</param>
    /// <returns>Findings <c>PB4xxx</c>.</returns>
    public static ImmutableArray<Diagnostic> RenderAll(PlaybookModel playbook, IReadOnlyList<PendingProse> pending, TemplateIncludes includes)
    {
        var run = new Run(playbook, includes);
        foreach (var text in pending)
        {
            text.Prose.Pending = () => run.Render(text);
        }

        foreach (var text in pending)
        {
            _ = text.Prose.Text;
        }

        return [.. run.Findings];
    }

    private sealed class Run(PlaybookModel playbook, TemplateIncludes includes)
    {
        private readonly Templates.Types.TemplateScope _scope = CopyScope.ForProse(playbook);
        private readonly object?[] _values = CopyScope.ProseValues(playbook);
        private readonly List<PendingProse> _chain = [];
        private readonly HashSet<PendingProse> _circular = new(ReferenceEqualityComparer.Instance);

        public List<Diagnostic> Findings { get; } = [];

        public void Render(PendingProse text)
        {
            if (_chain.IndexOf(text) is var first and >= 0)
            {
                ReportCircle(_chain[first..]);
                return;
            }

            if (_chain.Count == DeepestChain)
            {
                Findings.Add(CopyDiagnostics.ChainTooDeep(text.Prose.Location, DeepestChain));
                text.Prose.Pending = null;
                return;
            }

            _chain.Add(text);
            var template = CheckedTemplate.Compile(text.Template, _scope, includes: includes);
            var rendered = template.HasErrors ? null : template.Render(_values, playbook.Language);
            _chain.RemoveAt(_chain.Count - 1);

            Findings.AddRange(template.Diagnostics);
            text.Prose.Pending = null;
            text.Prose.Template = template;
            if (rendered is not null && !_circular.Contains(text))
            {
                Findings.AddRange(rendered.Diagnostics);
                text.Prose.Text = rendered.Text;
            }
        }

        private void ReportCircle(List<PendingProse> circle)
        {
            // Entered at another text, the same circle would be found again.
            var isNew = !circle.Exists(_circular.Contains);
            _circular.UnionWith(circle);
            if (isNew)
            {
                Findings.Add(CopyDiagnostics.CircularText([.. circle.Select(text => text.Prose.Location)]));
            }
        }
    }
}
