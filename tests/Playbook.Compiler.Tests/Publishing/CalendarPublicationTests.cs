using System.Collections.Immutable;
using System.Text.RegularExpressions;
using NodaTime;
using Playbook.Compiler.Inputs;
using Playbook.Compiler.Publishing;
using Playbook.Compiler.Staffing;
using Playbook.Compiler.Reading;
using Playbook.Generators;

namespace Playbook.Compiler.Tests.Publishing;

/// <summary>What a build remembers of the calendars that programs subscribed to.</summary>
public sealed partial class CalendarPublicationTests : IDisposable
{
    private const string Club = """
        手册 "书友会" {
          开始 2026-12-01
          角色 群主 "群主" { 人数 1  职责 "看群" 每周日 }
          渠道 群 微信群 "书友群"
          日程 {
            第1天 20:00 通知 "开营" 由 群主 { 正文 "今晚开营" }
            第2天 20:00 通知 "分组" 由 群主 { 正文 "今晚分组" }
          }
        }

        """;

    private const string Later = "第1天 21:00 通知 \"开营\"";

    private readonly TemporaryFolder _folder = new();

    private static ImmutableArray<OutputKind> WithoutCalendars { get; } = [.. Outputs.All.Where(kind => !kind.PublishesEvents)];

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Building_twice_gives_the_same_bytes()
    {
        Build(Club);
        var before = Fingerprint();
        Build(Club + "\n");
        Assert.Equal(before.Where(file => !file.StartsWith("a.playbook", StringComparison.Ordinal) && !IsManifest(file)), Fingerprint().Where(file => !file.StartsWith("a.playbook", StringComparison.Ordinal) && !IsManifest(file)));
        Build(Club);
        Assert.Equal(before, Fingerprint());
    }

    [Fact]
    public void An_item_that_moves_is_told_to_those_who_subscribed()
    {
        Build(Club);
        Assert.Equal(["0", "0"], Sequences());
        Build(Moved());
        Assert.Equal(["1", "0"], Sequences());
        Build(Moved() + "# again\n");
        Assert.Equal(["1", "0"], Sequences());
    }

    [Fact]
    public void An_item_that_goes_is_cancelled_in_every_calendar_it_stood_in()
    {
        Build(Club);
        Build(Without());
        foreach (var path in (string[])["calendar.ics", "roles/群主.ics", "channels/群.ics", "announcements.ics"])
        {
            Assert.Equal("CANCELLED", Assert.Single(Values(path, "STATUS")));
        }

        var before = Fingerprint();
        Build(Without() + "\n");
        Build(Without());
        Assert.Equal(before, Fingerprint());
    }

    [Fact]
    public void Without_its_manifest_a_folder_starts_again()
    {
        Build(Club);
        Build(Moved());
        File.Delete(_folder.At("out/playbook-manifest.json"));
        Build(Moved());
        Assert.Equal(["0", "0"], Sequences());
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("7")]
    [InlineData("[{\"summary\":\"x\",\"in\":[\"calendar.ics\"],\"events\":\"nothing\"}]")]
    [InlineData("[{\"summary\":null,\"in\":[\"calendar.ics\"],\"events\":\"a 0 20261201\"}]")]
    [InlineData("[{\"summary\":\"x\",\"in\":[\"calendar.ics\"],\"events\":\"a 99999999999 20261201\"}]")]
    [InlineData("[{\"summary\":\"x\",\"in\":[\"calendar.ics\"],\"events\":\"a 0 20261201;BEGIN\"}]")]
    public void What_was_published_starts_again_where_it_is_damaged(string calendar)
    {
        Build(Club);
        Build(Moved());
        var manifest = File.ReadAllText(_folder.At("out/playbook-manifest.json"));
        var damaged = manifest[..(manifest.IndexOf("\"calendar\": ", StringComparison.Ordinal) + 12)] + calendar + manifest[manifest.LastIndexOf("]\n        }", StringComparison.Ordinal)..][1..];
        File.WriteAllText(_folder.At("out/playbook-manifest.json"), damaged);
        Build(Moved() + "\n");
        Assert.Equal(["0", "0"], Sequences());
    }

    [Fact]
    public void Other_outputs_asked_for_alone_forget_nothing()
    {
        Build(Club);
        Build(Moved(), kinds: WithoutCalendars);
        Assert.Equal(["0", "0"], Sequences());
        Build(Moved() + "\n");
        Assert.Equal(["1", "0"], Sequences());
    }

    [Fact]
    public void Calendars_asked_for_alone_are_remembered()
    {
        ImmutableArray<OutputKind> calendars = [.. Outputs.All.Where(kind => kind.PublishesEvents)];
        Build(Club, kinds: calendars);
        Build(Moved(), kinds: calendars);
        Assert.Equal(["1", "0"], Sequences());
    }

    [Fact]
    public void A_dry_run_forgets_and_remembers_nothing()
    {
        Build(Club);
        Build(Moved(), isDryRun: true);
        Build(Club + "\n");
        Assert.Equal(["0", "0"], Sequences());
    }

    [Fact]
    public void A_playbook_with_a_mistake_forgets_nothing()
    {
        Build(Club);
        Build(Moved());
        Build(Club.Replace("2026-12-01", "2026-13-01", StringComparison.Ordinal));
        Build(Club);
        Assert.Equal(["2", "0"], Sequences());
    }

