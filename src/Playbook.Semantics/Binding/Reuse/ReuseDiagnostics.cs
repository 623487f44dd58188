using System.Collections.Immutable;
using Playbook.Semantics.Vocabulary;
using Playbook.Syntax.Diagnostics;
using Playbook.Syntax.Text;
using Playbook.Syntax.Words;

namespace Playbook.Semantics.Binding.Reuse;

/// <summary>Findings about blueprints and what is based on them: <c>PB25xx</c>.</summary>
internal static class ReuseDiagnostics
{
    private static readonly DiagnosticDescriptor NoTypeRow = new(
        "PB2501", "parameter-without-type", Severity.Error,
        new("参数“{0}”没有写类型", "The parameter “{0}” has no type"),
        new("{1}", "{1}"));

    private static readonly DiagnosticDescriptor NameTakenRow = new(
        "PB2502", "parameter-name-taken", Severity.Error,
        new("参数“{0}”和蓝本里别的名字重了，用到时分不清是哪一个", "“{0}” is the name of something else in the blueprint too, so nobody could tell which is meant"),
        new("给参数换个名字", "Give the parameter another name"));

    private static readonly DiagnosticDescriptor WrongValueRow = new(
        "PB2503", "wrong-parameter-value", Severity.Error,
        new("参数“{0}”要填“{1}”，这里是{2}", "The parameter “{0}” takes {1}; here stands {2}"),
        new("改成参数要的内容，或改蓝本里参数的类型", "Give what the parameter takes, or change its type in the blueprint"));

    private static readonly DiagnosticDescriptor MissingRow = new(
        "PB2504", "missing-parameter", Severity.Error,
        new("没有给蓝本“{1}”的参数“{0}”", "The parameter “{0}” of the blueprint “{1}” is not given"),
        new("在大括号里写上 {0} 和它的内容，或在蓝本里给它默认值", "Write {0} and its value between the braces, or give it a default in the blueprint"));

    private static readonly DiagnosticDescriptor UnknownRow = new(
        "PB2505", "unknown-parameter", Severity.Error,
        new("“{0}”不是蓝本“{1}”的参数，也不是手册里的词", "“{0}” is neither a parameter of the blueprint “{1}” nor a word of a playbook"),
        new("{2}", "{2}"));

    private static readonly DiagnosticDescriptor CycleRow = new(
        "PB2506", "blueprint-cycle", Severity.Error,
        new("蓝本绕成了圈：{0}", "These blueprints are based on each other in a circle: {0}"),
        new("去掉其中一处“基于”；共同的内容放进一个不再基于它们的蓝本", "Remove one “based on”; put what they share into a blueprint based on none of them"));

    private static readonly DiagnosticDescriptor NothingRow = new(
        "PB2507", "nothing-to-override", Severity.Error,
        new("蓝本的这一块里没有“{0}”，改不了也去不掉", "This part of the blueprint has no “{0}” to change or leave out"),
        new("{1}", "{1}"));

    private static readonly DiagnosticDescriptor NotBasedRow = new(
        "PB2508", "not-based-on-anything", Severity.Error,
        new("“{0}”只能用在基于蓝本的手册里", "“{0}” is for playbooks that are based on a blueprint"),
        new("在“手册”那一行写上“基于”和蓝本的名字，或删掉这一行", "Write “based on” and a blueprint behind “playbook”, or remove this line"));

    private static readonly DiagnosticDescriptor NoBlueprintRow = new(
        "PB2509", "missing-blueprint", Severity.Error,
        new("“{0}”后面没有写{1}", "{1} is missing behind “{0}”"),
        new("例如：手册 基于 读书会 每行 \"营期.csv\"", "For example: playbook based on book-club each row \"cohorts.csv\""));

    private static readonly Bilingual NoTimeMeant = new(
        "写几点几分，如 20:00，或蓝本里类型是“时刻”的参数；地点写在标题后面",
        "Write a time such as 20:00, or a parameter of a blueprint whose type is time; a place goes behind the title");

    private static readonly Bilingual OtherTypeMeant = new(
        "把这个参数的类型改成“时刻”，或在这里写几点几分，如 20:00",
        "Make the type of this parameter time, or write a time here, such as 20:00");

