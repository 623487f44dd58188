using Playbook.Generators.Office.Packaging;
using Playbook.Generators.Themes;
using Playbook.Syntax.Words;

namespace Playbook.Generators.Office.Workbooks;

/// <summary>How a cell looks: a row of the table in the workbook's styles, by number.</summary>
internal enum CellFormat
{
    Usual,
    Head,
    Date,
    Time,
    Number,
    Text,
    Strong,
    Soft,
    Money,
    Total,

    /// <summary>The first of as many as <see cref="Palette.ToneNames"/>.</summary>
    Tone,
}

/// <summary>The styles of a workbook, in the colours of the theme.</summary>
internal static class CellFormats
{
    private const int DateFormat = 164;
    private const int TimeFormat = 165;

    // Thousands apart and two places, in whatever marks the reader's program has (ECMA-376 Part 1, 18.8.30: format 4).
    private const int MoneyFormat = 4;
    private const int FirstToneFont = 4;
    private const int FirstToneFill = 3;

    /// <summary>Colours of a kind of item.</summary>
    /// <param name="tone">One of <see cref="Palette.ToneNames"/>.</param>
    public static CellFormat OfTone(string tone) => CellFormat.Tone + Palette.ToneNames.IndexOf(tone);

    /// <summary>A band of a phase.</summary>
    /// <param name="colour">Its number in the palette, from 1.</param>
    public static CellFormat OfPhase(int colour) => CellFormat.Tone + Palette.ToneNames.Length + colour - 1;

    /// <summary>The part that describes them all.</summary>
    /// <param name="theme">Colours and fonts.</param>
    /// <param name="language">A cell has one font: that of the language.</param>
    public static XmlMarkup Part(Theme theme, Language language)
    {
        var palette = theme.Light;
        var fonts = OfficeFonts.Body(theme);
        var font = language == Language.Chinese ? fonts.EastAsian : fonts.Latin;
        var part = new XmlMarkup().Write(
            $"<styleSheet xmlns=\"{Workbook.Namespace}\"><numFmts count=\"2\"><numFmt numFmtId=\"{DateFormat}\" formatCode=\"yyyy\\-mm\\-dd\"/><numFmt numFmtId=\"{TimeFormat}\" formatCode=\"hh:mm\"/></numFmts>");
        part.Write($"<fonts count=\"{FirstToneFont + palette.Tones.Length}\">");
        WriteFont(part, font, palette.Ink);
        WriteFont(part, font, palette.Sheet, isBold: true);
        WriteFont(part, font, palette.Ink, isBold: true);
        WriteFont(part, font, palette.Soft);
        foreach (var tone in palette.Tones)
        {
            WriteFont(part, font, tone.Ink);
        }

        part.Write($"</fonts><fills count=\"{FirstToneFill + palette.Tones.Length}\"><fill><patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill>");
        WriteFill(part, palette.Accent);
        foreach (var tone in palette.Tones)
        {
            WriteFill(part, tone.Ground);
        }

        part.Write($"</fills><borders count=\"{2 + palette.Phases.Length}\"><border/><border><left/><right/><top/><bottom style=\"thin\"><color rgb=\"FF{palette.Line}\"/></bottom></border>");
        foreach (var phase in palette.Phases)
        {
            part.Write($"<border><left style=\"thick\"><color rgb=\"FF{phase}\"/></left><right/><top/><bottom style=\"thin\"><color rgb=\"FF{palette.Line}\"/></bottom></border>");
        }

        part.Write($"</borders><cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs><cellXfs count=\"{(int)CellFormat.Tone + palette.Tones.Length + palette.Phases.Length}\">");
        part.Write($"<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/><xf numFmtId=\"0\" fontId=\"1\" fillId=\"2\" borderId=\"0\" applyFont=\"1\" applyFill=\"1\" applyAlignment=\"1\"><alignment vertical=\"center\" wrapText=\"1\"/></xf>");
        WriteNumber(part, DateFormat);
        WriteNumber(part, TimeFormat);
        WriteNumber(part, format: 0);
        WriteText(part, font: 0, fill: 0, border: 1);
        WriteText(part, font: 2, fill: 0, border: 1);
        part.Write($"<xf numFmtId=\"0\" fontId=\"3\" fillId=\"0\" borderId=\"1\" applyFont=\"1\" applyAlignment=\"1\"><alignment horizontal=\"left\" vertical=\"top\"/></xf>");
        WriteMoney(part, font: 0);
        WriteMoney(part, font: 2);
        for (var i = 0; i < palette.Tones.Length; i++)
        {
            WriteText(part, FirstToneFont + i, FirstToneFill + i, border: 1);
        }

        for (var i = 0; i < palette.Phases.Length; i++)
        {
            WriteText(part, font: 0, fill: 0, border: 2 + i, indent: 1);
        }

        return part.Write($"</cellXfs></styleSheet>");
    }

    private static void WriteFont(XmlMarkup part, string name, Colour colour, bool isBold = false)
    {
        part.Write($"<font>");
        if (isBold)
        {
            part.Write($"<b/>");
        }

        part.Write($"<sz val=\"11\"/><color rgb=\"FF{colour}\"/><name val=\"{name}\"/><family val=\"2\"/></font>");
    }

    private static void WriteFill(XmlMarkup part, Colour colour) =>
        part.Write($"<fill><patternFill patternType=\"solid\"><fgColor rgb=\"FF{colour}\"/></patternFill></fill>");

    // Beside texts, numbers read best from the left: nobody adds them up.
    private static void WriteNumber(XmlMarkup part, int format) => part.Write(
        $"<xf numFmtId=\"{format}\" fontId=\"0\" fillId=\"0\" borderId=\"1\" applyNumberFormat=\"1\" applyAlignment=\"1\"><alignment horizontal=\"left\" vertical=\"top\"/></xf>");

    private static void WriteMoney(XmlMarkup part, int font) => part.Write(
        $"<xf numFmtId=\"{MoneyFormat}\" fontId=\"{font}\" fillId=\"0\" borderId=\"1\" applyNumberFormat=\"1\" applyFont=\"1\" applyAlignment=\"1\"><alignment horizontal=\"right\" vertical=\"top\" indent=\"1\"/></xf>");

    private static void WriteText(XmlMarkup part, int font, int fill, int border, int indent = 0) => part.Write(
        $"<xf numFmtId=\"0\" fontId=\"{font}\" fillId=\"{fill}\" borderId=\"{border}\" applyFont=\"1\" applyFill=\"1\" applyAlignment=\"1\"><alignment horizontal=\"left\" vertical=\"top\" wrapText=\"1\" indent=\"{indent}\"/></xf>");
}
