using Playbook.Syntax.Text;
using Playbook.Syntax.Tree;

namespace Playbook.Syntax.Tests;

public class TextValueTests
{
    [Theory]
    [InlineData("\"共读\"", "共读")]
    [InlineData("“共读”", "共读")]
    [InlineData("”共读“", "共读")]
    [InlineData("「共“读”」", "共“读”")]
    [InlineData("『共读』", "共读")]
    [InlineData("\uFF02共读\uFF02", "共读")]
    [InlineData("\"说“好”\"", "说“好”")]
    [InlineData("\"a\\\"b\\\\c\\nd\\*e\"", "a\"b\\c\nd\\*e")]
    [InlineData("\"{{ a | default \"b\" }} c\"", "{{ a | default \"b\" }} c")]
    [InlineData("\"{{ a | join \"\\n\" }}\"", "{{ a | join \"\\n\" }}")]
    [InlineData("\"{{ 没写完\"", "{{ 没写完")]
    [InlineData("\"👨‍👩‍👧\"", "👨‍👩‍👧")]
    [InlineData("\"\"", "")]
    public void A_text_on_one_line_means_what_stands_between_its_quotes(string source, string content) =>
        Assert.Equal(content, Text("a " + source).Value.Content);

    [Theory]
    [InlineData("\"\"\"\n    一\n      二\n    三\n    \"\"\"", "一\n  二\n三")]
    [InlineData("\"\"\"\r\n\t一\r\n\r\n\t二\r\n\t\"\"\"", "一\n\n二")]
    [InlineData("\"\"\"一\n  二\n  三\"\"\"", "一\n二\n三")]
    [InlineData("\"\"\"\n　　一\n　　二\n\"\"\"", "一\n二")]
    [InlineData("\"\"\"\n  \"好\"\n  \"\"\"", "\"好\"")]
    [InlineData("\"\"\"\n\"\"\"", "")]
    [InlineData("\"\"\"\"\"\"", "")]
    [InlineData("“”“\n  一\n  ”“”", "一")]
    public void A_text_block_loses_its_common_indent(string source, string content) =>
        Assert.Equal(content, Text("a " + source).Value.Content);

    [Theory]
    [InlineData("a \"x\\\"目y\"", "目")]
    [InlineData("a \"x\\n目y\"", "目")]
    [InlineData("  a \"\"\"\n    一\n      目\n    \"\"\"", "目")]
    [InlineData("  a \"\"\"\n    一\\\"\n\n    x{{ 目 }}\n    \"\"\"", "目")]
    public void An_offset_in_the_meaning_leads_back_to_the_source(string source, string mark)
    {
        var value = Text(source).Value;

        Assert.Equal(source.IndexOf(mark, StringComparison.Ordinal), value.ToSource(value.Content.IndexOf(mark, StringComparison.Ordinal)));
    }

    private static TextSyntax Text(string source)
    {
        var tree = SyntaxTree.Parse(new SourceText("test", source), TestWords.Classes);
        Assert.Empty(tree.Diagnostics);
        return Assert.IsType<TextSyntax>(Assert.Single(Assert.IsType<StatementSyntax>(Assert.Single(tree.Root.Members)).Arguments));
    }
}
