using System.Security.Cryptography;

namespace Playbook.Compiler.Reading;

/// <summary>
/// The hash of what was read, computed when first asked for: a check asks for none, and computing the first loads a library that
/// takes longer than a small playbook.
/// </summary>
public sealed class ContentHash : IEquatable<ContentHash>
{
    private readonly Lazy<string> _text;

    private ContentHash(Lazy<string> text) => _text = text;

    /// <summary>That of nothing: empty.</summary>
    public static ContentHash None { get; } = Known("");

    /// <summary>SHA-256 in lower-case hexadecimal.</summary>
    public string Text => _text.Value;

    /// <summary>The hash of some bytes, which are kept until it is computed.</summary>
    /// <param name="content">What nobody changes any more.</param>
    public static ContentHash Of(ReadOnlyMemory<byte> content) => new(new Lazy<string>(() => TextOf(content.Span)));

    /// <summary>A hash that was computed before.</summary>
    /// <param name="text">Its <see cref="Text"/>.</param>
    public static ContentHash Known(string text) => new(new Lazy<string>(text));

    /// <summary>The <see cref="Text"/> of some bytes.</summary>
    public static string TextOf(ReadOnlySpan<byte> content)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(content, hash);
        return Convert.ToHexStringLower(hash);
    }

    /// <inheritdoc/>
    public bool Equals(ContentHash? other) => other is not null && (ReferenceEquals(this, other) || Text == other.Text);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ContentHash);

    /// <inheritdoc/>
    public override int GetHashCode() => Text.GetHashCode(StringComparison.Ordinal);
}
