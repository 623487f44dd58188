using System.Collections.Immutable;
using Playbook.Semantics.Model;
using Playbook.Semantics.Vocabulary;
using Playbook.Syntax.Tree;
using Playbook.Syntax.Words;
using Playbook.Templates.Values;

namespace Playbook.Semantics.Binding;

/// <summary>Channels and groups out of their statements.</summary>
internal static class ChannelBinder
{
    private static readonly Bilingual NameExample = new("渠道 书友群 微信群 \"一群\"", "channel club wechat-group \"Group 1\"");
    private static readonly Bilingual WindowPhrase = new("从几点到几点", "a time range");
    private static readonly Bilingual WindowExample = new("09:00-18:00", "09:00-18:00");

    /// <summary>Reads one channel; null when it has nothing to call it by, or no known kind.</summary>
    public static Channel? Bind(StatementSyntax statement, BindingScope scope)
    {
        var head = DeclarationHead.Of(statement, scope);
        var content = scope.ReadBlock(ChannelWords.Block, statement);
        var quiet = content.Of(ChannelWords.QuietHours).Select(inner => ReadQuiet(inner, scope)).OfType<QuietHours>().ToImmutableArray();
        head.ReportRest(statement, scope, new("名字、渠道类型和标题", "a name, a channel kind and a title"), head.KindClause);
        if (head.IsNameless)
        {
            DeclarationHead.ReportNameless(statement, scope, ChannelWords.Block, NameExample);
            return null;
        }

        var (names, kind) = NamesAndKind(head, statement, scope);
        if (kind is null)
        {
            return null;
        }

        var bounds = scope.Project.BoundsOf(kind);
        return new Channel
        {
            Name = names[0],
            Names = names,
            Title = head.Title(scope),
            Kind = kind,
            Seats = content.Fields.Has(ChannelWords.Seats) ? content.Fields.Get(ChannelWords.Seats, default) : null,
            QuietHours = quiet,
            Limit = content.Fields.Has(ChannelWords.Limit) ? content.Fields.Get(ChannelWords.Limit, 0) : bounds.Limit ?? kind.Message.Limit,
            MonthlyQuota = bounds.MonthlyQuota,
            Fields = content.Fields,
            Location = head.Location,
        };
    }

    // The last bare word is the kind; a channel with one bare word is called by its kind: 渠道 微博.
    private static (ImmutableArray<string> Names, ChannelKind? Kind) NamesAndKind(DeclarationHead head, StatementSyntax statement, BindingScope scope)
    {
        if (head.KindClause is { } clause)
        {
            return (head.AllNames, clause.Value is null ? null : scope.FindWord(ChannelKinds.Table, clause.Value));
        }

        switch (head.Names)
        {
            case []:
                Arguments.ReportMissing(statement, scope, new("渠道类型", "a channel kind"), NameExample);
                return (head.AllNames, null);
            case [var only]:
                return (head.AllNames, scope.FindWord(ChannelKinds.Table, only));
            default:
                return ([.. head.Names[..^1].Select(name => name.Text)], scope.FindWord(ChannelKinds.Table, head.Names[^1]));
        }
    }

    private static QuietHours? ReadQuiet(StatementSyntax statement, BindingScope scope)
    {
        var allowed = scope.ReadBlock(ChannelWords.QuietHours, statement).Fields.Get(ChannelWords.Allow, []);
        return Arguments.TrySingle<TimeRange>(statement, scope, WindowPhrase, WindowExample, TryWindow, out var window)
            ? new QuietHours(window, allowed)
            : null;
    }

    private static bool TryWindow(ValueSyntax value, BindingScope scope, out TimeRange window)
    {
        if (value is RangeSyntax { Low: TimeSyntax low, High: TimeSyntax high })
        {
            return Moments.TryTimeRange(low, high, scope, out window);
        }

        window = default;
        scope.Report(ValueDiagnostics.WrongValue(scope.At(value), Seen.Of(value), WindowPhrase, WindowExample));
        return false;
    }
}
