using System.Net;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace Playbook.Cli.Serving;

/// <summary>
/// The web server of <c>playbook serve</c>: Kestrel without what is usually built around it. It comes with the .NET SDK, reads HTTP as
/// strictly as a server on the internet must, and gives the request line as it came. The framework's own HttpListener takes no free
/// port, matches hosts by rules of its own and asks Windows for a registration. A host builder would read settings from the
/// environment and from files of the working folder, and might open other addresses. To the other verbs the reference costs
/// less than a millisecond of start-up, and nothing of it is loaded.
/// </summary>
internal sealed class PageServer : IAsyncDisposable
{
    // What a browser sends is a tenth of this.
    private const int MostHeadBytes = 16 << 10;

    private readonly KestrelServer _server;
    private readonly Application _application;

    /// <summary>Prepares a server.</summary>
    /// <param name="sockets">Where it listens.</param>
    /// <param name="handler">Answers.</param>
    public PageServer(LoopbackSockets sockets, PageHandler handler)
    {
        var options = new KestrelServerOptions { AddServerHeader = false };
        options.Limits.MaxRequestBodySize = 0;
        options.Limits.MaxRequestLineSize = MostHeadBytes;
        options.Limits.MaxRequestHeadersTotalSize = MostHeadBytes;
        foreach (var socket in sockets.All)
        {
            options.Listen((IPEndPoint)socket.LocalEndPoint!, listen => listen.Protocols = HttpProtocols.Http1);
        }

        var transport = new SocketTransportOptions
        {
            CreateBoundListenSocket = endPoint => sockets.All.First(socket => endPoint.Equals(socket.LocalEndPoint)),
        };
        _server = new KestrelServer(
            Options.Create(options), new SocketTransportFactory(Options.Create(transport), NullLoggerFactory.Instance), NullLoggerFactory.Instance);
        _application = new Application(handler);
    }

    /// <summary>Begins to answer.</summary>
    public Task StartAsync(CancellationToken stop) => _server.StartAsync(_application, stop);

    /// <summary>Ends every answer and closes the sockets.</summary>
    public async ValueTask DisposeAsync()
    {
        await _application.DisposeAsync().ConfigureAwait(false);
        await _server.StopAsync(CancellationToken.None).ConfigureAwait(false);
        _server.Dispose();
    }

    private sealed class Application(PageHandler handler) : IHttpApplication<HttpContext>, IAsyncDisposable
    {
        private readonly CancellationTokenSource _ending = new();

        public HttpContext CreateContext(IFeatureCollection contextFeatures) => new DefaultHttpContext(contextFeatures);

        public async Task ProcessRequestAsync(HttpContext context)
        {
            using var ended = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, _ending.Token);
            try
            {
                await handler.AnswerAsync(context, ended.Token).ConfigureAwait(false);
            }
            catch (OperationCanceledException) when (ended.IsCancellationRequested)
            {
                // The reader has gone, or the server is going.
            }
        }

        public void DisposeContext(HttpContext context, Exception? exception)
        {
        }

        // Not disposed of: an answer that is on its way still looks at it.
        public async ValueTask DisposeAsync() => await _ending.CancelAsync().ConfigureAwait(false);
    }
}
