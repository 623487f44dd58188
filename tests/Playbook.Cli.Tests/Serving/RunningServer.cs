using System.Net;
using System.Net.Sockets;
using System.Text;
using Playbook.Cli.Serving;
using Playbook.Compiler;
using Playbook.Compiler.Inputs;
using Playbook.Compiler.Watching;
using Playbook.Compiler.Writing;
using Playbook.Syntax.Words;

namespace Playbook.Cli.Tests.Serving;

/// <summary>A server at a free port, with a folder of its own and builds that a test makes up.</summary>
public sealed class RunningServer : IAsyncDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("playbook-serve-").FullName;
    private readonly LoopbackSockets _sockets = LoopbackSockets.Open(0);
    private readonly LiveState _state = new(Language.English, run: 7);
    private readonly PageServer _server;

    private RunningServer()
    {
        Port = _sockets.Port;
        _server = new PageServer(_sockets, new PageHandler(Port, _state, Language.English));
    }

    public int Port { get; }

    public HttpClient Client { get; } = new(new SocketsHttpHandler { AllowAutoRedirect = false });

    public IReadOnlyList<IPAddress> Addresses => [.. _sockets.All.Select(socket => ((IPEndPoint)socket.LocalEndPoint!).Address)];

    public static async Task<RunningServer> StartAsync()
    {
        var server = new RunningServer();
        await server._server.StartAsync(CancellationToken.None);
        return server;
    }

    public string At(string path) => Path.GetFullPath(path, _folder);

    public void Write(string path, string content)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(At(path))!);
        File.WriteAllText(At(path), content);
    }

    public void Publish(int written) => _state.Publish(new BuildRound(
        new BuildReport([], 1, [.. Enumerable.Repeat(new ReportedFile("a", OutputChange.Changed), written)]), new InputSet([], []), [], At("out")));

    public Uri Address(string path) => new($"http://localhost:{Port}/{path}");

    public Task<HttpResponseMessage> GetAsync(string path) => Client.GetAsync(Address(path));

    /// <summary>Sends a request as it is, and reads all of the answer.</summary>
    public async Task<string> AskAsync(params string[] lines)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        await socket.ConnectAsync(IPAddress.Loopback, Port, patience.Token);
        await using var stream = new NetworkStream(socket);
        await stream.WriteAsync(Encoding.UTF8.GetBytes(string.Join("\r\n", [.. lines, "Connection: close", "", ""])), patience.Token);
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return await reader.ReadToEndAsync(patience.Token);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _server.DisposeAsync();
        _sockets.Dispose();
        Directory.Delete(_folder, recursive: true);
    }
}
