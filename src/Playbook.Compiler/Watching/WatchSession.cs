using System.Collections.Immutable;
using Playbook.Compiler.Inputs;

namespace Playbook.Compiler.Watching;

/// <summary>
/// Builds, and builds again whenever something it was made of has changed, one build at a time. Whether it has is decided by contents
/// alone; events only say when to look, and where none come a look now and then does. So no change is missed, whether it came while
/// a build ran or unannounced, and none is built twice.
/// </summary>
/// <param name="build">Builds once.</param>
/// <param name="find">Looks for the files to build, given the output folder.</param>
/// <param name="folders">Tells when to look.</param>
/// <param name="time">Measures pauses.</param>
public sealed class WatchSession(Func<BuildRound> build, Func<string?, InputSet> find, IFolderWatch folders, TimeProvider time)
{
    /// <summary>A look without a reason, for drives that tell nothing.</summary>
    internal static readonly TimeSpan CheckPeriod = TimeSpan.FromSeconds(2);

    /// <summary>Looks without a reason take at most one part in so many of the time, however many files there are.</summary>
    private const int CheckShare = 50;

    /// <summary>Goes on until it is stopped; a build that runs then is finished first.</summary>
    /// <param name="onBuilt">Shown each build, with the full paths of what had changed; none for the first.</param>
    /// <param name="stop">Stops it.</param>
    public async Task RunAsync(Action<BuildRound, ImmutableArray<string>> onBuilt, CancellationToken stop)
    {
        var signal = new ChangeSignal(time);
        WatchedInputs? inputs = null;
        folders.Changed += Look;
        try
        {
            ImmutableArray<string> changed = [];
            while (!stop.IsCancellationRequested)
            {
                var round = build();
                onBuilt(round, changed);
                inputs = new WatchedInputs(round, find, inputs);
                changed = await ChangeAsync(inputs, signal, stop).ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
        }
        finally
        {
            folders.Changed -= Look;
        }

        void Look(string? fullPath)
        {
            if (fullPath is null || inputs is null || inputs.MayMatter(fullPath))
            {
                signal.Note();
            }
        }
    }

    private async Task<ImmutableArray<string>> ChangeAsync(WatchedInputs inputs, ChangeSignal signal, CancellationToken stop)
    {
        // Once without a reason: what changed after it was read, and before its folder was watched, was told to nobody.
        signal.Note();
        var period = CheckPeriod;
        while (true)
        {
            var isTold = await signal.SettleAsync(period, stop).ConfigureAwait(false);
            var start = time.GetTimestamp();

            // Folders come and go with what was looked for in them. First the watch, then the look: nothing falls between.
            folders.Cover(inputs.Folders());
            var changed = inputs.Changed();
            if (changed is not [] && isTold)
            {
                return changed;
            }

            if (changed is not [])
            {
                // Nobody told of it, and whoever writes it may not have finished.
                folders.Renew();
                signal.Note();
            }

            var cost = time.GetElapsedTime(start) * CheckShare;
            period = cost > CheckPeriod ? cost : CheckPeriod;
        }
    }
}
