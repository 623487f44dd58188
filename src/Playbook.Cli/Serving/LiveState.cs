using System.Globalization;
using System.Text;
using System.Text.Json;
using Playbook.Cli.Reporting;
using Playbook.Compiler.Watching;
using Playbook.Syntax.Words;

namespace Playbook.Cli.Serving;

/// <summary>What there is to see after a build, until the next one.</summary>
/// <param name="Folder">Full path of the output folder.</param>
/// <param name="Version">Another whenever the outputs are others; no two runs of the command share one.</param>
/// <param name="News">What pages are told, as JSON.</param>
internal sealed record LiveMoment(string Folder, string Version, string News)
{
    private readonly TaskCompletionSource<LiveMoment> _next = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>The one that follows. Whoever goes from each to its next misses none.</summary>
    public Task<LiveMoment> Next => _next.Task;

    /// <summary>Gives what follows to all who wait for it.</summary>
    public void FollowedBy(LiveMoment next) => _next.SetResult(next);
}

/// <summary>What open pages see: the outputs of the last build that made some, and the errors of the last build.</summary>
/// <param name="language">The language of messages.</param>
/// <param name="run">A number that another run of the command does not have.</param>
internal sealed class LiveState(Language language, long run)
{
    private readonly TaskCompletionSource<LiveMoment> _first = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private volatile LiveMoment? _now;
    private int _changes;

    /// <summary>The moment there is; the first build is waited for.</summary>
    public async ValueTask<LiveMoment> NowAsync(CancellationToken stop) => _now ?? await _first.Task.WaitAsync(stop).ConfigureAwait(false);

    /// <summary>Shows a build; called for one after the other.</summary>
    public void Publish(BuildRound round)
    {
        var report = round.Report;
        var before = _now;
        if (report.Written + report.Removed > 0 || before?.Folder != round.OutputFolder)
        {
            _changes++;
        }

        var version = string.Create(CultureInfo.InvariantCulture, $"{run:x}-{_changes}");
        var moment = new LiveMoment(round.OutputFolder!, version, News(version, round));
        _now = moment;
        before?.FollowedBy(moment);
        _first.TrySetResult(moment);
    }

    private string News(string version, BuildRound round)
    {
        using var lines = new StringWriter { NewLine = "\n" };
        new JsonFindings(lines, language).WriteAll(round.Report.Diagnostics);
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
        {
            json.WriteStartObject();
            json.WriteString("version", version);
            json.WriteBoolean("isBroken", round.Report.Errors > 0);
            json.WriteString("title", new Bilingual($"{round.Report.Errors} 个错误，改好之前页面停在上一次的样子", $"{round.Report.Errors} {(round.Report.Errors == 1 ? "error" : "errors")}; until mended, the page stays as it was").In(language));
            json.WriteString("close", new Bilingual("收起", "Close").In(language));
            json.WriteString("lang", new Bilingual("zh-CN", "en").In(language));
            json.WriteStartArray("findings");
            foreach (var line in lines.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries))
            {
                json.WriteRawValue(line);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }
}
