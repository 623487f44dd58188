namespace Playbook.Syntax.Tests;

/// <summary>Compares with a verified file; what differs is written beside it, to be looked at and renamed.</summary>
internal static class Golden
{
    public static void Verify(string name, string actual)
    {
        var path = Path.Combine(TestFiles.Folder, name);
        var received = path.Replace(".verified.", ".received.", StringComparison.Ordinal);
        var expected = File.Exists(path) ? File.ReadAllText(path) : string.Empty;
        if (expected != actual)
        {
            File.WriteAllText(received, actual);
        }
        else
        {
            File.Delete(received);
        }

        Assert.Equal(expected, actual);
    }
}
