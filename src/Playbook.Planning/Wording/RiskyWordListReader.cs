using System.Collections.Immutable;
using Playbook.Semantics.Vocabulary;
using Playbook.Syntax.Diagnostics;
using Playbook.Syntax.Text;
using Playbook.Syntax.Words;

namespace Playbook.Planning.Wording;

/// <summary>
/// The form of a list: CSV without quotes, one <c>list,id,name,version,language</c>; <c>why,zh,en</c> and <c>advice,zh,en</c>; a
/// <c>source,date,address,zh,en</c> for each document; <c>on,severity,kinds</c> for kinds of channel between bars, <c>none</c> being no
/// channel; <c>unless,words</c>; and <c>word,word,instead,behind,before</c>. In the last cell of a line commas are text; <c>#</c> opens a
/// comment line. The lists are ours and checked by tests: a line which cannot be read is a mistake of the build.
/// </summary>
internal static class RiskyWordListReader
{
    private const string NoChannel = "none";

    /// <summary>Reads a list.</summary>
    /// <param name="source">The file.</param>
    /// <exception cref="FormatException">A line is none of the seven, or one that is needed is missing.</exception>
    public static RiskyWordList Read(SourceText source)
    {
        string[]? head = null;
        Bilingual? why = null;
        Bilingual? advice = null;
        ImmutableArray<string> unless = [];
        var sources = ImmutableArray.CreateBuilder<WordSource>();
        var words = ImmutableArray.CreateBuilder<ListedWord>();
        var warns = ImmutableArray.CreateBuilder<ChannelKind>();
        var informs = ImmutableArray.CreateBuilder<ChannelKind>();
        Severity? withoutChannel = null;
        for (var line = 1; line <= source.LineCount; line++)
        {
            var text = source.ToString(source.GetLineSpan(line)).TrimEnd('\r', '\n');
            if (text.Length == 0 || text[0] == '#')
            {
                continue;
            }

            switch (Cells(text))
            {
                case ["list", _, _, { Length: 7 }, "any" or "zh" or "en"] cells when head is null:
                    head = cells;
                    break;
                case ["why", { Length: > 0 } zh, { Length: > 0 } en]:
                    why = new Bilingual(zh, en);
                    break;
                case ["advice", { Length: > 0 } zh, { Length: > 0 } en]:
                    advice = new Bilingual(zh, en);
                    break;
                case ["source", { Length: >= 4 } date, var address, { Length: > 0 } zh, { Length: > 0 } en]:
                    sources.Add(new WordSource(date, address, new Bilingual(zh, en)));
                    break;
                case ["on", "warning" or "info", { Length: > 0 } kinds] cells:
                    var on = cells[1] == "info" ? informs : warns;
                    foreach (var kind in Several(kinds))
                    {
                        if (kind == NoChannel)
                        {
                            withoutChannel = cells[1] == "info" ? Severity.Info : Severity.Warning;
                        }
                        else
                        {
                            on.Add(ChannelKinds.Table.FindId(kind) ?? throw Unreadable(source, line, text));
                        }
                    }

                    break;
                case ["unless", var several]:
                    unless = Several(several);
                    break;
                case ["word", { Length: > 1 } word, var instead, var behind, var before]:
                    words.Add(new ListedWord(word, instead, Several(behind), Several(before)));
                    break;
                default:
                    throw Unreadable(source, line, text);
            }
        }

        if (head is null || why is null || advice is null || sources.Count == 0 || words.Count == 0)
        {
            throw new FormatException($"{source.Path}: incomplete");
        }

        return new RiskyWordList(head[1], new Spelling(head[2], head[1]), why)
        {
            Version = head[3],
            Advice = advice,
            OnlyIn = head[4] switch { "zh" => Language.Chinese, "en" => Language.English, _ => null },
            Sources = sources.ToImmutable(),
            Warns = warns.ToImmutable(),
            Informs = informs.ToImmutable(),
            WithoutChannel = withoutChannel,
            Unless = unless,
            Words = words.ToImmutable(),
        };
    }

    // In the last cell of a line commas are text.
    private static string[] Cells(string text) => text.Split(',', text[..Math.Max(0, text.IndexOf(',', StringComparison.Ordinal))] switch
    {
        "unless" => 2,
        "why" or "advice" or "on" => 3,
        _ => 5,
    });

    private static ImmutableArray<string> Several(string cell) => cell.Length == 0 ? [] : [.. cell.Split('|')];

    private static FormatException Unreadable(SourceText source, int line, string text) => new($"{source.Path}:{line}: {text}");
}
