using System.Collections.Immutable;
using Playbook.Semantics.Vocabulary;
using Playbook.Syntax;
using Playbook.Syntax.Text;
using Playbook.Syntax.Tree;

namespace Playbook.Semantics.Binding.Reuse;

/// <summary>Values that stand in no playbook: cells of tables, and samples.</summary>
internal static class DataNodes
{
    // What a value is read behind: any line takes values.
    private const string Before = "x ";

    /// <summary>A text as it stands.</summary>
    public static TextSyntax Text(string content) => new([Token(content, TokenKind.Text)], TextValue.Plain(content, 0)) { IsData = true };

    /// <summary>A name, at the place of another node.</summary>
    public static NameSyntax Name(string name, SyntaxNode place) => new([Token(name, TokenKind.Word)]) { Origin = place };

    /// <summary>A value of a type; null when the text is nothing that could stand behind a word, and nothing else.</summary>
    public static ValueSyntax? Value(string written, ParameterType type)
    {
        if (type.IsText)
        {
            return Text(written);
        }

        var tree = SyntaxTree.Parse(new SourceText("", Before + written), Words.Classes);
        return tree is { Diagnostics: [], Root.Members: [StatementSyntax { Arguments: [ValueSyntax value], Block: null }] } ? Arguments.Plain(value) : null;
    }

    /// <summary>A value to check a blueprint with.</summary>
    public static ValueSyntax Sample(Parameter parameter) => parameter switch
    {
        { Choices: [var first, ..] } => Text(first),
        { Type.IsText: true } => Text(parameter.Name),
        _ => Value(parameter.Type.Sample, parameter.Type)!,
    };

    private static SyntaxToken Token(string text, TokenKind kind) => new(new SourceText("", text), kind, 0, new TextSpan(0, text.Length));
}
