namespace Playbook.Syntax.Text;

/// <summary>A half-open stretch of a text, in UTF-16 units from its beginning.</summary>
public readonly record struct TextSpan
{
    /// <summary>Makes a span.</summary>
    /// <param name="start">First unit, zero or more.</param>
    /// <param name="length">Number of units, zero or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">Either is negative.</exception>
    public TextSpan(int start, int length)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        Start = start;
        Length = length;
    }

    /// <summary>First unit.</summary>
    public int Start { get; }

    /// <summary>Number of units.</summary>
    public int Length { get; }

    /// <summary>The unit after the last one.</summary>
    public int End => Start + Length;

    /// <summary>The span from <paramref name="start"/> up to, not including, <paramref name="end"/>.</summary>
    public static TextSpan FromBounds(int start, int end) => new(start, end - start);

    /// <summary>Whether <paramref name="other"/> lies wholly inside this span.</summary>
    public bool Contains(TextSpan other) => other.Start >= Start && other.End <= End;
}
