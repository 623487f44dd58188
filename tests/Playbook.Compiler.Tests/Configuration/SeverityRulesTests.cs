using System.Collections.Frozen;
using Playbook.Compiler.Configuration;
using Playbook.Compiler.Diagnostics;
using Playbook.Planning.Holidays;
using Playbook.Syntax.Diagnostics;
using Playbook.Syntax.Text;

namespace Playbook.Compiler.Tests.Configuration;

public sealed class SeverityRulesTests
{
    // What a project cannot turn off, besides errors: what outputs alone would never show.
    private static readonly Dictionary<string, Severity> Floors = new() { ["PB3323"] = Severity.Info, ["PB4602"] = Severity.Warning, ["PB5210"] = Severity.Info };

    [Fact]
    public void Every_error_stays_an_error_and_few_other_findings_have_a_floor() =>
        Assert.All(DiagnosticCatalogue.All, row => Assert.Equal(
            row.Severity == Severity.Error ? Severity.Error : Floors.TryGetValue(row.Code, out var floor) ? floor : default(Severity?), row.Floor));

    [Fact]
    public void Every_finding_can_be_made_as_grave_as_an_error_and_as_little_as_its_floor()
    {
        foreach (var row in DiagnosticCatalogue.All)
        {
            Assert.Empty(Read(row.Code, "error").Diagnostics);
            Assert.Empty(Read(row.Name, row.Floor switch { Severity.Error => "error", Severity.Warning => "warning", Severity.Info => "info", _ => "off" }).Diagnostics);
            if (row.Floor is not null)
            {
                Assert.Equal("PB5217", Assert.Single(Read(row.Code, "off").Diagnostics).Code);
            }
        }
    }

    [Fact]
    public void A_finding_graver_than_its_kind_is_raised_and_never_lowered()
    {
        var row = DiagnosticCatalogue.Find("PB4601")!;
        var refused = Diagnostic.Create(row, null) with { Severity = Severity.Error };
        var usual = Diagnostic.Create(row, null);
        foreach (var (level, ofUsual) in new (Severity?, Severity?)[] { (null, null), (Severity.Info, Severity.Info), (Severity.Error, Severity.Error) })
        {
            var rules = new SeverityRules(new Dictionary<string, Severity?> { [row.Code] = level }.ToFrozenDictionary());
            Assert.Equal(Severity.Error, Assert.Single(rules.Apply([refused])).Severity);
            Assert.Equal(ofUsual, rules.Apply([usual]).SingleOrDefault()?.Severity);
        }
    }

    private static ProjectConfiguration Read(string finding, string level) => ConfigurationReader.Read(
        new SourceText("playbook.yaml", $"severities: {{ {finding}: {level} }}\n"), Path.GetTempPath(), Path.GetFileName, HolidayCalendar.China);
}
