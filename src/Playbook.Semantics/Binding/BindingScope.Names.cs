using System.Collections.Immutable;
using Playbook.Semantics.Model;
using Playbook.Semantics.Vocabulary;
using Playbook.Syntax.Tree;
using Playbook.Syntax.Words;

namespace Playbook.Semantics.Binding;

/// <content>Looking up names and words.</content>
public sealed partial class BindingScope
{
    private static readonly Bilingual RoleSort = new("角色", "role");
    private static readonly Bilingual ChannelSort = new("渠道", "channel");

    /// <summary>Roles of the playbook, imported ones included.</summary>
    internal NameTable<Role> Roles => _state.Roles;

    /// <summary>Channels of the playbook.</summary>
    internal NameTable<Channel> Channels => _state.Channels;

    /// <summary>Phases of the playbook.</summary>
    internal NameTable<Phase> Phases => _state.Phases;

    /// <summary>The role of a name or title; null after a finding.</summary>
    public Role? ResolveRole(ValueSyntax value) => Resolve(value, Roles, RoleSort);

    /// <summary>The channel of a name or title; null after a finding.</summary>
    public Channel? ResolveChannel(ValueSyntax value) => Resolve(value, Channels, ChannelSort);

    /// <summary>The roles of a value or list; those not found are left out, each with a finding.</summary>
    public ImmutableArray<Role> ResolveRoles(ValueSyntax value) => ResolveAll(value, Roles, RoleSort);

    /// <summary>The channels of a value or list; those not found are left out, each with a finding.</summary>
    public ImmutableArray<Channel> ResolveChannels(ValueSyntax value) => ResolveAll(value, Channels, ChannelSort);

    /// <summary>The author's own signals.</summary>
    internal NameTable<OwnSignal> Signals => _state.Signals;

    /// <summary>The signal of a name: the author's own, or one the language knows; null after a finding.</summary>
    public SignalRow? FindSignal(ValueSyntax value)
    {
        var written = value switch
        {
            NameSyntax name => name.Text,
            TextSyntax text => text.Value.Content,
            _ => "",
        };
        if (written.Length > 0)
        {
            if ((Signals.Find(written)?.Row ?? SignalWords.Table.Find(WordKey.Of(written))) is { } row)
            {
                return row;
            }

            Report(WordDiagnostics.UnknownChoice(At(value), written, SignalWords.Table.Name, [.. Signals.Names, .. SignalWords.Table.Spellings]));
            return null;
        }

        return FindWord(SignalWords.Table, value);
    }

    /// <summary>Lets a declaration be found by its names; a name that is taken is a finding.</summary>
    /// <returns>The declaration.</returns>
    internal T? Declare<T>(T? declaration, NameTable<T> table, BlockRow row)
        where T : Declaration
    {
        if (declaration is not null && table.Add(declaration) is { } clash)
        {
            Report(NameDiagnostics.DuplicateName(declaration.Location, clash.Name, row.Name, clash.Other));
        }

        return declaration;
    }

    /// <summary>The word of a table; null after a finding, or when the parser found no word there.</summary>
    public TTerm? FindWord<TTerm>(WordTable<TTerm> table, NameSyntax name)
        where TTerm : Term
    {
        if (name.Key.Length == 0)
        {
            return null;
        }

        table = _state.Project.Extended(table);
        if (table.Find(name.Key) is { } row)
        {
            return row;
        }

        Report(WordDiagnostics.UnknownChoice(At(name), name.Text, table.Name, [.. table.Spellings]));
        return null;
    }

    /// <summary>The word of a table, bare or quoted; null after a finding.</summary>
    public TTerm? FindWord<TTerm>(WordTable<TTerm> table, ValueSyntax value)
        where TTerm : Term
    {
        table = _state.Project.Extended(table);
        switch (value)
        {
            case NameSyntax name:
                return FindWord(table, name);
            case TextSyntax text when table.Find(WordKey.Of(text.Value.Content)) is { } row:
                return row;
            case TextSyntax text:
                Report(WordDiagnostics.UnknownChoice(At(text), text.Value.Content, table.Name, [.. table.Spellings]));
                return null;
            default:
                Report(ValueDiagnostics.WrongValue(At(value), Seen.Of(value), table.Name, Example.Of(table)));
                return null;
        }
    }

    /// <summary>The values of a list or chain, or the value alone.</summary>
    public static ImmutableArray<ValueSyntax> Items(ValueSyntax value) => value switch
    {
        ListSyntax list => list.Items,
        ChainSyntax chain => chain.Steps,
        _ => [value],
    };

    private ImmutableArray<T> ResolveAll<T>(ValueSyntax value, NameTable<T> table, Bilingual sort)
        where T : Declaration =>
        [.. Items(value).Select(item => Resolve(item, table, sort)).OfType<T>().Distinct()];

    /// <summary>The declaration of a name or title in a table; null after a finding.</summary>
    internal T? Resolve<T>(ValueSyntax value, NameTable<T> table, Bilingual sort)
        where T : Declaration
    {
        var written = value switch
        {
            NameSyntax name => name.Text,
            TextSyntax text => text.Value.Content,
            _ => null,
        };
        switch (written)
        {
            case null:
                Report(ValueDiagnostics.WrongValue(At(value), Seen.Of(value), sort, Example.OfName(table.Names)));
                return null;
            case "":
                return null;
        }

        if (table.Find(written) is { } found)
        {
            return found;
        }

        Report(NameDiagnostics.UnknownName(At(value), written, sort, table.Names));
        return null;
    }
}
