using Playbook.Generators;

namespace Playbook.Compiler.Tests.Samples;

/// <summary>What must hold of every playbook that people copy from.</summary>
public sealed class SampleTests
{
    [Theory]
    [MemberData(nameof(SamplePlaybook.All), MemberType = typeof(SamplePlaybook))]
    public void Nothing_is_found_in_a_sample(string name) => Assert.Empty(SamplePlaybook.Compile(name).Diagnostics);

    [Theory]
    [MemberData(nameof(SamplePlaybook.All), MemberType = typeof(SamplePlaybook))]
    public void The_tree_prints_a_sample_back(string name)
    {
        var tree = SamplePlaybook.Compile(name).File.Tree!;
        Assert.Equal(tree.Text.Content, string.Concat(tree.Root.Tokens().Select(token => token.FullText)));
    }

    [Theory]
    [MemberData(nameof(SamplePlaybook.All), MemberType = typeof(SamplePlaybook))]
    public void A_sample_gives_each_output_and_gives_it_twice_alike(string name)
    {
        var first = Files(name);
        Assert.Equal(first, Files(name));
        if (SamplePlaybook.Compile(name).Plans.IsEmpty)
        {
            Assert.Empty(first);
            return;
        }

        string[] expected =
        [
            "announcements.html", "announcements.jsonl", "announcements.md", "calendar.csv", "calendar.html", "calendar.ics", "calendar.md",
            "handbook-member.html", "handbook-member.md", "handbook-operator.html", "handbook-operator.md", "playbook.json",
        ];
        var paths = first.Select(file => file.Path).ToArray();
        Assert.Equal(expected, paths.Where(path => !path.StartsWith("roles/", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        Assert.Contains(paths, path => path.StartsWith("roles/", StringComparison.Ordinal) && path.EndsWith(".html", StringComparison.Ordinal));
        Assert.Equal(paths.Length, paths.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        // The model as data carries templates as their authors wrote them; nothing else does.
        Assert.All(first.Where(file => file.Path != "playbook.json"), file => Assert.DoesNotContain("{{", file.Text!, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(SamplePlaybook.All), MemberType = typeof(SamplePlaybook))]
    public void Every_message_of_a_sample_says_something_and_fits_its_channel(string name)
    {
        foreach (var message in SamplePlaybook.Compile(name).Plans
            .SelectMany(plan => plan.Occurrences.SelectMany(o => o.Messages).Concat(plan.Triggered.SelectMany(t => t.Messages))))
        {
            Assert.NotEqual("", message.Text.Trim());
            Assert.DoesNotContain("\n\n\n", message.Text, StringComparison.Ordinal);
            Assert.True(message.Length <= (message.Channel?.Limit ?? message.Channel?.Kind.Limit ?? int.MaxValue), message.Id);
        }
    }

    [Theory]
    [InlineData("book-club.en.playbook")]
    [InlineData("core-users.en.playbook")]
    [InlineData("vision-club.en.playbook")]
    [InlineData("city-meetups.en.playbook")]
    public void What_an_english_playbook_hands_out_is_english_throughout(string name) => Assert.All(Files(name), file =>
    {
        // The model as data names a role by every name it answers to.
        if (file.Path != "playbook.json")
        {
            Assert.DoesNotMatch("[\u4e00-\u9fff，。：；（）]", file.Text!);
        }
    });

    private static OutputFile[] Files(string name) =>
        [.. SamplePlaybook.Compile(name).Plans.SelectMany(plan => Compilation.Generate(new Edition(plan), Outputs.All))];
}
