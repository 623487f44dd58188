using Playbook.Semantics.Formatting.Lines;
using Playbook.Semantics.Binding.Reuse;
using Playbook.Semantics.Formatting.Phrases;
using Playbook.Semantics.Vocabulary;
using Playbook.Syntax;
using Playbook.Syntax.Text;
using Playbook.Syntax.Words;

namespace Playbook.Semantics.Formatting;

/// <summary>A formatted file.</summary>
/// <param name="Text">The whole text.</param>
/// <param name="KeepsSpelling">
/// Whether the words stayed as they were spelt although another language was asked for: some line would have been read otherwise
/// in it, as only a line without sense can be.
/// </param>
public sealed record FormattedText(string Text, bool KeepsSpelling);

/// <summary>
/// The canonical layout of a playbook. What is said stays the same; texts and comments stay byte for byte, but for the indent
/// that the lines of a text block share. Formatting what is formatted changes nothing.
/// </summary>
public static class PlaybookFormatter
{
    /// <summary>Formats a file.</summary>
    /// <param name="tree">The file. Lines that could not be parsed, and blocks that lack a brace, stay byte for byte.</param>
    /// <param name="keywords">
    /// The language to spell every word of the language in, by its canonical spelling; null leaves the author's spelling.
    /// </param>
    /// <returns>The text, with the line ends of its first line.</returns>
    public static FormattedText Format(SyntaxTree tree, Language? keywords = null)
    {
        var broken = BrokenLines.Of(tree);
        if (keywords is { } language && Print(tree, new SpeltPhrases(tree.Text, language, ParameterLine.NamesIn(tree.Root), GivenTypes.In(tree.Root)), broken) is var spelt && SaysTheSame(tree, spelt))
        {
            return new FormattedText(spelt, KeepsSpelling: false);
        }

        // Recovery goes by indentation; a file with mistakes is read once more, to be sure that nothing else came of it.
        var text = Print(tree, new WrittenPhrases(tree.Text), broken);
        return new FormattedText(broken.IsEmpty || SaysTheSame(tree, text) ? text : tree.Text.Content, KeepsSpelling: keywords is not null);
    }

    private static string Print(SyntaxTree tree, PhraseWriter phrases, BrokenLines broken) =>
        LinePrinter.Print(new TreeLayout(tree, phrases, broken).Lay(), LineEndOf(tree.Text.Content));

    private static bool SaysTheSame(SyntaxTree tree, string text) =>
        Likeness.Of(tree, SyntaxTree.Parse(new SourceText(tree.Text.Path, text), Words.Classes));

    private static string LineEndOf(string content)
    {
        var end = content.AsSpan().IndexOfAny('\n', '\r');
        return end >= 0 && content[end] == '\r' && end + 1 < content.Length && content[end + 1] == '\n' ? "\r\n" : "\n";
    }
}
