using Antlr4.Runtime;
using Antlr4.Runtime.Misc;
using Playbook.Syntax.Diagnostics;
using Playbook.Syntax.Parsing.Generated;
using Playbook.Syntax.Parsing.Tokens;
using Playbook.Syntax.Text;
using Playbook.Syntax.Tree;
using Playbook.Syntax.Words;

namespace Playbook.Syntax.Parsing.Errors;

/// <summary>Says what is wrong where the parser cannot go on: which finding it is follows from the rule, the token and what would fit.</summary>
internal sealed class SyntaxErrorReporter(SourceText source, WordTable table, FindingList findings)
{
    /// <summary>Reports one place, unless its line is known to be broken.</summary>
    /// <param name="offending">The token that does not fit.</param>
    /// <param name="before">The one before it.</param>
    /// <param name="expected">The token types that would fit.</param>
    /// <param name="rule">The rule that was being read.</param>
    /// <param name="ruleStart">The token it began with.</param>
    public void Report(PlaybookToken offending, PlaybookToken? before, IntervalSet expected, int rule, PlaybookToken ruleStart)
    {
        var atEnd = offending.Type is TokenConstants.EOF or PlaybookParser.NEWLINE or PlaybookParser.RBRACE or PlaybookParser.SEMICOLON
            or PlaybookParser.SKIPPED;
        if (findings.IsBroken(atEnd && before is not null ? before.Start : offending.Start))
        {
            return;
        }

        findings.Add((rule, offending.Type) switch
        {
            (_, PlaybookParser.UNKNOWN) => TextDiagnostics.UnknownCharacter(LocationOf(offending)),
            (PlaybookParser.RULE_group, _) when atEnd && expected.Contains(PlaybookParser.RPAREN) => BlockDiagnostics.UnclosedBracket(LocationOf(ruleStart)),
            (PlaybookParser.RULE_item, PlaybookParser.WORD) when PrefixLength(offending) is > 0 and var length =>
                PhraseDiagnostics.RunTogether(LocationOf(offending), length),
            (PlaybookParser.RULE_relative, _) => PhraseDiagnostics.Unexpected(LocationOf(ruleStart), Quote(ruleStart), Expectations.LineStart),
            _ when before is not null && (atEnd || AsksForMore(before)) =>
                PhraseDiagnostics.Missing(LocationOf(before), Quote(before), WhatFollows(before, expected)),
            _ => PhraseDiagnostics.Unexpected(LocationOf(offending), Quote(offending), Expectations.Describe(expected)),
        });
    }

    private static bool AsksForMore(PlaybookToken token) =>
        token.Type is PlaybookParser.SEPARATOR or PlaybookParser.ARROW or PlaybookParser.RANGE
        || (token.Word is not StructuralWord.None && token.Type is not (PlaybookParser.WORD or PlaybookParser.HEAD));

    private static Bilingual WhatFollows(PlaybookToken before, IntervalSet expected) => before.Word switch
    {
        StructuralWord.By or StructuralWord.ReviewedBy => new Bilingual("负责人的名称", "the name of who does it"),
        StructuralWord.In => new Bilingual("渠道的名称", "the name of a channel"),
        StructuralWord.For or StructuralWord.Within => new Bilingual("时长，如 60分钟", "a duration, such as 60 minutes"),
        StructuralWord.Worth => new Bilingual("金额，如 30元", "an amount, such as 30 CNY"),
        StructuralWord.AtMost or StructuralWord.AtLeast or StructuralWord.Top or StructuralWord.InTotal => new Bilingual("数字", "a number"),
        StructuralWord.When => new Bilingual("条件，如 打卡 >= 21", "a condition, such as checkin >= 21"),
        StructuralWord.Until or StructuralWord.From or StructuralWord.Except => new Bilingual("天数或日期，如 第28天", "a day or date, such as day 28"),
        _ => Expectations.Describe(expected),
    };

    /// <summary>How much of a word that the vocabulary has not is a structural word run together with the rest.</summary>
    private int PrefixLength(PlaybookToken word) =>
        table.IsKnown(source.Slice(word.Span)) ? 0 : HanRunSplitter.PrefixLength(source.Slice(word.Span));

    private Location LocationOf(PlaybookToken token) => new(source, token.Span);

    private Bilingual Quote(PlaybookToken token)
    {
        var text = source.ToString(token.Span);
        return token.Type switch
        {
            TokenConstants.EOF => new Bilingual("文件末尾", "The end of the file"),
            PlaybookParser.NEWLINE => new Bilingual("行末", "The end of the line"),
            PlaybookParser.TEXT => new Bilingual("引号里的文字", "A quoted text"),
            _ => new Bilingual($"“{text}”", $"‘{text}’"),
        };
    }
}
