using System.Collections.Immutable;
using System.CommandLine;
using Playbook.Generators;
using Playbook.Syntax.Words;

namespace Playbook.Cli.CommandLine;

/// <summary>Where outputs go and which are made: what all verbs that build have.</summary>
internal static class OutputOptions
{
    /// <summary><c>--out</c>.</summary>
    public static Setting Out { get; } = new(
        "--out", new("目录", "DIR"),
        new("输出文件夹，默认是配置里写的，或当前文件夹下的 out", "The folder for outputs; by default the configured one, or “out” in the current folder"),
        "--输出");

    /// <summary><c>--only</c>.</summary>
    public static Setting Only { get; } = new(
        "--only", new("类别,…", "KIND,…"),
        new(
            "只生成这几类：" + string.Join('、', Outputs.All.Select(kind => Words(kind).Canonical.Zh)),
            "Make these outputs alone: " + string.Join(", ", Outputs.All.Select(kind => Words(kind).Canonical.En))),
        "--只要")
    {
        Choices = [.. Outputs.All.Select(Words)],
        IsList = true,
    };

    /// <summary>The kinds of output that were asked for; all where nothing was said.</summary>
    /// <param name="parsed">The line.</param>
    public static ImmutableArray<OutputKind> Kinds(ParseResult parsed)
    {
        if (Only.In(parsed) is not { } value)
        {
            return Outputs.All;
        }

        var wanted = Only.WordsOf(value).Select(Only.IndexOf).ToHashSet();
        return [.. Outputs.All.Where((_, index) => wanted.Contains(index))];
    }

    // The id is one word and comes first; other spellings may be what somebody remembers from a page.
    private static Spelling Words(OutputKind kind) => kind.Spelling with { English = [kind.Id, .. kind.Spelling.English] };
}
