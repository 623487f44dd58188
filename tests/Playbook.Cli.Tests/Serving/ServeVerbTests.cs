using System.Diagnostics;
using System.Net;
using System.Net.Http;
using System.Net.Sockets;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.RegularExpressions;

namespace Playbook.Cli.Tests.Serving;

/// <summary>The verbs that stay, as processes of their own, ended as people end them.</summary>
public sealed partial class ServeVerbTests : IDisposable
{
    private const int Interrupt = 2;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly CommandRun _run = new CommandRun().With("a.playbook", Text("晨跑"));

    public void Dispose() => _run.Dispose();

    [Fact]
    public void A_port_that_another_program_has_is_told_and_nothing_is_built()
    {
        using var other = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        other.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        other.Listen();
        var port = ((IPEndPoint)other.LocalEndPoint!).Port;
        Assert.Equal(ExitCode.NoAccess, _run.Run("预览", "--端口", $"{port}", "--lang", "zh"));
        Assert.Contains($"PB5701: 用不了端口 {port}：已被另一个程序占用", _run.Output, StringComparison.Ordinal);
        Assert.Equal(ExitCode.NoAccess, _run.Run("serve", "--port", $"{port}", "--lang", "en", "--diagnostics", "short"));
        Assert.Contains($"error PB5701: Port {port} cannot be used: another program has it", _run.Output, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_run.At("out")));
    }

    [Fact]
    public async Task A_saved_change_is_served_and_told_of_and_an_interrupt_ends_it_well()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        using var process = Start("serve", "--port", "0", "--lang", "en");
        var address = Address().Match((await LineAsync(process.StandardError))!).Value;
        using var client = new HttpClient();
        Assert.Contains("晨跑", await client.GetStringAsync(new Uri(address + "a/calendar.html")), StringComparison.Ordinal);
        using var news = new StreamReader(await client.GetStreamAsync(new Uri(address + ".playbook/events")));
        await DataAsync(news);

        _run.With("a.playbook", Text("夜跑"));
        Assert.Contains("\"isBroken\":false", await DataAsync(news), StringComparison.Ordinal);
        Assert.Contains("夜跑", await client.GetStringAsync(new Uri(address + "a/calendar.html")), StringComparison.Ordinal);

        _run.With("a.playbook", Text("夜跑").Replace("由 团长", "由 <b>谁</b>", StringComparison.Ordinal));
        var broken = await DataAsync(news);
        Assert.Contains("\"isBroken\":true", broken, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>", broken, StringComparison.Ordinal);
        Assert.Contains("夜跑", await client.GetStringAsync(new Uri(address + "a/calendar.html")), StringComparison.Ordinal);
        Assert.DoesNotContain(".playbook/live.js", await File.ReadAllTextAsync(_run.At("out/a/calendar.html")), StringComparison.Ordinal);

        await EndAsync(process);
    }

    [Fact]
    public async Task Watching_builds_again_says_what_changed_and_an_interrupt_ends_it_well()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        using var process = Start("实时生成", "--输出", "pages", "--lang", "zh");
        while (await LineAsync(process.StandardError) != "一有改动就重新生成；按 Ctrl+C 结束")
        {
        }

        _run.With("a.playbook", Text("夜跑"));
        Assert.Equal("有改动：a.playbook", await LineAsync(process.StandardError));
        Assert.Contains("1 份手册，0 个错误", await LineAsync(process.StandardError), StringComparison.Ordinal);
        Assert.Contains("夜跑", await File.ReadAllTextAsync(_run.At("pages/a/calendar.md")), StringComparison.Ordinal);
        await EndAsync(process);
        Assert.DoesNotContain(Directory.EnumerateFileSystemEntries(_run.At("pages")), path => Path.GetFileName(path).StartsWith('.'));
    }

    private static string Text(string title) =>
        $"手册 \"{title}\" {{\n  开始 2027-03-01\n  渠道 群 微信群 \"一群\"\n  角色 团长 \"团长\" {{ 人数 1 }}\n  日程 {{ 第1天 20:00 通知 \"开营\" 由 团长 }}\n}}\n";

    private static async Task<string?> LineAsync(StreamReader reader)
    {
        using var patience = new CancellationTokenSource(Patience);
        var line = await reader.ReadLineAsync(patience.Token);
        Assert.NotNull(line);
        return line;
    }

    private static async Task<string> DataAsync(StreamReader news)
    {
        string line;
        do
        {
            line = (await LineAsync(news))!;
        }
        while (!line.StartsWith("data: ", StringComparison.Ordinal));
        return line;
    }

    private static async Task EndAsync(Process process)
    {
        Assert.Equal(0, Kill(process.Id, Interrupt));
        using var patience = new CancellationTokenSource(Patience);
        await process.WaitForExitAsync(patience.Token);
        Assert.Equal(ExitCode.Success, process.ExitCode);
    }

    private Process Start(params string[] args) => Process.Start(
        new ProcessStartInfo("dotnet", [Path.Join(AppContext.BaseDirectory, "playbook.dll"), .. args])
        {
            WorkingDirectory = _run.Folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardErrorEncoding = Encoding.UTF8,
        })!;

    [DllImport("libc", EntryPoint = "kill")]
    private static extern int Kill(int process, int signal);

    [GeneratedRegex(@"http://localhost:\d+/")]
    private static partial Regex Address();
}
