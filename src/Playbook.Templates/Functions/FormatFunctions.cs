using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Playbook.Syntax.Words;
using Playbook.Templates.Escaping;
using Playbook.Templates.Execution;
using Playbook.Templates.Markdown;
using Playbook.Templates.Markdown.Dialects;
using Playbook.Templates.Types;
using Playbook.Templates.Values;
using static Playbook.Templates.Functions.FunctionRows;

namespace Playbook.Templates.Functions;

/// <summary>Functions that turn text into another format. Where the output is HTML, what they give is finished and copied as it is.</summary>
internal static class FormatFunctions
{
    /// <summary>The rows.</summary>
    public static ImmutableArray<TemplateFunction> Rows { get; } =
    [
        Html("排版", "markdown", string.Empty, new("Markdown 变成网页；网页标签按文字处理，只留安全的链接", "Markdown as HTML; tags are text, only safe links stay"),
            Shows("{{ '**好书**' | markdown }}", "<p><strong>好书</strong></p>"), SafeMarkdown.ToHtml),
        Row(FunctionTopic.Format, "去排版", "plain", string.Empty, [TheText], TemplateType.Text,
            new("Markdown 变成聊天里能发的纯文字；标题写成【标题】，链接写成“文字：网址”", "Markdown as plain text for chats; headings as 【heading】 in Chinese, links as “words: address”"),
            Shows("{{ '**好书** [报名](https://a.example)' | plain }}", "好书 报名：https://a.example"), (_, a) => Dialects.Plain.TextOf(TextFunctions.Of(a[0]))),
        Html("网页转义", "escape", "html.escape", new("网页里的特殊字符换成转义写法", "with the characters that are special in HTML escaped"),
            Shows("{{ 'A & B' | escape }}", "A &amp; B"), Escape),
        Html("换行转网页", "newline_to_br", "html.newline_to_br", new("转义，并在每个换行前加 <br />", "escaped, with <br /> before every line end"),
            Shows("{{ '一\\n二' | newline_to_br }}", "一<br />\n二"), text => Escape(text).Replace("\n", "<br />\n", StringComparison.Ordinal)),
        Row(FunctionTopic.Format, "网址转义", "url_encode", "html.url_encode", [TheText], TemplateType.Text,
            new("写进网址的一段文字", "the text as part of a web address"),
            Shows("{{ '好书 1' | url_encode }}", "%E5%A5%BD%E4%B9%A6%201"), (call, a) => EncodeUrl(call, TextFunctions.Of(a[0]))),
        Row(FunctionTopic.Format, "锚点", "slug|anchor", "string.handleize", [TheText], TemplateType.Text,
            new("做锚点或文件名：字母、汉字、数字，其余变成 -", "letters and digits for an anchor or file name, everything else as -"),
            Shows("{{ '第1天 开营!Start' | slug }}", "第1天-开营-start"), (_, a) => Slug(TextFunctions.Of(a[0]))),
    ];

    /// <summary>A row whose result is HTML: finished where the output is HTML, text elsewhere.</summary>
    private static TemplateFunction Html(
        string zh, string en, string scriban, Bilingual documentation, FunctionExample example, Func<string, string> write) =>
        Row(
            FunctionTopic.Format, zh, en, scriban, [TheText], TemplateType.Markup.Name,
            (_, escaping) => escaping == TemplateEscaping.Html ? TemplateType.Markup : TemplateType.Text,
            documentation, example,
            (call, a) => call.Escaping == TemplateEscaping.Html ? new Markup(write(TextFunctions.Of(a[0]))) : write(TextFunctions.Of(a[0])));

    private static string Escape(string text)
    {
        const int LongestEscape = 6;
        using var output = new OutputBuffer((int)Math.Min(int.MaxValue, (long)text.Length * LongestEscape));
        HtmlWriter.Escape(text, output);
        return output.ToString();
    }

    private static string EncodeUrl(FunctionCall call, string text)
    {
        const int LongestEscape = 9;
        return call.Frame.MayMake((long)text.Length * LongestEscape) ? Uri.EscapeDataString(text) : string.Empty;
    }

    private static string Slug(string text)
    {
        var slug = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune) || Rune.GetUnicodeCategory(rune) == UnicodeCategory.NonSpacingMark)
            {
                slug.Append(Rune.ToLowerInvariant(rune));
            }
            else if (slug.Length > 0 && slug[^1] != '-')
            {
                slug.Append('-');
            }
        }

        return slug.ToString().TrimEnd('-');
    }
}
