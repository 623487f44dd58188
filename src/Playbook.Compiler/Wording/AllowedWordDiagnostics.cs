using System.Collections.Immutable;
using Playbook.Planning.Wording;
using Playbook.Syntax.Diagnostics;
using Playbook.Syntax.Text;
using Playbook.Syntax.Words;

namespace Playbook.Compiler.Wording;

/// <summary>Findings about words that a project allows and that need no leave: <c>PB5221</c> and <c>PB5222</c>.</summary>
internal static class AllowedWordDiagnostics
{
    private static readonly DiagnosticDescriptor OnNoListRow = new(
        "PB5221", "allowed-word-on-no-list", Severity.Warning,
        new("要放行的“{0}”不在任何词表里", "“{0}”, which is to be allowed, is on no word list"),
        new("{1}", "{1}"));

    private static readonly DiagnosticDescriptor UnusedRow = new(
        "PB5222", "nothing-allowed", Severity.Warning,
        new("没有一条文案用到放行的“{0}”", "No message needs “{0}”, which is allowed"),
        new("已经不写这个词了：删掉这一行", "If the word is no longer written, remove the line"));

    /// <summary>The rows of this class.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } = [OnNoListRow, UnusedRow];

    /// <summary>A word without a list.</summary>
    public static Diagnostic OnNoList(Location location, string word) => NearestWord.Find(word, RiskyWordLists.Words) is { } nearest
        ? Diagnostic.Create(OnNoListRow, location, word, new Bilingual($"是不是“{nearest}”？", $"Did you mean “{nearest}”?"))
        : Diagnostic.Create(OnNoListRow, location, word, new Bilingual("不用放行，删掉这一行；项目自己的禁用词从“禁用词”里删", "It needs no leave: remove the line; a word that the project bans is taken off “banned-words”"));

    /// <summary>A word that nothing needed.</summary>
    public static Diagnostic NothingAllowed(Location location, string word) => Diagnostic.Create(UnusedRow, location, word);
}
