using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Playbook.Generators.Views;
using Playbook.Planning;
using Playbook.Semantics.Model;
using Playbook.Semantics.Vocabulary;
using Playbook.Syntax.Words;

namespace Playbook.Generators.Data;

/// <summary>
/// The checked model for other programs: <c>playbook.json</c>. It is not made by a template: every member is a value of the
/// model under the id of its row, so there is no wording or layout to change, and a template would repeat the vocabulary that the
/// writer reads off the rows. Members of an object are what its first line says and what was worked out (a default, a name
/// resolved); <c>fields</c> holds what its block says.
/// </summary>
internal static class PlaybookJson
{
    /// <summary>The form of the file; grows when a member changes its meaning, not when one is added.</summary>
    public const int Schema = 1;

    // Read by programs and by people who compare versions, never put into a page: so Chinese stays Chinese.
    private static readonly JsonWriterOptions Form = new()
    {
        Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The output.</summary>
    public static OutputKind Output { get; } = new(
        "json",
        new Spelling("数据", "json"),
        new Bilingual("给程序读的手册数据：playbook.json", "The checked playbook for other programs: playbook.json"),
        edition => [new OutputFile("playbook.json", Write(edition.Plan.Playbook))]);

    private static string Write(PlaybookModel playbook)
    {
        var buffer = new ArrayBufferWriter<byte>(16 * 1024);
        using (var writer = new Utf8JsonWriter(buffer, Form))
        {
            writer.Object(() => Playbook(writer, playbook));
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan) + "\n";
    }

    private static void Playbook(Utf8JsonWriter writer, PlaybookModel playbook)
    {
        writer.Member("schema", Schema);
        writer.Member("key", playbook.Key);
        writer.Name(playbook);
        writer.Member("language", LanguageTags.Of(playbook.Language));
        writer.Member("start", playbook.Start);
        writer.Member("days", playbook.Days);
        writer.Member("timezone", playbook.Zone);
        writer.Member("promise", playbook.Promise);
        writer.Fields(PlaybookWords.Block, playbook.Fields);
        writer.WritePropertyName("positioning");
        writer.Object(() => writer.Fields(PositioningWords.Block, playbook.Positioning));
        Declarations(writer, "goals", playbook.Goals, GoalWords.Block, static (writer, goal) => writer.Members("actions", goal.Actions, action => Block(writer, action)));
        Declarations(writer, "channels", playbook.Channels, ChannelWords.Block, Channel);
        writer.Object("entry", playbook.Entry, entry => RuleJson.Entry(writer, entry));
        writer.Object("rules", playbook.Rules, rules => writer.Fields(RuleWords.Block, rules.Fields));
        Declarations(writer, "phases", playbook.Phases, PhaseWords.Block, static (writer, phase) => writer.Member("days", phase.Days));
        Declarations(writer, "roles", playbook.Roles, RoleWords.Block, Role);
        Declarations(writer, "schedule", playbook.Items, ItemWords.Block, Item);
        writer.Object("rewards", playbook.Rewards, rewards => RuleJson.Rewards(writer, rewards));
        writer.Members("signals", playbook.Signals, signal => OwnRuleJson.Signal(writer, signal));
        writer.Members("checks", playbook.Checks, check => OwnRuleJson.Check(writer, check, playbook.Language));
        writer.Members("examples", playbook.Examples, example => OwnRuleJson.Example(writer, example, playbook.Language));
        writer.Members("blocks", playbook.Blocks, block => Block(writer, block));
        writer.Members("copy", playbook.Copies, copy => writer.Object(() =>
        {
            writer.Member("type", copy.Type);
            writer.Member("channels", copy.Channels);
            writer.Member("variants", copy.Variants.Length);
        }));
    }

    private static void Declarations<T>(
        Utf8JsonWriter writer, string name, IEnumerable<T> declarations, BlockRow block, Action<Utf8JsonWriter, T> members)
        where T : Declaration =>
        writer.Members(name, declarations, declaration => writer.Object(() =>
        {
            writer.Name(declaration);
            members(writer, declaration);
            writer.Fields(block, declaration.Fields);
        }));

    private static void Block(Utf8JsonWriter writer, DeclaredBlock block) => writer.Object(() =>
    {
        writer.Member("block", block.Row);
        writer.Name(block);
        writer.Fields(block.Row, block.Fields);
        writer.Members("parts", block.Parts, part => Block(writer, part));
    });

    private static void Channel(Utf8JsonWriter writer, Channel channel)
    {
        writer.Member("kind", channel.Kind);
        writer.Member("limit", channel.Limit);
        writer.Member("quiet", channel.QuietHours);
    }

    private static void Role(Utf8JsonWriter writer, Role role)
    {
        writer.Member("kind", role.Kind);
        writer.Member("backup", role.Backup);
    }

    private static void Item(Utf8JsonWriter writer, ScheduleItem item)
    {
        writer.Member("id", item.Id);
        writer.Member("kind", item.Kind);
        writer.Member("when", item.When);
        writer.Member("owners", item.Owners);
        writer.Member("channels", item.Channels);
        writer.Member("duration", item.Duration);
        writer.Member("block", item.Block);
    }
}
