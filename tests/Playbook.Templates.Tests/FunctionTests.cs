using Playbook.Syntax.Words;
using Playbook.Templates.Execution;
using Playbook.Templates.Functions;

namespace Playbook.Templates.Tests;

public class FunctionTests
{
    public static TheoryData<string> Names() => [.. TemplateFunctions.All.Select(f => f.Spelling.English[0])];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_example_gives_what_it_shows_in_both_languages_and_spellings(string name)
    {
        var function = TemplateFunctions.Find(name)!;
        var chinese = function.Example.Template.Replace("| " + name, "| " + function.Spelling.Chinese[0], StringComparison.Ordinal);

        Assert.Contains("| " + name, function.Example.Template, StringComparison.Ordinal);
        Assert.Equal(function.Example.Output.Zh, SampleScope.Render(function.Example.Template, Language.Chinese));
        Assert.Equal(function.Example.Output.En, SampleScope.Render(function.Example.Template, Language.English));
        Assert.Equal(function.Example.Output.Zh, SampleScope.Render(chinese, Language.Chinese));
    }

    [Fact]
    public void No_function_has_more_parameters_than_a_call_has_room_for() =>
        Assert.All(TemplateFunctions.All, f => Assert.True(f.Parameters.Length <= FunctionArguments.Most));

    [Fact]
    public void Optional_parameters_stand_behind_the_others() =>
        Assert.All(TemplateFunctions.All, f => Assert.True(f.Parameters.SkipWhile(p => !p.IsOptional).All(p => p.IsOptional)));

    [Theory]
    [InlineData("{{ 'a' | string.upcase }}", "A")]
    [InlineData("{{ [1, 2] | array.join '-' }}", "1-2")]
    [InlineData("{{ day | date.to_string '%Y-%m-%d' }}", "2026-12-01")]
    [InlineData("{{ 2.6 | math.round }}", "3")]
    [InlineData("{{ string.upcase 'a' }}", "A")]
    public void Full_names_of_Scriban_are_accepted(string template, string expected) => Assert.Equal(expected, SampleScope.Render(template));
}
