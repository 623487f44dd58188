using System.Collections.Frozen;
using System.Collections.Immutable;
using Playbook.Compiler.Reading;
using Playbook.Generators.Themes;
using Playbook.Planning.Holidays;
using Playbook.Semantics.Model;
using Playbook.Syntax.Diagnostics;

namespace Playbook.Compiler.Configuration;

/// <summary>What a project says in its <c>playbook.yaml</c>, checked. Immutable, and shared by all playbooks of the project.</summary>
public sealed record ProjectConfiguration
{
    /// <summary>The folder of one's own templates where none is named.</summary>
    public const string UsualTemplateFolder = "templates";

    /// <summary>What it says of language, zone, brand, channels, holidays' names and words.</summary>
    public ProjectSettings Settings { get; init; } = ProjectSettings.None;

    /// <summary>Public holidays and make-up workdays, with the project's own.</summary>
    public required HolidayCalendar Holidays { get; init; }

    /// <summary>How grave its findings are.</summary>
    public SeverityRules Severities { get; init; } = SeverityRules.None;

    /// <summary>How its outputs look.</summary>
    public Theme Theme { get; init; } = Theme.Usual;

    /// <summary>The folder for outputs; null where the configuration names none.</summary>
    public ConfiguredFile? OutputFolder { get; init; }

    /// <summary>The folder of one's own templates; null where the configuration names none, and <see cref="UsualTemplateFolder"/> is meant.</summary>
    public ConfiguredFile? TemplateFolder { get; init; }

    /// <summary>Data tables (CSV or YAML) by the names blueprints use; upper and lower case are one.</summary>
    public FrozenDictionary<string, ConfiguredFile> Tables { get; init; } = FrozenDictionary<string, ConfiguredFile>.Empty;

    /// <summary>
    /// Whether there is none, or it could be read. Otherwise nobody knows what it says, and what stages miss in a playbook may well
    /// stand there.
    /// </summary>
    public bool IsKnown { get; init; } = true;

    /// <summary>The files that say it, and those that would if they were there.</summary>
    public ImmutableArray<FileStamp> Files { get; init; } = [];

    /// <summary>Findings about the configuration itself and the files it reads.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; init; } = [];
}
