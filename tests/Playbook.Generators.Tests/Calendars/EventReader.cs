namespace Playbook.Generators.Tests.Calendars;

/// <summary>Reads content lines back, strictly enough to notice what a calendar program would refuse.</summary>
internal sealed class EventReader
{
    private readonly List<(string Path, string Name, string Value)> _lines = [];

    public EventReader(string content)
    {
        Assert.EndsWith("\r\n", content, StringComparison.Ordinal);
        Assert.Equal(content.Count(c => c == '\n'), content.Count(c => c == '\r'));
        var open = new Stack<string>();
        foreach (var line in content.Replace("\r\n ", "", StringComparison.Ordinal).Split("\r\n")[..^1])
        {
            var colon = Colon(line);
            Assert.True(colon > 0, $"no name: {line}");
            var (name, value) = (line[..colon], line[(colon + 1)..]);
            if (name == "BEGIN")
            {
                open.Push(value);
            }
            else if (name == "END")
            {
                Assert.Equal(open.Pop(), value);
            }

            _lines.Add((string.Join('/', open.Reverse()), name, value));
        }

        Assert.Empty(open);
    }

    /// <summary>Values of a property in components of a path, such as <c>VCALENDAR/VEVENT</c>, as written.</summary>
    public string[] Raw(string path, string name) =>
        [.. _lines.Where(l => l.Path == path && (l.Name == name || l.Name.StartsWith(name + ";", StringComparison.Ordinal))).Select(l => l.Value)];

    /// <summary>The same, as text.</summary>
    public string[] Texts(string path, string name) => [.. Raw(path, name).Select(Unescape)];

    /// <summary>Name and parameters of each line of a component.</summary>
    public string[] Names(string path) => [.. _lines.Where(l => l.Path == path).Select(l => l.Name)];

    private static int Colon(string line)
    {
        var quoted = false;
        for (var i = 0; i < line.Length; i++)
        {
            quoted ^= line[i] == '"';
            if (line[i] == ':' && !quoted)
            {
                return i;
            }
        }

        return -1;
    }

    private static string Unescape(string value)
    {
        var text = new System.Text.StringBuilder();
        for (var i = 0; i < value.Length; i++)
        {
            if (value[i] == '\\')
            {
                i++;
                Assert.Contains(value[i], "\\;,nN");
                text.Append(value[i] is 'n' or 'N' ? '\n' : value[i]);
            }
            else
            {
                Assert.DoesNotContain(value[i], ";");
                text.Append(value[i]);
            }
        }

        return text.ToString();
    }
}
