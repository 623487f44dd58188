using System.Net;
using System.Net.Sockets;
using System.Text;
using Playbook.Cli.Serving;

namespace Playbook.Cli.Tests.Serving;

/// <summary>The server at a real port of this computer, asked by a real client, and by hand where a client would tidy the request.</summary>
public sealed class PageServerTests : IAsyncLifetime
{
    private const string Page = "<!DOCTYPE html>\n<html><head><meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; script-src 'sha256-abc='\"></head><body><p>日历</p></body></html>\n";

    private RunningServer _server = null!;

    public async Task InitializeAsync()
    {
        _server = await RunningServer.StartAsync();
        _server.Write("out/club/calendar.html", Page);
        _server.Write("out/club/calendar.ics", "BEGIN:VCALENDAR\r\n");
        _server.Write("out/书友会/手册.md", "# 书友会\n");
        _server.Write("secret.txt", "of nobody's business");
        _server.Publish(written: 3);
    }

    public Task DisposeAsync() => _server.DisposeAsync().AsTask();

    [Theory]
    [InlineData("club/calendar.html", "text/html; charset=utf-8")]
    [InlineData("club/calendar.ics", "text/calendar; charset=utf-8")]
    [InlineData("书友会/手册.md", "text/markdown; charset=utf-8")]
    [InlineData("", "text/html; charset=utf-8")]
    [InlineData("club/", "text/html; charset=utf-8")]
    public async Task Outputs_are_shown_with_their_type_and_kept_by_nobody(string path, string type)
    {
        using var answer = await _server.GetAsync(path);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(type, answer.Content.Headers.ContentType?.ToString());
        Assert.Equal("no-store", answer.Headers.CacheControl?.ToString());
        Assert.Equal(["nosniff"], answer.Headers.GetValues("X-Content-Type-Options"));
        Assert.Equal(["same-origin"], answer.Headers.GetValues("Cross-Origin-Resource-Policy"));
        Assert.False(answer.Headers.Contains("Access-Control-Allow-Origin"));
    }

    [Fact]
    public async Task A_page_gets_the_script_and_the_right_to_run_it_and_the_file_stays_as_it_was()
    {
        var page = await (await _server.GetAsync("club/calendar.html")).Content.ReadAsStringAsync();
        Assert.Contains("script-src &#39;sha256-abc=&#39; &#39;self&#39;; connect-src &#39;self&#39;", page, StringComparison.Ordinal);
        Assert.Contains("<script src=\"/.playbook/live.js\" data-version=", page, StringComparison.Ordinal);
        Assert.True(page.IndexOf("<p>日历</p>", StringComparison.Ordinal) < page.IndexOf("live.js", StringComparison.Ordinal));
        Assert.Equal(Page, File.ReadAllText(_server.At("out/club/calendar.html")));
        using var script = await _server.GetAsync(".playbook/live.js");
        Assert.Equal("text/javascript; charset=utf-8", script.Content.Headers.ContentType?.ToString());
    }

    [Fact]
    public async Task Both_loopback_addresses_answer_and_no_other_is_bound()
    {
        Assert.StartsWith("HTTP/1.1 200", await _server.AskAsync("GET / HTTP/1.1", $"Host: localhost:{_server.Port}"), StringComparison.Ordinal);
        Assert.Contains(IPAddress.Loopback, _server.Addresses);
        Assert.All(_server.Addresses, address => Assert.True(IPAddress.IsLoopback(address)));
        if (Socket.OSSupportsIPv6 && _server.Addresses.Contains(IPAddress.IPv6Loopback))
        {
            using var client = new HttpClient();
            Assert.Equal(HttpStatusCode.OK, (await client.GetAsync($"http://[::1]:{_server.Port}/")).StatusCode);
        }
    }

    [Theory]
    [InlineData("evil.example")]
    [InlineData("evil.example:{0}")]
    [InlineData("localhost.evil.example:{0}")]
    [InlineData("localhost:1")]
    [InlineData("localhost")]
    [InlineData("0.0.0.0:{0}")]
    public async Task A_name_that_is_not_this_computers_is_misdirected(string host) =>
        Assert.StartsWith("HTTP/1.1 421", await _server.AskAsync("GET /club/calendar.html HTTP/1.1", "Host: " + host.Replace("{0}", $"{_server.Port}", StringComparison.Ordinal)), StringComparison.Ordinal);

