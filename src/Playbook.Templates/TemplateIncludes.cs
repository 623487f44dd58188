namespace Playbook.Templates;

/// <summary>The templates that a template may include.</summary>
/// <param name="Find">Finds one by name.</param>
/// <param name="Names">Their names, for whoever mistypes one; asked only then.</param>
public sealed record TemplateIncludes(Func<string, TemplateText?> Find, Func<IEnumerable<string>> Names);
