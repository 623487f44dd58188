using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Playbook.Generators.Data;
using Playbook.Generators.Views;
using Playbook.Planning;
using Playbook.Semantics.Model;
using Playbook.Semantics.Vocabulary;

namespace Playbook.Generators.Site.Search;

/// <summary>
/// What can be searched in a playbook, as <c>search.json</c> has it and front pages carry it: items and messages, each once with the
/// times at which it stands, and the ids under which <c>calendar.html</c> and <c>announcements.html</c> show it. Written value by value
/// like <c>playbook.json</c>, since there is no wording to change; its escapes make it safe inside a script element too.
/// </summary>
internal sealed class SearchJson
{
    /// <summary>The form of the file; grows when a member changes its meaning, not when one is added.</summary>
    public const int Schema = 1;

    private readonly Utf8JsonWriter _writer;
    private readonly PlanView _view;
    private readonly SentTexts _texts = new();

    private SearchJson(Utf8JsonWriter writer, PlanView view)
    {
        _writer = writer;
        _view = view;
    }

    /// <summary>Writes it, on one line without an end.</summary>
    /// <param name="view">The playbook.</param>
    public static string Write(PlanView view)
    {
        var buffer = new ArrayBufferWriter<byte>(64 * 1024);
        using (var writer = new Utf8JsonWriter(buffer, SearchBundle.Form))
        {
            writer.Object(new SearchJson(writer, view).Playbook);
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private void Playbook()
    {
        var playbook = _view.Plan.Playbook;
        _writer.Member("schema", Schema);
        _writer.Member("key", playbook.Key);
        _writer.Member("title", _view.Title);
        _writer.Member("language", LanguageTags.Of(_view.Language));
        _writer.Member("start", playbook.Start);
        _writer.Member("end", playbook.DateOf(playbook.Days));
        _writer.Member("days", playbook.Days);
        _writer.Member("timezone", playbook.Zone);
        _writer.Member("brand", _view.Brand);
        _writer.Member("promise", _view.Promise);
        _writer.Members("roles", playbook.Roles, Named);
        _writer.Members("channels", playbook.Channels, Named);
        _writer.Members("items", _view.Occurrences.Where(o => o.Occurrence.IsItem).GroupBy(o => (o.Item, o.Title)), line => Item([.. line]));
        _writer.Members("waiting", _view.Triggered, Waiting);
        _writer.Members("messages", SentMessage.In(_view).GroupBy(message => message.Series), Message);
        _writer.Member("texts", _texts.All);
    }

    private void Named(Declaration declaration) => _writer.Object(() =>
    {
        _writer.Member("title", OneLine.Of(declaration.Title.Text));
        _writer.Member("names", declaration.Names.Prepend(declaration.Name).Distinct(StringComparer.Ordinal));
    });

    private void Item(ImmutableArray<OccurrenceView> times) => _writer.Object(() =>
    {
        Item(times[0].Item, times[0].Title, times[0].KindName);
        _writer.Member("parts", times.SelectMany(time => time.Parts).Select(part => part.Part).OfType<string>().Distinct(StringComparer.Ordinal));
        _writer.Members("times", times, time => Time(time.Anchor, time.Occurrence));
    });

    private void Waiting(TriggeredView triggered) => _writer.Object(() =>
    {
        Item(triggered.Item, triggered.Title, triggered.KindName);
        _writer.Member("when", Sentence.Begin(triggered.When));
        _writer.Members("times", [triggered.Anchor], anchor => Time(anchor, at: null));
    });

    private void Item(ScheduleItem item, string title, string kind)
    {
        _writer.Member("title", title);
        _writer.Member("kind", kind);
        _writer.Member("sign", item.Kind.Sign);
        _writer.Member("tone", item.Kind.Tone);
        _writer.Member("owners", Titles(item.Owners));
        _writer.Member("guests", Titles(item.Guests));
        _writer.Member("channels", Titles(item.Channels));
        _writer.Member("notes", NotesOf(item));
    }

    private static IEnumerable<string> Titles(IEnumerable<Declaration> declarations) => declarations.Select(declaration => OneLine.Of(declaration.Title.Text));

    // What the author wrote about the item besides its line, in words; texts to send are messages.
    private static IEnumerable<string> NotesOf(ScheduleItem item) =>
        from field in (item.Block?.Row ?? ItemWords.Block).Fields
        let value = item.Fields.GetUntyped(field)
        from prose in value is Prose one ? [one] : value as IEnumerable<Prose> ?? []
        select OneLine.Of(prose.Text);

    private void Message(IGrouping<MessageSeries, SentMessage> times) => _writer.Object(() =>
    {
        var series = times.Key;
        _writer.Member("title", series.Title);
        _writer.Member("part", series.Part);
        _writer.Member("type", series.Type);
        _writer.Member("sign", series.Kind.Sign);
        _writer.Member("tone", series.Kind.Tone);
        _writer.Member("channel", series.Channel);
        _writer.Member("owner", series.Owner);
        _writer.Member("heading", series.Heading);
        _writer.Member("when", series.When);
        _writer.Member("text", _texts.NumberOf(series.Text));
        _writer.Members("times", times, time => Time(time.Anchor, time.At));
    });

    private void Time(string anchor, Occurrence? at) => _writer.Object(() =>
    {
        _writer.Member("id", anchor);
        _writer.Member("date", at?.Date);
        _writer.Member("time", at?.Start);
    });
}
