using Antlr4.Runtime;
using Antlr4.Runtime.Misc;
using Playbook.Syntax.Parsing.Generated;
using Playbook.Syntax.Parsing.Tokens;

namespace Playbook.Syntax.Parsing.Errors;

/// <summary>
/// Reports what does not fit and goes on: at the next clause or block of the same line, at the line end, at the closing brace.
/// A statement or item is over only where a statement may end, so that a stray word never begins a new one.
/// </summary>
internal sealed class RecoveringErrorStrategy(SyntaxErrorReporter reporter) : DefaultErrorStrategy
{
    private static readonly IntervalSet MemberEnd = new(
        TokenConstants.EOF, PlaybookParser.NEWLINE, PlaybookParser.SEMICOLON, PlaybookParser.RBRACE, PlaybookParser.SKIPPED, PlaybookParser.HEAD);

    private static readonly IntervalSet Resume = new IntervalSet(
        PlaybookParser.LBRACE, PlaybookParser.BY, PlaybookParser.IN, PlaybookParser.TO, PlaybookParser.FROM, PlaybookParser.FOR, PlaybookParser.UNTIL,
        PlaybookParser.WORTH, PlaybookParser.REVIEWED_BY, PlaybookParser.KIND, PlaybookParser.USING, PlaybookParser.AT_LEAST, PlaybookParser.AT_MOST,
        PlaybookParser.WITHIN, PlaybookParser.TOP, PlaybookParser.IN_TOTAL, PlaybookParser.WHEN).Or(MemberEnd);

    /// <inheritdoc/>
    public override void ReportError(Parser recognizer, RecognitionException e)
    {
        if (!InErrorRecoveryMode(recognizer))
        {
            BeginErrorCondition(recognizer);
            var expected = e is NoViableAltException ? recognizer.Atn.NextTokens(recognizer.Atn.states[e.OffendingState]) : e.GetExpectedTokens();
            Report(recognizer, e.OffendingToken, expected ?? new IntervalSet());
        }
    }

    /// <inheritdoc/>
    public override void Recover(Parser recognizer, RecognitionException e)
    {
        var stream = (ITokenStream)recognizer.InputStream;
        if (lastErrorIndex == stream.Index && lastErrorStates is not null && lastErrorStates.Contains(recognizer.State))
        {
            // Nothing was read since the same place failed before.
            recognizer.Consume();
        }

        lastErrorIndex = stream.Index;
        lastErrorStates ??= new IntervalSet();
        lastErrorStates.Add(recognizer.State);
        ConsumeUntil(recognizer, Resume);
    }

    /// <inheritdoc/>
    public override IToken RecoverInline(Parser recognizer)
    {
        var expected = recognizer.GetExpectedTokens();
        ReportError(recognizer, new InputMismatchException(recognizer));
        if (!MemberEnd.Contains(recognizer.InputStream.LA(1)) && expected.Contains(recognizer.InputStream.LA(2)))
        {
            recognizer.Consume();
            var found = recognizer.CurrentToken;
            ReportMatch(recognizer);
            recognizer.Consume();
            return found;
        }

        var place = ((PlaybookTokenStream)recognizer.InputStream).Previous?.End ?? 0;
        return new PlaybookToken(expected.IsNil ? TokenConstants.InvalidType : expected.MinElement, place, place) { IsMissing = true };
    }

    /// <summary>
    /// Looks whether what comes next may stand here. In a statement, item or block what may not is passed over even on a line that
    /// is known to be broken: a rule that gave up there would take the block around it along.
    /// </summary>
    public override void Sync(Parser recognizer)
    {
        var isMemberRule = recognizer.RuleContext.RuleIndex
            is PlaybookParser.RULE_file or PlaybookParser.RULE_block or PlaybookParser.RULE_statement or PlaybookParser.RULE_item;
        var isRecovering = InErrorRecoveryMode(recognizer);
        if (isRecovering && !isMemberRule)
        {
            return;
        }

        var fits = recognizer.Atn.NextTokens(recognizer.Atn.states[recognizer.State]);
        var next = recognizer.InputStream.LA(1);
        if (fits.Contains(next) || (fits.Contains(TokenConstants.EPSILON) && !MustEndHere(recognizer, next)))
        {
            return;
        }

        if (!isMemberRule)
        {
            throw new InputMismatchException(recognizer);
        }

        if (!isRecovering)
        {
            BeginErrorCondition(recognizer);
            Report(recognizer, recognizer.CurrentToken, fits);
        }

        recognizer.Consume();
        ConsumeUntil(recognizer, fits.Or(MemberEnd).Or(IntervalSet.Of(PlaybookParser.LBRACE)));
    }

    private static bool MustEndHere(Parser recognizer, int next) =>
        recognizer.RuleContext.RuleIndex is PlaybookParser.RULE_statement or PlaybookParser.RULE_item && !MemberEnd.Contains(next);

    private void Report(Parser recognizer, IToken offending, IntervalSet expected)
    {
        var before = offending.TokenIndex > 0 ? ((ITokenStream)recognizer.InputStream).Get(offending.TokenIndex - 1) : null;
        var context = recognizer.Context;
        reporter.Report((PlaybookToken)offending, (PlaybookToken?)before, expected, context.RuleIndex, (PlaybookToken)context.Start);
    }
}
