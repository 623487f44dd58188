using Playbook.Compiler.Diagnostics;
using Playbook.Syntax.Diagnostics;
using Playbook.Syntax.Text;

namespace Playbook.Compiler.Reading;

/// <summary>What became of a file: its text, or why there is none. Exactly one of the two is there.</summary>
/// <param name="Text">The decoded text, without byte order mark.</param>
/// <param name="Problem">A finding <c>PB5xxx</c>.</param>
public sealed record SourceReading(SourceText? Text, Diagnostic? Problem)
{
    /// <summary>Whether the file is there and holds nothing.</summary>
    public bool IsEmpty => Problem is { } problem && ReadingDiagnostics.IsEmptyFile(problem.Descriptor);

    /// <summary>Hash of the bytes; none where there are none.</summary>
    public ContentHash Hash { get; init; } = ContentHash.None;

    internal static SourceReading Of(SourceText text) => new(text, null);

    internal static SourceReading Failed(Diagnostic problem) => new(null, problem);
}
