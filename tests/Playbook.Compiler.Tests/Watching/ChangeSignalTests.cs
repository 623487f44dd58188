using Playbook.Compiler.Watching;

namespace Playbook.Compiler.Tests.Watching;

public sealed class ChangeSignalTests
{
    private static readonly TimeSpan Long = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(5);
    private readonly ManualTime _time = new();
    private readonly ChangeSignal _signal;

    public ChangeSignalTests() => _signal = new ChangeSignal(_time);

    [Fact]
    public async Task The_events_of_one_save_are_one_reason_to_look()
    {
        var settled = _signal.SettleAsync(Long, CancellationToken.None);
        for (var i = 0; i < 5; i++)
        {
            _signal.Note();
            await Pass(Moment);
            Assert.False(settled.IsCompleted);
        }

        await _time.AdvanceUntilAsync(() => settled.IsCompleted);
        Assert.True(await settled);
        var next = _signal.SettleAsync(Long, CancellationToken.None);
        await Pass(ChangeSignal.Longest);
        Assert.False(next.IsCompleted);
    }

    [Fact]
    public async Task What_is_noted_before_anybody_waits_is_not_lost()
    {
        _signal.Note();
        await Pass(Long);
        Assert.True(await _signal.SettleAsync(Long, CancellationToken.None));
    }

    [Fact]
    public async Task A_file_that_is_written_without_a_pause_keeps_nobody_waiting_for_ever()
    {
        var settled = _signal.SettleAsync(Long, CancellationToken.None);
        var start = _time.GetTimestamp();
        _signal.Note();
        await _time.AdvanceUntilAsync(() =>
        {
            _signal.Note();
            return settled.IsCompleted;
        });
        Assert.True(await settled);
        Assert.InRange(_time.GetElapsedTime(start), ChangeSignal.Longest, Long);
    }

    [Fact]
    public async Task Without_a_reason_the_waiting_ends_when_a_look_is_due()
    {
        var settled = _signal.SettleAsync(Long, CancellationToken.None);
        await Pass(Long);
        Assert.False(await settled);
    }

    [Fact]
    public async Task Waiting_can_be_ended()
    {
        using var stop = new CancellationTokenSource();
        var settled = _signal.SettleAsync(Long, stop.Token);
        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => settled);
    }

    private async Task Pass(TimeSpan time)
    {
        _time.Advance(time);
        await Task.Delay(10);
    }
}
