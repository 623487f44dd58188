using System.Text;
using Playbook.Compiler.Yaml;
using Playbook.Syntax.Text;
using Playbook.Syntax.Words;

namespace Playbook.Compiler.Tests.Configuration;

public sealed class YamlDocumentTests
{
    [Fact]
    public void Texts_lists_and_mappings_are_read_with_their_places()
    {
        var (document, source) = Read("a: 1\r\nb: [x, 'y z']\n# note\nc:\n  中文: \"𠮷\"\n");
        Assert.Empty(document.Diagnostics);
        var root = Assert.IsType<YamlMapping>(document.Root);
        Assert.Equal(["a", "b", "c"], root.Entries.Select(e => e.Key.Text));
        var list = Assert.IsType<YamlList>(root.Entries[1].Value);
        Assert.Equal(["x", "'y z'"], list.Items.Select(item => source.ToString(item.Span)));
        var inner = Assert.IsType<YamlMapping>(root.Entries[2].Value).Entries.Single();
        Assert.Equal(("中文", "\"𠮷\"", "𠮷"), (source.ToString(inner.Key.Span), source.ToString(inner.Value.Span), ((YamlScalar)inner.Value).Text));
    }

    [Theory]
    [InlineData("")]
    [InlineData("# only a remark\n")]
    [InlineData("---\n...\n")]
    public void A_file_that_says_nothing_is_no_mistake(string text) => Assert.Empty(Read(text).Document.Diagnostics);

    [Theory]
    [InlineData("a: 1\n\tb: 2\n", "PB5202", 2, 1)]
    [InlineData("a:\n\tb: 1\n", "PB5202", 2, 1)]
    [InlineData("a: 'x\nb: 2\n", "PB5201", 1, 4)]
    [InlineData("a: \"\\q\"\n", "PB5201", 1, 4)]
    [InlineData("a: [1, 2\nb: 3\n", "PB5201", 1, 6)]
    [InlineData("a: b: c\n", "PB5201", 1, 5)]
    [InlineData("a: 1\n  b: 2\n", "PB5201", 2, 4)]
    [InlineData("a: @b\n", "PB5201", 1, 4)]
    [InlineData("- a\nb: c\n", "PB5201", 2, 1)]
    [InlineData("a: 1\nb: 2\na: 3\n", "PB5203", 3, 1)]
    [InlineData("a: &x 1\nb: &x 2\n", "PB5204", 2, 4)]
    [InlineData("a: *nowhere\n", "PB5205", 1, 4)]
    [InlineData("a: &x [1, *x]\n", "PB5205", 1, 11)]
    [InlineData("a: !!python/object 1\n", "PB5208", 1, 4)]
    [InlineData("a: 1\n---\nb: 2\n", "PB5208", 2, 1)]
    [InlineData("? [a]\n: b\n", "PB5208", 1, 3)]
    [InlineData("x: &b {c: 1}\ny:\n  <<: *b\n", "PB5208", 3, 3)]
    [InlineData("语言： 中文\n时区： 北京时间\n", "PB5209", 1, 3)]
    [InlineData("语言: 中文\n时区： 北京时间\n", "PB5209", 2, 3)]
    public void What_is_wrong_is_told_at_its_place(string text, string code, int line, int column)
    {
        var finding = Assert.Single(Read(text).Document.Diagnostics);
        Assert.Equal((code, line, column), (finding.Code, finding.Location!.Start.Line, finding.Location.Start.Column));
    }

    [Theory]
    [InlineData("a: 时间：八点\n")]
    [InlineData("- 说明：一\n")]
    [InlineData("a: \"x：y\"\n")]
    public void A_full_width_colon_in_a_value_is_prose_unless_it_begins_a_line(string text) =>
        Assert.Equal(text.StartsWith('-') ? 1 : 0, Read(text).Document.Diagnostics.Length);

    [Fact]
    public void An_alias_stands_for_what_its_anchor_holds()
    {
        var root = (YamlMapping)Read("a: &x [1, 2]\nb: *x\n").Document.Root!;
        Assert.Same(root.Entries[0].Value, root.Entries[1].Value);
        Assert.Equal(9, root.Weight);
    }

    [Fact]
    public void A_bomb_of_aliases_is_refused_before_it_goes_off()
    {
        var text = new StringBuilder("a: &a [x, x, x, x, x, x, x, x, x]\n");
        for (var c = 'b'; c <= 'z'; c++)
        {
            text.Append(c).Append(": &").Append(c).Append(" [").AppendJoin(", ", Enumerable.Repeat($"*{(char)(c - 1)}", 9)).Append("]\n");
        }

        var (document, _) = Read(text.ToString());
        var finding = Assert.Single(document.Diagnostics);
        Assert.Equal("PB5206", finding.Code);
        Assert.Equal("内容超过 20000 项（引用按展开后计），从这里起没有读", finding.GetMessage(Language.Chinese));
        Assert.Null(document.Root);
    }

    [Fact]
    public void Depth_and_number_of_parts_are_bounded()
    {
        Assert.Equal("PB5207", Assert.Single(Read(new string('[', 100_000)).Document.Diagnostics).Code);
        Assert.Equal("PB5207", Assert.Single(Read("a: " + new string('{', 50_000)).Document.Diagnostics).Code);
        Assert.Equal("PB5206", Assert.Single(Read(string.Concat(Enumerable.Range(0, 30_000).Select(i => $"k{i}: 1\n"))).Document.Diagnostics).Code);
    }

    [Fact]
    public void No_mutation_of_a_file_throws()
    {
        const string Sound = "语言: 中文\n渠道: &c\n  微信群: { 字数上限: 10, 每月条数: '2' }\n禁用词:\n  - [a, \"b\"]\n  - *c\nx: |\n  text\n  more\n";
        var random = new Random(7);
        for (var round = 0; round < 3000; round++)
        {
            var text = new StringBuilder(Sound);
            for (var change = random.Next(1, 4); change > 0; change--)
            {
                var at = random.Next(text.Length);
                _ = random.Next(3) switch
                {
                    0 => text.Remove(at, 1),
                    1 => text.Insert(at, "[]{}:,&*!|>'\"%@`\t\n -?#：\0\u0085\uFEFF"[random.Next(26)]),
                    _ => text.Insert(at, Sound.AsSpan(random.Next(Sound.Length / 2), random.Next(20))),
                };
            }

            var (document, source) = Read(text.ToString());
            Assert.All(document.Diagnostics, finding => Assert.InRange(finding.Location!.Span.End, 0, source.Content.Length));
        }
    }

    private static (YamlDocument Document, SourceText Source) Read(string text)
    {
        var source = new SourceText("playbook.yaml", text);
        return (YamlDocument.Read(source, YamlBounds.Configuration), source);
    }
}
