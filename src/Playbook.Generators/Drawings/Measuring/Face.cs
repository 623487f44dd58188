namespace Playbook.Generators.Drawings.Measuring;

/// <summary>How letters of a drawing are cut.</summary>
internal enum Face
{
    /// <summary>Running text.</summary>
    Regular,

    /// <summary>Running text, bold.</summary>
    Strong,

    /// <summary>Headings, bold, in the family that the style has for them.</summary>
    Heading,
}
