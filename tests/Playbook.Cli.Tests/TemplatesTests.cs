using Playbook.Generators;

namespace Playbook.Cli.Tests;

public sealed class TemplatesTests : IDisposable
{
    private readonly CommandRun _run = new();

    public void Dispose() => _run.Dispose();

    [Fact]
    public void The_list_names_every_template_with_what_it_makes()
    {
        Assert.Equal(ExitCode.Success, _run.Run("templates", "list", "--lang", "en"));
        var lines = _run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(
            TemplateCatalogue.Pages.Concat(TemplateCatalogue.Copies()).Select(entry => entry.Name), lines.Select(line => line.Split(' ')[0]));
        Assert.Contains(lines, line => line.EndsWith("  the calendar as a web page", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.StartsWith("copy/zh/welcome.md ", StringComparison.Ordinal) && line.EndsWith("  welcome", StringComparison.Ordinal));

        Assert.Equal(ExitCode.Success, _run.Run("模板", "列出", "calendar", "--lang", "zh"));
        Assert.Equal(["calendar.html", "calendar.md", "calendar.svg", "calendar.csv", "calendar.ics"], _run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(' ')[0]));
        Assert.Contains("日历网页\n", _run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Eject_writes_what_is_named()
    {
        Assert.Equal(ExitCode.Success, _run.Run("templates", "eject", "calendar.md", "copy/zh/welcome", "--lang", "zh"));
        Assert.Equal("写出 2 个模板\n", _run.Error);
        Assert.StartsWith("# {{ plan.title }}", File.ReadAllText(_run.At("templates/calendar.md")), StringComparison.Ordinal);
        Assert.True(File.Exists(_run.At("templates/copy/zh/welcome.md")));

        Assert.Equal(ExitCode.Success, _run.Run("templates", "eject", "--out", "all", "--lang", "en"));
        Assert.Equal(TemplateCatalogue.Pages.Length + TemplateCatalogue.Copies().Count(), Directory.GetFiles(_run.At("all"), "*", SearchOption.AllDirectories).Length);
    }

    [Fact]
    public void Eject_never_overwrites_a_change_unless_told_to()
    {
        _run.With("templates/calendar.md", "我的\n");
        Assert.Equal(ExitCode.Findings, _run.Run("templates", "eject", "calendar", "--lang", "en", "--diagnostics", "short"));
        Assert.Contains("PB5304", _run.Output, StringComparison.Ordinal);
        Assert.Equal("4 templates written\n", _run.Error);
        Assert.Equal("我的\n", File.ReadAllText(_run.At("templates/calendar.md")));

        Assert.Equal(ExitCode.Success, _run.Run("templates", "eject", "calendar", "--force", "--lang", "en"));
        Assert.Equal("1 template written, 4 unchanged\n", _run.Error);
        Assert.NotEqual("我的\n", File.ReadAllText(_run.At("templates/calendar.md")));
    }

    [Theory]
    [InlineData("There is no command “lst”. Did you mean “list”?\nFor usage, see: playbook templates --help\n", "templates", "lst")]
    [InlineData("No template is called “calender.html”. Did you mean “calendar.html”?\n", "templates", "list", "calender.html")]
    [InlineData("No template is called “calender.html”. Did you mean “calendar.html”?\n", "templates", "eject", "calender.html")]
    [InlineData("There is no option “--forse”. Did you mean “--force”?\nFor usage, see: playbook templates eject --help\n", "templates", "eject", "--forse")]
    public void Mistyped_names_are_answered_with_the_nearest(string error, params string[] args)
    {
        Assert.Equal(ExitCode.Usage, _run.Run([.. args, "--lang", "en"]));
        Assert.Equal(error, _run.Error);
        Assert.False(Directory.Exists(_run.At("templates")));
    }

    [Fact]
    public void A_folder_that_cannot_be_written_is_told()
    {
        _run.With("templates", "a file");
        Assert.Equal(ExitCode.NoAccess, _run.Run("templates", "eject", "calendar.md", "--lang", "en"));
        Assert.Contains("error PB5305: “templates/calendar.md” cannot be written: what should be its folder is a file\n", _run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_group_and_its_verbs_have_help()
    {
        Assert.Equal(ExitCode.Usage, _run.Run("templates", "--lang", "en"));
        Assert.Contains("playbook templates <command> [options]", _run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("--version", _run.Error, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Success, _run.Run("templates", "eject", "--help", "--lang", "zh"));
        Assert.Contains("playbook templates eject [名字…] [选项]", _run.Output, StringComparison.Ordinal);
    }
}
