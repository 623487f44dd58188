namespace Playbook.Templates.Tests.Checking;

public class SyntaxFindingTests
{
    [Theory]
    [InlineData("a ⟦{{⟧ item.title", "PB4001")]
    [InlineData("⟦{%{⟧ 没完 }", "PB4002")]
    [InlineData("{{ ⟦'⟧没完 }} 后 {{ item.title }}", "PB4003")]
    [InlineData("{{ item.title | append ⟦“⟧没完 }}", "PB4003")]
    [InlineData("{{ item.title ⟦\\⟧ }}", "PB4004")]
    [InlineData("{{ ⟦\u200B⟧item.title }}", "PB4004")]
    [InlineData("{{ ⟦0x1f⟧ }}", "PB4013")]
    [InlineData("{{ ⟦1f2x⟧ }}", "PB4005")]
    [InlineData("{{ ⟦1e99⟧ }}", "PB4005")]
    [InlineData("{{ 'a⟦\\q⟧b' }}", "PB4006")]
    [InlineData("{{ 1 + ⟦}}⟧", "PB4007")]
    [InlineData("{{ (⟦)⟧ }}", "PB4007")]
    [InlineData("{{ (1 + 2 ⟦}}⟧", "PB4008")]
    [InlineData("{{ x = names[0⟦}}⟧", "PB4008")]
    [InlineData("{{ open ? 1 ⟦}}⟧", "PB4008")]
    [InlineData("{{ for x ⟦names⟧ }}{{ end }}", "PB4008")]
    [InlineData("{{ case count }}⟦文字⟧{{ when 1 }}{{ end }}", "PB4008")]
    [InlineData("{{ item.⟦}}⟧", "PB4009")]
    [InlineData("{{ for ⟦}}⟧{{ end }}", "PB4009")]
    [InlineData("{{ capture ⟦}}⟧{{ end }}", "PB4009")]
    [InlineData("{{ 1 ⟦2⟧ }}", "PB4010")]
    [InlineData("{{ if open ⟦=⟧ true }}{{ end }}", "PB4016")]
    [InlineData("{{ ⟦if⟧ open }}a", "PB4011")]
    [InlineData("{{ ⟦capture⟧ x }}", "PB4011")]
    [InlineData("a{{ ⟦end⟧ }}", "PB4012")]
    [InlineData("{{ ⟦否则⟧ }}", "PB4012")]
    [InlineData("{{ if open }}{{ ⟦when⟧ 1 }}{{ end }}", "PB4012")]
    [InlineData("{{ ⟦while⟧ open }}{{ 'x' }}{{ end }}", "PB4013")]
    [InlineData("{{ ⟦func⟧ f; ret 1; end }}", "PB4013")]
    [InlineData("{{ x = ⟦{⟧a: 1} }}", "PB4013")]
    [InlineData("{{ ⟦date.now⟧ }}", "PB4013")]
    [InlineData("{{ x = ⟦include⟧ 'a' }}", "PB4013")]
    [InlineData("{{ ⟦item.title⟧ = 'a' }}", "PB4013")]
    [InlineData("{{ include 'a' ⟦1⟧ }}", "PB4013")]
    [InlineData("{{ ⟦@⟧upcase }}", "PB4013")]
    [InlineData("{{ ⟦break⟧ }}", "PB4014")]
    [InlineData("{{ ⟦继续⟧ }}", "PB4014")]
    [InlineData("你好 ⟦[[昵称:x]]⟧", "PB4015")]
    [InlineData("你好 ⟦[[]]⟧", "PB4015")]
    [InlineData("你好 ⟦[[昵称⟧\n再见", "PB4015")]
    public void Is_reported_where_it_is(string marked, string code) => MarkedTemplate.HasFinding(marked, code, includes: _ => "x");

    [Fact]
    public void One_mistake_in_a_tag_leaves_the_others_checked()
    {
        var findings = SampleScope.Compile("{{ 1 + }} {{ item.titel }} {{ ' }} {{ names | sizee }}").Diagnostics;

        Assert.Equal(["PB4007", "PB4021", "PB4003", "PB4022"], findings.Select(f => f.Code));
    }

    [Fact]
    public void Blanks_are_no_affair_of_pages_and_data() =>
        Assert.Empty(SampleScope.Compile("<script>x = [[1], [2]];</script>", TemplateEscaping.Html).Diagnostics);
}
