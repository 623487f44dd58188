using System.Buffers.Binary;
using Playbook.Generators.Office.Packaging;
using Playbook.Generators.Themes;

namespace Playbook.Generators.Office.Documents;

/// <summary>
/// The project's sign at the head of a document. Word shows PNG and JPEG; it knows no WebP, and an SVG only beside a picture of the other
/// kinds, so those two stay on the pages.
/// </summary>
internal static class WordPicture
{
    // English Metric Units, 914,400 to an inch: half an inch high, and no wider than three.
    private const long Height = 457_200;
    private const long MostWidth = 2_743_200;

    private const string Path = "media/logo";

    /// <summary>Adds the sign to a package.</summary>
    /// <returns>Its paragraph, or null when there is none to show.</returns>
    public static XmlMarkup? Add(Theme theme, OfficePackage package, Relationships relationships)
    {
        if (theme.Logo is not { } logo || Size(logo) is not { } size)
        {
            return null;
        }

        var path = Path + (logo.MediaType == "image/png" ? ".png" : ".jpeg");
        package.AddPicture("word/" + path, logo.MediaType, logo.Bytes);
        var (width, height) = Fit(size.Width, size.Height);
        return new XmlMarkup().Write(
            $"<w:p><w:r><w:drawing><wp:inline xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\" distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\"><wp:extent cx=\"{(int)width}\" cy=\"{(int)height}\"/><wp:docPr id=\"1\" name=\"logo\" descr=\"\"/><a:graphic xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"><a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:pic xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:nvPicPr><pic:cNvPr id=\"1\" name=\"logo\"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed=\"{relationships.Part("image", path)}\"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"{(int)width}\" cy=\"{(int)height}\"/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>");
    }

    private static (long Width, long Height) Fit(int width, int height) =>
        Height * width / height is var wide && wide <= MostWidth ? (Math.Max(wide, 1), Height) : (MostWidth, Math.Max(MostWidth * height / width, 1));

    private static (int Width, int Height)? Size(Logo logo) => (logo.MediaType switch
    {
        "image/png" => SizeOfPng(logo.Bytes.Span),
        "image/jpeg" => SizeOfJpeg(logo.Bytes.Span),
        _ => null,
    }) is ( > 0, > 0) size ? size : null;

    // ISO/IEC 15948, 11.2.2: the header comes first, and begins with width and height.
    private static (int Width, int Height)? SizeOfPng(ReadOnlySpan<byte> png) => png.Length < 24
        ? null
        : (BinaryPrimitives.ReadInt32BigEndian(png[16..]), BinaryPrimitives.ReadInt32BigEndian(png[20..]));

    // ITU-T T.81, B.2.2: segments follow each other until one that begins a frame; C4, C8 and CC are no such.
    private static (int Width, int Height)? SizeOfJpeg(ReadOnlySpan<byte> jpeg)
    {
        for (var at = 2; at + 9 <= jpeg.Length && jpeg[at] == 0xFF;)
        {
            if (jpeg[at + 1] is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))
            {
                return (BinaryPrimitives.ReadUInt16BigEndian(jpeg[(at + 7)..]), BinaryPrimitives.ReadUInt16BigEndian(jpeg[(at + 5)..]));
            }

            at += jpeg[at + 1] == 0xFF ? 1 : 2 + BinaryPrimitives.ReadUInt16BigEndian(jpeg[(at + 2)..]);
        }

        return null;
    }
}
