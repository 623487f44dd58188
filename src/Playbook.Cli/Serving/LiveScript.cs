namespace Playbook.Cli.Serving;

/// <summary>The script of served pages, as it lies beside this file.</summary>
internal static class LiveScript
{
    private static readonly Lazy<byte[]> Content = new(static () =>
    {
        using var stream = typeof(LiveScript).Assembly.GetManifestResourceStream("serving/live.js")!;
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    });

    /// <summary>Its bytes.</summary>
    public static ReadOnlyMemory<byte> Bytes => Content.Value;
}
