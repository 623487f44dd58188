using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Playbook.Semantics.Formatting;
using Playbook.Syntax.Diagnostics;
using Playbook.Syntax.Words;

namespace Playbook.Semantics.Tests.Formatting;

/// <summary>
/// Files spoilt at random. Whatever is wrong with a file, formatting it keeps every character but white space, what nobody sees,
/// semicolons and colons; a mark may be written in another of its forms; and the result says the same and is formatted.
/// </summary>
public sealed partial class MutationTests
{
    private static readonly string[] Junk =
    [
        "{", "}", "\"", "“", "\"\"\"", "，", "；", "：", "\n", "\r\n", "  ", "第", "每", "当", "由群主", "to", "->", "{{", "}}", "(", "#", "\u200b",
        "　", "\t", "0.5", "每两周周一三五", "半小时", "至", "1-3", "~", "—", "…", "＝＝", "at most", "忽略",
    ];

    /// <summary>How often, each seed; the environment asks for the full count.</summary>
    private static int Count => int.TryParse(Environment.GetEnvironmentVariable("PLAYBOOK_MUTATIONS"), out var count) ? count / 4 : 60;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Spoilt_files_lose_nothing_and_say_the_same(int seed)
    {
        var random = new Random(seed);
        string[] texts = [.. Formatted.Files().Select(file => Checkout.Read(file))];
        for (var i = 0; i < Count; i++)
        {
            var text = Spoil(texts[random.Next(texts.Length)], random);
            var tree = Formatted.Parse(text);
            var formatted = Formatted.Of(text);
            Assert.Equal(Essence(text), Essence(formatted));
            Assert.True(Likeness.Of(tree, Formatted.Parse(formatted)), text);
            Assert.Equal(formatted, Formatted.Of(formatted));
            CheckSpelling(tree);
        }
    }

    private static void CheckSpelling(Syntax.SyntaxTree tree)
    {
        var english = PlaybookFormatter.Format(tree, Language.English);
        var chinese = PlaybookFormatter.Format(tree, Language.Chinese);
        Assert.True(Likeness.Of(tree, Formatted.Parse(english.Text)), english.Text);
        Assert.True(Likeness.Of(tree, Formatted.Parse(chinese.Text)), chinese.Text);
        if (!english.KeepsSpelling && !chinese.KeepsSpelling && tree.Diagnostics.All(finding => finding.Severity != Severity.Error))
        {
            var there = PlaybookFormatter.Format(Formatted.Parse(chinese.Text), Language.English);
            Assert.True(there.KeepsSpelling || Formatted.Of(there.Text, Language.Chinese) == chinese.Text, chinese.Text);
        }
    }

    private static string Spoil(string text, Random random)
    {
        for (var changes = random.Next(1, 4); changes > 0 && text.Length > 0; changes--)
        {
            var at = random.Next(text.Length);
            var length = Math.Min(random.Next(1, 12), text.Length - at);
            var junk = Junk[random.Next(Junk.Length)];
            text = random.Next(6) switch
            {
                0 => text.Remove(at, length),
                1 => text.Insert(at, junk),
                2 => text.Insert(at, text.Substring(at, length)),
                3 => text[..at],
                4 => SwapLines(text, random),
                _ => text.Remove(at, 1).Insert(at, junk),
            };
        }

        return text;
    }

    private static string SwapLines(string text, Random random)
    {
        var lines = text.Split('\n');
        var (one, other) = (random.Next(lines.Length), random.Next(lines.Length));
        (lines[one], lines[other]) = (lines[other], lines[one]);
        return string.Join('\n', lines);
    }

    private static string Essence(string text)
    {
        var essence = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            var half = c is >= '\uFF01' and <= '\uFF5E' ? (char)(c - 0xFEE0) : c;
            if (!char.IsWhiteSpace(half) && !char.IsControl(half) && char.GetUnicodeCategory(half) != UnicodeCategory.Format && half is not (';' or ':'))
            {
                essence.Append(half switch { '、' => ",", '→' => "->", '≥' => ">=", '≤' => "<=", '≠' => "!=", '〜' => "~", '−' => "-", _ => char.ToLowerInvariant(half).ToString() });
            }
        }

        var marks = Equal().Replace(Unequal().Replace(Arrow().Replace(essence.ToString(), "->"), "!="), "=");
        return Dashes().Replace(Dots().Replace(marks, ".."), "-");
    }

    [GeneratedRegex("—+>|=>")]
    private static partial Regex Arrow();

    [GeneratedRegex("<>")]
    private static partial Regex Unequal();

    [GeneratedRegex("==")]
    private static partial Regex Equal();

    [GeneratedRegex(@"…+|\.\.\.")]
    private static partial Regex Dots();

    [GeneratedRegex("[—–]+")]
    private static partial Regex Dashes();
}
