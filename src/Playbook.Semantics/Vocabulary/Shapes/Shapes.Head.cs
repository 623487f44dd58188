using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using NodaTime;
using Playbook.Semantics.Binding;
using Playbook.Semantics.Copy.Parts;
using Playbook.Semantics.Model;
using Playbook.Semantics.Wording;
using Playbook.Syntax.Tree;
using Playbook.Syntax.Words;
using Playbook.Templates.Types;
using Playbook.Templates.Values;

namespace Playbook.Semantics.Vocabulary;

/// <content>Shapes that a single field has: the start, the zone, a metric, a copy.</content>
public static partial class Shapes
{
    private const int MostDays = 3650;

    /// <summary>A date with its year.</summary>
    public static Shape<LocalDate> StartDate { get; } = Single<LocalDate>(
        new("一个日期", "a date"), new("2026-12-01", "2026-12-01"), TemplateType.Date, TryStart);

    /// <summary>A number of days; weeks and months are turned into days.</summary>
    public static Shape<int> Days { get; } = new(
        new("多少天", "a number of days"),
        TemplateType.Length,
        static (StatementSyntax statement, BindingScope scope, out int days) => Arguments.TrySingle(
            statement, scope, new("多少天", "a number of days"), new("30天", "30 days"), Amount<int>(TryDays, new("多少天", "a number of days"), new("30天", "30 days")), out days),
        days => new Length(days, LengthUnit.Day));

    /// <summary>A time zone by its name in the database.</summary>
    public static Shape<DateTimeZone> Zone { get; } = new(
        new("时区名", "the name of a time zone"),
        TemplateType.Text,
        static (StatementSyntax statement, BindingScope scope, [MaybeNullWhen(false)] out DateTimeZone zone) => Arguments.TrySingle<DateTimeZone>(
            statement, scope, new("时区名", "the name of a time zone"), new("\"Asia/Shanghai\"", "\"Asia/Shanghai\""), TryZone, out zone),
        zone => zone.Id);

    /// <summary>A known metric, or one's own in quotes.</summary>
    public static Shape<Word> Metric { get; } = Single<Word>(
        new("一个指标，或引号里自己的指标", "a metric, or your own in quotes"),
        Metrics.Table.Rows[0].Name,
        TemplateType.Text,
        static (ValueSyntax value, BindingScope scope, [MaybeNullWhen(false)] out Word metric) =>
        {
            metric = value is TextSyntax { Value.Content: var own } && Metrics.Table.Find(WordKey.Of(own)) is null
                ? new Word("own", new Spelling([own], [own]), Bilingual.Same(own))
                : scope.FindWord(Metrics.Table, value);
            return metric is not null;
        }) with { Words = Metrics.Table };

    /// <summary>What is measured, perhaps with the number that counts as done well.</summary>
    public static Shape<ImmutableArray<Kpi>> Kpi { get; } = new(
        new("一段文字，后面可以写比较", "a text, perhaps with a comparison"),
        TemplateType.ListOf(TemplateType.Text),
        static (StatementSyntax statement, BindingScope scope, out ImmutableArray<Kpi> kpis) => Arguments.TryMany<Kpi>(
            statement, scope, new("一段文字，后面可以写比较", "a text, perhaps with a comparison"), new("\"群一直活着\" >= 1个月", "\"the group stays alive\" >= 1 month"), TryKpi, out kpis),
        kpis => kpis.Select(kpi => new Deferred(language => KpiWording.Of(kpi, language))).ToList())
    {
        Merge = (first, further) => [.. first, .. further],
    };

    /// <summary>A role that may be declared further down.</summary>
    public static Shape<RoleReference> RoleReference { get; } = new(
        new("一个角色的名字", "the name of a role"),
        TemplateType.Text,
        static (StatementSyntax statement, BindingScope scope, [MaybeNullWhen(false)] out RoleReference reference) => Arguments.TrySingle<RoleReference>(
            statement,
            scope,
            new("一个角色的名字", "the name of a role"),
            RoleExample,
            static (ValueSyntax value, BindingScope _, [MaybeNullWhen(false)] out RoleReference read) => (read = new RoleReference(value)) is not null,
            out reference),
        reference => Written.Of(reference.Value));

    /// <summary>A condition behind “when”.</summary>
    public static Shape<Condition> When { get; } = new(
        new("“当”加一个条件", "when and a condition"), TemplateType.Text, ReadCondition, condition => condition) { Words = SignalWords.Table };

    /// <summary>A text that is a template over one occurrence, perhaps after when it is sent or how long it takes.</summary>
    public static Shape<ItemText> ItemText { get; } = new(
        new("一段文字，前面可以写什么时候发", "a text, perhaps after when it is sent"), TemplateType.Text, ReadItemText, text => text.Text?.Value.Content);

