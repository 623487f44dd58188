using System.Collections.Immutable;
using Playbook.Syntax.Diagnostics;
using Playbook.Syntax.Text;
using Playbook.Syntax.Words;

namespace Playbook.Semantics.Binding;

/// <summary>Findings about words of the language that are not known, or not known here.</summary>
public static class WordDiagnostics
{
    private static readonly DiagnosticDescriptor UnknownWordRow = new(
        "PB2001",
        "unknown-word",
        Severity.Error,
        new("{1}里没有“{0}”这一项", "“{0}” is not something {1} can hold"),
        new("{2}", "{2}"));

    private static readonly DiagnosticDescriptor MisplacedWordRow = new(
        "PB2002",
        "misplaced-word",
        Severity.Error,
        new("“{0}”不能写在{1}里，它属于{2}", "“{0}” does not belong in {1}, but in {2}"),
        new("把这一行移到{2}里", "Move the line into {2}"));

    private static readonly DiagnosticDescriptor UnknownChoiceRow = new(
        "PB2003",
        "unknown-choice",
        Severity.Error,
        new("“{0}”不是{1}", "“{0}” is not a known {1}"),
        new("{2}", "{2}"));

    /// <summary>The rows of this class.</summary>
    internal static ImmutableArray<DiagnosticDescriptor> Rows { get; } = [UnknownWordRow, MisplacedWordRow, UnknownChoiceRow];

    /// <summary>A statement whose head is no word of the block.</summary>
    /// <param name="location">The head.</param>
    /// <param name="written">As written.</param>
    /// <param name="block">What the block is called.</param>
    /// <param name="allowed">Every spelling that may stand there.</param>
    public static Diagnostic UnknownWord(Location location, string written, Bilingual block, IReadOnlyCollection<string> allowed) =>
        Remedies.WithSuggestion(UnknownWordRow, location, written, block, allowed);

    /// <summary>A statement that is known, in another block.</summary>
    public static Diagnostic MisplacedWord(Location location, string written, Bilingual block, Bilingual home) =>
        Diagnostic.Create(MisplacedWordRow, location, written, block, home);

    /// <summary>A word that is not in a fixed list.</summary>
    /// <param name="location">The word.</param>
    /// <param name="written">As written.</param>
    /// <param name="sort">What the words of the list are.</param>
    /// <param name="allowed">Every spelling of the list.</param>
    public static Diagnostic UnknownChoice(Location location, string written, Bilingual sort, IReadOnlyCollection<string> allowed) =>
        Remedies.WithSuggestion(UnknownChoiceRow, location, written, sort, allowed);
}
