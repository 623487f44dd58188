using System.Text.RegularExpressions;
using Playbook.Semantics.Binding;
using Playbook.Semantics.Vocabulary;
using Playbook.Syntax;
using Playbook.Syntax.Text;

namespace Playbook.Compiler.Tests.Samples;

/// <summary>The first playbook that the README shows is one.</summary>
public sealed partial class FrontPageTests
{
    [Fact]
    public void The_first_playbook_of_the_front_page_compiles_without_a_finding()
    {
        var example = Example().Match(Checkout.Read("README.md")).Groups[1].Value;
        var tree = SyntaxTree.Parse(new SourceText("running.playbook", example), Words.Classes);
        var bound = Binder.Bind(new SourceFile("running", tree, []));
        Assert.Empty(tree.Diagnostics);
        Assert.Empty(bound.Diagnostics);
        Assert.NotEmpty(Assert.Single(bound.Playbooks).Items);
    }

    [GeneratedRegex("```playbook\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Example();
}
