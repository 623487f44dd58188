using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Playbook.Generators.Tests.Handbooks;
using Playbook.Generators.Themes;
using Playbook.Syntax.Words;

namespace Playbook.Generators.Tests.Office;

/// <summary>Every workbook and document, in the library of those who made the formats.</summary>
public sealed class OfficePackageTests
{
    // One white point.
    private const string Png = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mP8/x8AAwMCAO+ip1sAAAAASUVORK5CYII=";

    public static TheoryData<string> Names => [.. Editions.Keys];

    private static Dictionary<string, Edition> Editions { get; } = new()
    {
        ["book club, Chinese"] = new(Plans.BookClub(Language.Chinese)),
        ["book club, English"] = new(Plans.BookClub(Language.English)),
        ["weekend"] = new(Plans.Weekend(Language.English)),
        ["reading week"] = new(ReadingWeek.In(Language.Chinese)),
        ["attack"] = new(Plans.Attack()),
        ["theme"] = new(
            Plans.Weekend(Language.Chinese),
            new Theme(ThemeStyles.Ink, Colour.Parse("#00aeef"))
            {
                Font = FontName.Of("思源黑体"),
                Footer = "<好书> & \"共读\" &P",
                Logo = Logo.Of(Convert.FromBase64String(Png)),
            }),
    };

    [Theory]
    [MemberData(nameof(Names))]
    public void The_open_xml_sdk_finds_nothing_to_object_to(string name)
    {
        var files = Files(Editions[name]);
        Assert.NotEmpty(files);
        Assert.All(files, file =>
        {
            using var package = Open(file);
            var findings = new OpenXmlValidator(FileFormatVersions.Office2019).Validate(package)
                .Select(finding => $"{finding.Part?.Uri} {finding.Path?.XPath}: {finding.Description}");
            Assert.Empty(findings);
        });
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_same_edition_gives_the_same_bytes_and_no_moment(string name)
    {
        var edition = Editions[name];
        Assert.Equal(Files(edition), Files(new Edition(edition.Plan, edition.Theme)));
        Assert.All(Files(edition), file =>
        {
            using var package = OfficeFile.Open(file);
            Assert.All(package.Entries, entry => Assert.Equal(new DateTime(1980, 1, 1), entry.LastWriteTime.DateTime));
        });
    }

    [Theory]
    [InlineData(Language.Chinese, "zh-CN")]
    [InlineData(Language.English, "en")]
    public void Properties_are_title_and_language_alone(Language language, string tag)
    {
        using var package = OfficeFile.Open(Plans.BookClub(language), "handbook-member.docx");
        var properties = package.Part("docProps/core.xml").Root!.Elements().ToDictionary(e => e.Name.LocalName, e => e.Value);
        Assert.Equal(["title", "language"], properties.Keys);
        Assert.Equal(tag, properties["language"]);
        Assert.Contains(language == Language.Chinese ? "好书共读书友会" : "Good Books Club", properties["title"], StringComparison.Ordinal);
    }

    [Fact]
    public void Characters_that_xml_has_no_place_for_are_left_out()
    {
        var plan = new PlanBuilder(Language.English, "a\u0000b\u001Bc\uFFFEd\uD800e", new NodaTime.LocalDate(2026, 12, 1), 1).Build();
        using var package = OfficeFile.Open(plan, "calendar.xlsx");
        Assert.Equal("abcd\uFFFDe", package.Part("docProps/core.xml").Root!.Elements().First().Value);
    }

    private static OutputFile[] Files(Edition edition) => [.. OfficeFile.All(edition.Plan, edition.Theme)];

    private static OpenXmlPackage Open(OutputFile file) => file.Path.EndsWith(".xlsx", StringComparison.Ordinal)
        ? SpreadsheetDocument.Open(new MemoryStream(file.Bytes.ToArray()), isEditable: false)
        : WordprocessingDocument.Open(new MemoryStream(file.Bytes.ToArray()), isEditable: false);
}
