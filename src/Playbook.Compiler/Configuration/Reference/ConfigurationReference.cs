using System.Text;
using Playbook.Compiler.Configuration.Keys;
using Playbook.Syntax.Words;

namespace Playbook.Compiler.Configuration.Reference;

/// <summary>The keys of <c>playbook.yaml</c> as Markdown, read off their table.</summary>
public static class ConfigurationReference
{
    /// <summary>A table of the outermost keys, then one for each key that has keys of its own; headings begin at the third level.</summary>
    /// <param name="language">Of the text; keys are given in both spellings.</param>
    public static string ToMarkdown(Language language)
    {
        var page = new StringBuilder();
        Table(page, ProjectKeys.File.Keys, language);
        foreach (var key in ProjectKeys.File.Keys)
        {
            Section(page, key, key.Spelling.Canonical, language);
        }

        return page.ToString().TrimEnd('\n') + "\n";
    }

    private static void Section(StringBuilder page, ConfigurationKey key, Bilingual path, Language language)
    {
        if (key.Shape.Keys is not { Count: > 0 } keys)
        {
            return;
        }

        page.Append('\n').Append(language == Language.Chinese ? $"### `{path.Zh}`（`{path.En}`）" : $"### `{path.En}` ({path.Zh})").Append("\n\n");
        Table(page, keys, language);
        foreach (var inner in keys)
        {
            var name = inner.Spelling.Canonical;
            Section(page, inner, new Bilingual($"{path.Zh} › {name.Zh}", $"{path.En} › {name.En}"), language);
        }
    }

    private static void Table(StringBuilder page, IReadOnlyList<ConfigurationKey> keys, Language language)
    {
        page.Append(new Bilingual("| 键 | English | 写什么 | 说明 |", "| key | 中文 | what follows | meaning |").In(language)).Append("\n|--|--|--|--|\n");
        foreach (var key in keys)
        {
            var zh = string.Join(' ', key.Spelling.Chinese.Select(name => $"`{name}`"));
            var en = string.Join(' ', key.Spelling.English.Select(name => $"`{name}`"));
            var (first, second) = language == Language.Chinese ? (zh, en) : (en, zh);
            page.Append($"| {first} | {second} | {key.Shape.Expects.In(language)} | {key.Documentation.In(language)} |\n");
        }
    }
}
