using Playbook.Templates.Markdown.Dialects;

namespace Playbook.Templates.Tests.Markdown;

public sealed class DialectTests
{
    // Ours: how people write in chats that have no marks.
    [Theory]
    [InlineData("# 今日共读\n\n读完第 3 章", "【今日共读】\n\n读完第 3 章")]
    [InlineData("# 今日共读\n读完第 3 章", "【今日共读】\n读完第 3 章")]
    [InlineData("# 【开营】今晚见", "【开营】今晚见")]
    [InlineData("## Tonight\n\nWe start at eight.", "Tonight\n\nWe start at eight.")]
    [InlineData("**开营仪式** 今晚 *20:00* 开始，口令 `共读`。", "开营仪式 今晚 20:00 开始，口令 共读。")]
    [InlineData("要带：\n- 杯子\n- 茶\n  - 绿茶", "要带：\n• 杯子\n• 茶\n  • 绿茶")]
    [InlineData("1. 改名片\n2. 看群规", "1. 改名片\n2. 看群规")]
    [InlineData("3) 三\n4) 四", "3. 三\n4. 四")]
    [InlineData("[报名](https://a.example)今晚截止", "报名：https://a.example 今晚截止")]
    [InlineData("[Sign up](https://a.example) tonight", "Sign up: https://a.example tonight")]
    [InlineData("报名：[https://a.example](https://a.example)", "报名：https://a.example")]
    [InlineData("<https://a.example>", "https://a.example")]
    [InlineData("[别点](javascript:alert(1))", "别点")]
    [InlineData("> 读书是门手艺", "「读书是门手艺」")]
    [InlineData("> Read slowly", "“Read slowly”")]
    [InlineData("上面\n\n---\n\n下面", "上面\n\n————\n\n下面")]
    [InlineData("|书|人|\n|--|--|\n|甲|乙|", "书 | 人\n甲 | 乙")]
    [InlineData("```\na < b\n```", "a < b")]
    [InlineData("看海报：\n\n![开营海报](海报.png)\n\n今晚见", "看海报：\n\n今晚见")]
    [InlineData("欢迎 [[昵称]]，先改名片：[[昵称:8]]！\n第二行", "欢迎 [[昵称]]，先改名片：[[昵称:8]]！\n第二行")]
    [InlineData("20:00 开始，-5 度，5 < 6 & 7", "20:00 开始，-5 度，5 < 6 & 7")]
    [InlineData("<b>不是标签</b>", "<b>不是标签</b>")]
    public void Plain_text(string markdown, string text) => Assert.Equal(text, Dialects.Plain.TextOf(markdown));

    // api.slack.com/reference/surfaces/formatting.
    [Theory]
    [InlineData("# Tonight", "*Tonight*")]
    [InlineData("# The **big** night", "*The big night*")]
    [InlineData("**bold** and *soft*, `code`", "*bold* and _soft_, `code`")]
    [InlineData("今晚**八点**见", "今晚\u200B*八点*\u200B见")]
    [InlineData("- one\n- two", "• one\n• two")]
    [InlineData("[Sign up](https://a.example?a=1&b=2)", "<https://a.example?a=1&amp;b=2|Sign up>")]
    [InlineData("<https://a.example>", "<https://a.example>")]
    [InlineData("> Read\n> slowly", "> Read\n> slowly")]
    [InlineData("Q&A: 5 < 6 > 4", "Q&amp;A: 5 &lt; 6 &gt; 4")]
    [InlineData("2 \\* 3 \\* 4", "2 \u200B*\u200B 3 \u200B*\u200B 4")]
    [InlineData("see https://a.example/a_b_c", "see https://a.example/a_b_c")]
    [InlineData("```\na < b\n```", "```\na &lt; b\n```")]
    [InlineData("<!channel>", "&lt;!channel&gt;")]
    public void Slack(string markdown, string text) => Assert.Equal(text, Dialects.Slack.MarkupOf(markdown));

    // core.telegram.org/bots/api#html-style, parse_mode HTML.
    [Theory]
    [InlineData("# 今晚 **八点**", "<b>今晚 八点</b>")]
    [InlineData("**bold** and *soft*, `a<b`", "<b>bold</b> and <i>soft</i>, <code>a&lt;b</code>")]
    [InlineData("- one\n- two", "• one\n• two")]
    [InlineData("[Sign up](https://a.example?a=1&b=2)", "<a href=\"https://a.example?a=1&amp;b=2\">Sign up</a>")]
    [InlineData("> Read\n> slowly", "<blockquote>Read\nslowly</blockquote>")]
    [InlineData("Q&A: 5 < 6 > 4. <b>no</b>!", "Q&amp;A: 5 &lt; 6 &gt; 4. &lt;b&gt;no&lt;/b&gt;!")]
    [InlineData("```\na < b\n```", "<pre>a &lt; b</pre>")]
    public void Telegram(string markdown, string text) => Assert.Equal(text, Dialects.Telegram.MarkupOf(markdown));

