using System.Globalization;
using Playbook.Cli.CommandLine;
using Playbook.Cli.Serving;
using Playbook.Compiler.Diagnostics;
using Playbook.Syntax.Words;

namespace Playbook.Cli.Verbs;

/// <summary><c>playbook serve</c>: <c>watch</c>, with the pages on an address of this computer, where they reload themselves.</summary>
internal sealed class ServeVerb : Verb
{
    private const int UsualPort = 4700;

    private readonly Setting _port = new(
        "--port", "N",
        new($"本机网址的端口，默认 {UsualPort}；0 表示随便找一个空着的", $"The port of the address on this computer, by default {UsualPort}; 0 takes any free one"),
        "--端口")
    {
        Form = (text => PortOf(text) is not null, new("一个 0 到 65535 的整数", "a whole number from 0 to 65535")),
    };

    public ServeVerb()
        : base(
            new("预览", "serve"),
            new("和 watch 一样，再给一个本机网址，浏览器里的页面自己刷新", "Do as watch does, with an address on this computer where pages reload themselves"),
            new("[文件|文件夹|通配…]", "[FILE|FOLDER|PATTERN…]")) =>
        CommonOptions.AddTo(
            this, _port, OutputOptions.Out, OutputOptions.Only, CommonOptions.WarnAsError, CommonOptions.Diagnostics, CommonOptions.Jobs);

    /// <inheritdoc/>
    public override int Run(Invocation invocation) => RunAsync(invocation).GetAwaiter().GetResult();

    private async Task<int> RunAsync(Invocation invocation)
    {
        var port = _port.In(invocation.Parsed) is { } text ? PortOf(text)!.Value : UsualPort;
        using var sockets = LoopbackSockets.Open(port);
        if (sockets.Refusal is { } refusal)
        {
            invocation.Findings(invocation.Streams.Output).WriteAll([ServingDiagnostics.PortUnusable(port, refusal)]);
            return ExitCode.NoAccess;
        }

        var stop = invocation.Environment.ListenForStop();
        var state = new LiveState(invocation.Language, TimeProvider.System.GetTimestamp());
        await using var server = new PageServer(sockets, new PageHandler(sockets.Port, state, invocation.Language));
        await server.StartAsync(stop).ConfigureAwait(false);
        invocation.Streams.Error.WriteLine(new Bilingual($"在浏览器里打开 http://localhost:{sockets.Port}/", $"Open http://localhost:{sockets.Port}/ in a browser").In(invocation.Language));
        await invocation.Streams.Error.FlushAsync(CancellationToken.None).ConfigureAwait(false);
        await new WatchRun(invocation) { OnBuilt = state.Publish }.RunAsync(stop).ConfigureAwait(false);
        return ExitCode.Success;
    }

    private static int? PortOf(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port <= ushort.MaxValue ? port : null;
}
