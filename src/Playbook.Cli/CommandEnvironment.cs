namespace Playbook.Cli;

/// <summary>What a command sees of the process it runs in.</summary>
public sealed record CommandEnvironment
{
    /// <summary>Reads an environment variable; null when it is not set.</summary>
    public required Func<string, string?> Variable { get; init; }

    /// <summary>Full path of the folder that relative paths count from.</summary>
    public required string WorkingFolder { get; init; }

    /// <summary>Whether a person reads standard output.</summary>
    public bool IsOutputTerminal { get; init; }

    /// <summary>Whether a person reads standard error.</summary>
    public bool IsErrorTerminal { get; init; }

    /// <summary>How many playbooks are compiled at a time unless <c>--jobs</c> says otherwise.</summary>
    public int Processors { get; init; } = 1;

    /// <summary>
    /// Begins to listen for the request to stop (Ctrl+C, or the system's), and gives what it cancels; for verbs that run until then.
    /// All others end as the system has it.
    /// </summary>
    public Func<CancellationToken> ListenForStop { get; init; } = static () => CancellationToken.None;

    /// <summary>Whether output is coloured: for people, unless they said no (no-color.org) or the terminal cannot.</summary>
    internal bool UsesColours =>
        IsOutputTerminal && string.IsNullOrEmpty(Variable("NO_COLOR")) && Variable("TERM") != "dumb";

    internal static CommandEnvironment OfProcess() => new()
    {
        Variable = Environment.GetEnvironmentVariable,
        WorkingFolder = Environment.CurrentDirectory,
        IsOutputTerminal = !Console.IsOutputRedirected,
        IsErrorTerminal = !Console.IsErrorRedirected,
        Processors = Environment.ProcessorCount,
        ListenForStop = StopSignals.Listen,
    };
}
