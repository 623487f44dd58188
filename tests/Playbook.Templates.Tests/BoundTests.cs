using System.Globalization;
using Playbook.Syntax.Words;
using Playbook.Templates.Diagnostics;

namespace Playbook.Templates.Tests;

public class BoundTests
{
    private static RenderResult Render(string template, RenderLimits limits, Func<string, string?>? includes = null)
    {
        var compiled = SampleScope.Compile(template, includes: includes);
        Assert.False(compiled.HasErrors);
        return compiled.Render(SampleScope.Values, Language.Chinese, limits);
    }

    [Theory]
    [InlineData("{{ for x in 1..1000 }}文字{{ end }}", "文字文字文字文字文字")]
    [InlineData("一二三四五六七八九十百", "一二三四五六七八九十")]
    [InlineData("{{ 'ab' * 3 }}{{ 'ab' * 300 }}", "ababab")]
    [InlineData("12345678{{ '😀😀' }}", "12345678😀")]
    [InlineData("123456789{{ '😀😀' }}", "123456789")]
    [InlineData("x{{ s = 'a' }}{{ for i in 1..200; s = s + s; end }}", "x")]
    [InlineData("x{{ 'a' | pad_left 1000000 }}", "x")]
    [InlineData("x{{ 'aaaaaa' | replace 'a' 'bbbbbb' }}", "x")]
    [InlineData("x{{ '1,2,3,4,5' | split ',' | join '------' }}", "x")]
    public void Text_past_the_limit_is_cut_and_said(string template, string expected)
    {
        var result = Render(template, new RenderLimits(Characters: 10));

        Assert.Equal("PB9040", Assert.Single(result.Diagnostics).Code);
        Assert.Equal(expected, result.Text);
    }

    [Theory]
    [InlineData("{{ for x in 1..8 }}{{ x }}{{ end }}{{ for x in 1..8 }}{{ x }}{{ end }}", "1234567812")]
    [InlineData("a{{ for x in 1..100000000000 }}{{ x }}{{ end }}", "a")]
    [InlineData("a{{ 1..<99999999999999999999 | size }}", "a")]
    [InlineData("a{{ l = [1] }}{{ for x in 1..5; l = l + l; end }}", "a")]
    [InlineData("a{{ [1, 2, 3, 4, 5, 6] | reverse | sort | join }}", "a")]
    public void Rounds_past_the_limit_are_not_made(string template, string expected)
    {
        var result = Render(template, new RenderLimits(Loops: 10));

        Assert.Equal("PB9041", Assert.Single(result.Diagnostics).Code);
        Assert.Equal(expected, result.Text);
    }

    [Fact]
    public void Includes_that_go_in_a_circle_end()
    {
        var result = Render("{{ include 'a' }}", new RenderLimits(Depth: 5), name => name == "a" ? "a{{ include 'b' }}" : "b{{ include 'a' }}");

        Assert.Equal("PB9042", Assert.Single(result.Diagnostics).Code);
        Assert.Equal("ababa", result.Text);
    }

    [Theory]
    [InlineData("(", ")")]
    [InlineData("[", "]")]
    [InlineData("!", "")]
    [InlineData("- ", "")]
    [InlineData("1 + (", ")")]
    [InlineData("upcase(", ")")]
    [InlineData("1 + ", "")]
    [InlineData("true ? 1 : ", "")]
    public void Deep_nesting_is_a_finding(string opening, string closing)
    {
        var template = "{{ " + string.Concat(Enumerable.Repeat(opening, 10_000)) + "1" + string.Concat(Enumerable.Repeat(closing, 10_000)) + " }}后";

        Assert.Equal("PB9043", Assert.Single(SampleScope.Compile(template).Diagnostics).Code);
    }

    [Theory]
    [InlineData("{{ if open }}", "{{ end }}")]
    [InlineData("{{ for x in names }}", "{{ end }}")]
    [InlineData("{{ capture x }}", "{{ end }}")]
    [InlineData("{{ case count; when 1 }}", "{{ end }}")]
    public void Deep_blocks_are_a_finding(string opening, string closing)
    {
        var template = string.Concat(Enumerable.Repeat(opening, 10_000)) + string.Concat(Enumerable.Repeat(closing, 10_000));

        Assert.Equal("PB9043", Assert.Single(SampleScope.Compile(template).Diagnostics).Code);
    }

