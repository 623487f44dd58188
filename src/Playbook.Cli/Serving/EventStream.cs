using System.Text;
using Microsoft.AspNetCore.Http;

namespace Playbook.Cli.Serving;

/// <summary>News of builds as server-sent events (html.spec.whatwg.org/multipage/server-sent-events.html): how things are, and every change.</summary>
internal static class EventStream
{
    private const string MediaType = "text/event-stream";

    /// <summary>Writes until the reader goes or the server ends.</summary>
    /// <param name="context">The request and its answer.</param>
    /// <param name="state">What there is to tell.</param>
    /// <param name="stop">Ends it.</param>
    public static async Task WriteAsync(HttpContext context, LiveState state, CancellationToken stop)
    {
        context.Response.ContentType = MediaType;
        if (HttpMethods.IsHead(context.Request.Method))
        {
            return;
        }

        // The reader learns at once that somebody is there, and after how many milliseconds to ask again when nobody is.
        await SendAsync(context.Response, "retry: 500\n\n", stop).ConfigureAwait(false);
        for (var moment = await state.NowAsync(stop).ConfigureAwait(false); ; moment = await moment.Next.WaitAsync(stop).ConfigureAwait(false))
        {
            await SendAsync(context.Response, $"event: built\ndata: {moment.News}\n\n", stop).ConfigureAwait(false);
        }
    }

    private static async Task SendAsync(HttpResponse response, string text, CancellationToken stop)
    {
        await response.Body.WriteAsync(Encoding.UTF8.GetBytes(text), stop).ConfigureAwait(false);
        await response.Body.FlushAsync(stop).ConfigureAwait(false);
    }
}
