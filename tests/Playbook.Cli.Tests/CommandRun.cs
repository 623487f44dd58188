using System.Text;

namespace Playbook.Cli.Tests;

/// <summary>A run of the command in this process, in a folder of its own, touching nothing global.</summary>
public sealed class CommandRun : IDisposable
{
    private readonly Dictionary<string, string> _variables = new(StringComparer.Ordinal);

    public string Folder { get; } = Directory.CreateTempSubdirectory("playbook-cli-").FullName;

    public string Output { get; private set; } = "";

    public string Error { get; private set; } = "";

    public bool IsTerminal { get; set; }

    public string At(string path) => Path.Join(Folder, path);

    public CommandRun With(string path, string content) => With(path, Encoding.UTF8.GetBytes(content));

    public CommandRun With(string path, byte[] content)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(At(path))!);
        File.WriteAllBytes(At(path), content);
        return this;
    }

    public CommandRun Where(string variable, string value)
    {
        _variables[variable] = value;
        return this;
    }

    /// <summary>Runs the command; the exit code.</summary>
    public int Run(params string[] args) => Run(args, input: "");

    public int Run(string[] args, string input)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var environment = new CommandEnvironment
        {
            Variable = _variables.GetValueOrDefault, WorkingFolder = Folder, IsOutputTerminal = IsTerminal, IsErrorTerminal = IsTerminal, Processors = 2,
        };
        var code = Program.Run(args, new MemoryStream(Encoding.UTF8.GetBytes(input)), output, error, environment);
        (Output, Error) = (output.ToString(), error.ToString());
        return code;
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
