using Playbook.Syntax.Words;

namespace Playbook.Generators.Tests.Calendars;

/// <summary>The calendars of one small plan, read whole by a person in both languages.</summary>
public sealed class CalendarGoldenTests
{
    [Theory]
    [InlineData("calendar.html")]
    [InlineData("calendar.md")]
    [InlineData("calendar.ics")]
    [InlineData("calendar.csv")]
    [InlineData("roles/zhou.ics")]
    [InlineData("roles/host.ics")]
    [InlineData("announcements.ics")]
    public void Calendars_are_as_they_were_read(string path)
    {
        foreach (var (language, folder) in new[] { (Language.Chinese, "zh"), (Language.English, "en") })
        {
            Verified.Check($"calendars/{folder}/{path}", Make.File(Plans.Weekend(language), path));
        }
    }
}
