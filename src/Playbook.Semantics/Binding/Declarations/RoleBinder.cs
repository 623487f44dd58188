using System.Collections.Immutable;
using Playbook.Semantics.Model;
using Playbook.Semantics.Vocabulary;
using Playbook.Syntax.Tree;
using Playbook.Syntax.Words;

namespace Playbook.Semantics.Binding;

/// <summary>Roles out of their statements; who steps in is resolved once all are known.</summary>
internal static class RoleBinder
{
    private static readonly Bilingual NameExample = new("角色 群主 \"群主\"", "role host \"Host\"");

    /// <summary>Reads one role; null when it has nothing to call it by.</summary>
    public static Role? Bind(StatementSyntax statement, BindingScope scope)
    {
        var head = DeclarationHead.Of(statement, scope);
        var content = scope.ReadBlock(RoleWords.Block, statement);
        var kind = KindOf(head, content, scope);
        head.ReportRest(statement, scope, new("名字、称呼和类型", "names, a title and a kind"), head.KindClause);
        if (head.IsNameless)
        {
            DeclarationHead.ReportNameless(statement, scope, RoleWords.Block, NameExample);
            return null;
        }

        return new Role
        {
            Name = head.AllNames[0],
            Names = head.AllNames,
            Title = head.Title(scope),
            Kind = kind,
            Holders = content.Fields.Get(RoleWords.Holders),
            Duties = content.Fields.Get(RoleWords.Duty, []),
            Fields = content.Fields,
            Location = head.Location,
        };
    }

    /// <summary>Resolves who steps in.</summary>
    public static void BindBackup(Role role, BindingScope scope)
    {
        if (role.Fields.Get(RoleWords.Backup) is { } reference)
        {
            role.Backup = scope.In(role.Location.Source).ResolveRole(reference.Value);
        }
    }

    private static Word KindOf(DeclarationHead head, BlockContent content, BindingScope scope)
    {
        if (head.KindClause?.Value is { } value)
        {
            return scope.FindWord(RoleKinds.Table, value) ?? RoleKinds.Other;
        }

        if (content.Fields.Get(RoleWords.Kind) is { } written)
        {
            return written;
        }

        // A role called by the name of a kind is of that kind: 角色 群主.
        return head.AllNames.Select(name => RoleKinds.Table.Find(WordKey.Of(name))).OfType<Word>().FirstOrDefault() ?? RoleKinds.Other;
    }
}
