using static Playbook.Syntax.Parsing.Generated.PlaybookLexer;

namespace Playbook.Syntax.Parsing.Tokens;

/// <summary>
/// Separators between the days of one pattern. They look like those between values; told apart here, the parser need not read
/// to the end of a list to know which list it is.
/// </summary>
internal sealed partial class WordClassifier
{
    private PatternList _list;

    private enum PatternList
    {
        None,
        Numbers,
        Weekdays,
        Dates,
    }

    private PatternList ListAfter(int type) => type switch
    {
        ORDINAL or DAYS or MONTH => PatternList.Numbers,
        WEEKDAY => PatternList.Weekdays,
        DATE when _list == PatternList.Dates || BeginsDates() => PatternList.Dates,
        NUMBER or HAN_NUMBER or DAY or PLUS when _list == PatternList.Numbers => PatternList.Numbers,
        ALSO or RANGE or MINUS or UNTIL or TO => _list,
        _ => PatternList.None,
    };

    /// <summary>Dates make a pattern where an item begins and where days are left out; elsewhere they are values.</summary>
    private bool BeginsDates() => PreviousType switch
    {
        NEWLINE or SEMICOLON or LBRACE or RBRACE or SKIPPED or EXCEPT => true,
        AT => _isInItem,
        _ => false,
    };

    private bool ContinuesPattern() => _list switch
    {
        PatternList.Numbers => Next.Word == Tree.StructuralWord.Ordinal || IsDayNumber(IsNumber(1) ? 1 : 2),
        PatternList.Weekdays => Next.Word is Tree.StructuralWord.Weekday or Tree.StructuralWord.HanNumber or Tree.StructuralWord.Day,
        PatternList.Dates => Next.Type == DATE,
        _ => false,
    };

    /// <summary>Whether a number stands there that counts days, not money or members.</summary>
    private bool IsDayNumber(int ahead) =>
        IsSignedNumber(1) && Ahead(ahead + 1).Type != PERCENT && !IsUnitAfterNumber(Ahead(ahead), Ahead(ahead + 1));
}
