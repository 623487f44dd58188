using System.Text;

namespace Playbook.Cli.Explaining;

/// <summary>An example on a page: a fenced block with what its opening line says of it.</summary>
/// <param name="Kind">The first word behind the fence: <c>playbook</c>, <c>yaml</c>, <c>csv</c>, <c>hex</c>, <c>sh</c> or <c>text</c>.</param>
/// <param name="Name">The file it is, from <c>name=</c>; null for the playbook of the page.</param>
/// <param name="Place">Where in a playbook the lines stand, from <c>in=</c>; null for a whole file.</param>
/// <param name="Content">The lines, each with its line end.</param>
internal sealed record PageFence(string Kind, string? Name, string? Place, string Content)
{
    /// <summary>What encloses an example.</summary>
    public const string Mark = "```";

    /// <summary>Reads the fence whose opening line is current.</summary>
    /// <param name="opening">The opening line.</param>
    /// <param name="lines">The lines after it; those of the fence and its closing line are taken.</param>
    public static PageFence Read(string opening, Queue<string> lines)
    {
        var words = opening[Mark.Length..].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var content = new StringBuilder();
        while (lines.TryDequeue(out var line) && line != Mark)
        {
            content.Append(line).Append('\n');
        }

        return new PageFence(words is [var kind, ..] ? kind : "", Value("name="), Value("in="), content.ToString());

        string? Value(string key) => words.FirstOrDefault(w => w.StartsWith(key, StringComparison.Ordinal))?[key.Length..];
    }
}
