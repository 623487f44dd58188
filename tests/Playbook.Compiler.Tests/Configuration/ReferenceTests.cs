using System.Text.Json;
using System.Text.RegularExpressions;
using Playbook.Compiler.Configuration;
using Playbook.Compiler.Configuration.Keys;
using Playbook.Compiler.Configuration.Reference;
using Playbook.Generators.Themes;
using Playbook.Planning.Holidays;
using Playbook.Syntax.Text;
using Playbook.Syntax.Words;

namespace Playbook.Compiler.Tests.Configuration;

/// <summary>What is published about playbook.yaml says what the table says.</summary>
public sealed partial class ReferenceTests
{
    private static readonly string Grammar = Path.Join(Checkout.Root, "grammar");

    [Theory]
    [InlineData("configuration.md", "## All keys\n\n", Language.English)]
    [InlineData("configuration.zh.md", "## 全部的键\n\n", Language.Chinese)]
    public void The_page_lists_the_keys_as_they_are(string name, string heading, Language language)
    {
        var page = File.ReadAllText(Path.Join(Grammar, name));
        var end = page.IndexOf(heading, StringComparison.Ordinal);
        Assert.True(end > 0);
        Hold(name, page, page[..end] + heading + ConfigurationReference.ToMarkdown(language));
    }

    [Fact]
    public void The_schema_is_the_one_of_the_table() =>
        Hold("playbook.schema.json", File.ReadAllText(Path.Join(Grammar, "playbook.schema.json")), ConfigurationSchema.Write());

    [Fact]
    public void The_schema_has_every_spelling_of_every_key_and_no_other()
    {
        using var schema = JsonDocument.Parse(ConfigurationSchema.Write());
        Assert.Equal(
            ProjectKeys.File.Keys.SelectMany(key => key.Spelling.All), schema.RootElement.GetProperty("properties").EnumerateObject().Select(p => p.Name));
        Assert.False(schema.RootElement.GetProperty("additionalProperties").GetBoolean());
    }

    [Theory]
    [InlineData("configuration.md")]
    [InlineData("configuration.zh.md")]
    public void The_example_of_the_page_reads_without_a_finding_and_uses_every_section(string name)
    {
        using var folder = new TemporaryFolder();
        folder.Write("holidays/company.csv", "year,2027,a\n");
        folder.Write("holidays/公司.csv", "year,2027,a\n");
        folder.Write("brand/logo.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>");
        folder.Write("brand/标志.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>");
        folder.Write("data/shops.csv", "a\n");
        folder.Write("data/门店.csv", "a\n");
        var example = Example().Match(File.ReadAllText(Path.Join(Grammar, name))).Groups[1].Value;
        var read = ConfigurationReader.Read(new SourceText("playbook.yaml", example), folder.FullPath, Path.GetFileName, HolidayCalendar.China);
        Assert.Empty(read.Diagnostics);
        Assert.NotNull(read.Settings.Language);
        Assert.NotNull(read.Settings.Zone);
        Assert.NotNull(read.Settings.Brand);
        Assert.NotNull(read.OutputFolder);
        Assert.Same(ThemeStyles.Ink, read.Theme.Style);
        Assert.Single(read.Settings.Channels);
        Assert.Equal(4, read.Settings.Words.Length);
        Assert.Single(read.Settings.AllowedWords);
        Assert.Single(read.Settings.DisabledWordLists);
        Assert.NotNull(read.Settings.Holidays);
        Assert.Single(read.Tables);
    }

    private static void Hold(string name, string published, string made)
    {
        var received = Path.Join(Grammar, name.Replace(".md", ".received.md", StringComparison.Ordinal).Replace(".json", ".received.json", StringComparison.Ordinal));
        if (published == made)
        {
            File.Delete(received);
        }
        else
        {
            File.WriteAllText(received, made);
        }

        Assert.Equal(made, published);
    }

    [GeneratedRegex("```yaml\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Example();
}
