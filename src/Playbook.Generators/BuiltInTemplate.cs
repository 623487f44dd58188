using System.Collections.Immutable;
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
    private readonly Func<PlanTypes, ImmutableArray<TemplateGlobal>> _own;

    /// <summary>Names a template.</summary>
    /// <param name="name">The embedded file's name with its ending, such as <c>calendar.html</c>.</param>
    /// <param name="own">Global names it has besides those of <see cref="PlanTypes.Globals"/>.</param>
    internal BuiltInTemplate(string name, Func<PlanTypes, ImmutableArray<TemplateGlobal>>? own = null)
    {
        Name = name;
        _own = own ?? (_ => []);
        _chinese = new Lazy<CheckedTemplate>(() => Compile(Language.Chinese, ProjectTemplates.None));
        _english = new Lazy<CheckedTemplate>(() => Compile(Language.English, ProjectTemplates.None));
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
    internal RenderResult Render(PlanView plan, params ReadOnlySpan<object?> own)
    {
        var project = plan.Plan.Templates;
        return In(plan.Language, project).Render([.. plan.Globals, .. own], plan.Language, IsChangedBy(project) ? null : Unbounded);
    }

    private CheckedTemplate Compile(Language language, ProjectTemplates project)
    {
        var types = PlanTypes.In(language);
        return CheckedTemplate.Compile(
            Read(Name) ?? throw new InvalidOperationException($"The template {Name} is not embedded."),
            new TemplateScope([.. types.Globals, .. _own(types)]),
            Escaping,
            new TemplateIncludes(Read, () => TemplateCatalogue.Parts(project)));

        TemplateText? Read(string name) => project.Find(name) ?? BuiltInTemplates.Read(name);
    }
}