    // support.discord.com article 210298617.
    [Theory]
    [InlineData("# Tonight", "# Tonight")]
    [InlineData("##### Small", "### Small")]
    [InlineData("**bold** and *soft*, `code`", "**bold** and *soft*, `code`")]
    [InlineData("- one\n- two", "- one\n- two")]
    [InlineData("[Sign up](https://a.example)", "[Sign up](https://a.example)")]
    [InlineData("> Read\n> slowly", "> Read\n> slowly")]
    [InlineData("2 \\* 3, snake\\_case, \\~~no\\~~, a\\|\\|b", "2 \\* 3, snake\\_case, \\~\\~no\\~\\~, a\\|\\|b")]
    [InlineData("\\# not a heading\n\\- not a list\n1\\. not one either", "\\# not a heading\n\\- not a list\n1\\. not one either")]
    [InlineData("see https://a.example/a_b_c, snake_case", "see https://a.example/a_b_c, snake\\_case")]
    [InlineData("\\[no](https://a.example)", "[no]\\(https://a.example)")]
    [InlineData("Hi [[name]] & all", "Hi [[name]] & all")]
    public void Discord(string markdown, string text) => Assert.Equal(text, Dialects.Discord.TextOf(markdown));

    // RFC 2046, 5.1.4: the same in plain text and in HTML.
    [Theory]
    [InlineData("# 信\n\n**你好** [站](https://a.example)", "<h1>信</h1>\n<p><strong>你好</strong> <a href=\"https://a.example\">站</a></p>")]
    [InlineData("<script>alert(1)</script>", "<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>")]
    [InlineData("[别点](javascript:alert(1))", "<p>别点</p>")]
    public void Mail(string markdown, string html)
    {
        Assert.Equal(html, Dialects.Mail.MarkupOf(markdown));
        Assert.Equal(html, Dialects.Mail.HtmlOf(markdown));
    }

    // Articles of official accounts: links of other sites do not work there.
    [Theory]
    [InlineData("[报名](https://a.example)", "<p>报名：https://a.example</p>")]
    [InlineData("<https://a.example>", "<p>https://a.example</p>")]
    [InlineData("- **一**", "<ul>\n<li><strong>一</strong></li>\n</ul>")]
    public void Article(string markdown, string html) => Assert.Equal(html, Dialects.Article.MarkupOf(markdown));

    // Whoever pastes an article puts each image where its place is; chats send images by themselves.
    [Theory]
    [InlineData("一\n\n![海报](a.png)\n\n二 ![](https://a.example/b.png)", "<p>一</p>\n<p>〔🖼 1 海报〕</p>\n<p>二 〔🖼 2〕</p>", "<p>一</p>\n<p>二 </p>")]
    [InlineData("![x](javascript:alert(1)) ![y](data:image/png,0)", "<p>x y</p>", "<p>x y</p>")]
    [InlineData("![<b>](a.png)", "<p>〔🖼 1 &lt;b&gt;〕</p>", "")]
    public void Images(string markdown, string article, string chat)
    {
        Assert.All([Dialects.Mail, Dialects.Article, Dialects.Markdown], dialect => Assert.Equal(article, dialect.HtmlOf(markdown)));
        Assert.All([Dialects.Slack, Dialects.Telegram, Dialects.Discord], dialect => Assert.Equal(chat, dialect.HtmlOf(markdown)));
    }

    [Fact]
    public void People_paste_plain_text_where_only_programs_send_marks()
    {
        Assert.All([Dialects.Slack, Dialects.Telegram, Dialects.Mail, Dialects.Article], dialect => Assert.Equal("开营", dialect.TextOf("**开营**")));
        Assert.Null(Dialects.Plain.MarkupOf("**开营**"));
        Assert.Null(Dialects.Discord.MarkupOf("**开营**"));
    }

    [Fact]
    public void What_is_formatted_is_shown_as_safe_html()
    {
        Assert.Null(Dialects.Plain.HtmlOf("**开营**"));
        Assert.All(Dialects.All.Where(dialect => dialect.IsFormatted), dialect => Assert.Equal("<p><strong>开营</strong> &lt;b&gt;</p>", dialect.HtmlOf("**开营** <b>")));
    }

    [Fact]
    public void Slack_counts_its_marks_and_Telegram_does_not()
    {
        Assert.Equal("*开营*", Dialects.Slack.CountedOf("**开营**"));
        Assert.Equal("开营", Dialects.Telegram.CountedOf("**开营**"));
    }

    [Fact]
    public void Every_dialect_says_where_the_platform_documents_it() => Assert.All(Dialects.All, dialect => Assert.NotEmpty(dialect.Source));
}
