using Playbook.Cli.Explaining;
using Playbook.Syntax.Words;

namespace Playbook.Cli.Tests.Explaining;

/// <summary>What stands around the lines of an example, so that a page shows only what it is about. The pages' README shows it too.</summary>
internal static class ExampleFrame
{
    private const string Chinese = """
        手册 "书友会" {
          开始 2026-12-01
          周期 30天
          角色 群主 "群主" { 人数 1 }
          渠道 书友群 微信群 "书友群"
          <playbook>
          日程 {
            <schedule>
          }
        }

        """;

    private const string English = """
        playbook "Book club" {
          start 2026-12-01
          length 30 days
          role host "Host" { holders 1 }
          group club wechat-group "Club"
          <playbook>
          schedule {
            <schedule>
          }
        }

        """;

    /// <summary>The whole file of an example.</summary>
    public static string Around(PageFence example, Language language)
    {
        if (example.Place is null)
        {
            return example.Content;
        }

        var frame = language == Language.Chinese ? Chinese : English;
        Assert.Contains($"<{example.Place}>", frame, StringComparison.Ordinal);
        var item = language == Language.Chinese ? "第1天 20:00 通知 \"开营\" 由 群主" : "day 1 at 20:00 notice \"Opening\" by host";
        return frame
            .Replace("<playbook>", example.Place == "playbook" ? example.Content : "", StringComparison.Ordinal)
            .Replace("<schedule>", example.Place == "schedule" ? example.Content : item, StringComparison.Ordinal);
    }
}
