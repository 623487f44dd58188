using System.Runtime.CompilerServices;
using Playbook.Syntax.Text;
using Playbook.Syntax.Tree;
using Playbook.Templates.Diagnostics;
using Playbook.Templates.Execution;
using Playbook.Templates.FillIns;
using Playbook.Templates.Parsing;
using Playbook.Templates.Tree;
using Playbook.Templates.Types;
using Playbook.Templates.Values;
using Playbook.Templates.Words;

namespace Playbook.Templates.Checking;

/// <summary>Checks the statements of one template and makes of them what is rendered.</summary>
internal sealed partial class TemplateChecker
{
    private readonly CheckContext _context;
    private readonly TemplateText _text;
    private readonly FindingSink _findings;
    private readonly ExpressionChecker _expressions;

    /// <summary>Prepares to check a template.</summary>
    public TemplateChecker(CheckContext context, TemplateText text)
    {
        _context = context;
        _text = text;
        _findings = new FindingSink(text, context.Findings);
        _expressions = new ExpressionChecker(context, text, _findings);
    }

    /// <summary>Checks statements.</summary>
    public Step Check(BlockNode block)
    {
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            _findings.Add(TemplateRenderDiagnostics.TooDeep(_findings.At(block.Span), TokenCursor.NestingLimit));
            return new SequenceStep([]);
        }

        var steps = new List<Step>(block.Statements.Length);
        foreach (var statement in block.Statements)
        {
            if (Check(statement) is { } step)
            {
                steps.Add(step);
            }
        }

        return steps is [var only] ? only : new SequenceStep([.. steps]);
    }

    private Step? Check(StatementNode statement) => statement switch
    {
        TextNode text => CheckText(text),
        PrintNode print => CheckPrint(print),
        AssignmentNode assignment => CheckAssignment(assignment),
        CaptureNode capture => CheckCapture(capture),
        IfNode branches => CheckIf(branches),
        CaseNode choice => CheckCase(choice),
        ForNode loop => CheckFor(loop),
        LoopExitNode exit => CheckLoopExit(exit),
        IncludeNode include => CheckInclude(include),
        _ => null,
    };

    private TextStep CheckText(TextNode syntax)
    {
        // Only copy has blanks; in pages and data two brackets are brackets.
        if (_context.Escaping is TemplateEscaping.None or TemplateEscaping.Markdown)
        {
            CheckFillIns(syntax);
        }

        return new TextStep(syntax.Text, PlaceOf(syntax));
    }

    private void CheckFillIns(TextNode syntax)
    {
        for (var at = FillInScanner.NextOpening(syntax.Text, 0); at >= 0; at = FillInScanner.NextOpening(syntax.Text, at))
        {
            var match = FillInScanner.Read(syntax.Text, at);
            var goesOnBehindTag = match.Problem == FillInProblem.Unclosed && at + match.Length == syntax.Text.Length;
            if (match.Problem != FillInProblem.None && !goesOnBehindTag)
            {
                var span = new TextSpan(syntax.Span.Start + at, match.Length);
                _findings.Add(TemplateSyntaxDiagnostics.BadFillIn(
                    _findings.At(span), syntax.Text.Substring(at, match.Length), FillInScanner.Describe(match.Problem)));
            }

            at += Math.Max(match.Length, 1);
        }
    }

    private Step CheckPrint(PrintNode syntax)
    {
        var value = _expressions.Check(syntax.Value);
        _expressions.RequirePrintable(value.Type, syntax.Value.Span);
        return value.Type == TemplateType.Number
            ? new PrintNumberStep(value.Expression, _context.Writer, PlaceOf(syntax))
            : new PrintStep(value.Expression, _context.Writer, syntax.Indent, PlaceOf(syntax));
    }

    private AssignStep? CheckAssignment(AssignmentNode syntax)
    {
        var value = _expressions.Check(syntax.Value);
        return TryAssign(syntax.Name, syntax.NameSpan, value.Type) is { } slot ? new AssignStep(slot, value.Expression, PlaceOf(syntax)) : null;
    }

    private CaptureStep? CheckCapture(CaptureNode syntax)
    {
        var body = Check(syntax.Body);
        var isText = _context.Escaping == TemplateEscaping.None;
        return TryAssign(syntax.Name, syntax.NameSpan, isText ? TemplateType.Text : TemplateType.Markup) is { } slot
            ? new CaptureStep(slot, body, isText ? static text => text : static text => new Markup(text))
            : null;
    }

    /// <summary>Gives a local a value of a type; null when it cannot have it.</summary>
    private int? TryAssign(string name, TextSpan place, TemplateType type)
    {
        var key = WordKey.Of(name);
        var isLocal = _context.Flow.Locals.TryGetValue(key, out var before);
        if (!isLocal && _context.FindGlobal(key) >= 0)
        {
            _findings.Add(TemplateTypeDiagnostics.AssignedGlobal(_findings.At(place), name));
            return null;
        }

        if (!isLocal || before == SpecialTypes.Unknown || before == type)
        {
            _context.Flow = _context.Flow.WithLocal(key, type);
            return _context.SlotOf(key);
        }

        var mayBeMissing = before is OptionalType || before == SpecialTypes.Nothing;
        var becomesMissing = type is OptionalType || type == SpecialTypes.Nothing;
        if (!TypeJoin.CanBeEqual(before!, type) || (becomesMissing && !mayBeMissing))
        {
            _findings.Add(TemplateTypeDiagnostics.LocalType(_findings.At(place), name, before!, type));
            return null;
        }

        _context.Flow = _context.Flow.WithLocal(key, TypeJoin.Of(before!, type));
        if (mayBeMissing && !becomesMissing)
        {
            _context.Flow = _context.Flow.With([FlowState.LocalPath(key)]);
        }

        return _context.SlotOf(key);
    }

    private LoopExitStep? CheckLoopExit(LoopExitNode syntax)
    {
        if (_context.LoopDepth == 0)
        {
            var word = TemplateWords.NameOf(syntax.Leaves ? TemplateWord.Break : TemplateWord.Continue);
            _findings.Add(TemplateSyntaxDiagnostics.OutsideLoop(_findings.At(syntax.Span), word));
            return null;
        }

        _context.Flow = _context.Flow with { IsUnreachable = true };
        return new LoopExitStep(syntax.Leaves ? Flow.Break : Flow.Continue);
    }

    private Place PlaceOf(StatementNode statement) => new(_text, statement.Span);
}
