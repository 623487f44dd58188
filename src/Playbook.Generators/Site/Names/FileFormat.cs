using System.Collections.Immutable;
using Playbook.Syntax.Words;

namespace Playbook.Generators.Site.Names;

/// <summary>What a file is opened with, as people call it.</summary>
/// <param name="Ending">With its dot.</param>
/// <param name="Title">What people call it.</param>
internal sealed record FileFormat(string Ending, Bilingual Title)
{
    /// <summary>Whether a browser shows it as it is meant to look.</summary>
    public bool OpensInBrowser { get; init; }

    // What is looked at first stands first.
    private static readonly ImmutableArray<FileFormat> All =
    [
        new(".html", new("网页", "Web page")) { OpensInBrowser = true },
        new(".svg", new("图", "Picture")) { OpensInBrowser = true },
        new(".pdf", new("PDF", "PDF")) { OpensInBrowser = true },
        new(".docx", new("Word", "Word")),
        new(".xlsx", new("Excel", "Excel")),
        new(".ics", new("日历订阅", "Calendar feed")),
        new(".txt", new("纯文字", "Plain text")),
        new(".csv", new("CSV", "CSV")),
        new(".md", new("Markdown", "Markdown")),
        new(".jsonl", new("JSON Lines", "JSON Lines")),
        new(".json", new("JSON", "JSON")),
    ];

    /// <summary>Where it stands among formats of one thing, from 0.</summary>
    public int Rank => All.IndexOf(this) is >= 0 and var rank ? rank : All.Length;

    /// <summary>The format of a file; one that nobody has named goes by its ending.</summary>
    public static FileFormat Of(string path)
    {
        var ending = path[path.LastIndexOf('.')..];
        return All.FirstOrDefault(format => format.Ending == ending) ?? new FileFormat(ending, new(ending[1..], ending[1..]));
    }
}