    [Fact]
    public void Long_chains_of_pipes_and_members_are_a_finding()
    {
        Assert.Equal("PB9043", Assert.Single(SampleScope.Compile("{{ 'a'" + string.Concat(Enumerable.Repeat(" | upcase", 10_000)) + " }}").Diagnostics).Code);
        Assert.Equal("PB9043", Assert.Single(SampleScope.Compile("{{ item" + string.Concat(Enumerable.Repeat(".title", 10_000)) + " }}").Diagnostics).Code);
    }

    [Fact]
    public void Deep_nesting_in_templates_inside_each_other_ends_well_on_a_small_stack()
    {
        const int StackSize = 512 * 1024;
        const int Deep = 90;
        string Piece(int n) =>
            string.Concat(Enumerable.Repeat("{{ if open }}", Deep)) + "{{ " + new string('(', Deep) + "1" + new string(')', Deep)
            + $" }}}}{{{{ include '{n + 1}' }}}}" + string.Concat(Enumerable.Repeat("{{ end }}", Deep));
        string? code = null;
        var thread = new Thread(
            () => code = SampleScope.Compile(Piece(0), includes: name => Piece(int.Parse(name, CultureInfo.InvariantCulture))).Diagnostics[0].Code,
            StackSize);

        thread.Start();
        thread.Join();

        Assert.Contains(code, (string?[])["PB9042", "PB9043"]);
    }

    [Fact]
    public void Many_branches_side_by_side_are_fine()
    {
        var template = "{{ if count == 0 }}0" + string.Concat(Enumerable.Range(1, 5_000).Select(i => $"{{{{ else if count == {i} }}}}{i}")) + "{{ end }}";

        Assert.Equal("3", SampleScope.Render(template));
    }

    [Fact]
    public void Includes_that_multiply_are_a_finding()
    {
        // Each piece knows something else of the names around it, so none can serve twice.
        var names = string.Concat(Enumerable.Range(0, 30).Select(n => $"{{{{ v{n} = slogan }}}}"));
        var compiled = SampleScope.Compile(names + "{{ include '0' }}", includes: name =>
            int.Parse(name, CultureInfo.InvariantCulture) is < 30 and var n
                ? $"{{{{ if v{n}; include '{n + 1}'; else; include '{n + 1}'; end }}}}"
                : "x");

        Assert.Contains(compiled.Diagnostics, d => d.Code == "PB9044");
    }

    [Theory]
    [InlineData("{{ 1 / (count - 3) }}", "PB4050")]
    [InlineData("{{ 1 % (count - 3) }}", "PB4050")]
    [InlineData("{{ 79228162514264337593543950335 + count }}", "PB4051")]
    [InlineData("{{ 1..(count / 2) | join }}", "PB4052")]
    [InlineData("{{ f = 'Q'; day | date f }}", "PB4054")]
    [InlineData("{{ f = 'Q'; count | format f }}", "PB4054")]
    [InlineData("{{ day | plus_days 99999999 | iso }}", "PB4051")]
    public void A_value_that_cannot_be_used_is_a_finding_and_rendering_goes_on(string template, string code)
    {
        var result = Render(template + "后", new RenderLimits());

        Assert.Equal(code, Assert.Single(result.Diagnostics).Code);
        Assert.EndsWith("后", result.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_value_of_another_kind_than_its_type_is_a_finding()
    {
        object?[] values = [.. SampleScope.Values];
        values[10] = "drei";
        values[2] = 5;

        var result = SampleScope.Compile("{{ count + 1 }}{{ for x in names }}{{ x }}{{ end }}.").Render(values, Language.English);

        Assert.Equal(["PB4053", "PB4053"], result.Diagnostics.Select(d => d.Code));
        Assert.Equal("1.", result.Text);
    }

    [Fact]
    public void As_many_values_as_globals_must_be_given() =>
        Assert.Throws<ArgumentException>(() => SampleScope.Compile("x").Render([], Language.English));

    [Fact]
    public void Codes_and_names_are_unique()
    {
        Assert.Equal(TemplateDiagnostics.All.Length, TemplateDiagnostics.All.Select(d => d.Code).Distinct().Count());
        Assert.Equal(TemplateDiagnostics.All.Length, TemplateDiagnostics.All.Select(d => d.Name).Distinct().Count());
        Assert.All(TemplateDiagnostics.All, d => Assert.Matches("^(PB40|PB904)", d.Code));
    }
}
