using Playbook.Syntax.Words;

namespace Playbook.Generators.Tests.Handbooks;

/// <summary>The handbooks and announcements of one small plan, read whole as member, operator and officer, in both languages.</summary>
public sealed class HandbookGoldenTests
{
    [Theory]
    [InlineData("handbook-member.md")]
    [InlineData("handbook-member.html")]
    [InlineData("handbook-operator.md")]
    [InlineData("roles/spark.md")]
    [InlineData("ledger.md")]
    [InlineData("announcements.md")]
    [InlineData("announcements.html")]
    [InlineData("announcements.jsonl")]
    [InlineData("announcements.csv")]
    [InlineData("days/2026-12-07.txt")]
    public void Pages_are_as_they_were_read(string path)
    {
        foreach (var (language, folder) in new[] { (Language.Chinese, "zh"), (Language.English, "en") })
        {
            Verified.Check($"handbooks/{folder}/{path}", Make.File(ReadingWeek.In(language), path));
        }
    }
}
