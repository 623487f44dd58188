using System.Collections.Immutable;
using Playbook.Generators.Themes;
using Playbook.Generators.Views;
using Playbook.Syntax.Text;
using Playbook.Syntax.Words;
using Playbook.Templates;
using Playbook.Templates.Types;

namespace Playbook.Generators;

/// <summary>
/// A template that comes with the compiler: an embedded file of <c>Templates/</c>, compiled when first used, once in a process for
/// each language; a project may put its own in its place. Escaping follows from the name's ending, so that what an author wrote is
/// data in every output.
/// </summary>
public sealed class BuiltInTemplate
{
    // Templates of the compiler end by construction: they loop over the plan and nothing else. So a large plan is never cut short.
    private static readonly RenderLimits Unbounded = new(int.MaxValue, int.MaxValue);

    private readonly Lazy<CheckedTemplate> _chinese;
    private readonly Lazy<CheckedTemplate> _english;
    private readonly Func<Language, ImmutableArray<TemplateGlobal>> _globals;

    /// <summary>Names a template that shows a plan.</summary>
    /// <param name="name">The embedded file's name with its ending, such as <c>calendar.html</c>.</param>
    /// <param name="own">Global names it has besides those of <see cref="PlanTypes.Globals"/>.</param>
    internal BuiltInTemplate(string name, Func<PlanTypes, ImmutableArray<TemplateGlobal>>? own = null)
        : this(name, language =>
        {
            var types = PlanTypes.In(language);
            return own is null ? types.Globals : [.. types.Globals, .. own(types)];
        })
    {
    }

    private BuiltInTemplate(string name, Func<Language, ImmutableArray<TemplateGlobal>> globals)
    {
        Name = name;
        _globals = globals;
        _chinese = new Lazy<CheckedTemplate>(() => Compile(Language.Chinese, ProjectTemplates.None));
        _english = new Lazy<CheckedTemplate>(() => Compile(Language.English, ProjectTemplates.None));
    }

    /// <summary>Names a template that knows no plan: it sees nothing that an author of a playbook wrote but what it is given.</summary>
    /// <param name="name">The embedded file's name with its ending.</param>
    /// <param name="own">Global names it has besides those of <see cref="Look.Globals"/>.</param>
    internal static BuiltInTemplate WithoutPlan(string name, params ImmutableArray<TemplateGlobal> own) =>
        new(name, (Language language) => [.. Look.Globals(language), .. own]);

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
        "svg" => TemplateEscaping.Xml,
        _ => TemplateEscaping.None,
    };

    /// <summary>The template after its check, for pages in <paramref name="language"/>.</summary>
    public CheckedTemplate In(Language language) => (language == Language.Chinese ? _chinese : _english).Value;

    /// <summary>The template as a project has it: its own, or ours around its parts.</summary>
    /// <param name="language">The language of the pages.</param>
    /// <param name="project">The project's templates.</param>
    public CheckedTemplate In(Language language, ProjectTemplates project) =>
        IsChangedBy(project) ? project.Compiled(Name, language, () => [Compile(language, project)])[0] : In(language);

    /// <summary>Whether a project has a template of this name, or parts that it may include.</summary>
    public bool IsChangedBy(ProjectTemplates project) => project.HasPagePartials || project.Find(Name) is not null;

    /// <summary>Renders for a plan, in the playbook's language, with the templates that the plan brings.</summary>
    /// <param name="plan">What the shared globals show.</param>
    /// <param name="own">One value for each of the template's own globals, in their order.</param>
    /// <returns>The text; a project's template may pass a bound or hold errors, which are its findings.</returns>
    internal RenderResult Render(PlanView plan, params ReadOnlySpan<object?> own) => RenderAll(plan.Edition.Look, [.. plan.Globals, .. own]);

    /// <summary>Renders a template that knows no plan.</summary>
    /// <param name="look">What every page has.</param>
    /// <param name="own">One value for each of the template's own globals, in their order.</param>
    internal RenderResult Render(Look look, params ReadOnlySpan<object?> own) => RenderAll(look, [.. look.Values, .. own]);

    private RenderResult RenderAll(Look look, ReadOnlySpan<object?> values) =>
        In(look.Language, look.Templates).Render(values, look.Language, IsChangedBy(look.Templates) ? null : Unbounded);

    private CheckedTemplate Compile(Language language, ProjectTemplates project)
    {
        return CheckedTemplate.Compile(
            Read(Name) ?? throw new InvalidOperationException($"The template {Name} is not embedded."),
            new TemplateScope(_globals(language)),
            Escaping,
            new TemplateIncludes(Read, () => TemplateCatalogue.Parts(project)));

        TemplateText? Read(string name) => project.Find(name) ?? BuiltInTemplates.Read(name);
    }
}
