using System.Collections.Immutable;
using Playbook.Generators.Views;
using Playbook.Syntax.Text;
using Playbook.Syntax.Words;
using Playbook.Templates;
using Playbook.Templates.Types;

namespace Playbook.Generators;

/// <summary>
/// A template that comes with the compiler: an embedded file of <c>Templates/</c>, compiled when first used, once in a process for
/// each language. Escaping follows from the name's ending, so that what an author wrote is data in every output.
/// </summary>
public sealed class BuiltInTemplate
{
    // Templates of the compiler end by construction: they loop over the plan and nothing else. So a large plan is never cut short.
    private static readonly RenderLimits Unbounded = new(int.MaxValue, int.MaxValue);

    private readonly Lazy<CheckedTemplate> _chinese;
    private readonly Lazy<CheckedTemplate> _english;
    private readonly Func<PlanTypes, ImmutableArray<TemplateGlobal>> _own;

    /// <summary>Names a template.</summary>
    /// <param name="name">The embedded file's name with its ending, such as <c>calendar.html</c>.</param>
    /// <param name="own">Global names it has besides those of <see cref="PlanTypes.Globals"/>.</param>
    internal BuiltInTemplate(string name, Func<PlanTypes, ImmutableArray<TemplateGlobal>>? own = null)
    {
        Name = name;
        _own = own ?? (_ => []);
        _chinese = new Lazy<CheckedTemplate>(() => Compile(Language.Chinese));
        _english = new Lazy<CheckedTemplate>(() => Compile(Language.English));
    }

    /// <summary>The file's name with its ending.</summary>
    public string Name { get; }

    /// <summary>What happens to interpolated values, by the name's ending.</summary>
    public TemplateEscaping Escaping => Name[(Name.LastIndexOf('.') + 1)..] switch
    {
        "html" => TemplateEscaping.Html,
        "md" => TemplateEscaping.Markdown,
        "ics" => TemplateEscaping.ICalendar,
        "csv" => TemplateEscaping.Csv,
        "json" or "jsonl" => TemplateEscaping.Json,
        _ => TemplateEscaping.None,
    };

    /// <summary>The template after its check, for pages in <paramref name="language"/>.</summary>
    public CheckedTemplate In(Language language) => (language == Language.Chinese ? _chinese : _english).Value;

    /// <summary>Renders for a plan, in the playbook's language.</summary>
    /// <param name="plan">What the shared globals show.</param>
    /// <param name="own">One value for each of the template's own globals, in their order.</param>
    internal string Render(PlanView plan, params ReadOnlySpan<object?> own) =>
        In(plan.Language).Render([.. plan.Globals, .. own], plan.Language, Unbounded).Text;

    private CheckedTemplate Compile(Language language)
    {
        var types = PlanTypes.In(language);
        return CheckedTemplate.Compile(
            BuiltInTemplates.Read(Name) ?? throw new InvalidOperationException($"The template {Name} is not embedded."),
            new TemplateScope([.. types.Globals, .. _own(types)]),
            Escaping,
            BuiltInTemplates.Read);
    }
}
