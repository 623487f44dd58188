using Playbook.Syntax.Words;

namespace Playbook.Templates.Tests.Checking;

public class TypeFindingTests
{
    [Theory]
    [InlineData("{{ ⟦titel⟧ }}", "PB4020")]
    [InlineData("{{ if open; x = 1; end; ⟦x⟧ }}", "PB4025")]
    [InlineData("{{ for x in names }}{{ x }}{{ end }}{{ ⟦x⟧ }}", "PB4020")]
    [InlineData("{{ item.⟦titel⟧ }}", "PB4021")]
    [InlineData("{{ 活动.⟦标提⟧ }}", "PB4021")]
    [InlineData("{{ item.title.⟦year⟧ }}", "PB4021")]
    [InlineData("{{ item.helpers | map ⟦'nam'⟧ }}", "PB4021")]
    [InlineData("{{ 'a' | ⟦upcas⟧ }}", "PB4022")]
    [InlineData("{{ 'a' | ⟦string.upcas⟧ }}", "PB4022")]
    [InlineData("{{ 'a' | ⟦replace⟧ 'b' }}", "PB4023")]
    [InlineData("{{ 'a' | ⟦upcase⟧ 'b' }}", "PB4023")]
    [InlineData("{{ ⟦upcase⟧ }}", "PB4023")]
    [InlineData("{{ 'a' | truncate ⟦'b'⟧ }}", "PB4024")]
    [InlineData("{{ ⟦item⟧ | upcase }}", "PB4024")]
    [InlineData("{{ ⟦slogan⟧ | upcase }}", "PB4024")]
    [InlineData("{{ ⟦'a'⟧ | date }}", "PB4024")]
    [InlineData("{{ for x in names limit:⟦'a'⟧ }}{{ end }}", "PB4024")]
    [InlineData("{{ ⟦slogan⟧ }}", "PB4025")]
    [InlineData("{{ ⟦names[0]⟧ }}", "PB4025")]
    [InlineData("{{ ⟦item.guest?.name⟧ }}", "PB4025")]
    [InlineData("{{ ⟦names | first⟧ }}", "PB4025")]
    [InlineData("{{ item.guest.⟦name⟧ }}", "PB4026")]
    [InlineData("{{ if !item.guest }}{{ item.guest.⟦name⟧ }}{{ end }}", "PB4026")]
    [InlineData("{{ if item.guest || open }}{{ item.guest.⟦name⟧ }}{{ end }}", "PB4026")]
    [InlineData("{{ ⟦item⟧ }}", "PB4027")]
    [InlineData("{{ ⟦items⟧ }}", "PB4027")]
    [InlineData("{{ for x in ⟦item⟧ }}{{ end }}", "PB4028")]
    [InlineData("{{ for x in ⟦count⟧ }}{{ end }}", "PB4028")]
    [InlineData("{{ ⟦item⟧[0] }}", "PB4028")]
    [InlineData("{{ 1 ⟦+⟧ true }}", "PB4029")]
    [InlineData("{{ 'a' ⟦-⟧ 'b' }}", "PB4029")]
    [InlineData("{{ 'a' ⟦+⟧ slogan }}", "PB4029")]
    [InlineData("{{ 1 ⟦<⟧ 'a' }}", "PB4029")]
    [InlineData("{{ 1⟦..⟧'a' }}", "PB4029")]
    [InlineData("{{ ⟦-'a'⟧ }}", "PB4030")]
    [InlineData("{{ if ⟦count⟧ }}{{ end }}", "PB4031")]
    [InlineData("{{ if open && ⟦names⟧ }}{{ end }}", "PB4031")]
    [InlineData("{{ x = 1; ⟦x⟧ = 'a' }}", "PB4032")]
    [InlineData("{{ x = 'a'; ⟦x⟧ = slogan }}", "PB4032")]
    [InlineData("{{ ⟦item⟧ = 1 }}", "PB4033")]
    [InlineData("{{ item.helpers | map ⟦slogan⟧ }}", "PB4034")]
    [InlineData("{{ include ⟦item.title⟧ }}", "PB4034")]
    [InlineData("{{ include ⟦'没有'⟧ }}", "PB4035")]
    [InlineData("{{ ⟦count == 'a'⟧ }}", "PB4036")]
    [InlineData("{{ case count; when ⟦'a'⟧; 'x'; end }}", "PB4036")]
    [InlineData("{{ day | date ⟦'HH:mm'⟧ }}", "PB4037")]
    [InlineData("{{ clock | time ⟦'%Y'⟧ }}", "PB4037")]
    [InlineData("{{ count | format ⟦'X2'⟧ }}", "PB4037")]
    [InlineData("{{ 'a' | replace ⟦frm⟧: 'a' to: 'b' }}", "PB4039")]
    [InlineData("{{ ⟦count⟧ 'a' }}", "PB4040")]
    [InlineData("{{ 'a' | ⟦item.title⟧ }}", "PB4040")]
    public void Is_reported_where_it_is(string marked, string code) => MarkedTemplate.HasFinding(marked, code);

