using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using NodaTime;
using Playbook.Semantics.Copy.Parts;
using Playbook.Semantics.Model;
using Playbook.Syntax.Words;
using Playbook.Templates.Types;

namespace Playbook.Semantics.Copy;

/// <summary>The global names of copy templates: playbook, item, channel, moment, reminder.</summary>
public static class CopyScope
{
    // The type of a playbook's own parts is asked for by each of its items.
    private static readonly ConditionalWeakTable<PlaybookModel, ObjectType> PlaybookTypeOf = [];

    private static readonly TemplateScope Chinese = MakeGeneral(PlaybookTypes.In(Language.Chinese));
    private static readonly TemplateScope English = MakeGeneral(PlaybookTypes.In(Language.English));

    /// <summary>The names for a text of one item: what the playbook and the item have is there, what they have not is a finding.</summary>
    public static TemplateScope For(PlaybookModel playbook, ScheduleItem item)
    {
        var maker = new TypeMaker(playbook.Language);
        var isDated = item.When.Pattern is not TriggerPattern;
        var sample = Sample(playbook, item, isDated);
        return Make(
            playbook,
            TypeOf(playbook),
            maker.Of(ItemParts.Item, [sample]),
            item.Channels.IsEmpty ? Absent(maker, PeopleParts.Channel) : maker.Of(PeopleParts.Channel, [.. item.Channels]),
            isDated && item.When.Start is not null ? maker.General(ItemParts.Moment) : Absent(maker, ItemParts.Moment),
            maker.General(ItemParts.Reminder).OrNothing);
    }

    /// <summary>The names for a text of one playbook that may be used for any item of it.</summary>
    public static TemplateScope For(PlaybookModel playbook)
    {
        var general = PlaybookTypes.In(playbook.Language);
        return Make(playbook, TypeOf(playbook), general.Item, general.Channel.OrNothing, general.Moment.OrNothing, general.Reminder.OrNothing);
    }

    /// <summary>The names for a text of any playbook: whatever can be left out may be missing.</summary>
    /// <param name="language">In which enumerated words are given.</param>
    public static TemplateScope General(Language language) => language == Language.Chinese ? Chinese : English;

    /// <summary>The one name for prose in a playbook: the playbook itself.</summary>
    internal static TemplateScope ForProse(PlaybookModel playbook) => new([PlaybookGlobal(TypeOf(playbook)), .. Parameters(playbook)]);

    /// <summary>The values of the names for prose, in their order.</summary>
    internal static object?[] ProseValues(PlaybookModel playbook) => [playbook, .. playbook.Parameters.Select(parameter => parameter.In(playbook.Language))];

    /// <summary>The values of the names, in their order; they fit each of the scopes.</summary>
    public static object?[] Values(CopyContext context) =>
    [
        context.Playbook, context, context.Channel, context.SentAt is { } sent ? sent : null, context.Reminder,
        .. context.Playbook.Parameters.Select(parameter => parameter.In(context.Playbook.Language)),
    ];

    // What the blueprint was given, by the names it has there; last, so that texts of any playbook need not know of it.
    private static IEnumerable<TemplateGlobal> Parameters(PlaybookModel playbook) => playbook.Parameters.Select(parameter => new TemplateGlobal(
        new Spelling([.. parameter.Names.Select(TemplateName)], [.. parameter.Names.Reverse().Select(TemplateName)]), parameter.Type.Template, parameter.Type.Documentation));

    // Templates cannot hold a hyphen: start-day is start_day there, as members are.
    private static string TemplateName(string name) => name.Replace('-', '_');

    private static ObjectType TypeOf(PlaybookModel playbook) => PlaybookTypeOf.GetValue(
        playbook, static model => new TypeMaker(model.Language).Of(PlaybookParts.Playbook, [model]));

    // Stands for all occurrences of the item: only what is there or not counts.
    private static CopyContext Sample(PlaybookModel playbook, ScheduleItem item, bool isDated) => new()
    {
        Playbook = playbook,
        Item = item,
        Date = isDated ? playbook.Start : null,
        Phase = isDated ? PhaseOfAll(playbook, item.When.Pattern) : null,
    };

    // The phase is there when every day the item can fall on lies in one.
    private static Phase? PhaseOfAll(PlaybookModel playbook, Pattern pattern)
    {
        var days = pattern is DaysPattern { Ranges: var ranges }
            ? ranges.SelectMany(range => Enumerable.Range(range.First, range.Last - range.First + 1))
            : Enumerable.Range(1, playbook.Days);
        Phase? found = null;
        foreach (var day in days)
        {
            found = playbook.Phases.FirstOrDefault(phase => day >= phase.Days.First && day <= phase.Days.Last);
            if (found is null)
            {
                return null;
            }
        }

        return found;
    }

    private static TemplateScope MakeGeneral(PlaybookTypes types) =>
        Make(null, types.Playbook, types.Item, types.Channel.OrNothing, types.Moment.OrNothing, types.Reminder.OrNothing);

    private static TemplateScope Make(
        PlaybookModel? model, TemplateType playbook, TemplateType item, TemplateType channel, TemplateType moment, TemplateType reminder) => new(
    [
        PlaybookGlobal(playbook),
        new(new Spelling("活动|日程", "item"), item, new("这条日程。", "The schedule item.")),
        new(new Spelling("渠道", "channel"), channel, new("发到哪里。", "Where it is sent.")),
        new(new Spelling("发送|发送时刻|此刻", "moment|sent"), moment, new("这条消息什么时候发。", "When this message is sent.")),
        new(new Spelling("提醒", "reminder"), reminder, new("这条消息是哪次提醒。", "Which reminder this message is.")),
        .. model is null ? [] : Parameters(model),
    ]);

    private static TemplateGlobal PlaybookGlobal(TemplateType type) =>
        new(new Spelling("手册", "playbook"), type, new("这本手册。", "The playbook."));

    private static OptionalType Absent(TypeMaker maker, PartRow part) => TypeMaker.Unset(ItemParts.Item, maker.General(part));
}
