namespace Playbook.Generators.Office.Documents;

/// <summary>The paper, in twentieths of a point: A4 (ISO 216) with 20 mm around the text.</summary>
internal static class WordPage
{
    public const int Width = 11_906;

    public const int Height = 16_838;

    public const int Margin = 1_134;

    /// <summary>Between the margins.</summary>
    public const int TextWidth = Width - (2 * Margin);
}
