using System.Collections.Immutable;
using NodaTime;
using Playbook.Semantics.Binding.Schedule;
using Playbook.Semantics.Model;
using Playbook.Semantics.Vocabulary;
using Playbook.Syntax.Diagnostics;
using Playbook.Syntax.Tree;
using Playbook.Syntax.Words;

namespace Playbook.Semantics.Binding;

/// <summary>A playbook out of its statement: names first, then what refers to them.</summary>
internal static class PlaybookBinder
{
    private const int UsualDays = 30;
    private const string UsualZone = "Asia/Shanghai";

    /// <summary>Reads one playbook. Without a start it has no days, so there is no model, but all else is read and checked.</summary>
    /// <param name="key">Its key.</param>
    /// <param name="statement">The statement.</param>
    /// <param name="file">What stands in the file beside it and in imported ones.</param>
    /// <param name="scope">The scope of the playbook, in its file.</param>
    /// <param name="parameters">What its blueprint was given, where it is made of one.</param>
    /// <param name="madeBy">Where it comes from, where it is made of a blueprint.</param>
    public static PlaybookModel? Bind(
        string key,
        StatementSyntax statement,
        FileDeclarations file,
        BindingScope scope,
        ImmutableArray<ParameterValue> parameters = default,
        Instantiation? madeBy = null)
    {
        var head = DeclarationHead.Of(statement, scope);
        head.ReportRest(statement, scope, new("名字和标题", "a name and a title"));
        if (head.IsNameless)
        {
            DeclarationHead.ReportNameless(statement, scope, PlaybookWords.Block, PlaybookWords.Block.Example);
        }

        // Fields of the head refer to no names, so they can be read before any is known.
        var content = scope.ReadBlock(PlaybookWords.Block, statement);
        var hasStart = content.Fields.Has(PlaybookWords.Start);
        if (hasStart)
        {
            scope.Frame = scope.Frame with { Start = content.Fields.Get(PlaybookWords.Start, default) };
        }

        var title = head.IsNameless ? new Prose(key, head.Location) : head.Title(scope);
        scope.Frame = scope.Frame with { Days = content.Fields.Get(PlaybookWords.Length, UsualDays), Language = LanguageOf(content, title, scope.Project) };
        var signals = file.BindSignals(content, scope);
        var phases = content.Of(PhaseWords.Block)
            .Select(phase => scope.Declare(PhaseBinder.Bind(phase, scope), scope.Phases, PhaseWords.Block)).OfType<Phase>()
            .OrderBy(phase => phase.Days.First).ToImmutableArray();
        scope.Frame = scope.Frame with { Phases = phases };
        var roles = file.BindRoles(content, scope).ToImmutableArray();
        var channels = file.BindChannels(content, scope).ToImmutableArray();
        scope.Frame = scope.Frame with { Channels = channels };
        var goals = Goals(content, scope);
        var blocks = DeclaredBlockBinder.BindAll(content, scope);
        var findings = scope.Findings.Count;
        var draft = ScheduleBinder.BindItems(Lines(content, scope), scope.Frame, scope, [.. goals.SelectMany(goal => goal.Actions), .. blocks]);
        var entry = First(content, EntryWords.Block) is { } gate ? EntryBinder.Bind(gate, scope) : null;
        var rewards = First(content, RewardWords.Block) is { } prizes ? RewardBinder.Bind(prizes, scope) : null;
        var model = new PlaybookModel
        {
            Key = key,
            Name = head.AllNames is [var first, ..] ? first : key,
            Names = head.AllNames,
            Title = title,
            Language = scope.Frame.Language,
            Start = scope.Frame.Start,
            Days = scope.Frame.Days,
            Zone = content.Fields.Get(PlaybookWords.TimeZone) ?? scope.Project.Zone ?? DateTimeZoneProviders.Tzdb[UsualZone],
            Promise = content.Fields.Get(PlaybookWords.Promise),
            Positioning = First(content, PositioningWords.Block) is { } positioning
                ? scope.ReadBlock(PositioningWords.Block, positioning).Fields
                : FieldValues.Empty,
            Goals = goals,
            Channels = channels,
            Entry = entry,
            Rules = First(content, RuleWords.Block) is { } rules ? ReadRules(rules, scope) : null,
            Phases = phases,
            Roles = roles,
            Blocks = blocks,
            Items = draft.Items,
            Rewards = rewards,
            Signals = signals,
            Checks = CheckBinder.Bind(content.Of(CheckWords.Block), draft.Items, scope),
            Examples = ExampleBinder.Bind(content.Of(ExampleWords.Block), new ExampleGround(entry, rewards), scope),
            Fields = content.Fields.Or(PlaybookWords.Brand, scope.Project.Brand),
            Parameters = parameters.IsDefault ? [] : parameters,
            MadeBy = madeBy,
            Location = head.Location,
            Project = scope.Project,
        };
        ScheduleBinder.BindCopies(draft, model, scope);
        ScheduleBinder.BindCopyOverrides(content.Of(CopyWords.Block), model, scope);
        return hasStart ? model : WithoutStart(scope.Findings, findings);
    }

    // Whether an item lies in the playbook's days cannot be said without its first day.
    private static PlaybookModel? WithoutStart(List<Diagnostic> findings, int from)
    {
        var kept = findings.Skip(from).Where(finding => !finding.Code.StartsWith("PB3", StringComparison.Ordinal)).ToList();
        findings.RemoveRange(from, findings.Count - from);
        findings.AddRange(kept);
        return null;
    }

    private static StatementSyntax? First(BlockContent content, BlockRow row) => content.Of(row).FirstOrDefault();

    private static ImmutableArray<Goal> Goals(BlockContent content, BindingScope scope)
    {
        var names = new NameTable<Goal>();
        return
        [
            .. content.Of(GoalWords.Block).Select(goal => scope.Declare(GoalBinder.Bind(goal, scope), names, GoalWords.Block)).OfType<Goal>(),
        ];
    }

    private static Rules ReadRules(StatementSyntax statement, BindingScope scope)
    {
        var fields = scope.ReadBlock(RuleWords.Block, statement).Fields;
        return new Rules
        {
            Do = fields.Get(RuleWords.Do, []),
            Dont = fields.Get(RuleWords.Dont, []),
            Breach = fields.Get(RuleWords.Breach, []),
            Fields = fields,
        };
    }

    private static List<ScheduleItemSyntax> Lines(BlockContent content, BindingScope scope)
    {
        var lines = new List<ScheduleItemSyntax>();
        foreach (var member in content.Of(ItemWords.Schedule).SelectMany(schedule => schedule.Block?.Members ?? []))
        {
            if (member is ScheduleItemSyntax item)
            {
                lines.Add(item);
            }
            else if (member is StatementSyntax { Head.Key.Length: > 0 } statement)
            {
                scope.Report(BlockDiagnostics.NotAnItem(scope.At(statement.Head), statement.Head.Text));
            }
        }

        return lines;
    }

    private static Language LanguageOf(BlockContent content, Prose title, ProjectSettings project) =>
        content.Fields.Get(PlaybookWords.Locale) is { } locale ? Locales.LanguageOf(locale)
        : project.Language is { } usual ? usual
        : HanText.Has(title.Text) ? Language.Chinese
        : Language.English;
}
