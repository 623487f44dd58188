using Playbook.Cli.Explaining;
using Playbook.Cli.Tests.Explaining;
using Playbook.Compiler;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Diagnostics.Fixing;
using Playbook.Compiler.Inputs;
using Playbook.Planning;
using Playbook.Syntax.Diagnostics;
using Playbook.Syntax.Words;

namespace Playbook.Cli.Tests.Fixing;

/// <summary>The fixes, applied to the failing examples of the pages: each mends its finding, and the safe ones change nothing else.</summary>
public sealed class FixPageTests
{
    /// <summary>The kinds of findings that come with a fix on their page. One that loses its fix is to be missed.</summary>
    private static readonly string[] Expected =
    [
        "PB1001", "PB1003", "PB1004", "PB1005", "PB1006", "PB1010", "PB1011", "PB1013", "PB1024", "PB1025", "PB1026",
        "PB2001", "PB2003", "PB2101", "PB2103", "PB2203", "PB2301", "PB2303", "PB2306", "PB2313", "PB2315", "PB2401", "PB2402", "PB2501", "PB2505", "PB2507",
        "PB3102", "PB3103", "PB3104", "PB3105", "PB3106", "PB3126", "PB3131", "PB3327",
        "PB4003", "PB4004", "PB4006", "PB4008", "PB4010", "PB4016", "PB4020", "PB4021", "PB4022", "PB4025", "PB4026", "PB4027", "PB4039",
        "PB4610", "PB4611", "PB4612", "PB5010", "PB5501", "PB5503", "PB5504",
    ];

    public static TheoryData<string> Codes => [.. Expected];

    [Fact]
    public void At_least_forty_kinds_of_findings_have_a_fix() => Assert.True(Expected.Length >= 40);

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_fix_mends_its_finding_and_the_file_still_parses(string code) => Assert.All(PageTests.Examples(code, PageSection.Failing), example =>
    {
        using var run = Folder(example.Part, example.Language);
        var before = Compile(run);
        var finding = before.Diagnostics.First(d => d.Code == code);
        Assert.NotNull(finding.Fix);
        Assert.DoesNotContain('\n', finding.Fix.Title.Zh + finding.Fix.Title.En);

        var after = Apply(run, before, [finding]);
        Assert.True(Count(after.Diagnostics, code) < Count(before.Diagnostics, code), after.File.Tree!.Text.Content);
        Assert.True(Errors(after) <= Errors(before), after.File.Tree!.Text.Content);
    });

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_safe_fix_keeps_the_plan(string code) => Assert.All(PageTests.Examples(code, PageSection.Failing), example =>
    {
        using var run = Folder(example.Part, example.Language);
        var before = Compile(run);
        Diagnostic[] safe = [.. before.Diagnostics.Where(d => d.Code == code && d.Fix is { IsSafe: true })];
        if (safe is not [] && before.Diagnostics.All(d => d.Severity != Severity.Error))
        {
            Assert.Equal(Plans(before), Plans(Apply(run, before, safe)));
        }
    });

    [Fact]
    public void No_other_page_shows_a_fix_that_nobody_tests()
    {
        var untested = PageTests.Pages().Select(row => row.Code).Except(Expected).Where(code => !PageLists.NotRun.ContainsKey(code)).Where(code =>
            PageTests.Examples(code, PageSection.Failing).Any(example =>
            {
                using var run = Folder(example.Part, example.Language);
                if (!File.Exists(run.At(ExampleRun.Playbook)))
                {
                    return false;
                }

                // A fix in the project's configuration is for editors: the command mends the playbooks it was given, nothing else.
                var compilation = Compile(run);
                return compilation.Diagnostics.Any(d => d.Code == code && d.Fix is not null && d.Location?.Source == compilation.File.Tree?.Text);
            }));
        Assert.Empty(untested);
    }

    private static CommandRun Folder(PagePart part, Language language)
    {
        var run = new CommandRun();
        ExampleRun.Prepare(run, part, language);
        return run;
    }

    private static Compilation Compile(CommandRun run) =>
        Compilation.Of(new InputFile(run.At(ExampleRun.Playbook), run.Folder), CompilationContext.Create(run.Folder));

    private static Compilation Apply(CommandRun run, Compilation before, Diagnostic[] findings)
    {
        run.With(ExampleRun.Playbook, FixedText.Of(before.File.Tree!.Text, findings, includesUnsafe: true).Content);
        return Compile(run);
    }

    private static int Count(IEnumerable<Diagnostic> diagnostics, string code) => diagnostics.Count(d => d.Code == code);

    private static int Errors(Compilation compilation) => compilation.File.Tree!.Diagnostics.Count(d => d.Severity == Severity.Error);

    private static string Plans(Compilation compilation) => string.Concat(compilation.Plans.Select(PlanJson.Write));
}
