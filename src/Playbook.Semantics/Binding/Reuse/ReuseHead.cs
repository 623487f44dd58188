using System.Collections.Immutable;
using Playbook.Semantics.Vocabulary;
using Playbook.Syntax.Tree;

namespace Playbook.Semantics.Binding.Reuse;

/// <summary>The line of a playbook or blueprint: <c>手册 上海 "上海读书会" 基于 读书会 每行 "营期.csv"</c>.</summary>
/// <param name="Own">Names and title, and what does not belong there.</param>
/// <param name="BasedOnWord">The word before the blueprint, or null.</param>
/// <param name="Blueprint">The blueprint's name, or null.</param>
/// <param name="EachRowWord">The word before the table, or null.</param>
/// <param name="Table">The table's path, or null.</param>
internal sealed record ReuseHead(
    ImmutableArray<ArgumentSyntax> Own, NameSyntax? BasedOnWord, ValueSyntax? Blueprint, NameSyntax? EachRowWord, TextSyntax? Table)
{
    /// <summary>The words of the language on the line; its other words are names.</summary>
    public ImmutableArray<MarkedWord> Marks =>
    [
        .. BasedOnWord is { } basedOn ? [new MarkedWord(basedOn, ReuseWords.BasedOn)] : ImmutableArray<MarkedWord>.Empty,
        .. EachRowWord is { } eachRow ? [new MarkedWord(eachRow, ReuseWords.EachRow)] : ImmutableArray<MarkedWord>.Empty,
    ];

    /// <summary>Reads the line.</summary>
    public static ReuseHead Of(StatementSyntax statement)
    {
        var own = ImmutableArray.CreateBuilder<ArgumentSyntax>();
        NameSyntax? basedOn = null, eachRow = null;
        ValueSyntax? blueprint = null;
        TextSyntax? table = null;
        for (var i = 0; i < statement.Arguments.Length; i++)
        {
            var next = i + 1 < statement.Arguments.Length ? statement.Arguments[i + 1] : null;
            switch (statement.Arguments[i])
            {
                case NameSyntax word when basedOn is null && Is(word, ReuseWords.BasedOn):
                    basedOn = word;
                    blueprint = next as NameSyntax is { } name && !Is(name, ReuseWords.EachRow) ? name : next as TextSyntax;
                    i += blueprint is null ? 0 : 1;
                    break;
                case NameSyntax word when eachRow is null && Is(word, ReuseWords.EachRow):
                    eachRow = word;
                    table = next as TextSyntax;
                    i += table is null ? 0 : 1;
                    break;
                case var argument:
                    own.Add(argument);
                    break;
            }
        }

        return new ReuseHead(own.ToImmutable(), basedOn, blueprint, eachRow, table);
    }

    /// <summary>Says what is missing behind its words.</summary>
    /// <returns>Whether nothing is.</returns>
    public bool Report(StatementSyntax statement, BindingScope scope)
    {
        if (BasedOnWord is null && EachRowWord is { } stray)
        {
            scope.Report(ReuseDiagnostics.NotBased(stray.Location, stray.Text));
        }
        else if (BasedOnWord is { } basedOn && Blueprint is null)
        {
            scope.ReportUnlessBroken(statement, ReuseDiagnostics.MissingBehind(basedOn.Location, basedOn.Text, new("蓝本的名字", "The name of a blueprint")));
        }
        else if (EachRowWord is { } eachRow && Table is null)
        {
            scope.ReportUnlessBroken(statement, ReuseDiagnostics.MissingBehind(eachRow.Location, eachRow.Text, new("表格文件的路径", "The path of a table")));
        }
        else
        {
            return true;
        }

        return false;
    }

    private static bool Is(NameSyntax word, Field field) =>
        field.Spelling.All.Any(spelling => string.Equals(WordKey.Of(spelling), word.Key, StringComparison.Ordinal));
}
