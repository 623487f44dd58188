using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using NodaTime;
using Playbook.Generators.Views;
using Playbook.Semantics.Vocabulary;
using Playbook.Syntax.Words;
using Playbook.Templates.Printing;

namespace Playbook.Generators.Site;

/// <summary>What the front page of all playbooks tells of one, kept from the build that made it.</summary>
/// <param name="Title">Its title, on one line.</param>
/// <param name="Line">What it is about, or what it promises; null where neither is said.</param>
/// <param name="Language">The language of its pages.</param>
/// <param name="Start">Its first day.</param>
/// <param name="End">Its last day.</param>
/// <param name="Zone">The name of its time zone.</param>
/// <param name="Brand">Whose it is, or null.</param>
public sealed record SiteCard(string Title, string? Line, Language Language, LocalDate Start, LocalDate End, string Zone, string? Brand)
{
    private static readonly JsonWriterOptions Form = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The card of a playbook.</summary>
    /// <param name="edition">The playbook.</param>
    public static SiteCard Of(Edition edition)
    {
        var view = edition.View;
        var playbook = edition.Plan.Playbook;
        var theme = playbook.Positioning.Get(PositioningWords.Theme) is { } line ? OneLine.Of(line.Text) : null;
        return new SiteCard(view.Title, theme ?? view.Promise, view.Language, playbook.Start, playbook.DateOf(playbook.Days), playbook.Zone.Id, view.Brand);
    }

    /// <summary>The card as JSON on one line.</summary>
    public ReadOnlyMemory<byte> Write()
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Form))
        {
            json.WriteStartObject();
            json.WriteString("title"u8, Title);
            if (Line is not null)
            {
                json.WriteString("line"u8, Line);
            }

            json.WriteString("language"u8, LanguageTags.Of(Language));
            json.WriteString("start"u8, IsoNotation.Date(Start));
            json.WriteString("end"u8, IsoNotation.Date(End));
            json.WriteString("zone"u8, Zone);
            if (Brand is not null)
            {
                json.WriteString("brand"u8, Brand);
            }

            json.WriteEndObject();
        }

        return stream.ToArray();
    }

    /// <summary>Reads a card; null for what is none.</summary>
    /// <param name="content">JSON.</param>
    public static SiteCard? Read(ReadOnlyMemory<byte> content)
    {
        try
        {
            using var document = JsonDocument.Parse(content);
            var card = document.RootElement;
            return Text(card, "title"u8) is { } title && IsoNotation.TryDate(Text(card, "start"u8) ?? "", out var start) && IsoNotation.TryDate(Text(card, "end"u8) ?? "", out var end)
                ? new SiteCard(
                    title,
                    Text(card, "line"u8),
                    Text(card, "language"u8) == LanguageTags.Of(Language.English) ? Language.English : Language.Chinese,
                    start,
                    end,
                    Text(card, "zone"u8) ?? "",
                    Text(card, "brand"u8))
                : null;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    private static string? Text(JsonElement card, ReadOnlySpan<byte> name) => card.TryGetProperty(name, out var value) ? value.GetString() : null;
}
