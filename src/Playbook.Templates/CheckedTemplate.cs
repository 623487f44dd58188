using System.Collections.Immutable;
using Playbook.Syntax.Diagnostics;
using Playbook.Syntax.Words;
using Playbook.Templates.Types;

namespace Playbook.Templates;

/// <summary>A template after parsing and the type check. Immutable; may be rendered from several threads at once.</summary>
public sealed class CheckedTemplate
{
    /// <summary>Parses and checks a template. Never throws for what the text holds.</summary>
    /// <param name="text">The template.</param>
    /// <param name="scope">The global names and their types.</param>
    /// <param name="escaping">What happens to interpolated values.</param>
    /// <param name="includes">Finds an included template by name; null when there are none. Included templates share the scope.</param>
    public static CheckedTemplate Compile(
        TemplateText text, TemplateScope scope, TemplateEscaping escaping = TemplateEscaping.None, Func<string, TemplateText?>? includes = null) =>
        throw new NotImplementedException();

    /// <summary>Findings <c>PB4xxx</c>, in source order.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>Whether a finding of error level forbids rendering.</summary>
    public bool HasErrors => throw new NotImplementedException();

    /// <summary>Whether the text is fixed: it holds no expression, so it renders to itself.</summary>
    public bool IsPlain => throw new NotImplementedException();

    /// <summary>Renders. The result depends on the arguments alone.</summary>
    /// <param name="globals">One value for each global of the scope, in its order.</param>
    /// <param name="language">In which dates, numbers, money and lists are written where the template does not say.</param>
    /// <param name="limits">Bounds on the work, or null for the usual ones.</param>
    public RenderResult Render(ReadOnlySpan<object?> globals, Language language, RenderLimits? limits = null) => throw new NotImplementedException();
}

/// <summary>What rendering gave.</summary>
/// <param name="Text">The text; what was written so far when a bound was passed.</param>
/// <param name="Diagnostics">Empty unless a bound was passed or a value could not be used.</param>
public sealed record RenderResult(string Text, ImmutableArray<Diagnostic> Diagnostics);

/// <summary>Bounds on rendering. Each has its own finding.</summary>
/// <param name="Characters">UTF-16 units written.</param>
/// <param name="Loops">Loop rounds in all.</param>
/// <param name="Depth">Includes inside each other.</param>
public sealed record RenderLimits(int Characters = 20_000_000, int Loops = 2_000_000, int Depth = 40);
