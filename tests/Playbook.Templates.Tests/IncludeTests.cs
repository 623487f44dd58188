using Playbook.Syntax.Words;

namespace Playbook.Templates.Tests;

public class IncludeTests
{
    private static string Render(string template, params (string Name, string Text)[] templates) =>
        SampleScope.Render(template, includes: name => templates.FirstOrDefault(t => t.Name == name).Text);

    [Theory]
    [InlineData("_sgin", "Did you mean “_sign.md”?")]
    [InlineData("_sign", "Did you mean “_sign.md”?")]
    [InlineData("_Sign.html", "Did you mean “_sign.md”?")]
    [InlineData("footer", "Check the name; if it is still to be written, put it into the template folder as a file whose name begins with _.")]
    public void A_name_that_no_template_has_gets_the_nearest_one_whatever_its_ending(string name, string remedy)
    {
        var finding = Assert.Single(SampleScope.Compile($"{{{{ include '{name}' }}}}", includes: _ => null, names: ["_head.html", "_sign.md"]).Diagnostics);
        Assert.Equal(("PB4035", remedy), (finding.Code, finding.GetRemedy(Language.English)));
        Assert.Equal(remedy.Contains('?', StringComparison.Ordinal) ? "'_sign.md'" : null, finding.Fix?.Replacement);
    }

    [Fact]
    public void Where_nothing_can_be_included_the_finding_says_so() => Assert.StartsWith(
        "这里不能引入模板", Assert.Single(SampleScope.Compile("{{ include 'a' }}").Diagnostics).GetRemedy(Language.Chinese), StringComparison.Ordinal);

    [Fact]
    public void An_included_template_sees_the_globals() => Assert.Equal("[开营仪式]", Render("[{{ include 'a' }}]", ("a", "{{ item.title }}")));

    [Fact]
    public void It_sees_the_names_around_it_and_gives_its_own() =>
        Assert.Equal("阿明1小王2阿芳3完", Render("{{ for x in names; include '卡'; n; end }}{{ 末 ?? '' }}", ("卡", "{{ x }}{{ n = for.number }}{{ 末 = '完' }}")));

    [Fact]
    public void A_name_with_a_dollar_sign_is_its_own_affair() =>
        Assert.Equal("内外", Render("{{ $x = '外' }}{{ 引入 'a' }}{{ $x }}", ("a", "{{ $x = '内'; $x }}")));

    [Fact]
    public void Its_lines_stand_under_the_tag() => Assert.Equal("  一\n  二", Render("  {{ include 'a' }}", ("a", "一\n二")));

    [Fact]
    public void It_may_include_itself_while_something_is_left() =>
        Assert.Equal("321", Render("{{ n = 3 }}{{ include 'a' }}", ("a", "{{ if n > 0; n; n -= 1; include 'a'; end }}")));

    [Fact]
    public void A_mistake_in_it_is_reported_once_in_its_own_file()
    {
        var compiled = SampleScope.Compile("{{ item.titel }}{{ include 'a' }}{{ x = 1 }}{{ include 'a' }}", includes: _ => "一\n{{ item.titel }}");

        Assert.Equal(["copy.txt", "a.txt"], compiled.Diagnostics.Select(d => d.Location!.Source.Path));
        Assert.Equal(2, compiled.Diagnostics[1].Location!.Start.Line);
    }

    [Fact]
    public void What_is_known_outside_is_known_inside() =>
        Assert.Equal("林编辑", Render("{{ if item.guest; include 'a'; end }}", ("a", "{{ item.guest.name }}")));

    [Fact]
    public void What_is_known_at_one_place_is_not_taken_for_known_at_another()
    {
        var compiled = SampleScope.Compile("{{ if item.guest; include 'a'; end; include 'a' }}", includes: _ => "{{ item.guest.name }}");

        Assert.Equal("PB4026", Assert.Single(compiled.Diagnostics).Code);
    }
}
