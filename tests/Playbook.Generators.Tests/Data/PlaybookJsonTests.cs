using System.Text.Encodings.Web;
using System.Text.Json;
using NodaTime;
using Playbook.Planning;
using Playbook.Semantics.Model;
using Playbook.Semantics.Vocabulary;
using Playbook.Syntax.Tree;
using Playbook.Syntax.Words;
using Playbook.Templates.Values;

namespace Playbook.Generators.Tests.Data;

public sealed class PlaybookJsonTests
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Fact]
    public void The_file_says_its_form() => Assert.Equal(1, Read(Plans.Weekend(Language.Chinese)).GetProperty("schema").GetInt32());

    [Fact]
    public void Head_facts_and_items_are_values_and_not_words()
    {
        var json = Read(Plans.Weekend(Language.Chinese));
        Assert.Equal("2026-03-27", json.GetProperty("start").GetString());
        Assert.Equal("Europe/Berlin", json.GetProperty("timezone").GetString());
        var live = json.GetProperty("schedule")[2];
        Assert.Equal("live", live.GetProperty("kind").GetString());
        Assert.Equal("主持人", live.GetProperty("owners")[0].GetString());
        Assert.Equal("""{"number":90,"unit":"minute"}""", Compact(live.GetProperty("duration")));
    }

    [Fact]
    public void Chinese_stays_readable() => Assert.Contains("周末写作营", Make.File(Plans.Weekend(Language.Chinese), "playbook.json"), StringComparison.Ordinal);

    [Fact]
    public void No_place_in_a_file_is_told() => Assert.DoesNotContain(".playbook", Make.File(Plans.Weekend(Language.Chinese), "playbook.json"), StringComparison.Ordinal);

    [Fact]
    public void Written_fields_stand_under_the_ids_of_their_rows_in_the_order_of_the_rows()
    {
        var positioning = PositioningWords.Block.Fields;
        Assert.True(positioning.Length > 3);
        var model = Model(new FieldValues(positioning.Reverse().ToDictionary(field => field, Sample)));
        var written = Read(model).GetProperty("positioning").GetProperty("fields").EnumerateObject().Select(member => member.Name);
        Assert.Equal(positioning.Select(field => field.Id), written);
    }

    [Fact]
    public void Patterns_of_time_are_told_by_their_sort()
    {
        Assert.Equal("""{"days":[{"from":1,"to":3}]}""", Pattern(new DaysPattern([new DayRange(1, 3)])));
        Assert.Equal("""{"weekdays":["wednesday","sunday"],"everyWeeks":2}""", Pattern(new WeeklyPattern([IsoDayOfWeek.Wednesday, IsoDayOfWeek.Sunday], 2)));
        Assert.Equal("""{"trigger":"silent","afterDays":14}""", Pattern(new TriggerPattern(TriggerWords.Silent, 14)));
        Assert.Equal("""{"dates":["2026-12-01"]}""", Pattern(new DatesPattern([new LocalDate(2026, 12, 1)])));
    }

    [Fact]
    public void Conditions_are_trees()
    {
        var location = PlanBuilder.Text("").Location;
        var checkedIn = new SignalCondition(SignalWords.Table.Rows[0], Comparison.GreaterOrEqual, 21, location);
        var entry = new Entry
        {
            Requirements = [new FeeRequirement(new Money(19.9m, "CNY"), new LogicCondition(checkedIn, false, new NotCondition(checkedIn, location), location), location)],
        };
        var signal = "{\"signal\":\"" + SignalWords.Table.Rows[0].Id + "\",\"comparison\":\">=\",\"number\":21}";
        Assert.Equal(
            """{"requirements":[{"fee":{"amount":19.9,"currency":"CNY"},"refundWhen":{"any":[SIGNAL,{"not":SIGNAL}]}}],"fields":{}}"""
                .Replace("SIGNAL", signal, StringComparison.Ordinal),
            Compact(Read(Model(entry: entry)).GetProperty("entry")));
    }

    private static object Sample(Field field) => field switch
    {
        Field<Prose> => PlanBuilder.Text(field.Id),
        Field<System.Collections.Immutable.ImmutableArray<Prose>> => System.Collections.Immutable.ImmutableArray.Create(PlanBuilder.Text(field.Id)),
        Field<Word> => CustomerTypes.Fan,
        Field<System.Collections.Immutable.ImmutableArray<Word>> => System.Collections.Immutable.ImmutableArray.Create(CustomerTypes.Seed),
        _ => throw new NotSupportedException(field.GetType().ToString()),
    };

    private static Plan Model(FieldValues? positioning = null, Entry? entry = null, ScheduleItem? item = null) => new(
        new PlaybookModel
        {
            Key = "test", Name = "test", Title = PlanBuilder.Text("test"), Location = PlanBuilder.Text("").Location, Language = Language.English,
            Start = new LocalDate(2026, 12, 1), Days = 30, Zone = DateTimeZone.Utc, Positioning = positioning ?? FieldValues.Empty, Entry = entry,
            Items = item is null ? [] : [item],
        },
        [], [], []);

    private static string Pattern(Pattern pattern)
    {
        var item = new ScheduleItem
        {
            Id = "a", Name = "a", Title = PlanBuilder.Text("a"), Location = PlanBuilder.Text("").Location, Kind = ItemKinds.Notice,
            When = new When(pattern, PlanBuilder.Text("").Location),
        };
        return Compact(Read(Model(item: item)).GetProperty("schedule")[0].GetProperty("when").GetProperty("pattern"));
    }

    private static JsonElement Read(Plan plan) => JsonDocument.Parse(Make.File(plan, "playbook.json")).RootElement;

    private static string Compact(JsonElement element) => JsonSerializer.Serialize(element, Readable);
}
