using Playbook.Syntax.Words;

namespace Playbook.Templates.Tests.Conformance;

public class ConformanceTests
{
    private const int Fewest = 300;

    private static readonly Dictionary<string, string> Includes = new(StringComparer.Ordinal)
    {
        ["greeting"] = "hello",
        ["named"] = "hi {{ who }}",
        ["gives"] = "{{ given = 'gift' }}",
        ["private"] = "{{ $x = 'inside' }}{{ $x }} ",
        ["outer"] = "<{{ include 'greeting' }}>",
    };

    public static TheoryData<string, string> Cases() => Those(c => !c.IsMistake);

    public static TheoryData<string, string> Mistakes() => Those(c => c.IsMistake);

    private static TheoryData<string, string> Those(Func<ConformanceCase, bool> wanted)
    {
        var cases = new TheoryData<string, string>();
        foreach (var one in ConformanceCase.All.Where(wanted))
        {
            cases.Add(one.Topic, one.Name);
        }

        return cases;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Prints_what_Scriban_prints(string topic, string name)
    {
        var one = ConformanceCase.All.Single(c => c.Topic == topic && c.Name == name);
        Assert.Equal(one.Prints, SampleScope.Render(one.Template, Language.English, includes: Includes.GetValueOrDefault));
    }

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void A_mistake_is_told_where_it_is(string topic, string name)
    {
        var one = ConformanceCase.All.Single(c => c.Topic == topic && c.Name == name);
        var template = SampleScope.Compile(one.Template, includes: Includes.GetValueOrDefault);

        var finding = template.HasErrors
            ? template.Diagnostics[0]
            : Assert.Single(template.Render(SampleScope.Values, Language.English).Diagnostics);

        var start = finding.Location!.Start;
        Assert.Equal(one.Prints.Split(" (")[0], $"{finding.Code} {start.Line}:{start.Column}");
    }

    [Fact]
    public void There_are_enough_cases_and_no_two_say_the_same()
    {
        Assert.True(ConformanceCase.All.Count >= Fewest);
        Assert.Equal(ConformanceCase.All.Count, ConformanceCase.All.DistinctBy(c => c.Template).Count());
    }
}
