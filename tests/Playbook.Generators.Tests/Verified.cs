using System.Text;

namespace Playbook.Generators.Tests;

/// <summary>
/// Compares an output with the file somebody has read: <c>tests/data/generators/NAME.verified.EXT</c>. What differs is written
/// beside it as <c>.received</c>; with <c>PLAYBOOK_ACCEPT=1</c> it takes the verified file's place.
/// </summary>
internal static class Verified
{
    private static readonly string Folder = Path.Combine(Checkout.Root, "tests", "data", "generators");

    public static void Check(string name, string content)
    {
        var extension = Path.GetExtension(name);
        var stem = Path.Combine(Folder, name[..^extension.Length]);
        var verified = $"{stem}.verified{extension}";
        var received = $"{stem}.received{extension}";
        if (Environment.GetEnvironmentVariable("PLAYBOOK_ACCEPT") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(verified)!);
            File.WriteAllText(verified, content, new UTF8Encoding(false));
        }

        var expected = File.Exists(verified) ? File.ReadAllText(verified) : "";
        if (expected == content)
        {
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, content, new UTF8Encoding(false));
        Assert.Equal(expected, content);
    }
}
