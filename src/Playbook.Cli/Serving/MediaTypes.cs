using System.Collections.Frozen;

namespace Playbook.Cli.Serving;

/// <summary>What a file is, told to the browser by its ending; browsers are told not to guess.</summary>
internal static class MediaTypes
{
    /// <summary>The type of pages.</summary>
    public const string Html = "text/html; charset=utf-8";

    private const string Unknown = "application/octet-stream";

    // iana.org/assignments/media-types; text is UTF-8, as all of our text is.
    private static readonly FrozenDictionary<string, string> ByEnding = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
    {
        [".html"] = Html,
        [".css"] = "text/css; charset=utf-8",
        [".js"] = "text/javascript; charset=utf-8",
        [".json"] = "application/json",
        [".jsonl"] = "application/jsonl; charset=utf-8",
        [".csv"] = "text/csv; charset=utf-8",
        [".ics"] = "text/calendar; charset=utf-8",
        [".md"] = "text/markdown; charset=utf-8",
        [".txt"] = "text/plain; charset=utf-8",
        [".svg"] = "image/svg+xml",
        [".png"] = "image/png",
        [".jpg"] = "image/jpeg",
        [".webp"] = "image/webp",
        [".pdf"] = "application/pdf",
        [".docx"] = "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        [".xlsx"] = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The type of a file.</summary>
    /// <param name="path">Its name.</param>
    public static string Of(string path) => ByEnding.GetValueOrDefault(Path.GetExtension(path), Unknown);
}
