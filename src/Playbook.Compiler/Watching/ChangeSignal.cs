namespace Playbook.Compiler.Watching;

/// <summary>
/// Many reasons to look made into one. A save is several events (a file beside it, a rename, its date); they are over when nothing
/// came for <see cref="Quiet"/>, and where something always comes, after <see cref="Longest"/>.
/// </summary>
/// <param name="time">Measures the pauses.</param>
internal sealed class ChangeSignal(TimeProvider time)
{
    /// <summary>Shorter than anybody notices, longer than the events of one save are apart.</summary>
    public static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(25);

    /// <summary>A file that is written all the time does not keep others waiting.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromMilliseconds(250);

    private readonly Lock _lock = new();
    private TaskCompletionSource _noted = New();
    private long _last;

    /// <summary>Notes a reason to look; from any thread.</summary>
    public void Note()
    {
        lock (_lock)
        {
            _last = time.GetTimestamp();
            _noted.TrySetResult();
        }
    }

    /// <summary>Waits until something was noted and all is quiet again. What is noted from then on counts for the next call.</summary>
    /// <param name="most">How long to wait for something to be noted.</param>
    /// <param name="stop">Ends the waiting.</param>
    /// <returns>Whether something was noted; false when <paramref name="most"/> went by.</returns>
    /// <exception cref="OperationCanceledException">Waiting was ended.</exception>
    public async Task<bool> SettleAsync(TimeSpan most, CancellationToken stop)
    {
        var noted = _noted.Task;
        using (var waiting = CancellationTokenSource.CreateLinkedTokenSource(stop))
        {
            await Task.WhenAny(noted, Task.Delay(most, time, waiting.Token)).ConfigureAwait(false);
            await waiting.CancelAsync().ConfigureAwait(false);
        }

        stop.ThrowIfCancellationRequested();
        if (!noted.IsCompleted)
        {
            return false;
        }

        var start = time.GetTimestamp();
        while (Left(start) is var left && left > TimeSpan.Zero)
        {
            await Task.Delay(left, time, stop).ConfigureAwait(false);
        }

        return true;
    }

    private static TaskCompletionSource New() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    // One lock for the look at the time and for turning the page: a note falls on one side or the other, never between.
    private TimeSpan Left(long start)
    {
        lock (_lock)
        {
            var now = time.GetTimestamp();
            var (untilQuiet, untilLongest) = (Quiet - time.GetElapsedTime(_last, now), Longest - time.GetElapsedTime(start, now));
            var left = untilQuiet < untilLongest ? untilQuiet : untilLongest;
            if (left <= TimeSpan.Zero)
            {
                _noted = New();
            }

            return left;
        }
    }
}
