using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Playbook.Generators.Site.Names;

namespace Playbook.Generators.Site.Search;

/// <summary>How much of its playbooks a page can search.</summary>
internal enum SearchScope
{
    /// <summary>Items and copy.</summary>
    Everything,

    /// <summary>Items; copy would be too much for one page.</summary>
    Items,

    /// <summary>Names alone, which stand in the page anyway.</summary>
    Names,
}

/// <summary>The search data of one or more playbooks, as a page carries them: <c>[{"folder":"book-club/","pages":["calendar.html"],"book":{…}}]</c>.</summary>
/// <param name="Scope">What is among them.</param>
/// <param name="Json">The data, safe inside a script element.</param>
internal sealed record SearchBundle(SearchScope Scope, string Json)
{
    /// <summary>Chinese stays Chinese; what could begin or end an element is escaped, so that the data are safe inside a script.</summary>
    public static JsonWriterOptions Form { get; } = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>The pages that show items and messages.</summary>
    private static readonly ImmutableArray<string> Pages = ["calendar.html", "announcements.html"];

    private static SearchBundle None { get; } = new(SearchScope.Names, "[]");

    /// <summary>The data of the playbook whose page it is.</summary>
    /// <param name="json">As <see cref="SearchJson"/> wrote them.</param>
    /// <param name="files">The playbook's files.</param>
    public static SearchBundle Of(string json, IReadOnlyCollection<string> files)
    {
        var buffer = new ArrayBufferWriter<byte>(json.Length * 2);
        using (var writer = new Utf8JsonWriter(buffer, Form))
        {
            writer.WriteStartArray();
            WriteHead(writer, "", files);
            writer.WriteRawValue(json, skipInputValidation: true);
            writer.WriteEndObject();
            writer.WriteEndArray();
        }

        return new SearchBundle(SearchScope.Everything, Encoding.UTF8.GetString(buffer.WrittenSpan));
    }

    /// <summary>As much of the data of all playbooks as a page can carry. Read one after the other, and no further than that.</summary>
    /// <param name="entries">The playbooks.</param>
    /// <param name="budget">The most bytes.</param>
    public static SearchBundle Of(ImmutableArray<SiteEntry> entries, int budget) =>
        (entries.Sum(entry => entry.SearchLength) <= budget ? Of(entries, SearchScope.Everything, budget) : null)
        ?? Of(entries, SearchScope.Items, budget)
        ?? None;

    private static SearchBundle? Of(ImmutableArray<SiteEntry> entries, SearchScope scope, int budget)
    {
        var buffer = new ArrayBufferWriter<byte>(64 * 1024);
        using (var writer = new Utf8JsonWriter(buffer, Form))
        {
            writer.WriteStartArray();
            foreach (var entry in entries)
            {
                Write(writer, entry, scope);
                writer.Flush();
                if (buffer.WrittenCount > budget)
                {
                    return null;
                }
            }

            writer.WriteEndArray();
        }

        return new SearchBundle(scope, Encoding.UTF8.GetString(buffer.WrittenSpan));
    }

    // The file may have been changed since it was written: it is read as anybody's, and one that is damaged is left out.
    private static void Write(Utf8JsonWriter writer, SiteEntry entry, SearchScope scope)
    {
        if (entry.ReadSearch() is not { } content)
        {
            return;
        }

        try
        {
            using var document = JsonDocument.Parse(content);
            if (document.RootElement is not { ValueKind: JsonValueKind.Object } book)
            {
                return;
            }

            WriteHead(writer, Shelves.Address(entry.Key) + "/", entry.Files);
            writer.WriteStartObject();
            foreach (var member in book.EnumerateObject())
            {
                if (scope == SearchScope.Everything || !(member.NameEquals("messages"u8) || member.NameEquals("texts"u8)))
                {
                    member.WriteTo(writer);
                }
            }

            writer.WriteEndObject();
            writer.WriteEndObject();
        }
        catch (JsonException)
        {
        }
    }

    private static void WriteHead(Utf8JsonWriter writer, string folder, IReadOnlyCollection<string> files)
    {
        writer.WriteStartObject();
        writer.WriteString("folder"u8, folder);
        writer.WriteStartArray("pages"u8);
        foreach (var page in Pages.Where(files.Contains))
        {
            writer.WriteStringValue(page);
        }

        writer.WriteEndArray();
        writer.WritePropertyName("book"u8);
    }
}
