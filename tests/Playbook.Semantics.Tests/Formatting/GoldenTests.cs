using Playbook.Syntax.Words;

namespace Playbook.Semantics.Tests.Formatting;

/// <summary>A playbook as it is typed in a hurry, and what becomes of it.</summary>
public sealed class GoldenTests
{
    [Theory]
    [InlineData("untidy.playbook", "untidy.verified.playbook", null)]
    [InlineData("untidy.playbook", "untidy.zh.verified.playbook", Language.Chinese)]
    [InlineData("untidy.playbook", "untidy.en.verified.playbook", Language.English)]
    [InlineData("blueprints.playbook", "blueprints.verified.playbook", null)]
    [InlineData("blueprints.playbook", "blueprints.zh.verified.playbook", Language.Chinese)]
    [InlineData("blueprints.playbook", "blueprints.en.verified.playbook", Language.English)]
    public void An_untidy_file_becomes_what_was_accepted(string written, string golden, Language? keywords)
    {
        var text = Formatted.Of(Checkout.Read("tests", "data", "formatting", written), keywords);
        var path = Path.Join(Checkout.Root, "tests", "data", "formatting", golden);
        if (!File.Exists(path) || Checkout.Read("tests", "data", "formatting", golden) != text)
        {
            var isAccepted = Environment.GetEnvironmentVariable("PLAYBOOK_ACCEPT") == "1";
            File.WriteAllText(isAccepted ? path : path.Replace(".verified.", ".received.", StringComparison.Ordinal), text);
            Assert.True(isAccepted, $"{golden} differs; read the received file, then accept it with PLAYBOOK_ACCEPT=1.");
        }
    }
}
