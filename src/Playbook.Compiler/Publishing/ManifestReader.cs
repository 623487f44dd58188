using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Playbook.Compiler.Staffing;

namespace Playbook.Compiler.Publishing;

/// <summary>Reads what <see cref="ManifestWriter"/> writes. Members it does not know are passed over.</summary>
/// <param name="content">The file's bytes.</param>
internal sealed class ManifestReader(ReadOnlyMemory<byte> content)
{
    private delegate T ItemReader<out T>(ref Utf8JsonReader json);

    /// <summary>Reads it whole.</summary>
    /// <exception cref="JsonException">It is damaged, or no manifest.</exception>
    public Manifest Read()
    {
        var json = new Utf8JsonReader(content.Span);
        Expect(ref json, JsonTokenType.StartObject);
        var version = 0;
        ImmutableArray<ManifestSource>? sources = null;
        ManifestSite? site = null;
        while (NextMember(ref json))
        {
            if (json.ValueTextEquals("version"u8))
            {
                version = (int)Math.Clamp(Number(ref json), 0, int.MaxValue);
            }
            else if (json.ValueTextEquals("sources"u8))
            {
                sources = Items(ref json, ReadSource);
            }
            else if (json.ValueTextEquals("site"u8))
            {
                Expect(ref json, JsonTokenType.StartObject);
                site = ReadSite(ref json);
            }
            else
            {
                json.Skip();
            }
        }

        // Nothing may follow; the reader throws where something does.
        json.Read();
        return new Manifest(version, sources ?? throw Missing()) { Site = site };
    }

    private ManifestSource ReadSource(ref Utf8JsonReader json)
    {
        string? path = null;
        string? options = null;
        ImmutableArray<ManifestInput>? inputs = null;
        ImmutableArray<ManifestPlaybook>? playbooks = null;
        while (NextMember(ref json))
        {
            if (json.ValueTextEquals("path"u8))
            {
                path = Text(ref json);
            }
            else if (json.ValueTextEquals("options"u8))
            {
                options = OptionalText(ref json);
            }
            else if (json.ValueTextEquals("inputs"u8))
            {
                inputs = Members(ref json, static (path, hash) => new ManifestInput(path, hash));
            }
            else if (json.ValueTextEquals("playbooks"u8))
            {
                playbooks = Items(ref json, ReadPlaybook);
            }
            else
            {
                json.Skip();
            }
        }

        return new ManifestSource(path ?? throw Missing(), options, inputs ?? throw Missing(), playbooks ?? throw Missing());
    }

    private static ManifestSite ReadSite(ref Utf8JsonReader json)
    {
        string? of = null;
        string? hash = null;
        var length = 0L;
        while (NextMember(ref json))
        {
            if (json.ValueTextEquals("of"u8))
            {
                of = Text(ref json);
            }
            else if (json.ValueTextEquals("length"u8))
            {
                length = Number(ref json);
            }
            else if (json.ValueTextEquals("hash"u8))
            {
                hash = Text(ref json);
            }
            else
            {
                json.Skip();
            }
        }

        return new ManifestSite(of ?? throw Missing(), length, hash ?? throw Missing());
    }

    private ManifestPlaybook ReadPlaybook(ref Utf8JsonReader json)
    {
        string? key = null;
        ImmutableArray<ManifestOutput>? outputs = null;
        ImmutableArray<StaffSlot> staff = [];
        ImmutableArray<string> allowed = [];
        ReadOnlyMemory<byte> calendar = default;
        ReadOnlyMemory<byte> card = default;
        while (NextMember(ref json))
        {
            if (json.ValueTextEquals("key"u8))
            {
                key = Text(ref json);
            }
            else if (json.ValueTextEquals("outputs"u8))
            {
                outputs = Members(ref json, Output);
            }
            else if (json.ValueTextEquals("staff"u8))
            {
                staff = [.. Members(ref json, Slots).SelectMany(slots => slots)];
            }
            else if (json.ValueTextEquals("allowed"u8))
            {
                allowed = Texts(ref json);
            }
            else if (json.ValueTextEquals("calendar"u8))
            {
                calendar = Raw(ref json);
            }
            else if (json.ValueTextEquals("card"u8))
            {
                card = Raw(ref json);
            }
            else
            {
                json.Skip();
            }
        }

        return new ManifestPlaybook(key ?? throw Missing(), outputs ?? throw Missing(), staff, calendar) { Card = card, AllowedWords = allowed };
    }

    // What is read only when it is needed.
    private ReadOnlyMemory<byte> Raw(ref Utf8JsonReader json)
    {
        Read(ref json);
        var start = (int)json.TokenStartIndex;
        json.Skip();
        return content[start..(int)json.BytesConsumed];
    }

    private static ManifestOutput Output(string path, string text)
    {
        var blank = text.IndexOf(' ', StringComparison.Ordinal);
        return blank > 0 && long.TryParse(text.AsSpan(0, blank), NumberStyles.None, CultureInfo.InvariantCulture, out var length)
            ? new ManifestOutput(path, length, text[(blank + 1)..])
            : throw Missing();
    }

    private static IEnumerable<StaffSlot> Slots(string person, string text)
    {
        var slots = ImmutableArray.CreateBuilder<StaffSlot>();
        return StaffSlotText.TryRead(person, text, slots) ? slots : throw Missing();
    }

    private static ImmutableArray<T> Items<T>(ref Utf8JsonReader json, ItemReader<T> read)
    {
        Expect(ref json, JsonTokenType.StartArray);
        var items = ImmutableArray.CreateBuilder<T>();
        while (Read(ref json) != JsonTokenType.EndArray)
        {
            items.Add(json.TokenType == JsonTokenType.StartObject ? read(ref json) : throw Missing());
        }

        return items.DrainToImmutable();
    }

    private static ImmutableArray<string> Texts(ref Utf8JsonReader json)
    {
        Expect(ref json, JsonTokenType.StartArray);
        var texts = ImmutableArray.CreateBuilder<string>();
        while (Read(ref json) != JsonTokenType.EndArray)
        {
            texts.Add(json.TokenType == JsonTokenType.String ? json.GetString()! : throw Missing());
        }

        return texts.DrainToImmutable();
    }

    private static ImmutableArray<T> Members<T>(ref Utf8JsonReader json, Func<string, string, T> read)
    {
        Expect(ref json, JsonTokenType.StartObject);
        var members = ImmutableArray.CreateBuilder<T>();
        while (NextMember(ref json))
        {
            var name = json.GetString()!;
            members.Add(read(name, Text(ref json)));
        }

        return members.DrainToImmutable();
    }

    private static bool NextMember(ref Utf8JsonReader json) => Read(ref json) == JsonTokenType.PropertyName;

    private static string Text(ref Utf8JsonReader json) => OptionalText(ref json) ?? throw Missing();

    private static string? OptionalText(ref Utf8JsonReader json) => Read(ref json) is JsonTokenType.String or JsonTokenType.Null ? json.GetString() : throw Missing();

    private static long Number(ref Utf8JsonReader json) => Read(ref json) == JsonTokenType.Number && json.TryGetInt64(out var number) ? number : throw Missing();

    private static void Expect(ref Utf8JsonReader json, JsonTokenType type)
    {
        if (Read(ref json) != type)
        {
            throw Missing();
        }
    }

    // The reader itself notices an end that comes too early.
    private static JsonTokenType Read(ref Utf8JsonReader json) => json.Read() ? json.TokenType : throw Missing();

    private static JsonException Missing() => new("This is not a manifest.");
}