    private static readonly DiagnosticDescriptor NoTimeRow = new(
        "PB2510", "name-is-no-time", Severity.Error,
        new("“{0}”写在时刻的位置，却不是时刻", "“{0}” stands where the time does, but is no time of day"),
        new("{1}", "{1}"));

    private static readonly DiagnosticDescriptor WeekdaysRow = new(
        "PB2511", "weekdays-without-week", Severity.Error,
        new("“{0}”是周几，只能跟在“每周”后面，而且只写一次", "“{0}” says days of the week, which may stand behind “every week on” only, and once"),
        new("写成“每周 {0}”，后面再写几点", "Write “every week on {0}”, and the time behind it"));

    /// <summary>The rows.</summary>
    internal static ImmutableArray<DiagnosticDescriptor> Rows { get; } =
        [NoTypeRow, NameTakenRow, WrongValueRow, MissingRow, UnknownRow, CycleRow, NothingRow, NotBasedRow, NoBlueprintRow, NoTimeRow, WeekdaysRow];

    /// <param name="location">What stands where the type should.</param>
    /// <param name="parameter">The parameter's name.</param>
    /// <param name="written">A word that is no type, or null.</param>
    public static Diagnostic NoType(Location location, string parameter, string? written)
    {
        string[] types = [.. ParameterTypes.Table.Spellings];
        return Diagnostic.Create(NoTypeRow, location, parameter, written is null ? Remedies.Examples(parameter, types) : Remedies.Of(written, types)) with
        {
            Fix = written is null ? null : Remedies.FixOf(location, written, types),
        };
    }

    public static Diagnostic ParameterNameTaken(Location location, string name, Location other) =>
        Diagnostic.Create(NameTakenRow, location, name) with { Related = [new(other, new("另一个在这里", "The other is here"))] };

    public static Diagnostic WrongValue(Location location, Parameter parameter, Bilingual seen) =>
        Diagnostic.Create(WrongValueRow, location, parameter.Name, parameter.Expects, seen) with { Related = [Declared(parameter)] };

    public static Diagnostic MissingParameter(Location location, Parameter parameter, string blueprint) =>
        Diagnostic.Create(MissingRow, location, parameter.Name, blueprint) with { Related = [Declared(parameter)] };

    public static Diagnostic UnknownParameter(Location location, string written, string blueprint, IReadOnlyCollection<string> known) =>
        Diagnostic.Create(UnknownRow, location, written, blueprint, Remedies.Of(written, known)) with { Fix = Remedies.FixOf(location, written, known) };

    public static Diagnostic BlueprintCycle(Location location, IEnumerable<string> chain) =>
        Diagnostic.Create(CycleRow, location, string.Join(" → ", chain));

    public static Diagnostic NothingToOverride(Location location, string written, IReadOnlyCollection<string> known) =>
        Diagnostic.Create(NothingRow, location, written, Remedies.Of(written, known)) with { Fix = Remedies.FixOf(location, written, known) };

    public static Diagnostic NotBased(Location location, string written) => Diagnostic.Create(NotBasedRow, location, written);

    public static Diagnostic MissingBehind(Location location, string word, Bilingual what) => Diagnostic.Create(NoBlueprintRow, location, word, what);

    /// <param name="location">The name.</param>
    /// <param name="written">The same, as written.</param>
    /// <param name="parameter">The parameter it means, which is of another type; null when it means none.</param>
    public static Diagnostic NoTime(Location location, string written, Parameter? parameter) =>
        Diagnostic.Create(NoTimeRow, location, written, parameter is null ? NoTimeMeant : OtherTypeMeant) with
        {
            Related = parameter is null ? [] : [Declared(parameter)],
        };

    /// <param name="location">The name.</param>
    /// <param name="written">The same, as written.</param>
    /// <param name="parameter">The parameter it means.</param>
    public static Diagnostic WeekdaysWithoutWeek(Location location, string written, Parameter parameter) =>
        Diagnostic.Create(WeekdaysRow, location, written) with { Related = [Declared(parameter)] };

    private static RelatedLocation Declared(Parameter parameter) => new(parameter.Location, new("参数在这里声明", "The parameter is declared here"));
}
