using System.Collections.Immutable;
using System.Text;
using Playbook.Syntax.Diagnostics;
using Playbook.Templates;

namespace Playbook.Generators;

/// <summary>A file to be written.</summary>
public sealed record OutputFile
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly ReadOnlyMemory<byte> _bytes;

    /// <summary>A file of characters; written as UTF-8 without BOM, line ends as they stand.</summary>
    /// <param name="path">Below the playbook's own folder, with forward slashes: <c>roles/host.md</c>.</param>
    /// <param name="text">The characters.</param>
    public OutputFile(string path, string text)
    {
        Path = path;
        Text = text;
    }

    /// <summary>A file that a template made.</summary>
    /// <param name="path">Below the playbook's own folder.</param>
    /// <param name="rendered">What the template gave.</param>
    public OutputFile(string path, RenderResult rendered)
        : this(path, rendered.Text) => Diagnostics = rendered.Diagnostics;

    /// <summary>A file in a form of its own, such as a workbook.</summary>
    /// <param name="path">Below the playbook's own folder.</param>
    /// <param name="bytes">What is written.</param>
    public OutputFile(string path, ReadOnlyMemory<byte> bytes)
    {
        Path = path;
        _bytes = bytes;
    }

    /// <summary>Below the playbook's own folder, with forward slashes.</summary>
    public string Path { get; }

    /// <summary>The characters; null for a file that is not text.</summary>
    public string? Text { get; }

    /// <summary>What is written.</summary>
    public ReadOnlyMemory<byte> Bytes => Text is null ? _bytes : Utf8.GetBytes(Text);

    /// <summary>What rendering found; an error forbids writing.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; init; } = [];

    /// <summary>Whether the same would be written to the same place, with the same findings.</summary>
    /// <param name="other">Another file.</param>
    public bool Equals(OutputFile? other) =>
        other is not null && Path == other.Path && Text == other.Text && _bytes.Span.SequenceEqual(other._bytes.Span) && Diagnostics.SequenceEqual(other.Diagnostics);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Path);
}
