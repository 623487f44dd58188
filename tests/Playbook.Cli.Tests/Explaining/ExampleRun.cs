using System.Text.Json;
using Playbook.Cli.Explaining;
using Playbook.Syntax.Words;

namespace Playbook.Cli.Tests.Explaining;

/// <summary>
/// Does what an example says: writes its files into a folder of its own, and runs its commands, or else checks its playbook.
/// </summary>
internal static class ExampleRun
{
    /// <summary>The file of an example that names none.</summary>
    public const string Playbook = "a.playbook";

    /// <summary>The codes of the findings, in their order.</summary>
    public static string[] Codes(PagePart part, Language language)
    {
        using var run = new CommandRun();
        Prepare(run, part, language);
        string[] commands = [.. part.Fences.Where(fence => fence.Kind == "sh").SelectMany(fence => fence.Content.Split('\n', StringSplitOptions.RemoveEmptyEntries))];
        if (commands is [])
        {
            commands = [$"playbook check {Playbook}"];
        }

        return [.. commands.SelectMany(command => Codes(run, command))];
    }

    /// <summary>Writes the files of an example.</summary>
    public static void Prepare(CommandRun run, PagePart part, Language language)
    {
        foreach (var fence in part.Fences)
        {
            _ = fence.Kind switch
            {
                "playbook" => run.With(fence.Name ?? Playbook, ExampleFrame.Around(fence, language)),
                "hex" => run.With(fence.Name ?? Playbook, Convert.FromHexString(string.Concat(fence.Content.Where(char.IsAsciiHexDigit)))),
                "yaml" or "csv" or "text" when fence.Name is { } name => run.With(name, fence.Content),
                "sh" => run,
                _ => throw new FormatException($"An example of the kind “{fence.Kind}” needs a name, or is not known."),
            };
        }
    }

    private static IEnumerable<string> Codes(CommandRun run, string command)
    {
        switch (command.Split(' '))
        {
            case ["mkdir", var folder]:
                Directory.CreateDirectory(run.At(folder));
                return [];
            case ["playbook", .. var args]:
                run.Run([.. args, "--diagnostics", "json"]);
                return [.. run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Code)];
            default:
                throw new FormatException($"An example cannot do “{command}”.");
        }
    }

    private static string Code(string line)
    {
        using var json = JsonDocument.Parse(line);
        return json.RootElement.GetProperty("code").GetString()!;
    }
}