    private static bool TryStart(ValueSyntax value, BindingScope scope, out LocalDate date)
    {
        date = default;
        switch (value)
        {
            case DateSyntax { Year: null }:
                scope.Report(MomentDiagnostics.YearMissing(scope.At(value), Written.Of(value)));
                return false;
            case DateSyntax syntax:
                return Moments.TryDate(syntax, scope, out date);
            default:
                return Mismatch(value, scope, new("一个日期", "a date"), new("2026-12-01", "2026-12-01"));
        }
    }

    private static bool TryDays(QuantitySyntax quantity, BindingScope scope, out int days)
    {
        days = 0;
        if (quantity.Unit is null || ReferenceEquals(Quantities.UnitOf(quantity), UnitWords.Day))
        {
            return Quantities.TryWhole(quantity, scope, 1, MostDays, out days);
        }

        if (!Quantities.TryLength(quantity, scope, out var length))
        {
            return false;
        }

        var exact = length.TotalMinutes / 1440;
        if (exact != decimal.Truncate(exact) || exact > MostDays)
        {
            scope.Report(ValueDiagnostics.OutOfBounds(
                scope.At(quantity), Written.Of(quantity), new($"1 到 {MostDays} 的整天数", $"whole days from 1 to {MostDays}")));
            return false;
        }

        days = (int)exact;
        return true;
    }

    private static bool TryZone(ValueSyntax value, BindingScope scope, [MaybeNullWhen(false)] out DateTimeZone zone)
    {
        zone = null;
        var name = value switch
        {
            TextSyntax text => text.Value.Content,
            NameSyntax word => word.Text,
            _ => null,
        };
        if (name is null)
        {
            return Mismatch(value, scope, new("时区名", "the name of a time zone"), new("\"Asia/Shanghai\"", "\"Asia/Shanghai\""));
        }

        zone = TimeZones.Find(name);
        if (zone is null && name.Length > 0)
        {
            scope.Report(MomentDiagnostics.UnknownZone(scope.At(value), name, TimeZones.Nearest(name)));
        }

        return zone is not null;
    }

    private static bool TryKpi(ValueSyntax value, BindingScope scope, [MaybeNullWhen(false)] out Kpi kpi)
    {
        kpi = null;
        if (value is not ComparisonSyntax comparison)
        {
            if (!Readers.TextOrWord(value, scope, out var bare))
            {
                return false;
            }

            kpi = new Kpi(bare, null, 0);
            return true;
        }

        if (!Readers.TextOrWord(comparison.Left, scope, out var name))
        {
            return false;
        }

        if (comparison.Right is not QuantitySyntax number)
        {
            scope.Report(ConditionDiagnostics.NotANumber(scope.At(comparison.Right), Seen.Of(comparison.Right)));
            return false;
        }

        kpi = new Kpi(name, comparison.Comparison, number.Number, Quantities.UnitOf(number));
        return true;
    }

    private static bool ReadCondition(StatementSyntax statement, BindingScope scope, [MaybeNullWhen(false)] out Condition condition)
    {
        condition = null;
        switch (statement.Arguments)
        {
            case [ClauseSyntax { Word: StructuralWord.When, Value: { } value }]:
                return ConditionBinder.TryBind(value, scope, out condition);
            case [ConditionSyntax bare]:
                return ConditionBinder.TryBind(bare, scope, out condition);
            case [ClauseSyntax { Word: StructuralWord.When, Value: null }, ..]:
                return false;
            case [var other, ..]:
                scope.Report(ValueDiagnostics.WrongValue(
                    scope.At(other), Seen.Of(other), new("“当”加一个条件", "when and a condition"), new("当 打卡 >= 21", "when checkin >= 21")));
                return false;
            default:
                Arguments.ReportMissing(statement, scope, new("“当”加一个条件", "when and a condition"), new("当 打卡 >= 21", "when checkin >= 21"));
                return false;
        }
    }

    private static bool ReadItemText(StatementSyntax statement, BindingScope scope, [MaybeNullWhen(false)] out ItemText text)
    {
        var expects = new Bilingual("一段文字", "a text");
        var phrase = new Phrase(statement, scope, expects, TextExample);
        var at = phrase.Take<OffsetSyntax>() is { } offset ? Moments.ReadReminder(offset, scope) : null;
        var length = phrase.Next<Length>(Quantities.TryLength);
        var syntax = phrase.Take<TextSyntax>();
        text = new ItemText(syntax, length, at, statement);
        return phrase.EndWith(syntax is not null || length is not null || at is not null);
    }
}
