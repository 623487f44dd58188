using Playbook.Cli.CommandLine;
using Playbook.Syntax.Words;

namespace Playbook.Cli.Tests.CommandLine;

public class MessageLanguageTests
{
    [Theory]
    [InlineData(null, "", Language.Chinese)]
    [InlineData("en", "LANG=zh_CN.UTF-8", Language.English)]
    [InlineData("zh", "PLAYBOOK_LANG=en", Language.Chinese)]
    [InlineData(null, "PLAYBOOK_LANG=en LANG=zh_CN.UTF-8", Language.English)]
    [InlineData(null, "PLAYBOOK_LANG=zh LANG=en_US.UTF-8", Language.Chinese)]
    [InlineData(null, "LANG=zh_TW.UTF-8", Language.Chinese)]
    [InlineData(null, "LANG=en_US.UTF-8", Language.English)]
    [InlineData(null, "LANG=de_DE.UTF-8", Language.English)]
    [InlineData(null, "LANG=C.UTF-8", Language.Chinese)]
    [InlineData(null, "LANG=POSIX", Language.Chinese)]
    [InlineData(null, "LC_ALL=C LANG=en_US.UTF-8", Language.Chinese)]
    [InlineData(null, "LC_MESSAGES=en_GB LANG=zh_CN", Language.English)]
    public void The_first_that_says_something_decides(string? option, string variables, Language expected)
    {
        var values = variables.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(v => v.Split('=')).ToDictionary(v => v[0], v => v[1], StringComparer.Ordinal);
        Assert.Equal(expected, MessageLanguage.Choose(option, values.GetValueOrDefault));
    }
}
