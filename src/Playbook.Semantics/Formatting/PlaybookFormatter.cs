using Playbook.Semantics.Formatting.Lines;
using Playbook.Semantics.Formatting.Phrases;
using Playbook.Semantics.Vocabulary;
using Playbook.Syntax;
using Playbook.Syntax.Diagnostics;
using Playbook.Syntax.Text;
using Playbook.Syntax.Words;

namespace Playbook.Semantics.Formatting;

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
    /// <returns>The whole text, with the line ends of its first line.</returns>
    public static string Format(SyntaxTree tree, Language? keywords = null)
    {
        var broken = BrokenLines.Of(tree);
        PhraseWriter phrases = keywords is { } language ? new SpeltPhrases(tree.Text, language) : new WrittenPhrases(tree.Text);
        var text = LinePrinter.Print(new TreeLayout(tree, phrases, broken).Lay(), LineEndOf(tree.Text.Content));

        // Recovery goes by indentation; a file with mistakes is read once more, to be sure that nothing else came of it.
        return broken.IsEmpty || Likeness.Of(tree, SyntaxTree.Parse(new SourceText(tree.Text.Path, text), Words.Classes))
            ? text
            : tree.Text.Content;
    }

    private static string LineEndOf(string content)
    {
        var end = content.AsSpan().IndexOfAny('\n', '\r');
        return end >= 0 && content[end] == '\r' && end + 1 < content.Length && content[end + 1] == '\n' ? "\r\n" : "\n";
    }
}
