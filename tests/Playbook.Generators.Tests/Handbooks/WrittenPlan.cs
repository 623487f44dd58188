using Playbook.Planning;
using Playbook.Planning.Holidays;
using Playbook.Semantics.Binding;
using Playbook.Semantics.Vocabulary;
using Playbook.Syntax;
using Playbook.Syntax.Diagnostics;
using Playbook.Syntax.Text;

namespace Playbook.Generators.Tests.Handbooks;

/// <summary>Plans of playbooks as a strategist types them.</summary>
internal static class WrittenPlan
{
    /// <summary>The plan of a file that holds one playbook and no error.</summary>
    public static Plan Of(string file)
    {
        var tree = SyntaxTree.Parse(new SourceText("a.playbook", file), Words.Classes);
        var bound = Binder.Bind(new SourceFile("a", tree, []));
        Assert.DoesNotContain(bound.Diagnostics, finding => finding.Severity == Severity.Error);
        return Planner.Make(Assert.Single(bound.Playbooks), HolidayCalendar.China);
    }
}
