using System.Text;
using Playbook.Planning.Wording;
using Playbook.Semantics.Vocabulary;
using Playbook.Syntax.Diagnostics;

namespace Playbook.Planning.Tests.Wording;

/// <summary>What is published about the word lists says what the data say.</summary>
public sealed class WordPageTests
{
    private const string Heading = "## The lists · 全部词表\n\n";

    [Fact]
    public void The_page_lists_the_words_as_they_are()
    {
        var path = Path.Join(Checkout.Root, "grammar", "wording.md");
        var page = File.ReadAllText(path);
        var end = page.IndexOf(Heading, StringComparison.Ordinal) is >= 0 and var found ? found : page.Length;
        var made = page[..end] + Heading + Tables();
        var received = Path.ChangeExtension(path, ".received.md");
        if (page == made)
        {
            File.Delete(received);
        }
        else
        {
            File.WriteAllText(received, made);
        }

        Assert.Equal(made, page);
    }

    private static string Tables()
    {
        var page = new StringBuilder("| list · 词表 | version · 版本 | words · 词数 | warning · 警告 | info · 提示 |\n|---|---|---|---|---|\n");
        foreach (var list in RiskyWordLists.Table.Rows)
        {
            page.Append($"| [{list.Name.Zh} · `{list.Id}`](#{list.Id}) | {list.Version} | {list.Words.Length} | {Kinds(list, Severity.Warning)} | {Kinds(list, Severity.Info)} |\n");
        }

        foreach (var list in RiskyWordLists.Table.Rows)
        {
            page.Append($"\n### {list.Id}\n\n**{list.Name.Zh}**：{list.Documentation.Zh}。{list.Advice.Zh}\n\n{list.Documentation.En}. {list.Advice.En}\n\n");
            foreach (var source in list.Sources)
            {
                page.Append($"- {source.Date}: {source.Document.Zh} · {source.Document.En}{(source.Address.Length == 0 ? "" : $" <{source.Address}>")}\n");
            }

            page.Append("\n| word · 词 | instead · 改成 | harmless behind · 前面是这些不算 | harmless before · 后面是这些不算 |\n|---|---|---|---|\n");
            foreach (var word in list.Words)
            {
                page.Append($"| {Shown(word.Word)} | {word.Instead} | {string.Join('、', word.HarmlessBehind.Select(text => text.Trim()))} | {string.Join('、', word.HarmlessBefore.Select(text => text.Trim()))} |\n");
            }

            if (list.Unless is not [])
            {
                page.Append($"\nHarmless in a sentence with · 同一句里有这些就不算：{string.Join('、', list.Unless)}\n");
            }
        }

        return page.ToString();
    }

    private static string Kinds(RiskyWordList list, Severity severity) =>
        string.Join('、', ChannelKinds.Table.Rows.Where(kind => list.SeverityOn(kind) == severity).Select(kind => kind.Name.Zh));

    // An address begins like a link, and is none.
    private static string Shown(string word) => word.Contains("//", StringComparison.Ordinal) ? $"`{word}`" : word;
}
