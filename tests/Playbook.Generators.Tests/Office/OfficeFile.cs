using System.IO.Compression;
using System.Xml.Linq;
using Playbook.Generators.Themes;
using Playbook.Planning;

namespace Playbook.Generators.Tests.Office;

/// <summary>A workbook or document, taken apart.</summary>
internal sealed class OfficeFile : IDisposable
{
    public static readonly XNamespace Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    public static readonly XNamespace Sheet = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private readonly ZipArchive _zip;

    private OfficeFile(ReadOnlyMemory<byte> bytes) => _zip = new ZipArchive(new MemoryStream(bytes.ToArray()));

    public IReadOnlyCollection<ZipArchiveEntry> Entries => _zip.Entries;

    public static ReadOnlyMemory<byte> Bytes(Plan plan, string path, Theme? theme = null) =>
        All(plan, theme).Single(file => file.Path == path).Bytes;

    public static IEnumerable<OutputFile> All(Plan plan, Theme? theme = null) => Outputs.All
        .Where(kind => kind.Id is "xlsx" or "docx").SelectMany(kind => kind.Make(new Edition(plan, theme)));

    public static OfficeFile Open(Plan plan, string path, Theme? theme = null) => new(Bytes(plan, path, theme));

    public static OfficeFile Open(OutputFile file) => new(file.Bytes);

    public XDocument Part(string path)
    {
        using var stream = _zip.GetEntry(path)!.Open();
        return XDocument.Load(stream, LoadOptions.PreserveWhitespace);
    }

    public void Dispose() => _zip.Dispose();
}
