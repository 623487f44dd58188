using System.Collections.Immutable;
using Playbook.Semantics.Model;
using Playbook.Semantics.Vocabulary;
using Playbook.Syntax.Text;
using Playbook.Syntax.Tree;

namespace Playbook.Semantics.Binding;

/// <summary>
/// Signals, roles and channels at file level, of the file and of those it imports. They are made anew for each playbook, since their
/// texts may speak of it; what is wrong with them is said once.
/// </summary>
internal sealed class FileDeclarations
{
    private readonly List<Declaration> _roles = [];
    private readonly List<Declaration> _channels = [];
    private readonly List<Declaration> _signals = [];
    private bool _isReported;

    /// <summary>Notes the declarations of a file.</summary>
    public void Add(SourceText source, BlockContent content)
    {
        _roles.AddRange(content.Of(RoleWords.Block).Select(statement => new Declaration(source, statement, IsShared: true)));
        _channels.AddRange(content.Of(ChannelWords.Block).Select(statement => new Declaration(source, statement, IsShared: true)));
        _signals.AddRange(content.Of(SignalDeclarationWords.Block).Select(statement => new Declaration(source, statement, IsShared: true)));
    }

    /// <summary>Makes the signals: those at file level, then the playbook's own, in its rewards too; read before anything that counts them.</summary>
    public ImmutableArray<OwnSignal> BindSignals(BlockContent content, BindingScope scope)
    {
        var signals = ImmutableArray.CreateBuilder<OwnSignal>();
        foreach (var (source, statement, isShared) in All(_signals, SignalBinder.StatementsOf(content), scope))
        {
            using var mute = scope.Mute(isShared && _isReported);
            if (scope.Declare(SignalBinder.Bind(statement, scope.In(source)), scope.Signals, SignalDeclarationWords.Block) is { } signal)
            {
                signals.Add(signal);
            }
        }

        return signals.ToImmutable();
    }

    /// <summary>Makes the roles: those at file level, then the playbook's own.</summary>
    public List<Role> BindRoles(BlockContent content, BindingScope scope)
    {
        var roles = new List<Role>();
        var isShared = new HashSet<Role>();
        foreach (var (source, statement, shared) in All(_roles, content.Of(RoleWords.Block), scope))
        {
            using var mute = scope.Mute(shared && _isReported);
            if (scope.Declare(RoleBinder.Bind(statement, scope.In(source)), scope.Roles, RoleWords.Block) is { } role)
            {
                roles.Add(role);
                if (shared)
                {
                    isShared.Add(role);
                }
            }
        }

        foreach (var role in roles)
        {
            scope.Roles.AddTitle(role);
        }

        foreach (var role in roles)
        {
            using var mute = scope.Mute(_isReported && isShared.Contains(role));
            RoleBinder.BindBackup(role, scope);
        }

        return roles;
    }

    /// <summary>Makes the channels, whose owners are roles; afterwards what is wrong at file level has been said.</summary>
    public List<Channel> BindChannels(BlockContent content, BindingScope scope)
    {
        var channels = new List<Channel>();
        foreach (var (source, statement, isShared) in All(_channels, content.Of(ChannelWords.Block), scope))
        {
            using var mute = scope.Mute(isShared && _isReported);
            if (scope.Declare(ChannelBinder.Bind(statement, scope.In(source)), scope.Channels, ChannelWords.Block) is { } channel)
            {
                channels.Add(channel);
            }
        }

        foreach (var channel in channels)
        {
            scope.Channels.AddTitle(channel);
        }

        _isReported = true;
        return channels;
    }

    private static IEnumerable<Declaration> All(IEnumerable<Declaration> shared, IEnumerable<StatementSyntax> own, BindingScope scope) =>
        shared.Concat(own.Select(statement => new Declaration(scope.Source, statement, IsShared: false)));

    private sealed record Declaration(SourceText Source, StatementSyntax Statement, bool IsShared);
}