    [Fact]
    public async Task A_request_without_a_name_or_with_two_is_refused()
    {
        Assert.StartsWith("HTTP/1.1 400", await _server.AskAsync("GET / HTTP/1.1", "Accept: */*"), StringComparison.Ordinal);
        Assert.StartsWith("HTTP/1.1 400", await _server.AskAsync("GET / HTTP/1.1", $"Host: localhost:{_server.Port}", "Host: evil.example"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Origin: http://evil.example", "403")]
    [InlineData("Origin: null", "403")]
    [InlineData("Origin: https://localhost:{0}", "403")]
    [InlineData("Origin: http://localhost:1", "403")]
    [InlineData("Origin: http://localhost:{0}", "200")]
    [InlineData("Origin: http://127.0.0.1:{0}", "200")]
    [InlineData("Sec-Fetch-Site: cross-site", "403")]
    [InlineData("Sec-Fetch-Site: same-site", "403")]
    [InlineData("Sec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: navigate\r\nSec-Fetch-Dest: iframe", "403")]
    [InlineData("Sec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: navigate\r\nSec-Fetch-Dest: document", "200")]
    [InlineData("Sec-Fetch-Site: same-origin", "200")]
    public async Task Pages_from_elsewhere_may_link_here_and_nothing_else(string header, string status)
    {
        var line = header.Replace("{0}", $"{_server.Port}", StringComparison.Ordinal);
        Assert.StartsWith("HTTP/1.1 " + status, await _server.AskAsync("GET /club/calendar.html HTTP/1.1", $"Host: localhost:{_server.Port}", line), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/../secret.txt")]
    [InlineData("/club/../../secret.txt")]
    [InlineData("/%2e%2e/secret.txt")]
    [InlineData("/club/%2E%2E/%2e%2e/secret.txt")]
    [InlineData("/..%2fsecret.txt")]
    [InlineData("/club%2f..%2f..%2fsecret.txt")]
    [InlineData("/..%5csecret.txt")]
    [InlineData("/..\\secret.txt")]
    [InlineData("/%252e%252e/secret.txt")]
    [InlineData("/%c0%ae%c0%ae/secret.txt")]
    [InlineData("//secret.txt")]
    [InlineData("/club//calendar.html")]
    [InlineData("/./club/calendar.html")]
    [InlineData("/club/calendar.html/")]
    [InlineData("/club/calendar.html%20")]
    [InlineData("/club/calendar.html.")]
    [InlineData("/club/calendar.html::$DATA")]
    [InlineData("/club/calendar.html%00.txt")]
    [InlineData("/club/%zz")]
    [InlineData("/club/%2")]
    [InlineData("/C:/secret.txt")]
    [InlineData("/nul")]
    [InlineData("/.git/config")]
    [InlineData("/.playbook/other")]
    public async Task What_is_no_plain_path_in_the_output_folder_is_not_there(string target)
    {
        var answer = await _server.AskAsync($"GET {target} HTTP/1.1", $"Host: localhost:{_server.Port}");
        Assert.Matches("^HTTP/1.1 40[04] ", answer);
        Assert.DoesNotContain("nobody's business", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("日历", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_link_out_of_the_folder_is_not_followed_and_one_within_is()
    {
        File.CreateSymbolicLink(_server.At("out/club/out.txt"), _server.At("secret.txt"));
        Directory.CreateSymbolicLink(_server.At("out/up"), _server.At("."));
        File.CreateSymbolicLink(_server.At("out/club/in.ics"), "calendar.ics");
        Assert.Equal(HttpStatusCode.NotFound, (await _server.GetAsync("club/out.txt")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await _server.GetAsync("up/secret.txt")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await _server.GetAsync("up/")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await _server.GetAsync("club/in.ics")).StatusCode);
    }

    [Theory]
    [InlineData("POST")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("OPTIONS")]
    [InlineData("TRACE")]
    [InlineData("BREW")]
    public async Task Nothing_but_reading_is_allowed(string method)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), _server.Address("club/calendar.html"));
        using var answer = await _server.Client.SendAsync(request);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
        Assert.Equal(["GET", "HEAD"], answer.Content.Headers.Allow);
    }

    [Fact]
    public async Task HEAD_tells_what_GET_would_without_the_content()
    {
        var get = await (await _server.GetAsync("club/calendar.html")).Content.ReadAsByteArrayAsync();
        using var request = new HttpRequestMessage(HttpMethod.Head, _server.Address("club/calendar.html"));
        using var answer = await _server.Client.SendAsync(request);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(get.Length, answer.Content.Headers.ContentLength);
        Assert.Empty(await answer.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task A_folder_without_a_page_lists_what_it_holds_and_one_with_a_page_shows_it()
    {
        _server.Write("out/club/<b>&.txt", "x");
        var listing = await (await _server.GetAsync("club/")).Content.ReadAsStringAsync();
        Assert.Contains("<a href=\"./calendar.html\">calendar.html</a>", listing, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>", listing, StringComparison.Ordinal);
        _server.Write("out/club/index.html", "<p>mine</p>");
        Assert.Contains("<p>mine</p>", await (await _server.GetAsync("club/")).Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.StartsWith("HTTP/1.1 308", await _server.AskAsync("GET /club HTTP/1.1", $"Host: localhost:{_server.Port}"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Builds_are_told_as_they_come_and_a_page_knows_its_own()
    {
        using var news = new StreamReader(await _server.Client.GetStreamAsync(_server.Address(".playbook/events")), Encoding.UTF8);
        var first = await NextAsync(news);
        Assert.Contains("\"isBroken\":false", first, StringComparison.Ordinal);
        _server.Publish(written: 0);
        Assert.Equal(Version(first), Version(await NextAsync(news)));
        _server.Publish(written: 1);
        var third = await NextAsync(news);
        Assert.NotEqual(Version(first), Version(third));
        Assert.Contains($"data-version=\"{Version(third)}\"", await (await _server.GetAsync("club/calendar.html")).Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    private static string Version(string news) => news.Split("\"version\":\"")[1].Split('"')[0];

    private static async Task<string> NextAsync(StreamReader news)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (true)
        {
            var line = await news.ReadLineAsync(patience.Token);
            Assert.NotNull(line);
            if (line.StartsWith("data: ", StringComparison.Ordinal))
            {
                return line;
            }
        }
    }
}
