using System.IO.Compression;
using Playbook.Syntax.Words;

namespace Playbook.Generators.Office.Packaging;

/// <summary>A document as the zip file that office programs open. The same parts give the same bytes: no clock, no name of a machine.</summary>
/// <remarks>ECMA-376 Part 2 (Open Packaging Conventions).</remarks>
internal sealed class OfficePackage
{
    private const string RelationshipsType = "application/vnd.openxmlformats-package.relationships+xml";

    // The earliest moment a zip file can tell of; it says that the moment means nothing.
    private static readonly DateTimeOffset NoMoment = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly List<(string Path, Action<Stream> Write)> _parts = [];
    private readonly Relationships _roots = new();
    private readonly XmlMarkup _types = new XmlMarkup().Write(
        $"<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"{RelationshipsType}\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>");

    /// <summary>A document that says what it is called and in which language it is.</summary>
    /// <param name="title">Its title.</param>
    /// <param name="language">Its language.</param>
    public OfficePackage(string title, Language language)
    {
        var core = new XmlMarkup().Write(
            $"<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>{title}</dc:title><dc:language>{(language == Language.Chinese ? "zh-CN" : "en")}</dc:language></cp:coreProperties>");
        Add("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml", core);
        _roots.Part(Relationships.CoreProperties, "docProps/core.xml");
    }

    /// <summary>Adds the part that opens first.</summary>
    /// <param name="path">Where it stands: <c>word/document.xml</c>.</param>
    /// <param name="type">Its content type.</param>
    /// <param name="part">What it says.</param>
    /// <param name="relationships">Where it leads.</param>
    public void AddMain(string path, string type, XmlMarkup part, Relationships relationships)
    {
        Add(path, type, part);
        _roots.Part("officeDocument", path);
        var split = path.LastIndexOf('/');
        _parts.Add(($"{path[..split]}/_rels{path[split..]}.rels", relationships.End().CopyTo));
    }

    /// <summary>Adds a part.</summary>
    /// <inheritdoc cref="AddMain"/>
    public void Add(string path, string type, XmlMarkup part)
    {
        _types.Write($"<Override PartName=\"/{path}\" ContentType=\"{type}\"/>");
        _parts.Add((path, part.CopyTo));
    }

    /// <summary>Adds a picture.</summary>
    /// <param name="path">Where it stands.</param>
    /// <param name="mediaType">Its type.</param>
    /// <param name="bytes">The file.</param>
    public void AddPicture(string path, string mediaType, ReadOnlyMemory<byte> bytes)
    {
        _types.Write($"<Override PartName=\"/{path}\" ContentType=\"{mediaType}\"/>");
        _parts.Add((path, stream => stream.Write(bytes.Span)));
    }

    /// <summary>The file.</summary>
    public ReadOnlyMemory<byte> ToBytes()
    {
        var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            Write(zip, "[Content_Types].xml", _types.Write($"</Types>").CopyTo);
            Write(zip, "_rels/.rels", _roots.End().CopyTo);
            foreach (var (path, write) in _parts)
            {
                Write(zip, path, write);
            }
        }

        return file.GetBuffer().AsMemory(0, (int)file.Length);
    }

    // Each playbook has some ten of these files, a few kilobytes each: time is dearer than size.
    private static void Write(ZipArchive zip, string path, Action<Stream> write)
    {
        var entry = zip.CreateEntry(path, CompressionLevel.Fastest);
        entry.LastWriteTime = NoMoment;
        entry.ExternalAttributes = 0;
        using var stream = entry.Open();
        write(stream);
    }
}
