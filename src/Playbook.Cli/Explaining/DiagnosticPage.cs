using System.Collections.Immutable;
using Playbook.Syntax.Words;

namespace Playbook.Cli.Explaining;

/// <summary>A page of the catalogue, read: its title and the sections of each language.</summary>
/// <param name="Code">The code in its title.</param>
/// <param name="Name">The name in its title.</param>
/// <param name="Severity">The severity below the title, as the page writes it.</param>
/// <param name="Sections">Text and examples of each section, by language and in the order of the page.</param>
internal sealed record DiagnosticPage(
    string Code, string Name, string Severity, ImmutableDictionary<(Language Language, PageSection Section), PagePart> Sections)
{
    private static readonly Language[] Languages = [Language.Chinese, Language.English];

    /// <summary>Reads a page.</summary>
    /// <param name="markdown">Its text.</param>
    /// <exception cref="FormatException">The page has not the headings every page has, in their order; the catalogue is tested for it.</exception>
    public static DiagnosticPage Read(string markdown)
    {
        var lines = new Queue<string>(markdown.Split('\n'));
        var title = Next(lines).Split(' ');
        var severity = Next(lines);
        var sections = ImmutableDictionary.CreateBuilder<(Language, PageSection), PagePart>();
        foreach (var language in Languages)
        {
            Expect(lines, "## " + PageHeadings.Language.In(language));
            foreach (var section in Enum.GetValues<PageSection>())
            {
                Expect(lines, "### " + PageHeadings.Of(section).In(language));
                sections[(language, section)] = PagePart.Read(lines);
            }
        }

        return title is ["#", var code, var name] && lines.Count == 0
            ? new DiagnosticPage(code, name, severity, sections.ToImmutable())
            : throw new FormatException("The title is “# CODE name”, and nothing follows the last section.");
    }

    private static string Next(Queue<string> lines)
    {
        while (lines.TryDequeue(out var line))
        {
            if (line.Length > 0)
            {
                return line;
            }
        }

        throw new FormatException("The page ends too early.");
    }

    private static void Expect(Queue<string> lines, string heading)
    {
        if (Next(lines) is var line && line != heading)
        {
            throw new FormatException($"“{heading}” was expected, not “{line}”.");
        }
    }
}

/// <summary>What stands below a heading.</summary>
/// <param name="Pieces">Lines of text and examples, in their order.</param>
internal sealed record PagePart(ImmutableArray<(string? Text, PageFence? Fence)> Pieces)
{
    /// <summary>The examples.</summary>
    public IEnumerable<PageFence> Fences => Pieces.Select(piece => piece.Fence).OfType<PageFence>();

    /// <summary>Reads up to the next heading.</summary>
    public static PagePart Read(Queue<string> lines)
    {
        var pieces = ImmutableArray.CreateBuilder<(string?, PageFence?)>();
        while (lines.TryPeek(out var line) && !line.StartsWith('#'))
        {
            lines.Dequeue();
            if (line.StartsWith(PageFence.Mark, StringComparison.Ordinal))
            {
                pieces.Add((null, PageFence.Read(line, lines)));
            }
            else if (line.Length > 0)
            {
                pieces.Add((line, null));
            }
        }

        return new PagePart(pieces.ToImmutable());
    }
}
