using Playbook.Syntax.Parsing.Generated;
using Playbook.Syntax.Tree;
using static Playbook.Syntax.Parsing.Generated.PlaybookLexer;

namespace Playbook.Syntax.Parsing.Tokens;

/// <summary>Words within a line: structural where their neighbours let them be, the head of the next statement in a one-line block.</summary>
internal sealed partial class WordClassifier
{
    private int InnerRole(PlaybookToken word) => word.Word switch
    {
        StructuralWord.None => PlainRole(word),
        StructuralWord.Day or StructuralWord.Week or StructuralWord.Month or StructuralWord.Weekday or StructuralWord.Workdays
            or StructuralWord.Weekends or StructuralWord.HanNumber => CalendarRole(word),
        StructuralWord.DayPart => Next.Type == TIME ? DAY_PART : WORD,
        StructuralWord.Every => ContinuesEvery() ? EVERY : WORD,
        StructuralWord.Ordinal => IsSignedNumber(1) ? ORDINAL : WORD,
        StructuralWord.Times => IsAfterNumber() ? TIMES : WORD,
        StructuralWord.Ranks => IsAfterNumber() ? RANKS : WORD,
        StructuralWord.Before when IsRankAhead() => Top(word),
        StructuralWord.Before => IsNumber(1) ? BEFORE : IsAfterQuantity() ? EARLIER : WORD,
        StructuralWord.After => IsNumber(1) ? AFTER : IsAfterQuantity() ? LATER : WORD,
        StructuralWord.Within when TextOf(word)[0] >= '\u0080' => IsAfterQuantity() ? INSIDE : WORD,
        StructuralWord.SameDay => IsFirstValue() && Next.Type is TEXT or LBRACE ? WORD : SAME_DAY,
        StructuralWord.InTotal => IsNumber(1) ? IN_TOTAL : IsAfterQuantity() ? ALTOGETHER : WORD,
        StructuralWord.Overall => Next.Word == StructuralWord.AtMost ? OVERALL : IsAfterQuantity() ? ALTOGETHER : WORD,
        StructuralWord.Holiday => PreviousType is EXCEPT or AT || BeginsTimedHoliday() ? HOLIDAY : WORD,
        StructuralWord.And => IsFirstValue() ? WORD : AND,
        StructuralWord.Or => IsFirstValue() ? WORD : OR,
        StructuralWord.Per => IsAfterQuantity() ? PER : WORD,
        _ => OpensClause() ? ClauseRole(word) : WORD,
    };

    /// <summary><c>前3名</c>, <c>前10%</c>: ranks, not days.</summary>
    private bool IsRankAhead()
    {
        var after = 1;
        while (IsNumber(after))
        {
            after++;
        }

        return after > 1 && (Ahead(after).Word == StructuralWord.Ranks || Ahead(after).Type == PERCENT);
    }

    // 时间 节日 中秋节 20:00: without the time it could be two names.
    private bool BeginsTimedHoliday() =>
        PreviousType is HEAD or COLON && Next.Type is WORD or TEXT
        && (Ahead(2).Type == TIME || (Ahead(2).Word is StructuralWord.At or StructuralWord.DayPart && Ahead(3).Type == TIME));

    private static int Top(PlaybookToken word)
    {
        word.Word = StructuralWord.Top;
        return TOP;
    }

    private int PlainRole(PlaybookToken word)
    {
        if (IsUnitAfterNumber(Previous!, word) && !(_index > 1 && _tokens[_index - 2].Type == DAYS))
        {
            return UNIT;
        }

        var beginsStatement = _isOneLine && !_isInItem && !IsFirstValue() && _table.IsKnownHead(TextOf(word)) && !GoesOn(word);
        return beginsStatement ? HEAD : WORD;
    }

    /// <summary>
    /// <c>参数 费用 金额 默认 1元</c>, <c>要求 每场 直播 有 嘉宾</c>: a word of the line, though it may begin one. It is not when a text or a
    /// name follows, as behind a field: <c>要求 每周 直播 &gt;= 1 说明 "…"</c>.
    /// </summary>
    private bool GoesOn(PlaybookToken word) =>
        _head is { } head && Next.Type is not (TEXT or COLON) && _table.IsOfLine(TextOf(head), TextOf(word))
        && (Next is not { Type: WORD, Word: StructuralWord.None } || _table.IsKnownHead(TextOf(Next)) || _table.IsOfLine(TextOf(head), TextOf(Next)));

    /// <summary>A word is a unit when the vocabulary has it as one, or when it is written against its number and opens no statement.</summary>
    private bool IsUnitAfterNumber(PlaybookToken number, PlaybookToken word) =>
        word is { Type: WORD, Word: StructuralWord.None }
        && number is { Type: NUMBER or HAN_NUMBER } or { Type: WORD, Word: StructuralWord.HanNumber }
        && (_table.IsUnit(TextOf(word)) || (number.End == word.Start && !_table.IsKnownHead(TextOf(word))));

