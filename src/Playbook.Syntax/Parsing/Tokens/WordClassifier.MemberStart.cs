using Playbook.Syntax.Parsing.Generated;
using Playbook.Syntax.Tree;
using static Playbook.Syntax.Parsing.Generated.PlaybookLexer;

namespace Playbook.Syntax.Parsing.Tokens;

/// <summary>Words that begin a line: the head of a statement, or the pattern of a schedule item.</summary>
internal sealed partial class WordClassifier
{
    private int OpeningRole(PlaybookToken word)
    {
        var role = word.Word switch
        {
            StructuralWord.Every when ContinuesEvery() => EVERY,
            StructuralWord.Ordinal when IsSignedNumber(1) => ORDINAL,
            StructuralWord.Day when IsSignedNumber(1) => DAYS,
            StructuralWord.At when Next is { Type: DATE } or { Word: StructuralWord.Ordinal or StructuralWord.Every or StructuralWord.Day } => AT,
            StructuralWord.When when BeginsTrigger() => WHEN,
            StructuralWord.Holiday when BeginsHoliday() => HOLIDAY,
            StructuralWord.Workdays when IsTime(1) => WORKDAYS,
            StructuralWord.Weekends when IsTime(1) => WEEKENDS,
            StructuralWord.HanNumber when IsPeriod(Next) => HAN_NUMBER,
            StructuralWord.None when BeginsRelative(word) => ITEM_NAME,
            _ => HEAD,
        };
        _isInItem = role != HEAD;
        return role;
    }

    private bool ContinuesEvery() => Next switch
    {
        { Type: NUMBER } => true,
        { Type: WORD, Word: StructuralWord.DayPart } => IsTime(1),
        { Type: WORD, Word: var word } => word is StructuralWord.Day or StructuralWord.Week or StructuralWord.Month or StructuralWord.Weekday
            or StructuralWord.Workdays or StructuralWord.Weekends or StructuralWord.HanNumber,
        _ => false,
    };

    /// <summary><c>当 入群 消息 …</c>, <c>when silent 14 days message …</c>; but <c>当 打卡 &gt;= 28</c> is a statement.</summary>
    private bool BeginsTrigger()
    {
        if (Next is not { Type: WORD, Word: not (StructuralWord.Not or StructuralWord.Every) })
        {
            return false;
        }

        var after = 2;
        if (IsNumber(after))
        {
            after = SkipQuantity(after);
        }

        return Ahead(after) is { Type: WORD, Word: not (StructuralWord.And or StructuralWord.Or) } or { Type: TIME or TEXT };
    }

    /// <summary><c>节日 元旦 20:00 …</c>, <c>节日 元旦 通知 …</c>; but <c>节日 "春节" "祝福"</c> is a statement.</summary>
    private bool BeginsHoliday() => Next.Type is WORD or TEXT && Ahead(2).Type is WORD or TIME;

    /// <summary>
    /// <c>开营 前3天 20:00 通知 "…"</c>: a name, before or after, how long, perhaps a time, a kind. A name that is spelt like a field
    /// needs a title behind it too, for <c>提醒 前1天 20:00 …</c> is a field, and in a block on one line so may be what follows it.
    /// </summary>
    private bool BeginsRelative(PlaybookToken word)
    {
        if (Next is not { Type: WORD, Word: StructuralWord.Before or StructuralWord.After } || !IsNumber(2))
        {
            return false;
        }

        var after = SkipQuantity(2);
        while (IsTime(after))
        {
            after++;
        }

        if (Ahead(after) is not { Type: WORD, Word: StructuralWord.None })
        {
            return false;
        }

        var title = Ahead(after + 1).Type == WORD ? after + 2 : after + 1;
        return !_table.IsField(TextOf(word))
            || (Ahead(title).Type == TEXT && !(_isOneLine && _table.IsField(TextOf(Ahead(after)))));
    }

    private bool IsTime(int ahead) => Ahead(ahead) is { Type: TIME } || (Ahead(ahead).Word is StructuralWord.At or StructuralWord.DayPart && Ahead(ahead + 1).Type == TIME);

    /// <summary>The place after a number and its unit.</summary>
    private int SkipQuantity(int ahead)
    {
        while (IsNumber(ahead))
        {
            ahead++;
        }

        return IsPeriod(Ahead(ahead)) || IsUnitAfterNumber(Ahead(ahead - 1), Ahead(ahead)) ? ahead + 1 : ahead;
    }

    private static bool IsPeriod(PlaybookToken token) =>
        token is { Type: WORD, Word: StructuralWord.Day or StructuralWord.Week or StructuralWord.Month };
}