    [Fact]
    public void What_is_up_to_date_forgets_nothing()
    {
        Build(Club);
        Build(Moved());
        _folder.Write("b.playbook", Club.Replace("书友会", "二期", StringComparison.Ordinal));
        Build(Moved());
        Build(Moved());
        Build(Club);
        Assert.Equal(["2", "0"], Sequences());
    }

    [Fact]
    public void A_file_that_is_renamed_and_keeps_its_key_forgets_nothing()
    {
        Build(Club);
        File.Delete(_folder.At("a.playbook"));
        Build(Moved(), path: "sub/a.playbook");
        Assert.Equal(["1", "0"], Sequences());
    }

    [Fact]
    public void Duties_of_a_role_are_to_dos_in_its_calendar()
    {
        Build(Club);
        Assert.Equal(["20261206", "20261213", "20261220", "20261227"], Values("roles/群主.ics", "DUE;VALUE=DATE"));
        Assert.Empty(Values("calendar.ics", "DUE"));
    }

    [Fact]
    public void What_was_published_is_read_back_as_it_was()
    {
        var calendar = new PublishedCalendar(
        [
            new PublishedEvent("a", 0, "20261201T120000Z", "20261201T130000Z", "“好”, \"x\"; \\ 🎙️", ["calendar.ics", "roles/host.ics"]),
            new PublishedEvent("b", 3, "20261201", null, "看群", ["roles/host.ics"]) { IsToDo = true },
            new PublishedEvent("c", 12, "20261202", null, "看群", ["roles/host.ics"]) { IsToDo = true, IsCancelled = true },
        ]);
        var written = PublishedCalendarJson.Write(calendar);
        Assert.DoesNotContain((byte)'\n', written.ToArray());
        var read = PublishedCalendarJson.Read(written);
        Assert.Equal(calendar.Events.Select(Text), read.Events.Select(Text));
        Assert.Equal(written.ToArray(), PublishedCalendarJson.Write(read).ToArray());

        static string Text(PublishedEvent e) => $"{e with { Calendars = [] }} {string.Join(',', e.Calendars)}";
    }

    [Fact]
    public void The_manifest_has_the_form_it_always_had()
    {
        ManifestFile.Write(_folder.FullPath, new Manifest(Manifest.CurrentVersion,
        [
            new ManifestSource("../a.playbook", null, [new ManifestInput("../a.playbook", "00ff")], [new ManifestPlaybook("书友会", [new ManifestOutput("calendar.md", 12, "ab")], [Slot(8), Slot(20)], default)]),
            new ManifestSource("../b.playbook", "x", [], [new ManifestPlaybook("b", [], [], "[{\"summary\":\"+\"}]"u8.ToArray())]),
        ]));
        const string Expected = """
            {
              "version": 2,
              "sources": [
                {
                  "path": "../a.playbook",
                  "options": null,
                  "inputs": {
                    "../a.playbook": "00ff"
                  },
                  "playbooks": [
                    {
                      "key": "书友会",
                      "outputs": {
                        "calendar.md": "12 ab"
                      },
                      "staff": {
                        "小林": "20261201T080000Z/20261201T090000Z 20261201T200000Z/20261201T210000Z"
                      }
                    }
                  ]
                },
                {
                  "path": "../b.playbook",
                  "options": "x",
                  "inputs": {},
                  "playbooks": [
                    {
                      "key": "b",
                      "outputs": {},
                      "calendar": [{"summary":"+"}]
                    }
                  ]
                }
              ]
            }

            """;
        Assert.Equal(Expected.ReplaceLineEndings("\n"), File.ReadAllText(_folder.At("playbook-manifest.json")));
        ManifestFile.Write(_folder.At("copy"), ManifestFile.Read(_folder.FullPath));
        Assert.Equal(Expected.ReplaceLineEndings("\n"), File.ReadAllText(_folder.At("copy/playbook-manifest.json")));
    }

    private static StaffSlot Slot(int hour) => new("小林", Instant.FromUtc(2026, 12, 1, hour, 0), Instant.FromUtc(2026, 12, 1, hour + 1, 0));

    [GeneratedRegex("""第1天 20:00 通知 "开营".*\n""")]
    private static partial Regex Opening();

    private static string Without() => Opening().Replace(Club, "\n");

    private static string Moved() => Club.Replace("第1天 20:00 通知 \"开营\"", Later, StringComparison.Ordinal);

    private static bool IsManifest(string file) => file.StartsWith("out/playbook-manifest.json", StringComparison.Ordinal);

    private void Build(string content, string path = "a.playbook", ImmutableArray<OutputKind> kinds = default, bool isDryRun = false)
    {
        _folder.Write(path, content);
        var inputs = InputFiles.Find([], _folder.FullPath, _folder.At("out"));
        new BuildSession(
            new BuildRequest
            {
                Inputs = inputs.Files, Folders = inputs.Folders, OutputFolder = _folder.At("out"), Kinds = kinds.IsDefault ? Outputs.All : kinds, IsDryRun = isDryRun,
            },
            CompilationContext.Create(_folder.FullPath)).Run();
    }

    private string[] Sequences() => Values("calendar.ics", "SEQUENCE");

    private string[] Values(string path, string name) =>
    [
        .. File.ReadAllText(_folder.At("out/a/" + path)).Replace("\r\n ", "", StringComparison.Ordinal).Split("\r\n")
            .Where(line => line.StartsWith(name + ":", StringComparison.Ordinal)).Select(line => line[(name.Length + 1)..]),
    ];

    private string[] Fingerprint() => [.. _folder.Files().Select(path => path + " " + FileStamp.Now(_folder.At(path))!.Value.Hash)];
}
