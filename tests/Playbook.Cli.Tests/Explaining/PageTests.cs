using Playbook.Cli.Explaining;
using Playbook.Cli.Reporting;
using Playbook.Compiler.Diagnostics;
using Playbook.Syntax.Diagnostics;
using Playbook.Syntax.Words;

namespace Playbook.Cli.Tests.Explaining;

/// <summary>Every code has its page, and every example of every page does what the page says.</summary>
public sealed class PageTests
{
    private static readonly string Folder = Path.Join(Checkout.Root, "grammar", "diagnostics");

    public static TheoryData<string> Codes => [.. Pages().Select(page => page.Code)];

    public static TheoryData<string> RunCodes => [.. Pages().Select(page => page.Code).Where(code => !PageLists.NotRun.ContainsKey(code))];

    [Fact]
    public void Every_code_has_its_page_and_every_page_its_code() =>
        Assert.Equal(
            DiagnosticCatalogue.All.Select(row => row.Code),
            Directory.EnumerateFiles(Folder, "PB*.md").Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal));

    [Fact]
    public void The_list_of_exceptions_names_codes_that_exist() =>
        Assert.Empty(PageLists.NotRun.Keys.Except(DiagnosticCatalogue.All.Select(row => row.Code)));

    [Theory]
    [MemberData(nameof(Codes))]
    public void The_title_says_code_name_and_severity_as_the_catalogue_does(string code)
    {
        var (page, row) = (Page(code), DiagnosticCatalogue.Find(code)!);
        var severity = SeverityWords.Of(row.Severity);
        Assert.Equal((row.Code, row.Name, $"**{severity.Zh} · {severity.En}**"), (page.Code, page.Name, page.Severity));
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Every_section_says_something_in_its_own_language(string code) => Assert.All(Page(code).Sections, section =>
    {
        var text = string.Concat(section.Value.Pieces.Select(piece => piece.Text ?? piece.Fence!.Content));
        Assert.NotEqual("", text.Trim());
        if (section.Key.Language == Language.English && section.Value.Pieces.All(piece => piece.Fence is null))
        {
            Assert.DoesNotMatch("[，。；]", text);
        }
    });

    [Theory]
    [MemberData(nameof(RunCodes))]
    public void The_failing_examples_fail_with_the_code(string code) => Assert.All(
        Examples(code, PageSection.Failing), example => Assert.Contains(code, ExampleRun.Codes(example.Part, example.Language)));

    [Theory]
    [MemberData(nameof(RunCodes))]
    public void The_mended_examples_have_no_finding(string code) => Assert.All(
        Examples(code, PageSection.Mended), example => Assert.Empty(ExampleRun.Codes(example.Part, example.Language)));

    [Fact]
    public void The_command_carries_every_page() => Assert.All(Pages(), row => Assert.NotNull(DiagnosticPages.Of(row)));

    /// <summary>The examples of a section, in both languages.</summary>
    internal static IEnumerable<(Language Language, PagePart Part)> Examples(string code, PageSection section)
    {
        var page = Page(code);
        return [(Language.Chinese, page.Sections[(Language.Chinese, section)]), (Language.English, page.Sections[(Language.English, section)])];
    }

    /// <summary>The kinds of findings that have a page.</summary>
    internal static IEnumerable<DiagnosticDescriptor> Pages() => DiagnosticCatalogue.All.Where(row => File.Exists(PathOf(row.Code)));

    private static DiagnosticPage Page(string code) => DiagnosticPage.Read(File.ReadAllText(PathOf(code)));

    private static string PathOf(string code) => Path.Join(Folder, code + ".md");
}
