using Playbook.Generators;
using Playbook.Planning;

namespace Playbook.Compiler.Tests.Samples;

/// <summary>What must hold of every playbook that people copy from.</summary>
public sealed class SampleTests
{
    [Theory]
    [MemberData(nameof(SamplePlaybook.All), MemberType = typeof(SamplePlaybook))]
    public void Nothing_is_found_in_a_sample(string name) => Assert.Empty(SamplePlaybook.Diagnostics(name));

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
        string[] expected =
        [
            "announcements.csv", "announcements.html", "announcements.ics", "announcements.jsonl", "announcements.md", "calendar.csv", "calendar.html", "calendar.ics", "calendar.md",
            "calendar.svg", "calendar.xlsx",
            "handbook-member.docx", "handbook-member.html", "handbook-member.md", "handbook-operator.docx", "handbook-operator.html",
            "handbook-operator.md", "index.html", "overview.svg", "playbook.json", "search.json",
        ];

        // Where there is money or a reward to hand out, and nowhere else.
        string[] books = ["ledger.docx", "ledger.html", "ledger.md", "ledger.xlsx"];
        foreach (var (plan, again) in SamplePlaybook.Plans(name).Zip(SamplePlaybook.Plans(name)))
        {
            var files = Files(plan);
            Assert.Equal(files, Files(again));
            var paths = files.Select(file => file.Path).ToArray();
            var keepsBooks = paths.Contains("ledger.md");
            Assert.True(keepsBooks || plan.Playbook is { Rewards: null, Entry: null });
            Assert.Equal(
                expected.Concat(keepsBooks ? books : []).Order(StringComparer.Ordinal), paths.Where(path => !path.Contains('/', StringComparison.Ordinal)).Order(StringComparer.Ordinal));
            Assert.All(plan.Playbook.Channels.Where(channel => plan.Occurrences.Any(o => o.Item.Channels.Contains(channel))), channel =>
                Assert.Contains($"channels/{NamedFiles.Of(plan.Playbook.Channels)[channel]}.ics", paths));
            Assert.Contains(paths, path => path.StartsWith("roles/", StringComparison.Ordinal) && path.EndsWith(".html", StringComparison.Ordinal));
            Assert.Equal(paths.Length, paths.Distinct(StringComparer.OrdinalIgnoreCase).Count());
            // The model as data carries templates as their authors wrote them; nothing else does.
            Assert.All(files.Where(file => file.Text is not null && file.Path != "playbook.json"), file => Assert.DoesNotContain("{{", file.Text!, StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("run-club.zh.playbook", 5)]
    [InlineData("story-nights.en.playbook", 3)]
    public void A_blueprint_and_a_table_give_a_playbook_for_each_row(string name, int count)
    {
        var plans = SamplePlaybook.Plans(name);
        Assert.Equal(count, plans.Length);
        Assert.Equal(count, plans.Select(plan => plan.Playbook.Key).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(count, plans.Select(plan => plan.Playbook.Title.Text).Distinct(StringComparer.Ordinal).Count());
    }

    [Theory]
    [MemberData(nameof(SamplePlaybook.All), MemberType = typeof(SamplePlaybook))]
    public void Every_message_of_a_sample_says_something_and_fits_its_channel(string name)
    {
        foreach (var message in SamplePlaybook.Plans(name)
            .SelectMany(plan => plan.Occurrences.SelectMany(o => o.Messages).Concat(plan.Triggered.SelectMany(t => t.Messages))))
        {
            Assert.NotEqual("", message.Text.Trim());
            Assert.DoesNotContain("\n\n\n", message.Text, StringComparison.Ordinal);
            Assert.True(message.Length <= (message.Limit ?? int.MaxValue), message.Id);
        }
    }

    [Theory]
    [InlineData("book-club.en.playbook")]
    [InlineData("core-users.en.playbook")]
    [InlineData("vision-club.en.playbook")]
    [InlineData("city-meetups.en.playbook")]
    [InlineData("story-nights.en.playbook")]
    public void What_an_english_playbook_hands_out_is_english_throughout(string name) => Assert.All(SamplePlaybook.Plans(name).SelectMany(Files), file =>
    {
        // The model as data, and what is searched, name a role by every name it answers to.
        if (file is { Text: { } text, Path: not ("playbook.json" or "search.json" or "index.html") })
        {
            Assert.DoesNotMatch("[\u4e00-\u9fff，。：；（）]", text);
        }
    });

    [Theory]
    [MemberData(nameof(SamplePlaybook.All), MemberType = typeof(SamplePlaybook))]
    public void No_page_of_a_month_is_heavier_than_half_a_megabyte_and_each_output_has_a_name_on_the_front_page(string name) =>
        Assert.All(SamplePlaybook.Plans(name), plan =>
        {
            var pages = Files(plan).Where(file => file.Path.EndsWith(".html", StringComparison.Ordinal)).ToArray();
            Assert.All(pages.Where(_ => plan.Playbook.Days <= 31), page => Assert.InRange(page.Bytes.Length, 1, 500_000));
            Assert.DoesNotContain("other-shelf\"", pages.Single(page => page.Path == "index.html").Text!, StringComparison.Ordinal);
        });

    private static OutputFile[] Files(Plan plan) => [.. Compilation.Generate(new Edition(plan))];
}
