namespace Playbook.Cli.Tests;

/// <summary>The texts that tests start from.</summary>
internal static class Samples
{
    /// <summary>A small playbook in which nothing is to be found.</summary>
    public const string Sound = """
        手册 "书友会" {
          开始 2026-12-01
          周期 7天
          时区 "Asia/Shanghai"
          角色 群主 "群主" { 人数 1 }
          渠道 书友群 微信群 "书友群"
          日程 {
            第1天 20:00 通知 "开营" 由 群主 { 正文 "今晚开营" }
          }
        }

        """;

    /// <summary>The sound playbook with a piece of it replaced; the piece must be there.</summary>
    public static string With(string piece, string replacement)
    {
        Assert.Contains(piece, Sound, StringComparison.Ordinal);
        return Sound.Replace(piece, replacement, StringComparison.Ordinal);
    }

    /// <summary>A file of the tests' data.</summary>
    public static byte[] Bytes(string name) => File.ReadAllBytes(Path.Join(Checkout.Root, "tests", "data", "bytes", name));
}
