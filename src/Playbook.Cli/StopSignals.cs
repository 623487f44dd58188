using System.Runtime.InteropServices;

namespace Playbook.Cli;

/// <summary>The ways in which a running command is asked to stop: Ctrl+C, a closed terminal, a system that shuts down.</summary>
internal static class StopSignals
{
    private static readonly CancellationTokenSource Stop = new();

    // A registration ends when it is collected.
    private static PosixSignalRegistration[] _registrations = [];

    /// <summary>From now on the first request cancels the token; a second one ends the process.</summary>
    public static CancellationToken Listen()
    {
        _registrations = [.. new[] { PosixSignal.SIGINT, PosixSignal.SIGTERM, PosixSignal.SIGHUP }.Select(signal => PosixSignalRegistration.Create(signal, OnSignal))];
        return Stop.Token;
    }

    private static void OnSignal(PosixSignalContext signal)
    {
        signal.Cancel = !Stop.IsCancellationRequested;
        Stop.Cancel();
    }
}
