using System.Collections.Frozen;
using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace Playbook.Cli.Serving;

/// <summary>
/// Who may ask. A server on this computer is reached by every page in its browser: by a name that somebody points at 127.0.0.1 (DNS
/// rebinding, seen in <c>Host</c>), or by a page from elsewhere that asks for ours (seen in <c>Origin</c> and <c>Sec-Fetch-Site</c>).
/// </summary>
/// <param name="port">The port the server is at.</param>
internal sealed class RequestGuard(int port)
{
    private const int UsualHttpPort = 80;

    private readonly FrozenSet<string> _hosts = FrozenSet.ToFrozenSet(
        new[] { "localhost", "127.0.0.1", "[::1]" }.SelectMany(name => HostsOf(name, port)), StringComparer.OrdinalIgnoreCase);

    /// <summary>Why a request is refused.</summary>
    /// <param name="request">The request.</param>
    /// <returns>A status code of HTTP; null when it is not.</returns>
    public int? Refusal(HttpRequest request)
    {
        if (request.Headers.Host is not [{ } host] || !_hosts.Contains(host))
        {
            return StatusCodes.Status421MisdirectedRequest;
        }

        if (request.Headers.Origin is not [] and var origins && (origins is not [{ } origin] || !IsOurs(origin)))
        {
            return StatusCodes.Status403Forbidden;
        }

        // A link in a chat may lead here; a picture, a script or a frame of another page may not.
        if (request.Headers["Sec-Fetch-Site"] is [("cross-site" or "same-site")]
            && !(request.Headers["Sec-Fetch-Mode"] is ["navigate"] && request.Headers["Sec-Fetch-Dest"] is ["document"]))
        {
            return StatusCodes.Status403Forbidden;
        }

        return HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method) ? null : StatusCodes.Status405MethodNotAllowed;
    }

    private static IEnumerable<string> HostsOf(string name, int port) => port == UsualHttpPort
        ? [name, name + ":80"]
        : [string.Create(CultureInfo.InvariantCulture, $"{name}:{port}")];

    private bool IsOurs(string origin) =>
        origin.StartsWith("http://", StringComparison.Ordinal) && _hosts.Contains(origin["http://".Length..]);
}
