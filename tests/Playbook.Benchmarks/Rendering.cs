using System.Collections.Immutable;
using System.Text;
using Playbook.Syntax.Text;
using Playbook.Syntax.Words;
using Playbook.Templates;
using Playbook.Templates.Types;

namespace Playbook.Benchmarks;

/// <summary>What rendering costs beside plain appending: a large template against its own output, appended line by line ten times over.</summary>
internal static class Rendering
{
    private const int Runs = 15;
    private const int Sections = 1_000;
    private const int Times = 10;

    // A page of a handbook: prose with values in it, a condition, a loop with its state.
    private const string Section = """
        ## {{ item.title }}

        {{ item.title }} begins on day {{ item.day }} in the reading group. Please have the chapter read and your question written
        down before it begins; what is asked most often comes first, and everybody who asks is answered on the same evening.
        {{~ if item.guest ~}}
        Our guest is {{ item.guest }}, who stays for half an hour after the talk to answer what did not find its place in it.
        {{~ else ~}}
        There is no guest this time, so that there is more room for what you found in the book and want to tell the others.
        {{~ end ~}}

        {{~ for name in names ~}}
        {{ for.number }}. {{ name }} brings one question about the chapter and one line of it that is worth being read aloud.
        {{~ end ~}}

        """;

    private static readonly ObjectType ItemType = new("item", new Bilingual("活动", "item"), () =>
    [
        new(new Spelling("标题", "title"), TemplateType.Text, new("标题", "title"), item => ((Item)item).Title),
        new(new Spelling("天", "day"), TemplateType.Number, new("天", "day"), item => ((Item)item).Day),
        new(new Spelling("嘉宾", "guest"), TemplateType.Text.OrNothing, new("嘉宾", "guest"), item => ((Item)item).Guest),
    ]);

    public static IEnumerable<Result> Run()
    {
        var scope = new TemplateScope(
        [
            new TemplateGlobal(new Spelling("活动", "item"), ItemType, new("活动", "item")),
            new TemplateGlobal(new Spelling("名单", "names"), TemplateType.ListOf(TemplateType.Text), new("名单", "names")),
        ]);
        var template = CheckedTemplate.Compile(
            TemplateText.WholeFile(new SourceText("large.md", string.Concat(Enumerable.Repeat(Section, Sections)))), scope);
        object?[] values = [new Item("The evening talk", 12m, "an editor"), new object[] { "Ann", "Ben", "Cleo", "Dan" }];
        var text = template.Render(values, Language.English).Text;
        ImmutableArray<string> lines = [.. text.Split('\n')];

        var times = Measure.Milliseconds(Runs, () => template.Render(values, Language.English), () => Append(lines));
        yield return new Result($"a template that renders to {text.Length / 1000} thousand characters", times[0], "ms");
        yield return new Result($"the same text appended {Times} times over", times[1], "ms");
        yield return new Result("rendering : appending", times[0] / times[1], "×", 1.5);
    }

    private static void Append(ImmutableArray<string> lines)
    {
        var buffer = new StringBuilder();
        for (var i = 0; i < Times; i++)
        {
            foreach (var line in lines)
            {
                buffer.Append(line).Append('\n');
            }
        }

        _ = buffer.ToString();
    }

    private sealed record Item(string Title, object Day, string? Guest);
}
