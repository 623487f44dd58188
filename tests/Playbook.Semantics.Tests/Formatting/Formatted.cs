using Playbook.Semantics.Formatting;
using Playbook.Semantics.Vocabulary;
using Playbook.Syntax;
using Playbook.Syntax.Text;
using Playbook.Syntax.Words;

namespace Playbook.Semantics.Tests.Formatting;

/// <summary>Text in, formatted text out.</summary>
internal static class Formatted
{
    public static SyntaxTree Parse(string text) => SyntaxTree.Parse(new SourceText("x.playbook", text), Words.Classes);

    public static string Of(string text, Language? keywords = null) => PlaybookFormatter.Format(Parse(text), keywords).Text;

    /// <summary>Every playbook of the checkout that is a sample or an input of a test.</summary>
    public static IEnumerable<string> Files() =>
        new[] { "playbooks", "tests/data" }
            .SelectMany(folder => Directory.EnumerateFiles(Path.Join(Checkout.Root, folder), "*.playbook", SearchOption.AllDirectories))
            .Where(file => !file.Contains("/bytes/", StringComparison.Ordinal) && !file.Contains(".verified.", StringComparison.Ordinal))
            .Select(file => Path.GetRelativePath(Checkout.Root, file))
            .Order(StringComparer.Ordinal);
}
