using System.Collections.Immutable;
using Playbook.Semantics.Model;
using Playbook.Syntax.Diagnostics;
using Playbook.Syntax.Text;
using Playbook.Syntax.Words;

namespace Playbook.Semantics.Binding;

/// <summary>Findings about names that authors give and use.</summary>
public static class NameDiagnostics
{
    private static readonly DiagnosticDescriptor UnknownNameRow = new(
        "PB2101",
        "unknown-name",
        Severity.Error,
        new("没有叫“{0}”的{1}", "No {1} is called “{0}”"),
        new("{2}", "{2}"));

    private static readonly DiagnosticDescriptor DuplicateNameRow = new(
        "PB2102",
        "duplicate-name",
        Severity.Error,
        new("已经有一个{1}叫“{0}”", "“{0}” is already the name of another {1}"),
        new("给其中一个换个名字", "Give one of them another name"));

    private static readonly DiagnosticDescriptor MissingNameRow = new(
        "PB2103",
        "missing-name",
        Severity.Error,
        new("这个{0}没有名字", "This {0} has no name"),
        new("在“{1}”后面写上名字，例如 {2}", "Write a name behind “{1}”, such as {2}"));

    /// <summary>The rows of this class.</summary>
    internal static ImmutableArray<DiagnosticDescriptor> Rows { get; } = [UnknownNameRow, DuplicateNameRow, MissingNameRow];

    /// <summary>A name that nothing was declared with.</summary>
    /// <param name="location">The name.</param>
    /// <param name="written">As written.</param>
    /// <param name="sort">What was looked for.</param>
    /// <param name="declared">Names of that sort.</param>
    public static Diagnostic UnknownName(Location location, string written, Bilingual sort, IReadOnlyCollection<string> declared) =>
        Remedies.WithSuggestion(UnknownNameRow, location, written, sort, declared);

    /// <summary>A second declaration of a name.</summary>
    public static Diagnostic DuplicateName(Location location, string name, Bilingual sort, Declaration first) =>
        Diagnostic.Create(DuplicateNameRow, location, name, sort) with
        {
            Related = [new RelatedLocation(first.Location, new Bilingual("第一次出现在这里", "It is first declared here"))],
        };

    /// <summary>A declaration without name and title.</summary>
    /// <param name="location">Its head.</param>
    /// <param name="sort">What is declared.</param>
    /// <param name="head">The head as written.</param>
    /// <param name="example">A name that would do.</param>
    public static Diagnostic MissingName(Location location, Bilingual sort, string head, Bilingual example) =>
        Diagnostic.Create(MissingNameRow, location, sort, head, example) with
        {
            Fix = NameOf(HanText.Has(head) ? example.Zh : example.En) is { } name ? CodeFixes.InsertBehind(location, name) : null,
        };

    // What the example says behind its first word, with the blank between.
    private static string? NameOf(string example) => example.IndexOf(' ', StringComparison.Ordinal) is > 0 and var at ? example[at..] : null;
}
