using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Playbook.Syntax.Words;

namespace Playbook.Cli.Serving;

/// <summary>Answers requests: files of the output folder to read, and news of builds. Nothing is kept by the browser, nothing is taken from it.</summary>
/// <param name="port">The port the server is at.</param>
/// <param name="state">What there is to see.</param>
/// <param name="language">The language of messages.</param>
internal sealed class PageHandler(int port, LiveState state, Language language)
{
    // Whatever a file holds beside pages, such as a drawing with a script in it, it runs nothing when it is opened by itself.
    private const string PolicyOfFiles = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'none'";

    private readonly RequestGuard _guard = new(port);
    private readonly ServerPages _pages = new(language);

    /// <summary>Answers one.</summary>
    /// <param name="context">The request and its answer.</param>
    /// <param name="stop">Ends the answer.</param>
    public async Task AnswerAsync(HttpContext context, CancellationToken stop)
    {
        var headers = context.Response.Headers;
        headers.CacheControl = "no-store";
        headers.XContentTypeOptions = "nosniff";
        headers.ContentSecurityPolicy = PolicyOfFiles;
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers["Referrer-Policy"] = "no-referrer";
        if (_guard.Refusal(context.Request) is { } refusal)
        {
            context.Response.StatusCode = refusal;
            if (refusal == StatusCodes.Status405MethodNotAllowed)
            {
                headers.Allow = "GET, HEAD";
            }

            return;
        }

        // As it came: the server's own path has been decoded and shortened already.
        var target = context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget.Split('?', 2)[0];
        switch (target)
        {
            case LivePage.EventsPath:
                await EventStream.WriteAsync(context, state, stop).ConfigureAwait(false);
                break;
            case LivePage.ScriptPath:
                await WriteAsync(context, MediaTypes.Of(target), LiveScript.Bytes, stop).ConfigureAwait(false);
                break;
            default:
                await AnswerAsync(context, target, stop).ConfigureAwait(false);
                break;
        }
    }

    private async Task AnswerAsync(HttpContext context, string target, CancellationToken stop)
    {
        var moment = await state.NowAsync(stop).ConfigureAwait(false);
        var folder = new ServedFolder(moment.Folder);
        var found = folder.Find(target);
        if (found is not null && Directory.Exists(found))
        {
            if (target[^1] != '/')
            {
                // Links of a folder's page count from the folder.
                context.Response.StatusCode = StatusCodes.Status308PermanentRedirect;
                context.Response.Headers.Location = target + "/";
                return;
            }

            if (folder.Find(target + ServedFolder.IndexName) is not { } index)
            {
                await WritePageAsync(context, _pages.Listing(ServedFolder.Names(found), target == "/"), moment, stop).ConfigureAwait(false);
                return;
            }

            found = index;
        }

        if (found is null || target[^1] == '/' && !found.EndsWith(ServedFolder.IndexName, StringComparison.Ordinal) || await ReadAsync(found, stop).ConfigureAwait(false) is not { } content)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            var page = target == "/" ? _pages.Listing([], isTop: true) : _pages.Missing();
            await WritePageAsync(context, page, moment, stop).ConfigureAwait(false);
            return;
        }

        if (MediaTypes.Of(found) is var type && type == MediaTypes.Html)
        {
            await WritePageAsync(context, Encoding.UTF8.GetString(content), moment, stop).ConfigureAwait(false);
            return;
        }

        await WriteAsync(context, type, content, stop).ConfigureAwait(false);
    }

    private static async Task<byte[]?> ReadAsync(string fullPath, CancellationToken stop)
    {
        try
        {
            return await File.ReadAllBytesAsync(fullPath, stop).ConfigureAwait(false);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // It went a moment ago, or may not be read.
            return null;
        }
    }

    private static Task WritePageAsync(HttpContext context, string html, LiveMoment moment, CancellationToken stop)
    {
        context.Response.Headers.ContentSecurityPolicy = "frame-ancestors 'none'";
        return WriteAsync(context, MediaTypes.Html, Encoding.UTF8.GetBytes(LivePage.Of(html, moment.Version)), stop);
    }

    private static async Task WriteAsync(HttpContext context, string type, ReadOnlyMemory<byte> content, CancellationToken stop)
    {
        context.Response.ContentType = type;
        context.Response.ContentLength = content.Length;
        if (!HttpMethods.IsHead(context.Request.Method))
        {
            await context.Response.Body.WriteAsync(content, stop).ConfigureAwait(false);
        }
    }
}
