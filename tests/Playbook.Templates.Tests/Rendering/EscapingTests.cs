using System.Text.Json;
using Playbook.Syntax.Words;
using Playbook.Templates.Escaping;

namespace Playbook.Templates.Tests.Rendering;

public class EscapingTests
{
    [Theory]
    [InlineData("<p>{{ '<b>&\"\\'' }}</p>", "<p>&lt;b&gt;&amp;&quot;&#39;</p>")]
    [InlineData("{{ '**好** <i>' | markdown }}", "<p><strong>好</strong> &lt;i&gt;</p>")]
    [InlineData("{{ '[a](javascript:x) [b](https://b.example)' | markdown }}", "<p>a <a href=\"https://b.example\">b</a></p>")]
    [InlineData("{{ capture x }}<b>{{ '<' }}</b>{{ end }}{{ x }}", "<b>&lt;</b>")]
    [InlineData("{{ 'a<\\nb' | newline_to_br }}", "a&lt;<br />\nb")]
    public void Html(string template, string expected) => Assert.Equal(expected, SampleScope.Render(template, escaping: TemplateEscaping.Html));

    [Theory]
    [InlineData("{{ '*粗* _斜_ [x](y) <b> `c`' }}", "\\*粗\\* \\_斜\\_ \\[x\\](y) \\<b\\> \\`c\\`")]
    [InlineData("{{ '# 题\\n- 项\\n1. 一' }}", "\\# 题\n\\- 项\n1\\. 一")]
    [InlineData("{{ '+1 分，19.9 元' }}", "+1 分，19.9 元")]
    [InlineData("{{ '19.9 元' }}", "19.9 元")]
    [InlineData("{{ '---' }}", "\\---")]
    [InlineData("{{ '1.' }}", "1\\.")]
    [InlineData("{{ 'a-b 3.5 c#' }}", "a-b 3.5 c#")]
    [InlineData("{{ '你好 [[昵称:8]],**欢迎**' }}", "你好 [[昵称:8]],\\*\\*欢迎\\*\\*")]
    [InlineData("{{ '看https://a.cn/x_y?z=1，再来' }}", "看<https://a.cn/x_y?z=1>，再来")]
    [InlineData("{{ '(http://a.cn/b).' }}", "(<http://a.cn/b>).")]
    [InlineData("{{ 'https://a.cn/<b>' }}", "<https://a.cn/>\\<b\\>")]
    public void Markdown(string template, string expected) => Assert.Equal(expected, SampleScope.Render(template, escaping: TemplateEscaping.Markdown));

    [Theory]
    [InlineData("SUMMARY:{{ 'a,b;c\\\\d\\r\\ne\\nf' }}", "SUMMARY:a\\,b\\;c\\\\d\\ne\\nf")]
    public void ICalendar(string template, string expected) => Assert.Equal(expected, SampleScope.Render(template, escaping: TemplateEscaping.ICalendar));

    [Theory]
    [InlineData("{{ 'a' }},{{ '说\"好\"' }},{{ 5 }},{{ -5 }}", "\"a\",\"说\"\"好\"\"\",\"5\",\"-5\"")]
    [InlineData("{{ '=1+1' }},{{ '+a' }},{{ '-a' }},{{ '@a' }},{{ '\\ta' }},{{ '\\ra' }}", "\"'=1+1\",\"'+a\",\"'-a\",\"'@a\",\"'\ta\",\"'\ra\"")]
    [InlineData("{{ slogan ?? '' }},{{ day }}", "\"\",\"12月1日\"")]
    public void Csv(string template, string expected) => Assert.Equal(expected, SampleScope.Render(template, escaping: TemplateEscaping.Csv));

    [Theory]
    [InlineData("<text x=\"{{ 5 }}\">{{ '<b>&\"\\'' }}</text>", "<text x=\"5\">&lt;b&gt;&amp;&quot;&#39;</text>")]
    [InlineData("{{ ']]><!--a' }}", "]]&gt;&lt;!--a")]
    [InlineData("{{ slogan ?? '' }}{{ day }}", "12月1日")]
    public void Xml(string template, string expected) => Assert.Equal(expected, SampleScope.Render(template, escaping: TemplateEscaping.Xml));

    [Fact]
    public void Characters_that_xml_has_no_place_for_are_left_out()
    {
        // A theory would not do: halves of pairs do not survive on the way to it.
        Assert.Equal("a\n\tb", Escaped("a\u0000\u0008\u001B\r\n\tb"));
        Assert.Equal("x\uFFFD", Escaped("\uFFFE\uFFFFx\uFFFD"));
        Assert.Equal("\uD83D\uDE00 \uFFFD| \uFFFD", Escaped("\uD83D\uDE00 \uD83D| \uDE00"));

        static string Escaped(ReadOnlySpan<char> text)
        {
            var escaped = new System.Text.StringBuilder();
            while (XmlText.IndexOfSpecial(text) is >= 0 and var at)
            {
                escaped.Append(text[..at]).Append(XmlText.Instead(text[at]));
                text = text[(at + 1)..];
            }

            return escaped.Append(text).ToString();
        }
    }

    [Fact]
    public void Json_is_valid_and_safe_inside_a_script()
    {
        var text = SampleScope.Render(
            "{\"t\": {{ '</script>\\u2028\"\\n' }}, \"n\": {{ 1.50 }}, \"b\": {{ open }}, \"x\": {{ slogan }}, \"l\": {{ names }}, \"d\": {{ day }}, \"m\": {{ fee }}}",
            Language.Chinese,
            TemplateEscaping.Json);

        Assert.DoesNotContain('<', text);
        Assert.DoesNotContain('\u2028', text);
        using var json = JsonDocument.Parse(text);
        Assert.Equal("</script>\u2028\"\n", json.RootElement.GetProperty("t").GetString());
        Assert.Equal(1.5m, json.RootElement.GetProperty("n").GetDecimal());
        Assert.True(json.RootElement.GetProperty("b").GetBoolean());
        Assert.Equal(JsonValueKind.Null, json.RootElement.GetProperty("x").ValueKind);
        Assert.Equal(3, json.RootElement.GetProperty("l").GetArrayLength());
        Assert.Equal("2026-12-01", json.RootElement.GetProperty("d").GetString());
        Assert.Equal("19.9 元", json.RootElement.GetProperty("m").GetString());
    }

    [Theory]
    [InlineData(TemplateEscaping.Html)]
    [InlineData(TemplateEscaping.Markdown)]
    [InlineData(TemplateEscaping.ICalendar)]
    [InlineData(TemplateEscaping.Csv)]
    [InlineData(TemplateEscaping.Json)]
    [InlineData(TemplateEscaping.Xml)]
    public void Text_of_the_template_is_copied_untouched(TemplateEscaping escaping) =>
        Assert.Equal("<b>*a*;,=\"</b>", SampleScope.Render("<b>*a*;,=\"</b>", escaping: escaping));
}
