using Playbook.Syntax.Words;

namespace Playbook.Generators.Tests;

public sealed class BuiltInTemplateTests
{
    public static TheoryData<string, Language> Templates()
    {
        var data = new TheoryData<string, Language>();
        foreach (var template in BuiltInTemplates.All)
        {
            data.Add(template.Name, Language.Chinese);
            data.Add(template.Name, Language.English);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Templates))]
    public void Built_in_templates_have_no_finding(string name, Language language)
    {
        var template = BuiltInTemplates.All.Single(t => t.Name == name).In(language);
        Assert.Equal("", string.Join('\n', template.Diagnostics.Select(d =>
            $"{d.Code} {d.Location?.Source.Path}:{d.Location?.Start.Line}:{d.Location?.Start.Column} {d.GetMessage(Language.English)}")));
    }

    [Fact]
    public void Names_are_unique() => Assert.Equal(BuiltInTemplates.All.Length, BuiltInTemplates.All.DistinctBy(t => t.Name).Count());

    [Fact]
    public void A_template_that_does_not_exist_is_not_found() => Assert.Null(BuiltInTemplates.Read("nothing.html"));

    [Fact]
    public void The_catalogue_tells_of_every_file()
    {
        var files = typeof(BuiltInTemplates).Assembly.GetManifestResourceNames();
        Assert.Equal(files.Order(StringComparer.Ordinal), TemplateCatalogue.Pages.Select(entry => entry.Name).Order(StringComparer.Ordinal));
        Assert.All(TemplateCatalogue.Pages.Concat(TemplateCatalogue.Copies()), entry => Assert.NotEmpty(entry.Content));
    }
}
