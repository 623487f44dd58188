using System.Text;
using Playbook.Syntax.Words;

namespace Playbook.Semantics.Vocabulary;

/// <summary>The keyword reference as Markdown, read off the vocabulary.</summary>
public static class KeywordReference
{
    /// <summary>Every block with its words, then every list of words; headings begin at the third level.</summary>
    /// <param name="language">Of the text; words are given in both spellings.</param>
    public static string ToMarkdown(Language language)
    {
        var page = new StringBuilder();
        foreach (var block in Words.Blocks.Where(block => block.Members.Any() || block.IsOpen))
        {
            Block(page, block, language);
        }

        foreach (var list in WordLists.All)
        {
            List(page, list, language);
        }

        return page.ToString().TrimEnd('\n') + "\n";
    }

    private static void Block(StringBuilder page, BlockRow block, Language language)
    {
        Line(page, $"### {Heading(block.Name, language)}");
        Line(page, "");
        Line(page, block.Documentation.In(language));
        if (block.Heading.In(language) is { Length: > 0 } heading)
        {
            Line(page, "");
            Line(page, new Bilingual($"同一行写：{heading}。", $"On its line: {heading}.").In(language));
        }

        Line(page, "");
        if (block.Members.Any())
        {
            Line(page, new Bilingual("| 中文 | English | 后面写什么 | 次数 | 说明 |", "| English | 中文 | what follows | how often | meaning |").In(language));
            Line(page, "|--|--|--|--|--|");
            foreach (var term in block.Members)
            {
                Row(page, term, language);
            }

            Line(page, "");
        }
    }

    private static void Row(StringBuilder page, Term term, Language language)
    {
        var (follows, often) = term switch
        {
            Field field => (field.Expects, field.Multiplicity),
            BlockRow block => (Follows(block), block.Multiplicity),
            _ => (new Bilingual("", ""), Multiplicity.Optional),
        };
        Line(page, $"| {Spellings(term, language)} | {Cell(follows.In(language))} | {Often(often).In(language)} | {Cell(term.Documentation.In(language))} |");
    }

    private static Bilingual Follows(BlockRow block)
    {
        var hasBlock = block.NeedsBlock || block.IsOpen || block.Members.Any();
        return block.Heading.Zh is { Length: > 0 }
            ? new Bilingual(block.Heading.Zh + (hasBlock ? "；{ … }" : ""), block.Heading.En + (hasBlock ? "; { … }" : ""))
            : "{ … }";
    }

    private static Bilingual Often(Multiplicity multiplicity) => multiplicity switch
    {
        Multiplicity.Required => new("必须", "required"),
        Multiplicity.Many => new("任意", "any number"),
        _ => new("一次", "once"),
    };

    private static void List(StringBuilder page, WordList list, Language language)
    {
        Line(page, $"### {list.Name.In(language)}");
        Line(page, "");
        Line(page, new Bilingual("| 中文 | English | 说明 |", "| English | 中文 | meaning |").In(language));
        Line(page, "|--|--|--|");
        foreach (var term in list.Terms)
        {
            Line(page, $"| {Spellings(term, language)} | {Cell(term.Documentation.In(language))} |");
        }

        Line(page, "");
    }

    private static string Spellings(Term term, Language language)
    {
        var zh = string.Join(" ", term.Spelling.Chinese.Select(word => $"`{word}`"));
        var en = string.Join(" ", term.Spelling.English.Select(word => $"`{word}`"));
        return language == Language.Chinese ? $"{zh} | {en}" : $"{en} | {zh}";
    }

    private static string Heading(Bilingual name, Language language) =>
        language == Language.Chinese ? $"`{name.Zh}`（`{name.En}`）" : $"`{name.En}` ({name.Zh})";

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);

    private static void Line(StringBuilder page, string line) => page.Append(line).Append('\n');
}
