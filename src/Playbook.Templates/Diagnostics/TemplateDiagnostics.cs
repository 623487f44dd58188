using System.Collections.Immutable;
using Playbook.Syntax.Diagnostics;

namespace Playbook.Templates.Diagnostics;

/// <summary>All findings of the template stage.</summary>
public static class TemplateDiagnostics
{
    /// <summary>Every row of the stage, by code.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
        [.. TemplateSyntaxDiagnostics.All, .. TemplateTypeDiagnostics.All, .. TemplateRenderDiagnostics.All];
}
