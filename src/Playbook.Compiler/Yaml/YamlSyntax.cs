using Playbook.Syntax.Diagnostics;
using Playbook.Syntax.Text;

namespace Playbook.Compiler.Yaml;

/// <summary>What is wrong where YAML cannot be read, told from the text itself: the library's own words speak of its insides.</summary>
internal static class YamlSyntax
{
    private const char FullWidth = '：';

    /// <summary>The finding for a file that cannot be read on.</summary>
    /// <param name="source">The file.</param>
    /// <param name="offset">Where reading stopped, or somewhat before.</param>
    public static Diagnostic Explain(SourceText source, int offset)
    {
        if (Tab(source, source.GetPosition(offset).Line) is { } tab)
        {
            return YamlDiagnostics.Tab(new Location(source, tab));
        }

        var place = SkipBlank(source.Content, offset);
        var line = source.GetLineSpan(source.GetPosition(place).Line);
        var colon = source.Slice(line).IndexOf(FullWidth);
        return colon >= 0 && !source.Slice(line).Contains(':')
            ? YamlDiagnostics.FullWidthColon(new Location(source, new TextSpan(line.Start + colon, 1)))
            : YamlDiagnostics.NotYaml(new Location(source, TextSpan.FromBounds(place, Math.Max(place, line.End))));
    }

    /// <summary>The full-width colon that a key and its value were most likely meant to have between them, or null.</summary>
    /// <param name="source">The file.</param>
    /// <param name="span">A text without quotes.</param>
    public static TextSpan? FullWidthColon(SourceText source, TextSpan span)
    {
        var text = source.Slice(span);
        var colon = text.IndexOf(FullWidth);
        if (colon < 0)
        {
            return null;
        }

        // In a value a full-width colon is prose; where lines run together, one of them has lost its key.
        var isWholeLine = source.Content.AsSpan(0, span.Start).TrimEnd([' ', '\t', '-']) is [] or [.., '\n'];
        return isWholeLine || text.Contains('\n') ? new TextSpan(span.Start + colon, 1) : default(TextSpan?);
    }

    // The line reading stopped on, or one of its neighbours, since the library looks ahead.
    private static TextSpan? Tab(SourceText source, int line)
    {
        for (var near = Math.Max(1, line - 1); near <= Math.Min(source.LineCount, line + 2); near++)
        {
            var span = source.GetLineSpan(near);
            var text = source.Slice(span);
            var indent = text[..^text.TrimStart().Length];
            if (indent.IndexOf('\t') is >= 0 and var at && indent.Length < text.Length)
            {
                return new TextSpan(span.Start + at, 1);
            }
        }

        return null;
    }

    private static int SkipBlank(string content, int offset)
    {
        while (offset < content.Length && char.IsWhiteSpace(content[offset]))
        {
            offset++;
        }

        return offset < content.Length ? offset : content.AsSpan().TrimEnd().Length;
    }
}
