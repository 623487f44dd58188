using Playbook.Semantics.Model;
using Playbook.Semantics.Vocabulary;
using Playbook.Syntax.Tree;
using Playbook.Syntax.Words;

namespace Playbook.Semantics.Wording;

/// <summary>The author's own rules as a reader is told: “直播：每周至少 1 次”, “live: at least 1 each week”.</summary>
public static class CheckWording
{
    /// <summary>The rule without a full stop.</summary>
    public static string Of(CheckRule rule, Language language) => rule switch
    {
        CountRule count => Line(count.Subject, Count(count, language), language),
        AbsenceRule absence => Line(absence.Subject, language == Language.Chinese ? "一次也没有" : "none", language),
        TimeRule time => Line(time.Subject, Time(time, language), language),
        PartRule part => Line(part.Subject, language == Language.Chinese ? $"每次都有{part.Part.Name.Zh}" : $"each with {TermWording.Of(part.Part, language)}", language),
        GapRule gap => Line(gap.Subject, Gap(gap, language), language),
        AmountRule amount => Amount(amount, language),
        _ => throw new InvalidOperationException($"No wording for a {rule.GetType().Name}."),
    };

    private static string Line(CheckSubject subject, string rest, Language language) =>
        language == Language.Chinese ? $"{Subject(subject, language)}：{rest}" : $"{Subject(subject, language)}: {rest}";

    private static string Subject(CheckSubject subject, Language language)
    {
        var isChinese = language == Language.Chinese;
        var what = subject.Items.IsEmpty
            ? subject.Kinds.IsEmpty ? Sort(subject.Sort, language)
                : ListWording.And([.. subject.Kinds.Select(kind => TermWording.Of(kind, language))], language)
            : ListWording.And([.. subject.Items.Select(item => $"“{item.Title.Text}”")], language);
        var narrowed = new List<string>(4);
        if (!subject.Phases.IsEmpty)
        {
            var phases = ListWording.Or([.. subject.Phases.Select(phase => $"“{phase.Title.Text}”")], language);
            narrowed.Add(isChinese ? $"{phases}阶段" : $"in {phases}");
        }

        if (subject.On is { } on)
        {
            narrowed.Add(WhenWording.Of(on, language));
        }

        if (!subject.Owners.IsEmpty)
        {
            var owners = ListWording.Or([.. subject.Owners.Select(owner => owner.Title.Text)], language);
            narrowed.Add(isChinese ? $"由{owners}负责" : $"by {owners}");
        }

        if (!subject.Channels.IsEmpty)
        {
            var channels = ListWording.Or([.. subject.Channels.Select(channel => channel.Title.Text)], language);
            narrowed.Add(isChinese ? $"发到{channels}" : $"in {channels}");
        }

        return narrowed.Count == 0 ? what : isChinese ? $"{string.Join("、", narrowed)}的{what}" : $"{what} {string.Join(", ", narrowed)}";
    }

    private static string Sort(CheckSort sort, Language language) => (sort switch
    {
        CheckSort.Messages => new Bilingual("消息", "messages"),
        CheckSort.Reminders => new Bilingual("提醒", "reminders"),
        _ => new Bilingual("事项", "items"),
    }).In(language);

    private static string Count(CountRule rule, Language language)
    {
        var isChinese = language == Language.Chinese;
        var span = (rule.Span switch
        {
            CheckSpan.Day => new Bilingual("每天", "each day"),
            CheckSpan.Week => new Bilingual("每周", "each week"),
            CheckSpan.Month => new Bilingual("每月", "each month"),
            CheckSpan.Phase => new Bilingual("每个阶段", "each phase"),
            _ => new Bilingual("全程", "in all"),
        }).In(language);
        var bounds = rule.Bounds.Select(bound => $"{Sign(bound.Comparison, language)} {SignalPhrase.Number(bound.Number)}");
        return isChinese ? $"{span}{string.Join("、", bounds)} 次" : $"{string.Join(" and ", bounds)} {span}";
    }

    private static string Sign(Comparison comparison, Language language) => (comparison switch
    {
        Comparison.GreaterOrEqual => new Bilingual("至少", "at least"),
        Comparison.Greater => new Bilingual("超过", "more than"),
        Comparison.LessOrEqual => new Bilingual("最多", "at most"),
        Comparison.Less => new Bilingual("少于", "fewer than"),
        Comparison.Equal => new Bilingual("正好", "exactly"),
        _ => new Bilingual("不是", "any number but"),
    }).In(language);

    private static string Time(TimeRule rule, Language language)
    {
        var (earliest, latest) = (rule.Earliest is { } from ? MomentWording.Time(from) : null, rule.Latest is { } to ? MomentWording.Time(to) : null);
        var what = (rule.IsEnd ? new Bilingual("结束", "end") : new Bilingual("", "")).In(language);
        return (language, earliest, latest) switch
        {
            (Language.Chinese, { } low, { } high) => low == high ? $"都在 {low}{what}" : $"{what}在 {low} 到 {high} 之间",
            (Language.Chinese, { } low, null) => rule.IsStrict ? $"{what}晚于 {low}" : $"{what}不早于 {low}",
            (Language.Chinese, null, { } high) => rule.IsStrict ? $"{what}早于 {high}" : $"{what}不晚于 {high}",
            (_, { } low, { } high) => (low == high ? $"{what} at {low}" : $"{what} from {low} to {high}").TrimStart(),
            (_, { } low, null) => (rule.IsStrict ? $"{what} after {low}" : $"{what} at {low} or later").TrimStart(),
            _ => (rule.IsStrict ? $"{what} before {latest}" : $"{what} no later than {latest}").TrimStart(),
        };
    }

    private static string Gap(GapRule rule, Language language)
    {
        var most = rule.Bound.Comparison == Comparison.Less ? rule.Bound.Number - 1 : rule.Bound.Number;
        var days = SignalPhrase.Number(most);
        return (language, most) switch
        {
            (Language.Chinese, <= 0) => "天天都有",
            (Language.Chinese, _) => $"最多连续 {days} 天没有",
            (_, <= 0) => "every day",
            (_, 1) => "at most 1 day without",
            _ => $"at most {days} days in a row without",
        };
    }

    private static string Amount(AmountRule rule, Language language)
    {
        var other = rule.Money is { } money ? AmountWording.Of(money, language) : TermWording.Of(rule.Other!, language);
        var name = TermWording.Of(rule.Amount, language);
        var sign = (rule.Comparison switch
        {
            Comparison.GreaterOrEqual => new Bilingual("不少于", "at least"),
            Comparison.Greater => new Bilingual("多于", "more than"),
            Comparison.LessOrEqual => new Bilingual("不超过", "at most"),
            Comparison.Less => new Bilingual("少于", "less than"),
            Comparison.Equal => new Bilingual("正好是", "exactly"),
            _ => new Bilingual("不是", "anything but"),
        }).In(language);
        return language == Language.Chinese ? $"{name}{sign}{(rule.Money is null ? other : " " + other)}" : $"{name}: {sign} {other}";
    }
}
