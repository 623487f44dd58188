using System.Collections.Immutable;
using Playbook.Syntax.Diagnostics;
using Playbook.Syntax.Text;
using Playbook.Syntax.Words;
using Playbook.Templates.Checking;
using Playbook.Templates.Diagnostics;
using Playbook.Templates.Execution;
using Playbook.Templates.Parsing;
using Playbook.Templates.Tree;
using Playbook.Templates.Types;

namespace Playbook.Templates;

/// <summary>A template after parsing and the type check. Immutable; may be rendered from several threads at once.</summary>
public sealed class CheckedTemplate
{
    private readonly Step _step;
    private readonly Place _start;
    private readonly int _globals;
    private readonly int _slots;
    private readonly string? _plainText;

    private CheckedTemplate(TemplateText text, CheckContext context, BlockNode block, Step step)
    {
        Diagnostics = context.Findings.InOrder(text.Source);
        HasErrors = Diagnostics.Any(d => d.Severity == Severity.Error);
        _step = step;
        _start = new Place(text, default);
        _globals = context.Scope.Globals.Length;
        _slots = context.SlotCount;
        _plainText = block.Statements.All(s => s is TextNode) ? string.Concat(block.Statements.Cast<TextNode>().Select(s => s.Text)) : null;
    }

    /// <summary>Parses and checks a template. Never throws for what the text holds.</summary>
    /// <param name="text">The template.</param>
    /// <param name="scope">The global names and their types.</param>
    /// <param name="escaping">What happens to interpolated values.</param>
    /// <param name="includes">
    /// The templates it may include; null when there are none. Included templates share the scope, and see the names
    /// that are assigned where they are included.
    /// </param>
    public static CheckedTemplate Compile(
        TemplateText text, TemplateScope scope, TemplateEscaping escaping = TemplateEscaping.None, TemplateIncludes? includes = null)
    {
        var context = new CheckContext(scope, escaping, includes);
        var block = TemplateParser.Parse(text.Value.Content, new FindingSink(text, context.Findings));
        var step = new TemplateChecker(context, text).Check(block);
        return new CheckedTemplate(text, context, block, step);
    }

    /// <summary>Findings <c>PB4xxx</c> and bounds <c>PB904x</c>, in source order; those of included templates behind.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>Whether a finding of error level forbids rendering.</summary>
    public bool HasErrors { get; }

    /// <summary>Whether the text is fixed: it holds no expression, so it renders to itself.</summary>
    public bool IsPlain => _plainText is not null;

    /// <summary>
    /// Renders. The result depends on the arguments alone. A template with errors renders to nothing, with its findings.
    /// </summary>
    /// <param name="globals">One value for each global of the scope, in its order; further ones, which another scope has, are passed over.</param>
    /// <param name="language">In which dates, numbers, money and lists are written where the template does not say.</param>
    /// <param name="limits">Bounds on the work, or null for the usual ones.</param>
    /// <exception cref="ArgumentException">There are fewer values than globals.</exception>
    public RenderResult Render(ReadOnlySpan<object?> globals, Language language, RenderLimits? limits = null)
    {
        if (globals.Length < _globals)
        {
            throw new ArgumentException($"The scope has {_globals} globals, but {globals.Length} values are given.", nameof(globals));
        }

        if (HasErrors)
        {
            return new RenderResult(string.Empty, Diagnostics);
        }

        limits ??= new RenderLimits();
        if (_plainText is { } plain && plain.Length <= limits.Characters)
        {
            return new RenderResult(plain, []);
        }

        var slots = new object?[_slots];
        globals[.._globals].CopyTo(slots);
        using var output = new OutputBuffer(limits.Characters);
        var frame = new Frame(slots, language, limits, output, _start);
        _step.Render(frame);
        return new RenderResult(output.ToString(), [.. frame.Findings]);
    }
}

/// <summary>What rendering gave.</summary>
/// <param name="Text">The text; what was written so far when a bound was passed.</param>
/// <param name="Diagnostics">Empty unless a bound was passed or a value could not be used.</param>
public sealed record RenderResult(string Text, ImmutableArray<Diagnostic> Diagnostics);

/// <summary>Bounds on rendering. Each has its own finding.</summary>
/// <param name="Characters">UTF-16 units written.</param>
/// <param name="Loops">Loop rounds in all; the values that list functions go through count too.</param>
/// <param name="Depth">Includes inside each other.</param>
public sealed record RenderLimits(int Characters = 20_000_000, int Loops = 2_000_000, int Depth = 40);
