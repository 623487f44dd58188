using Playbook.Semantics.Binding;
using Playbook.Semantics.Model;
using Playbook.Semantics.Vocabulary;
using Playbook.Syntax;
using Playbook.Syntax.Diagnostics;
using Playbook.Syntax.Text;
using Playbook.Syntax.Tree;
using Playbook.Syntax.Words;

namespace Playbook.Semantics.Tests.Binding;

/// <summary>Binds texts for tests.</summary>
internal static class Bound
{
    /// <summary>The head that every playbook needs.</summary>
    public const string Head = "开始 2026-12-01\n日程 { 第1天 20:00 通知 \"开营\" }\n";

    /// <summary>Binds a file without imports.</summary>
    public static BoundFile File(string text) => File(text, []);

    /// <summary>Binds a file; its import statements take the libraries in order.</summary>
    public static BoundFile File(string text, params ReadOnlySpan<string> libraries)
    {
        var tree = Parse("playbook.playbook", text);
        var imports = tree.Root.Members.OfType<StatementSyntax>().Where(member => FileWords.File.Find(member.Head.Key) == FileWords.Import).ToList();
        var files = new List<ImportedFile>();
        for (var i = 0; i < libraries.Length; i++)
        {
            files.Add(new ImportedFile(imports[i], new SourceFile($"library{i}", Parse($"library{i}.playbook", libraries[i]), [])));
        }

        return Binder.Bind(new SourceFile("playbook", tree, [.. files]));
    }

    /// <summary>The one playbook of a file that must be without findings of error level.</summary>
    public static PlaybookModel Playbook(string text, params ReadOnlySpan<string> libraries)
    {
        var bound = File(text, libraries);
        Assert.Empty(bound.Diagnostics.Where(finding => finding.Severity == Severity.Error).Select(Line));
        return Assert.Single(bound.Playbooks);
    }

    /// <summary>A playbook with further lines in its block.</summary>
    public static PlaybookModel With(string lines) => Playbook($"手册 \"书友会\" {{\n{Head}{lines}\n}}");

    /// <summary>The findings of names and types in a playbook with further lines in its block.</summary>
    public static IReadOnlyList<Diagnostic> Findings(string lines) => NamesAndTypes(File($"手册 \"书友会\" {{\n{Head}{lines}\n}}"));

    /// <summary>The findings of names and types; the checks over a whole model have tests of their own.</summary>
    public static IReadOnlyList<Diagnostic> NamesAndTypes(BoundFile file) =>
        [.. file.Diagnostics.Where(finding => finding.Code.StartsWith("PB2", StringComparison.Ordinal))];

    /// <summary>Asserts that a playbook with further lines has one finding, and its code, place and words.</summary>
    public static Diagnostic Finds(string lines, string code, string place, string zh, string en)
    {
        var finding = Assert.Single(Findings(lines));
        Is(finding, code, place, zh, en);
        return finding;
    }

    /// <summary>Asserts a finding's code, place and words.</summary>
    public static void Is(Diagnostic finding, string code, string place, string zh, string en)
    {
        Assert.Equal(code, finding.Code);
        Assert.Equal(place, finding.Location!.Source.ToString(finding.Location.Span));
        Assert.Equal(zh, finding.GetMessage(Language.Chinese));
        Assert.Equal(en, finding.GetMessage(Language.English));
    }

    /// <summary>A finding as one line.</summary>
    public static string Line(Diagnostic finding) => $"{finding.Location?.Start.Line} {finding.Code} {finding.GetMessage(Language.English)}";

    private static SyntaxTree Parse(string path, string text)
    {
        var tree = SyntaxTree.Parse(new SourceText(path, text), Words.Classes);
        Assert.Empty(tree.Diagnostics.Select(Line));
        return tree;
    }
}