    [Theory]
    [InlineData("{{ ⟦'a' + ('b' | markdown)⟧ }}")]
    [InlineData("{{ ⟦'b' | markdown⟧ | upcase }}")]
    public void Finished_text_is_not_worked_on(string marked) => MarkedTemplate.HasFinding(marked, "PB4038", TemplateEscaping.Html);

    [Theory]
    [InlineData("{{ if item.guest }}{{ item.guest.name }}{{ end }}")]
    [InlineData("{{ if item.guest && item.guest.city }}{{ item.guest.city }}{{ end }}")]
    [InlineData("{{ if !item.guest }}无{{ else }}{{ item.guest.name }}{{ end }}")]
    [InlineData("{{ if item.guest?.city }}{{ item.guest.name }}{{ item.guest.city }}{{ end }}")]
    [InlineData("{{ if !(item.guest && slogan) }}{{ else }}{{ slogan }}{{ end }}")]
    [InlineData("{{ if !item.guest || !slogan }}{{ else }}{{ slogan }}{{ item.guest.name }}{{ end }}")]
    [InlineData("{{ item.guest ? item.guest.name : '无' }}")]
    [InlineData("{{ item.guest != null ? item.guest.name : '无' }}")]
    [InlineData("{{ if slogan == null; else; slogan; end }}")]
    [InlineData("{{ if slogan != empty; slogan; end }}")]
    [InlineData("{{ if item.guest?.name == '林编辑'; item.guest.name; end }}")]
    [InlineData("{{ if names[0]; names[0]; end }}")]
    [InlineData("{{ x = slogan; if x; x; end }}")]
    [InlineData("{{ if !item.guest; g = '无'; else; g = item.guest.name; end; g }}")]
    [InlineData("{{ x = null; if open; x = 'a'; else; x = 'b'; end; x }}")]
    [InlineData("{{ for e in items; if !e.guest; continue; end; e.guest.name; end }}")]
    [InlineData("{{ last = null; for e in items; if last && last.date != e.date; last.title; end; last = e; end }}")]
    [InlineData("{{ if item.guest }}{{ if item.guest }}{{ item.guest.name }}{{ end }}{{ end }}")]
    public void What_was_asked_for_is_known_to_be_there(string template) => Assert.Empty(SampleScope.Compile(template).Diagnostics);

    [Theory]
    [InlineData("{{ x = slogan; if x; for i in 1..2; x; x = slogan; end; end }}")]
    [InlineData("{{ if slogan }}{{ end }}{{ slogan }}")]
    [InlineData("{{ x = note; if x; x = slogan; x; end }}")]
    public void What_may_have_changed_since_is_not(string template) =>
        Assert.Equal("PB4025", Assert.Single(SampleScope.Compile(template).Diagnostics).Code);

    [Theory]
    [InlineData("{{ item.titel }}", "title", "标题")]
    [InlineData("{{ 活动.标提 }}", "标题", "title")]
    [InlineData("{{ itme.title }}", "item", "活动")]
    [InlineData("{{ 'a' | upcsae }}", "upcase", "大写")]
    [InlineData("{{ 'a' | 大与 }}", "大写", "upcase")]
    [InlineData("{{ myname = 1; mynam }}", "myname", "myname")]
    public void The_nearest_name_is_offered_in_both_languages(string template, string word, string twin)
    {
        var finding = Assert.Single(SampleScope.Compile(template).Diagnostics);

        Assert.Contains($"“{word}”", finding.GetMessage(Language.Chinese), StringComparison.Ordinal);
        Assert.Contains($"Did you mean “{word}” ({twin})?", finding.GetMessage(Language.English), StringComparison.Ordinal);
        Assert.Equal(word, finding.Fix!.Replacement);
    }

    [Theory]
    [InlineData("{{ title }}", "item.title")]
    [InlineData("{{ 标题 | 大写 }}", "活动.标题")]
    public void A_member_without_its_owner_is_offered_with_it(string template, string meant)
    {
        var finding = Assert.Single(SampleScope.Compile(template).Diagnostics);

        Assert.Contains($"是不是“{meant}”？", finding.GetMessage(Language.Chinese), StringComparison.Ordinal);
        Assert.Equal(meant, finding.Fix!.Replacement);
    }

    [Fact]
    public void An_error_is_reported_once_and_not_what_follows_from_it()
    {
        var findings = SampleScope.Compile("{{ x = titel | upcase | truncate 3; x + 1; for y in x; y.z; end }}").Diagnostics;

        Assert.Equal("PB4020", Assert.Single(findings).Code);
    }

    [Fact]
    public void A_finding_points_through_the_text_into_the_file()
    {
        var source = new Playbook.Syntax.Text.SourceText("a.playbook", "  文案 \"\"\"\n    第一行\n    {{ 活动.标提 }}\n    \"\"\"");
        var value = new Playbook.Syntax.Tree.TextValue("第一行\n{{ 活动.标提 }}\n", [(0, 13), (4, 21)]);

        var finding = Assert.Single(CheckedTemplate.Compile(new TemplateText(source, value), SampleScope.Scope).Diagnostics);

        Assert.Equal("标提", source.ToString(finding.Location!.Span));
        Assert.Equal(3, finding.Location.Start.Line);
        Assert.Equal(finding.Location.Span, finding.Fix!.Span);
    }
}