    private int CalendarRole(PlaybookToken word)
    {
        if (IsFurtherWeekday(word))
        {
            word.Word = StructuralWord.Weekday;
            return WEEKDAY;
        }

        var isPart = IsAfterNumber() || PreviousType is EVERY or PER;
        return word.Word switch
        {
            StructuralWord.Day when isPart => DAY,
            StructuralWord.Day => IsSignedNumber(1) ? DAYS : WORD,
            StructuralWord.Week => isPart ? WEEK : WORD,
            StructuralWord.Month => isPart ? MONTH : WORD,
            StructuralWord.Weekday => PreviousType is EVERY or WEEK or EXCEPT || IsAfterWeekAt() ? WEEKDAY : WORD,
            StructuralWord.Workdays => PreviousType is EVERY or AT or EXCEPT ? WORKDAYS : WORD,
            StructuralWord.Weekends => PreviousType is EVERY or AT or EXCEPT ? WEEKENDS : WORD,
            _ => IsHanNumber() ? HAN_NUMBER : WORD,
        };
    }

    /// <summary><c>周一、周四</c>, <c>周一、四</c>, <c>周一三五</c>, <c>monday to friday</c>.</summary>
    private bool IsFurtherWeekday(PlaybookToken word)
    {
        if (word.Word is StructuralWord.Weekday or StructuralWord.HanNumber or StructuralWord.Day)
        {
            var isWhole = word.Word == StructuralWord.Weekday;
            return PreviousType switch
            {
                WEEKDAY => isWhole || Previous!.End == word.Start,
                ALSO or UNTIL or TO or RANGE or MINUS => _index > 1 && _tokens[_index - 2].Type == WEEKDAY,
                _ => false,
            };
        }

        return false;
    }

    private bool IsAfterWeekAt() => PreviousType == AT && _index > 1 && _tokens[_index - 2].Type is WEEK;

    private bool IsHanNumber() =>
        IsNumber(1)
        || PreviousType is ORDINAL or EVERY or HAN_NUMBER or BEFORE or TOP
        || IsPeriod(Next)
        || Next is { Type: WORD, Word: StructuralWord.Times or StructuralWord.Ranks or StructuralWord.Until }
        || (Next is { Type: WORD, Word: StructuralWord.None } next && _table.IsUnit(TextOf(next)));

    private bool IsAfterNumber() => PreviousType is NUMBER or HAN_NUMBER;

    private bool IsAfterQuantity() => PreviousType is NUMBER or HAN_NUMBER or UNIT or DAY or WEEK or MONTH or TIMES or RANKS or PERCENT;

    /// <summary>Where any word may be a value: right after a head, a clause word, a separator or an operator.</summary>
    private bool IsFirstValue() => PreviousType switch
    {
        HEAD or COLON or SEPARATOR or ALSO or LPAREN or ARROW or AND or OR or NOT => true,
        BY or IN or TO or FROM or FOR or UNTIL or WORTH or REVIEWED_BY or KIND or USING or AT_LEAST or AT_MOST or WITHIN or TOP
            or WHEN or AT or ON_HOLIDAYS or HOLIDAY => true,
        var type => IsComparison(type),
    };

    /// <summary>Whether a clause word has something to introduce. Elsewhere than first it is reported when it has not.</summary>
    private bool OpensClause() =>
        !IsFirstValue() || (!EndsPhrase(Next.Type) && (Next.Type != TEXT || IntroducesText(_tokens[_index].Word)));

    private bool IntroducesText(StructuralWord word) => word switch
    {
        StructuralWord.By or StructuralWord.In or StructuralWord.From or StructuralWord.Until or StructuralWord.At => true,
        StructuralWord.ReviewedBy or StructuralWord.Kind or StructuralWord.Using or StructuralWord.Worth => true,
        StructuralWord.When => IsComparison(Ahead(2).Type),
        _ => false,
    };

    private int ClauseRole(PlaybookToken word) => word.Word switch
    {
        StructuralWord.By => BY,
        StructuralWord.In => TextOf(word)[0] is 't' or 'T' or 'ｔ' or 'Ｔ' ? TO : IN,
        StructuralWord.From => FROM,
        StructuralWord.Until => UNTIL,
        StructuralWord.At => AT,
        StructuralWord.For => FOR,
        StructuralWord.When => WHEN,
        StructuralWord.Except => EXCEPT,
        StructuralWord.AtMost => AT_MOST,
        StructuralWord.AtLeast => AT_LEAST,
        StructuralWord.Within => WITHIN,
        StructuralWord.Top => TOP,
        StructuralWord.Worth => WORTH,
        StructuralWord.ReviewedBy => REVIEWED_BY,
        StructuralWord.Kind => KIND,
        StructuralWord.Using => USING,
        StructuralWord.OnHolidays => ON_HOLIDAYS,
        StructuralWord.Not => NOT,
        _ => WORD,
    };
}
