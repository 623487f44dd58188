using System.Text.RegularExpressions;
using Playbook.Compiler.Diagnostics;

namespace Playbook.Compiler.Tests;

public sealed partial class DiagnosticRowTests
{
    [Fact]
    public void Codes_and_names_are_unique() =>
        Assert.Equal(
            CompilerDiagnostics.All.Length * 2,
            CompilerDiagnostics.All.SelectMany(row => new[] { row.Code, row.Name }).Distinct(StringComparer.Ordinal).Count());

    [Fact]
    public void Codes_belong_to_files_and_configuration_or_to_the_compiler_itself() =>
        Assert.All(CompilerDiagnostics.All, row => Assert.Matches("^PB(5|905|99)[0-9]+$", row.Code));

    [Fact]
    public void Every_message_stands_on_one_line_in_both_languages() =>
        Assert.All(CompilerDiagnostics.All.SelectMany(row => new[] { row.Message, row.Remedy }), text =>
        {
            Assert.NotEqual("", text.Zh);
            Assert.NotEqual("", text.En);
            Assert.DoesNotContain('\n', text.Zh + text.En);
            Assert.Equal(Placeholders(text.Zh), Placeholders(text.En));
        });

    private static IEnumerable<string> Placeholders(string text) =>
        Placeholder().Matches(text).Select(m => m.Value).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);

    [GeneratedRegex(@"\{[0-9]\}")]
    private static partial Regex Placeholder();
}
