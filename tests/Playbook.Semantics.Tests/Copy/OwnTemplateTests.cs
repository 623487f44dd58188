using Playbook.Semantics.Binding;
using Playbook.Semantics.Model;
using Playbook.Semantics.Tests.Binding;
using Playbook.Syntax.Diagnostics;
using Playbook.Syntax.Words;

namespace Playbook.Semantics.Tests.Copy;

public sealed class OwnTemplateTests
{
    private const string Signature = "模板 签名 signature \"——{{ 手册.品牌 }}小编\"\n";

    private static string File(string declarations, string copy) => $$"""
        {{declarations}}
        手册 "书友会" {
          开始 2026-12-01
          品牌 "好书"
          角色 群主 host "群主" 类型 群主 { 人数 1 }
          日程 { 第1天 20:00 通知 "开营" 由 群主 }
          {{copy}}
        }
        """;

    [Theory]
    [InlineData("{{ 引入 \"签名\" }}")]
    [InlineData("{{ include \"signature\" }}")]
    [InlineData("{{ include 'ｓｉｇｎａｔｕｒｅ' }}")]
    public void A_template_is_included_in_prose_by_either_of_its_names(string include) =>
        Assert.Equal("一起读。——好书小编", Told(Bound.Playbook(File(Signature, $"承诺 30天 \"一起读。{include}\""))));

    [Fact]
    public void A_name_that_is_not_one_word_stands_in_quotes() =>
        Assert.Equal("——好书", Told(Bound.Playbook(File("模板 \"结尾 签名\" \"——{{ 手册.品牌 }}\"", "承诺 30天 \"{{ 引入 '结尾 签名' }}\""))));

    [Fact]
    public void Copy_and_the_texts_of_an_item_include_it()
    {
        var file = File("模板 落款 \"{{ 活动.标题 }}·{{ 手册.品牌 }}\"", "文案 欢迎语 \"欢迎 {{ 引入 '落款' }}\"");
        var playbook = Bound.Playbook(file.Replace("由 群主 }", "由 群主 { 文案 \"{{ 引入 '落款' }}\" } }", StringComparison.Ordinal));

        Assert.False(Assert.Single(playbook.Copies).Variants[0].Template.HasErrors);
        Assert.False(playbook.Items[0].Copies[0].Text.Template.HasErrors);
    }

    [Fact]
    public void A_library_brings_its_templates() => Assert.Equal(
        "——好书小编", Told(Bound.Playbook(File("引入 \"./words.playbook\"", "承诺 30天 \"{{ 引入 '签名' }}\""), Signature)));

    [Fact]
    public void A_template_may_include_another() => Assert.Equal(
        "《——好书小编》", Told(Bound.Playbook(File(Signature + "模板 框 \"《{{ 引入 '签名' }}》\"", "承诺 30天 \"{{ 引入 '框' }}\""))));

    [Fact]
    public void A_mistake_in_it_is_told_once_at_its_place_with_where_it_is_included()
    {
        var finding = Only(File("模板 签名 \"——{{ 手册.名牌 }}\"", "承诺 30天 \"{{ 引入 '签名' }}\"\n文案 欢迎语 \"{{ 引入 '签名' }}\""));

        Assert.Equal(("PB4021", 1), (finding.Code, finding.Location!.Start.Line));
        var related = Assert.Single(finding.Related);
        Assert.Equal("在这里引入", related.Note.Zh);
        Assert.Equal("引入 '签名'", related.Location.Source.ToString(related.Location.Span));
    }

    [Fact]
    public void A_mistake_in_how_it_is_written_is_told_where_nobody_includes_it_too() =>
        Assert.StartsWith("PB40", Only("模板 签名 \"——{{ 如果 手册.品牌 }}\"").Code, StringComparison.Ordinal);

    [Theory]
    [InlineData("签明", "是不是“签名”？", "Did you mean “签名”?")]
    [InlineData("siganture", "是不是“signature”？", "Did you mean “signature”?")]
    [InlineData("页脚", "检查名字；还没有的，先在手册外面写好：模板 页脚 \"……\"。", "Check the name; if it is still to be written, declare it outside the playbook: template 页脚 \"…\".")]
    public void An_unknown_name_gets_the_nearest_or_how_to_declare_it(string name, string zh, string en)
    {
        var finding = Only(File(Signature, $"承诺 30天 \"{{{{ 引入 '签名' }}}}{{{{ 引入 '{name}' }}}}\""));
        Assert.Equal(("PB4035", zh, en), (finding.Code, finding.GetRemedy(Language.Chinese), finding.GetRemedy(Language.English)));
    }

