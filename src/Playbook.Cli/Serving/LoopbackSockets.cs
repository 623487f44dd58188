using System.Net;
using System.Net.Sockets;
using Playbook.Syntax.Words;

namespace Playbook.Cli.Serving;

/// <summary>
/// The sockets of one port on both loopback addresses of this computer, on no other. Both, because <c>localhost</c> is either: were
/// another program at one of them, a browser might show its pages for ours.
/// </summary>
internal sealed class LoopbackSockets : IDisposable
{
    // With port 0 the system gives a port of one address, which the other may not have free.
    private const int Attempts = 16;

    private static readonly Bilingual InUse = new("已被另一个程序占用", "another program has it");
    private static readonly Bilingual Denied = new("没有权限", "permission denied");
    private static readonly Bilingual NoAddress = new("这台电脑没有本机地址", "this computer has no loopback address");

    private LoopbackSockets(IReadOnlyList<Socket> all, Bilingual? refusal)
    {
        All = all;
        Refusal = refusal;
    }

    /// <summary>A bound socket for each address; none when it was refused.</summary>
    public IReadOnlyList<Socket> All { get; }

    /// <summary>Why there are none, as the end of a sentence; else null.</summary>
    public Bilingual? Refusal { get; }

    /// <summary>The port.</summary>
    public int Port => ((IPEndPoint)All[0].LocalEndPoint!).Port;

    /// <summary>Binds them.</summary>
    /// <param name="port">Which port; 0 for any that is free.</param>
    public static LoopbackSockets Open(int port)
    {
        LoopbackSockets opened;
        var attempt = 0;
        do
        {
            opened = TryOpen(port);
        }
        while (port == 0 && opened.Refusal == InUse && ++attempt < Attempts);
        return opened;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var socket in All)
        {
            socket.Dispose();
        }
    }

    private static LoopbackSockets TryOpen(int port)
    {
        List<Socket> sockets = [];
        foreach (var address in new[] { IPAddress.Loopback, IPAddress.IPv6Loopback })
        {
            var (socket, error) = Bind(new IPEndPoint(address, port));
            if (socket is not null)
            {
                sockets.Add(socket);
                port = ((IPEndPoint)socket.LocalEndPoint!).Port;
            }
            else if (error is not (SocketError.AddressNotAvailable or SocketError.AddressFamilyNotSupported or SocketError.ProtocolFamilyNotSupported))
            {
                sockets.ForEach(bound => bound.Dispose());
                return new LoopbackSockets([], error == SocketError.AccessDenied ? Denied : InUse);
            }
        }

        return new LoopbackSockets(sockets, sockets is [] ? NoAddress : null);
    }

    private static (Socket? Socket, SocketError Error) Bind(IPEndPoint endPoint)
    {
        Socket? socket = null;
        try
        {
            socket = new Socket(endPoint.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
            if (endPoint.AddressFamily == AddressFamily.InterNetworkV6)
            {
                socket.DualMode = false;
            }

            // Elsewhere it would keep the port for a while after the command has ended.
            if (OperatingSystem.IsWindows())
            {
                socket.ExclusiveAddressUse = true;
            }

            socket.Bind(endPoint);
            return (socket, SocketError.Success);
        }
        catch (SocketException e)
        {
            socket?.Dispose();
            return (null, e.SocketErrorCode);
        }
    }
}
