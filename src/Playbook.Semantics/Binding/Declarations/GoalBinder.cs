using Playbook.Semantics.Model;
using Playbook.Semantics.Vocabulary;
using Playbook.Syntax.Tree;

namespace Playbook.Semantics.Binding;

/// <summary>Goals out of their statements.</summary>
internal static class GoalBinder
{
    /// <summary>Reads one goal; null when it has nothing to call it by.</summary>
    public static Goal? Bind(StatementSyntax statement, BindingScope scope)
    {
        var head = DeclarationHead.Of(statement, scope);
        var content = scope.ReadBlock(GoalWords.Block, statement);
        head.ReportRest(statement, scope, new("名字和标题", "a name and a title"));
        if (head.IsNameless)
        {
            DeclarationHead.ReportNameless(statement, scope, GoalWords.Block, new("目标 拉新 \"首月新增 200 人\"", "goal growth \"200 new members\""));
            return null;
        }

        return new Goal
        {
            Name = head.AllNames[0],
            Names = head.AllNames,
            Title = head.Title(scope),
            Fields = content.Fields,
            Actions = DeclaredBlockBinder.BindAll(content, scope),
            Location = head.Location,
        };
    }
}
