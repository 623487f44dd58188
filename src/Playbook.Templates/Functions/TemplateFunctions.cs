using System.Collections.Frozen;
using System.Collections.Immutable;
using Playbook.Syntax.Tree;
using Playbook.Syntax.Words;

namespace Playbook.Templates.Functions;

/// <summary>All functions of the template language: the checker, the editor and the reference read this table.</summary>
public static class TemplateFunctions
{
    /// <summary>Every function, in the order of the reference.</summary>
    public static ImmutableArray<TemplateFunction> All { get; } =
    [
        .. TextFunctions.Rows, .. TextPieceFunctions.Rows, .. TextShapeFunctions.Rows, .. ListFunctions.Rows, .. ListShapeFunctions.Rows,
        .. ListChangeFunctions.Rows, .. DateFunctions.Rows, .. NumberFunctions.Rows, .. CalculationFunctions.Rows, .. AmountFunctions.Rows, .. FormatFunctions.Rows,
    ];

    private static readonly RowsByName<TemplateFunction> ByName = new(All, static function =>
        function.Spelling.All.Concat(function.ScribanNames).Select(WordKey.Of));

    private static readonly FrozenSet<string> Spaces = All
        .SelectMany(f => f.ScribanNames)
        .Select(name => name[..name.IndexOf('.', StringComparison.Ordinal)])
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The function of a name in either language, or of a full name in Scriban; null when there is none.</summary>
    public static TemplateFunction? Find(string name) => ByName.Find(WordKey.Of(name));

    /// <summary>Whether functions are grouped under this name in Scriban: <c>string</c>, <c>array</c>, …</summary>
    public static bool IsNameSpace(string name) => Spaces.Contains(WordKey.Of(name));
}
