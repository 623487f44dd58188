using System.Text;
using Playbook.Generators.Calendars.ICalendar;

namespace Playbook.Generators.Tests.Calendars;

public sealed class ContentLinesTests
{
    [Fact]
    public void Lines_end_in_carriage_return_and_line_feed() =>
        Assert.Equal("BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n", ContentLines.Write("BEGIN:VCALENDAR\nEND:VCALENDAR\n"));

    [Fact]
    public void Empty_lines_are_left_out() => Assert.Equal("A:1\r\nB:2\r\n", ContentLines.Write("A:1\n\n\nB:2"));

    [Fact]
    public void A_line_of_75_octets_is_not_folded()
    {
        var line = "SUMMARY:" + new string('x', 67);
        Assert.Equal(line + "\r\n", ContentLines.Write(line));
    }

    [Fact]
    public void A_line_of_76_octets_goes_on_behind_a_blank() =>
        Assert.Equal("SUMMARY:" + new string('x', 67) + "\r\n y\r\n", ContentLines.Write("SUMMARY:" + new string('x', 67) + "y"));

    [Theory]
    [InlineData("读")]
    [InlineData("é")]
    [InlineData("📚")]
    [InlineData("a读é📚")]
    public void Folds_never_cut_a_character_and_keep_to_75_octets(string unit)
    {
        for (var shift = 0; shift < 8; shift++)
        {
            var line = "X:" + new string('-', shift) + string.Concat(Enumerable.Repeat(unit, 200));
            var written = ContentLines.Write(line);
            var strict = new UTF8Encoding(false, throwOnInvalidBytes: true);
            foreach (var physical in written.Split("\r\n", StringSplitOptions.RemoveEmptyEntries))
            {
                Assert.InRange(strict.GetByteCount(physical), 1, 75);
            }

            Assert.Equal(line + "\r\n", written.Replace("\r\n ", "", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Folded_lines_are_as_full_as_they_may_be()
    {
        var lines = ContentLines.Write("X:" + new string('读', 100)).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.All(lines[..^1], line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 73, 75));
    }
}
