using System.Collections.Immutable;
using System.Globalization;
using Playbook.Syntax.Text;
using Playbook.Syntax.Words;

namespace Playbook.Syntax.Diagnostics;

/// <summary>A finding at a place. Made by the typed factories of each stage, put into words only at the edge.</summary>
/// <param name="Descriptor">Which kind of finding.</param>
/// <param name="Location">Where, or null for a finding about a whole file that could not be read.</param>
/// <param name="Arguments">What fills the placeholders of message and remedy.</param>
public sealed record Diagnostic(DiagnosticDescriptor Descriptor, Location? Location, ImmutableArray<Bilingual> Arguments)
{
    /// <summary>The most UTF-16 units of an argument that a message shows; a title has thirty, a long path a hundred.</summary>
    private const int LongestArgument = 160;

    /// <summary>Makes a finding.</summary>
    public static Diagnostic Create(DiagnosticDescriptor descriptor, Location? location, params ReadOnlySpan<Bilingual> arguments) =>
        new(descriptor, location, [.. arguments]);

    /// <summary>Other places that explain this one, such as the first of two declarations.</summary>
    public ImmutableArray<RelatedLocation> Related { get; init; } = [];

    /// <summary>A replacement of text that mends the finding, where one is known.</summary>
    public CodeFix? Fix { get; init; }

    /// <summary>The unique code.</summary>
    public string Code => Descriptor.Code;

    /// <summary>How much it matters.</summary>
    public Severity Severity { get; init; } = Descriptor.Severity;

    /// <summary>What was seen and expected, in <paramref name="language"/>.</summary>
    public string GetMessage(Language language) => Fill(Descriptor.Message.In(language), language);

    /// <summary>How to mend it, in <paramref name="language"/>.</summary>
    public string GetRemedy(Language language) => Fill(Descriptor.Remedy.In(language), language);

    private string Fill(string template, Language language) =>
        string.Format(CultureInfo.InvariantCulture, template, [.. Arguments.Select(object (a) => OnOneLine(a.In(language)))]);

    // Arguments quote what the author wrote: a message stays one line of readable length, and sends no control sequence to a terminal.
    private static string OnOneLine(string argument)
    {
        var end = argument.Length <= LongestArgument ? argument.Length
            : char.IsHighSurrogate(argument[LongestArgument - 1]) ? LongestArgument - 1
            : LongestArgument;
        var shortened = end < argument.Length ? argument[..end] + "…" : argument;
        return shortened.Any(char.IsControl) ? string.Concat(shortened.Select(c => char.IsControl(c) ? ' ' : c)) : shortened;
    }
}

/// <summary>A place that explains a finding elsewhere.</summary>
/// <param name="Location">Where.</param>
/// <param name="Note">What is to be seen there.</param>
public sealed record RelatedLocation(Location Location, Bilingual Note);

/// <summary>A replacement of text that mends a finding.</summary>
/// <param name="Title">What it does, as a button would say.</param>
/// <param name="Span">What is replaced, in the diagnostic's source.</param>
/// <param name="Replacement">What stands there afterwards.</param>
/// <param name="IsSafe">Whether it keeps the meaning, so that it may be applied without being looked at.</param>
public sealed record CodeFix(Bilingual Title, TextSpan Span, string Replacement, bool IsSafe);
