namespace Playbook.Generators.Drawings.Layout;

/// <summary>A place on a drawing, in tenths of a millimetre from its left upper corner.</summary>
/// <param name="X">Left edge.</param>
/// <param name="Y">Upper edge.</param>
/// <param name="Width">Width.</param>
/// <param name="Height">Height.</param>
internal readonly record struct Box(int X, int Y, int Width, int Height)
{
    /// <summary>Right edge.</summary>
    public int Right => X + Width;

    /// <summary>Lower edge.</summary>
    public int Bottom => Y + Height;

    /// <summary>What is left within so much on each side.</summary>
    public Box Within(int side) => new(X + side, Y + side, Width - (2 * side), Height - (2 * side));

    /// <summary>Whether another lies in it.</summary>
    public bool Holds(Box other) => other.X >= X && other.Y >= Y && other.Right <= Right && other.Bottom <= Bottom;

    /// <summary>Whether another shares a part of it.</summary>
    public bool Meets(Box other) => X < other.Right && other.X < Right && Y < other.Bottom && other.Y < Bottom;
}
