using System.Collections.Immutable;
using Playbook.Syntax.Diagnostics;
using Playbook.Syntax.Text;
using Playbook.Syntax.Words;

namespace Playbook.Compiler.Tables;

/// <summary>Findings about how tables are read: <c>PB561x</c>, and the bound on rows.</summary>
internal static class TableFileDiagnostics
{
    private static readonly DiagnosticDescriptor Kind = Row(
        "PB5611", "unknown-table-kind",
        new("“{0}”不是能读的表格", "“{0}” is no table that can be read"),
        new("把表格另存为 CSV（UTF-8）或 YAML，文件名以 .csv 或 .yaml 结尾", "Save the table as CSV (UTF-8) or YAML, with a name that ends in .csv or .yaml"));

    private static readonly DiagnosticDescriptor Empty = Row(
        "PB5612", "table-without-rows",
        new("表格里没有内容：第一行是列名，下面每行一本手册", "The table has nothing in it: its first row has the heads, and each row below makes a playbook"),
        new("填上至少一行，或去掉“每行”", "Fill in at least one row, or take “each row” away"));

    private static readonly DiagnosticDescriptor Quotes = Row(
        "PB5613", "table-quotes",
        new("这一行的引号一直没有关上，后面的都成了一格", "A quote in this row is closed nowhere, so that all that follows is one cell"),
        new("单元格里有引号时，整格加引号，里面的引号写两遍：\"他说\"\"好\"\"\"", "Put a cell that holds quotes between quotes and double those inside: \"she said \"\"yes\"\"\""));

    private static readonly DiagnosticDescriptor Cells = Row(
        "PB5614", "too-many-cells",
        new("这一行有 {0} 格，表头只有 {1} 列", "This row has {0} cells, but the heads make {1} columns"),
        new("给多出来的格子加列名；单元格里有逗号时，整格加引号", "Give the cells that are left over a head; put a cell that holds a comma between quotes"));

    private static readonly DiagnosticDescriptor Shape = Row(
        "PB5615", "not-a-table",
        new("这里不是表格的一行：YAML 表格是一个列表，每一项写“列名: 内容”", "This is no row of a table: a table in YAML is a list whose items are lines of “column: value”"),
        new("例如：- 城市: 上海，下一行缩进写 费用: 29元", "For example: - city: Shanghai, and indented below it fee: 29 CNY"));

    private static readonly DiagnosticDescriptor Rows = Row(
        "PB9051", "table-too-long",
        new("表格超过 {0} 行，从这一行起没有读，一本也没有生成", "The table has more than {0} rows; from this one on it was not read, and nothing is made of it"),
        new("把表格分成几个文件，各写一行“手册 基于 … 每行 …”", "Divide it into several files, each with its own line “playbook based on … each row …”"));

    /// <summary>The rows.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } = [Kind, Empty, Quotes, Cells, Shape, Rows];

    public static Diagnostic UnknownKind(Location location, string path) => Diagnostic.Create(Kind, location, path);

    public static Diagnostic NoRows(Location location) => Diagnostic.Create(Empty, location);

    public static Diagnostic UnclosedQuote(Location location) => Diagnostic.Create(Quotes, location);

    public static Diagnostic TooManyCells(Location location, int cells, int columns) => Diagnostic.Create(Cells, location, cells, columns);

    public static Diagnostic NotRows(Location location) => Diagnostic.Create(Shape, location);

    public static Diagnostic TooManyRows(Location location, int limit) => Diagnostic.Create(Rows, location, limit);

    private static DiagnosticDescriptor Row(string code, string name, Bilingual message, Bilingual remedy) =>
        new(code, name, Severity.Error, message, remedy);
}
