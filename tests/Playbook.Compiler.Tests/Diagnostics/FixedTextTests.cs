using Playbook.Compiler.Diagnostics.Fixing;
using Playbook.Syntax.Diagnostics;
using Playbook.Syntax.Text;
using Playbook.Syntax.Words;

namespace Playbook.Compiler.Tests.Diagnostics;

public sealed class FixedTextTests
{
    private static readonly DiagnosticDescriptor Row = new("PB0001", "row", Severity.Error, new("甲", "a"), new("乙", "b"));

    [Fact]
    public void Fixes_are_applied_in_the_order_of_the_text() =>
        Assert.Equal("Abcd!", Apply("abcd", (4, 0, "!", true), (0, 1, "A", true)).Content);

    [Fact]
    public void Of_fixes_that_touch_the_first_is_applied()
    {
        var fixedText = Apply("abcd", (0, 2, "X", true), (1, 2, "Y", true), (2, 1, "Z", true), (3, 1, "D", true));
        Assert.Equal("XcD", fixedText.Content);
        Assert.Equal(2, fixedText.Applied.Length);
    }

    [Fact]
    public void Two_insertions_at_one_place_are_one_too_many() => Assert.Equal("a,b", Apply("ab", (1, 0, ",", true), (1, 0, ";", true)).Content);

    [Fact]
    public void Unsafe_fixes_wait_until_they_are_asked_for()
    {
        Assert.Equal("ab", Apply("ab", (0, 1, "A", false)).Content);
        Assert.Equal("Ab", Apply("ab", includesUnsafe: true, (0, 1, "A", false)).Content);
    }

    [Fact]
    public void Findings_of_other_files_are_passed_over()
    {
        var (here, there) = (new SourceText("a", "ab"), new SourceText("b", "ab"));
        Assert.Empty(FixedText.Of(here, [Finding(there, (0, 1, "A", true))], includesUnsafe: true).Applied);
    }

    [Fact]
    public void New_lines_end_as_the_others_of_the_file_do() => Assert.Equal("a\r\nb\r\n}", Apply("a\r\nb", (4, 0, "\n}", true)).Content);

    private static FixedText Apply(string content, params (int, int, string, bool)[] fixes) => Apply(content, false, fixes);

    private static FixedText Apply(string content, bool includesUnsafe, params (int, int, string, bool)[] fixes)
    {
        var text = new SourceText("a", content);
        return FixedText.Of(text, fixes.Select(fix => Finding(text, fix)), includesUnsafe);
    }

    private static Diagnostic Finding(SourceText text, (int Start, int Length, string Replacement, bool IsSafe) fix) =>
        Diagnostic.Create(Row, new Location(text, default)) with
        {
            Fix = new CodeFix(new Bilingual("改", "mend"), new TextSpan(fix.Start, fix.Length), fix.Replacement, fix.IsSafe),
        };
}
