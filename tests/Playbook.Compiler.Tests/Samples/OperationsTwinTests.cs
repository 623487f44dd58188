using System.Globalization;
using Playbook.Compiler.Inputs;
using Playbook.Generators;
using Playbook.Planning;
using Playbook.Semantics.Model;
using Playbook.Semantics.Vocabulary;
using Playbook.Syntax.Diagnostics;

namespace Playbook.Compiler.Tests.Samples;

/// <summary>A playbook that says all of the operating side, in Chinese and in English: one model, one plan, and every block where its reader looks.</summary>
public sealed class OperationsTwinTests
{
    private static readonly Compilation ChineseFile = Compile("operations.zh.playbook");
    private static readonly Compilation EnglishFile = Compile("operations.en.playbook");
    private static readonly Plan Chinese = Assert.Single(ChineseFile.Plans);
    private static readonly Plan English = Assert.Single(EnglishFile.Plans);

    public static TheoryData<string> Blocks =>
    [
        .. new[]
        {
            TierWords.Block, CoreWords.Block, KolWords.Block, SeriesWords.Block, DigestWords.Block, AssignmentWords.Block, AdWords.Block, GatheringWords.Block,
            CrisisWords.Block, GuidanceWords.Block, SurveyWords.Block, ReviewWords.Block, ExperimentWords.Block, StaffingWords.Block, AssessmentWords.Block,
            ReadinessWords.OwnerTest, ReadinessWords.Readiness, ReadinessWords.Checklist, ToolWords.Block,
        }.Select(row => row.Id),
    ];

    [Fact]
    public void Neither_has_a_finding() =>
        Assert.Empty(ChineseFile.Diagnostics.Concat(EnglishFile.Diagnostics).Where(finding => finding.Severity > Severity.Info).Select(finding => finding.Code));

    [Fact]
    public void Both_bind_the_same_blocks_with_the_same_fields() =>
        Assert.Equal(Chinese.Playbook.Blocks.Select(Facts), English.Playbook.Blocks.Select(Facts));

    [Fact]
    public void Both_take_the_same_actions_for_the_same_goals() => Assert.Equal(
        Chinese.Playbook.Goals.Select(goal => string.Join(", ", goal.Actions.Select(Facts))),
        English.Playbook.Goals.Select(goal => string.Join(", ", goal.Actions.Select(Facts))));

    [Fact]
    public void Both_have_the_same_occurrences_and_messages() =>
        Assert.Equal(Chinese.Occurrences.Select(Facts), English.Occurrences.Select(Facts));

    [Fact]
    public void Both_keep_the_same_texts_ready() => Assert.Equal(
        Chinese.Prepared.Select(copy => $"{copy.Item.Copy?.Id} of {copy.Item.Block?.Row.Id}: {copy.Messages.Length}"),
        English.Prepared.Select(copy => $"{copy.Item.Copy?.Id} of {copy.Item.Block?.Row.Id}: {copy.Messages.Length}"));

    [Theory]
    [MemberData(nameof(Blocks))]
    public void A_block_stands_in_handbook_and_data(string id)
    {
        foreach (var plan in new[] { Chinese, English })
        {
            var block = plan.Playbook.Blocks.First(block => block.Row.Id == id);
            var shown = block.HasTitle ? block.Title.Text : block.Row.Name.In(plan.Playbook.Language);
            Assert.Contains(shown, File(plan, "handbook-operator.md"), StringComparison.OrdinalIgnoreCase);
            Assert.Contains($"\"block\": \"{id}\"", File(plan, "playbook.json"), StringComparison.Ordinal);
            if (block.Row.IsForMembers)
            {
                Assert.Contains(shown, File(plan, "handbook-member.md"), StringComparison.OrdinalIgnoreCase);
            }
        }
    }

    [Fact]
    public void What_is_for_the_team_is_not_told_to_members()
    {
        var members = File(Chinese, "handbook-member.md");
        var known = Chinese.Playbook.Roles.Select(role => role.Title.Text).Concat(Chinese.Playbook.Items.Where(item => !item.Kind.IsInternal).Select(item => item.Title.Text));
        foreach (var block in Chinese.Playbook.Blocks.Where(block => block is { HasTitle: true, Row.IsForMembers: false }).ExceptBy(known, block => block.Title.Text))
        {
            Assert.DoesNotContain(block.Title.Text, members, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void What_takes_place_stands_in_the_calendar()
    {
        var calendar = File(Chinese, "calendar.md");
        Assert.All(
            Chinese.Playbook.Items.Where(item => item.Block is not null).Select(item => item.Title.Text),
            title => Assert.Contains(title.Split(" · ")[0], calendar, StringComparison.Ordinal));
    }

    [Fact]
    public void The_operator_sees_goals_and_actions_stage_by_stage()
    {
        var handbook = File(Chinese, "handbook-operator.md");
        Assert.Contains("| 获取 | — | 写三篇软文（开始前 6 天 20:00，小林） |", handbook, StringComparison.Ordinal);
        Assert.Contains("| 推荐 | — | 还没有安排 |", handbook, StringComparison.Ordinal);
    }

    [Fact]
    public void The_operator_sees_whose_users_they_are_and_how_a_channel_is_kept()
    {
        var handbook = File(Chinese, "handbook-operator.md");
        Assert.Contains("| 运营身份 | 甲方 |", handbook, StringComparison.Ordinal);
        Assert.Contains("- 成熟度：成熟期\n- 联系频率：每周二一次\n", handbook, StringComparison.Ordinal);
        Assert.Contains("- Maturity: mature\n- Cadence: once every Tuesday\n", File(English, "handbook-operator.md"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("handbook-member.md", "一家进一位就好", "one of each family is enough")]
    [InlineData("handbook-member.md", "晒错题不算晒分数", "a mistake shown is no mark shown off")]
    [InlineData("handbook-operator.md", "一家进一位就好", "one of each family is enough")]
    [InlineData("announcements.md", "一家进一位就好", "one of each family is enough")]
    [InlineData("announcements.md", "晒错题不算晒分数", "a mistake shown is no mark shown off")]
    public void What_entry_and_rules_explain_reaches_its_reader(string path, string chinese, string english)
    {
        Assert.Contains(chinese, File(Chinese, path), StringComparison.Ordinal);
        Assert.Contains(english, File(English, path), StringComparison.OrdinalIgnoreCase);
    }

    private static string File(Plan plan, string path) => Outputs.All.SelectMany(output => output.Make(new Edition(plan))).First(file => file.Path == path).Text!;

    private static string Facts(DeclaredBlock block) =>
        $"{block.Row.Id} {string.Join(' ', block.Row.Fields.Where(block.Fields.Has).Select(field => field.Id))} [{string.Join(", ", block.Parts.Select(Facts))}]";

    private static string Facts(Occurrence o) => string.Create(
        CultureInfo.InvariantCulture,
        $"{o.Date:uuuu-MM-dd} {o.Start} {o.End} {o.Item.Kind.Id}/{o.Segment?.Id} {o.Number} of {o.Count} by {string.Join(", ", o.Item.Owners.Select(role => role.Kind.Id))}: {string.Join(", ", o.Messages.Select(m => $"{m.Type.Id} to {m.Channel?.Kind.Id}, {m.FillIns.Length} blanks"))}");

    private static Compilation Compile(string name)
    {
        var inputs = InputFiles.Find([Path.Join("tests", "data", "twins", name)], Checkout.Root, outputFolder: null);
        return Compilation.Of(Assert.Single(inputs.Files), CompilationContext.Create(Checkout.Root));
    }
}
