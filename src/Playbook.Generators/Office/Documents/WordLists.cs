using Playbook.Generators.Office.Packaging;

namespace Playbook.Generators.Office.Documents;

/// <summary>How lists of a document are marked: all bulleted ones alike, each numbered one with a count of its own.</summary>
internal sealed class WordLists
{
    /// <summary>The number of bulleted lists.</summary>
    public const int Bullets = 1;

    private const int Levels = 9;

    private readonly List<int> _starts = [];

    /// <summary>The number of a new numbered list.</summary>
    /// <param name="start">What it counts from.</param>
    public int Numbered(int start)
    {
        _starts.Add(start);
        return Bullets + _starts.Count;
    }

    /// <summary>How deep a list may stand; deeper ones look like the deepest.</summary>
    public static int Level(int depth) => Math.Min(depth, Levels) - 1;

    /// <summary>How far the text of a list stands in, in twentieths of a point.</summary>
    public static int Indent(int level) => 420 * (level + 1);

    /// <summary>The part.</summary>
    public XmlMarkup Part()
    {
        var part = new XmlMarkup().Write($"<w:numbering xmlns:w=\"{WordParts.Namespace}\"><w:abstractNum w:abstractNumId=\"0\"><w:multiLevelType w:val=\"hybridMultilevel\"/>");
        for (var level = 0; level < Levels; level++)
        {
            var mark = level % 2 == 0 ? "•" : "◦";
            part.Write($"<w:lvl w:ilvl=\"{level}\"><w:start w:val=\"1\"/><w:numFmt w:val=\"bullet\"/><w:lvlText w:val=\"{mark}\"/><w:lvlJc w:val=\"left\"/><w:pPr><w:ind w:left=\"{Indent(level)}\" w:hanging=\"300\"/></w:pPr></w:lvl>");
        }

        part.Write($"</w:abstractNum><w:abstractNum w:abstractNumId=\"1\"><w:multiLevelType w:val=\"hybridMultilevel\"/>");
        for (var level = 0; level < Levels; level++)
        {
            part.Write($"<w:lvl w:ilvl=\"{level}\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%{level + 1}.\"/><w:lvlJc w:val=\"left\"/><w:pPr><w:ind w:left=\"{Indent(level)}\" w:hanging=\"360\"/></w:pPr></w:lvl>");
        }

        part.Write($"</w:abstractNum><w:num w:numId=\"{Bullets}\"><w:abstractNumId w:val=\"0\"/></w:num>");
        foreach (var (index, start) in _starts.Index())
        {
            part.Write($"<w:num w:numId=\"{Bullets + index + 1}\"><w:abstractNumId w:val=\"1\"/>");
            for (var level = 0; level < Levels; level++)
            {
                part.Write($"<w:lvlOverride w:ilvl=\"{level}\"><w:startOverride w:val=\"{start}\"/></w:lvlOverride>");
            }

            part.Write($"</w:num>");
        }

        return part.Write($"</w:numbering>");
    }
}
