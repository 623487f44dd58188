using System.Collections.Frozen;
using System.Collections.Immutable;
using Playbook.Syntax.Tree;
using static Playbook.Syntax.Tree.StructuralWord;

namespace Playbook.Syntax.Words;

/// <summary>
/// The one table of the words that shape phrases. The lexer, the keyword reference, completion and the formatter read it.
/// A spelling belongs to one row; where a word plays two roles (<c>前3天</c>, <c>前3名</c>; <c>to</c> a channel, <c>to</c> a
/// day) the phrase decides and the token of the tree says which it was.
/// </summary>
public static class StructuralWords
{
    /// <summary>Every structural word, in the order of <see cref="StructuralWord"/>.</summary>
    public static ImmutableArray<StructuralWordInfo> All { get; } =
    [
        new(Every, "每|每个", "every", "重复：每天、每两周、每周三", "repeats: every day, every 2 weeks, every wednesday"),
        new(Ordinal, "第", "", "后接天数：第1天是开始日", "before a day number; day 1 is the start date"),
        new(Day, "天|日|号", "day|days", "天；英文写在天数前，如 day 30", "a day; before a number, a day of the playbook: day 30"),
        new(Week, "周|星期|礼拜|个星期", "week|weeks", "周，从周一算起", "a week, from monday"),
        new(Month, "月|个月", "month|months", "月", "a month"),
        new(Weekday, Weekdays.Spellings(Language.Chinese), Weekdays.Spellings(Language.English), new("星期几", "a day of the week")),
        new(Workdays, "工作日", "weekday|weekdays|workday|workdays", "工作日（周一至周五，依节假日调休）", "working days: monday to friday, as holidays shift them"),
        new(Weekends, "周末", "weekend|weekends", "周末（周六、周日）", "saturdays and sundays"),
        new(DayPart, "凌晨|清晨|早晨|早上|上午|早|中午|下午|傍晚|晚上|晚", "", "写在时间前：早上7点、晚上8点、每晚21:30", "before a time: which half of the day it lies in"),
        new(HanNumber, "一|二|两|三|四|五|六|七|八|九|十|半", "", "汉字小数目：两周、前三名、半小时", "a small number in Han characters"),
        new(By, "由|按", "by", "由谁负责；按什么计", "who does it; by what it is counted"),
        new(In, "发到|发往", "in|to", "发到哪些渠道", "the channels it goes to"),
        new(From, "从|来自", "from", "从何时起；来自何处", "since when; out of what"),
        new(Until, "至|到|直到", "until|to|till", "到何时为止，含当天", "up to and including"),
        new(At, "在", "at|on", "写在时间、日期前，可省", "before a time or date; may be left out"),
        new(For, "时长", "for", "持续多久", "how long it takes"),
        new(When, "当", "when", "当成员触发某事，或当条件成立", "when a member does something, or a condition holds"),
        new(Except, "除|除了", "except", "除去哪些天", "the days left out"),
        new(Times, "次", "times|time", "次数", "how many times"),
        new(InTotal, "共|总共|一共", "in total", "一共几次", "how many all together"),
        new(Overall, "累计", "overall", "积分的累计上限", "a cap over the whole run"),
        new(AtMost, "最多|至多", "at most", "上限", "an upper bound"),
        new(AtLeast, "至少|满", "at least", "下限", "a lower bound"),
        new(Before, "前|提前", "before", "在此之前多久", "so long before"),
        new(After, "后|之后", "after", "在此之后多久", "so long after"),
        new(SameDay, "当天|当日", "same day", "与活动同一天", "on the day of the item itself"),
        new(Within, "内|以内|之内", "within", "在多长时间之内", "no later than so long"),
        new(Top, "前", "top", "排名前几", "the first so many ranks"),
        new(Ranks, "名", "", "名次或名额", "ranks or places"),
        new(Worth, "价值", "worth", "价值多少", "what it is worth"),
        new(ReviewedBy, "审核", "reviewed by", "由谁审核", "who reviews it"),
        new(Kind, "类型", "kind", "属于哪一类", "which kind it is"),
        new(Using, "用|使用", "using", "用哪份文案", "with which copy"),
        new(OnHolidays, "遇节假日", "on holidays", "遇到节假日怎么办", "what to do on a public holiday"),
        new(Holiday, "节日", "holiday", "某个节日当天", "on a named holiday"),
        new(Per, "", "per", "每多少一份", "for each so many"),
        new(And, "且|并且", "and", "两个条件都成立", "both conditions hold"),
        new(Or, "或|或者", "or", "有一个条件成立", "either condition holds"),
        new(Not, "非|不是", "not", "条件不成立", "the condition does not hold"),
    ];

    private static readonly FrozenDictionary<string, StructuralWordInfo> Spellings = RowsBySpelling();

    private static readonly FrozenDictionary<string, StructuralWordInfo>.AlternateLookup<ReadOnlySpan<char>> BySpelling =
        Spellings.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Every spelling, as a look-up key.</summary>
    public static ImmutableArray<string> Keys => Spellings.Keys;

    /// <summary>The row of a word.</summary>
    /// <exception cref="KeyNotFoundException"><paramref name="word"/> is <see cref="None"/>.</exception>
    public static StructuralWordInfo Get(StructuralWord word)
    {
        foreach (var row in All)
        {
            if (row.Word == word)
            {
                return row;
            }
        }

        throw new KeyNotFoundException($"{word} has no row.");
    }

    /// <summary>The word a spelling belongs to, or <see cref="None"/>. A spelling of two words gives the first of them.</summary>
    /// <param name="key">The spelling in the form of <see cref="WordKey"/>.</param>
    public static StructuralWord Find(ReadOnlySpan<char> key) => BySpelling.TryGetValue(key, out var row) ? row.Word : None;

    // A table of rows, not of their words: every command needs it, and dictionaries of classes are compiled beforehand.
    private static FrozenDictionary<string, StructuralWordInfo> RowsBySpelling()
    {
        var rows = new Dictionary<string, StructuralWordInfo>(StringComparer.Ordinal);
        foreach (var row in All)
        {
            foreach (var spelling in row.All)
            {
                rows.TryAdd(spelling, row);
            }
        }

        return rows.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
