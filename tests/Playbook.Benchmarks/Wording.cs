using Playbook.Compiler;
using Playbook.Compiler.Inputs;
using Playbook.Generators;
using Playbook.Planning;
using Playbook.Planning.Wording;

namespace Playbook.Benchmarks;

/// <summary>What it costs to look through every message for the words of the lists, beside a build with all outputs.</summary>
internal static class Wording
{
    private const int Runs = 15;

    public static IEnumerable<Result> Run()
    {
        var playbooks = Path.Join(Checkout.Root, "playbooks");
        var path = Path.Join(playbooks, "book-club.zh.playbook");
        var plan = Compile(path, playbooks).Plans.Single();
        string[] texts = [.. Messages(plan).SelectMany(message => message.Title is { } title ? [message.Text, title.Text] : new[] { message.Text })];
        var times = Measure.Milliseconds(Runs, () => Look(texts), () => Build(path, playbooks));
        yield return new Result("messages and titles", texts.Length, "");
        yield return new Result("characters", texts.Sum(text => text.Length), "");
        yield return new Result("looking through them", times[0], "ms");
        yield return new Result("the build, all outputs", times[1], "ms");
        yield return new Result("looking : build", times[0] / times[1], "×", 0.03);
    }

    private static IEnumerable<Message> Messages(Plan plan) =>
    [
        .. plan.Occurrences.SelectMany(occurrence => occurrence.Messages),
        .. plan.Triggered.SelectMany(item => item.Messages),
        .. plan.Prepared.SelectMany(copy => copy.Messages),
    ];

    private static int Look(string[] texts) => texts.Count(RiskyWordLists.HaveWordIn);

    private static Compilation Compile(string path, string folder) => Compilation.Of(new InputFile(path, folder), CompilationContext.Create(folder));

    private static int Build(string path, string folder)
    {
        var compilation = Compile(path, folder);
        return Compilation.Generate(compilation.Edition(compilation.Plans.Single(), Outputs.All, PublishedCalendar.None, [])).Count();
    }
}
