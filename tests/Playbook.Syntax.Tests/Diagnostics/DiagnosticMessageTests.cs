using Playbook.Syntax.Diagnostics;
using Playbook.Syntax.Words;

namespace Playbook.Syntax.Tests.Diagnostics;

public class DiagnosticMessageTests
{
    private static readonly DiagnosticDescriptor Row = new("PB0001", "sample", Severity.Error, new("看到“{0}”", "saw “{0}”"), new("改掉", "mend it"));

    [Fact]
    public void A_long_argument_is_cut() =>
        Assert.Equal($"看到“{new string('开', 160)}…”", Message(new string('开', 1_000_000)));

    [Fact]
    public void A_cut_does_not_split_a_character() =>
        Assert.Equal($"看到“{new string('a', 159)}…”", Message(new string('a', 159) + "😀" + new string('a', 9)));

    [Fact]
    public void An_argument_of_several_lines_or_with_control_characters_stays_on_one_line() =>
        Assert.Equal("看到“一 二 [31m三”", Message("一\n二\e[31m三"));

    private static string Message(string argument) => Diagnostic.Create(Row, null, argument).GetMessage(Language.Chinese);
}