    [Fact]
    public void A_template_without_name_or_text_is_reported()
    {
        Assert.Equal("PB2103", Only("模板 \"——小编\"").Code);
        Assert.Equal("PB2302", Only("模板 签名").Code);
        Assert.Equal("PB2303", Only("模板 签名 \"一\" \"二\"").Code);
        Assert.Equal("PB2203", Only("模板 签名 \"一\" { 好 }").Code);
    }

    [Fact]
    public void Two_of_one_name_are_reported_wherever_they_stand()
    {
        Bound.Is(Only("模板 签名 \"一\"\n模板 落款 签名 \"二\""), "PB2102", "模板 落款 签名", "已经有一个模板叫“签名”", "“签名” is already the name of another template");
        Assert.Equal("PB2102", Assert.Single(Bound.File(File("引入 \"./a.playbook\"\n" + Signature, "承诺 30天 \"{{ 引入 '签名' }}\""), Signature).Diagnostics).Code);
    }

    [Fact]
    public void One_that_no_text_of_the_file_includes_is_reported()
    {
        Bound.Is(Only(File(Signature, "")), "PB4503", "模板 签名 signature", "没有文字引入模板“签名”", "No text includes the template “签名”");
        Assert.Equal("PB4503", Only(File("模板 签名 \"{{ 如果 假 }}{{ 引入 '签名' }}{{ 结束 }}\"", "")).Code);
        Assert.Empty(Bound.File(Signature).Diagnostics.Select(Bound.Line));
        Assert.Empty(Bound.File(File("引入 \"./a.playbook\"", ""), Signature).Diagnostics.Select(Bound.Line));
    }

    [Fact]
    public void A_blueprint_gives_it_the_values_of_parameters()
    {
        var file = Bound.File("""
            模板 签名 "——{{ 城市 }}"
            蓝本 读书会 "{{ 城市 }}读书会" {
              参数 城市 文字
              承诺 30天 "{{ 引入 '签名' }}"
              角色 群主 类型 群主 { 人数 1 }
              日程 { 第1天 20:00 通知 "开营" 由 群主 }
            }
            手册 上海 基于 读书会 { 城市 上海
            开始 2026-12-01 }
            手册 北京 基于 读书会 { 城市 北京
            开始 2026-12-01 }
            """);
        Assert.Empty(file.Diagnostics.Select(Bound.Line));
        Assert.Equal(["——上海", "——北京"], file.Playbooks.Select(Told));
    }

    [Fact]
    public void It_belongs_outside_playbooks() => Bound.Is(
        Only(File("", "模板 签名 \"一\"")), "PB2002", "模板", "“模板”不能写在手册里，它属于文件", "“模板” does not belong in playbook, but in file");

    [Fact]
    public void One_that_includes_itself_without_end_is_stopped() =>
        Assert.Equal("PB9042", Only(File("模板 签名 \"一{{ 引入 '签名' }}\"", "承诺 30天 \"{{ 引入 '签名' }}\"")).Code);

    [Theory]
    [InlineData("README.md", "template ")]
    [InlineData("README.zh.md", "模板 ")]
    public void The_example_of_the_reference_compiles(string page, string word)
    {
        var text = System.IO.File.ReadAllText(Path.Join(Checkout.Root, "grammar", page)).ReplaceLineEndings("\n");
        var start = text.IndexOf("```playbook\n" + word, StringComparison.Ordinal) + "```playbook\n".Length;
        var playbook = Bound.Playbook(text[start..text.IndexOf("\n```", start, StringComparison.Ordinal)]);
        Assert.All(playbook.Copies.SelectMany(copy => copy.Variants), variant => Assert.False(variant.Template.IsPlain));
    }

    private static Diagnostic Only(string text) => Assert.Single(Bound.File(text).Diagnostics);

    private static string Told(PlaybookModel playbook) => playbook.Promise!.Outcome.Text;
}
