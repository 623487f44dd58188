using System.Collections.Immutable;
using Playbook.Syntax.Diagnostics;
using Playbook.Syntax.Text;
using Playbook.Syntax.Words;

namespace Playbook.Semantics.Binding.Reuse;

/// <summary>Findings about what a table holds: <c>PB560x</c>. How tables are read has rows of its own, where files are read.</summary>
public static class TableDiagnostics
{
    private static readonly DiagnosticDescriptor MissingColumnRow = new(
        "PB5601", "missing-column", Severity.Error,
        new("表格里没有“{0}”这一列，蓝本又没有默认值", "The table has no column “{0}”, and the blueprint has no default for it"),
        new("给表格加一列“{0}”，或在大括号里写上 {0}，对每一行都一样", "Add a column “{0}”, or write {0} between the braces where it is the same for every row"));

    private static readonly DiagnosticDescriptor UnknownColumnRow = new(
        "PB5602", "unknown-column", Severity.Warning,
        new("“{0}”这一列不是蓝本“{1}”的参数，没有用到", "The column “{0}” is not used: the blueprint “{1}” has no such parameter"),
        new("{2}", "{2}"));

    private static readonly DiagnosticDescriptor DuplicateColumnRow = new(
        "PB5603", "duplicate-column", Severity.Error,
        new("“{0}”这一列出现了两次", "There are two columns “{0}”"),
        new("留下一列", "Keep one of them"));

    private static readonly DiagnosticDescriptor MissingCellRow = new(
        "PB5604", "missing-cell", Severity.Error,
        new("这一行没有填“{0}”，蓝本又没有默认值", "This row has no “{0}”, and the blueprint has no default for it"),
        new("填上这一格，或在蓝本里给参数默认值", "Fill in the cell, or give the parameter a default in the blueprint"));

    private static readonly DiagnosticDescriptor DuplicateKeyRow = new(
        "PB5605", "duplicate-row-name", Severity.Error,
        new("“{0}”有两行，两本手册会写到一处", "Two rows are called “{0}”, so their playbooks would be written to one place"),
        new("改掉其中一行的名字，或删掉重复的一行", "Change the name of one of them, or remove the row that is there twice"));

    private static readonly DiagnosticDescriptor NamelessRow = new(
        "PB5606", "row-without-name", Severity.Error,
        new("这一行没有名字（“{0}”那一格是空的）", "This row has no name: its cell “{0}” is empty"),
        new("填上这一格：手册和它的文件夹用它做名字", "Fill in the cell: the playbook and its folder are called by it"));

    private static readonly DiagnosticDescriptor WrongCellRow = new(
        "PB5607", "wrong-cell", Severity.Error,
        new("这一行的“{0}”要填“{1}”，这里是“{2}”", "In this row “{0}” takes {1}; here stands “{2}”"),
        new("改这一格，写法和手册里一样", "Change the cell; it is written as in a playbook"));

    private static readonly DiagnosticDescriptor TooDeepRow = new(
        "PB9050", "blueprints-too-deep", Severity.Error,
        new("蓝本一层套一层，超过了 {0} 层", "Blueprints are based on each other more than {0} levels deep"),
        new("让蓝本直接基于最底下那一个", "Base the blueprint on the lowest one directly"));

    /// <summary>The rows, and the bound on blueprints.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
        [MissingColumnRow, UnknownColumnRow, DuplicateColumnRow, MissingCellRow, DuplicateKeyRow, NamelessRow, WrongCellRow, TooDeepRow];

    internal static Diagnostic BlueprintsTooDeep(Location location, int limit) => Diagnostic.Create(TooDeepRow, location, limit);

    internal static Diagnostic MissingColumn(Location location, Parameter parameter, Location heads) =>
        Diagnostic.Create(MissingColumnRow, location, parameter.Name) with
        {
            Related = [new(heads, new("表格的列在这里", "The columns are here")), Declared(parameter)],
        };

    internal static Diagnostic UnknownColumn(Location location, string name, Location asked, string blueprint, IReadOnlyCollection<string> known) =>
        Diagnostic.Create(UnknownColumnRow, location, name, blueprint, Remedies.Of(name, known)) with
        {
            Related = [new(asked, new("表格用在这里", "The table is used here"))],
        };

    internal static Diagnostic DuplicateColumn(Location location, string name) => Diagnostic.Create(DuplicateColumnRow, location, name);

    internal static Diagnostic MissingCell(Location location, Parameter parameter) =>
        Diagnostic.Create(MissingCellRow, location, parameter.Name) with { Related = [Declared(parameter)] };

    internal static Diagnostic DuplicateName(Location location, string name, Location first) =>
        Diagnostic.Create(DuplicateKeyRow, location, name) with { Related = [new(first, new("第一次出现在这里", "It is first here"))] };

    internal static Diagnostic Nameless(Location location, string column) => Diagnostic.Create(NamelessRow, location, column);

    internal static Diagnostic WrongCell(Location location, Parameter parameter, string written) =>
        Diagnostic.Create(WrongCellRow, location, parameter.Name, parameter.Expects, written) with { Related = [Declared(parameter)] };

    private static RelatedLocation Declared(Parameter parameter) => new(parameter.Location, new("参数在这里声明", "The parameter is declared here"));
}
