using Playbook.Syntax.Tree;
using Playbook.Templates.Diagnostics;
using Playbook.Templates.Execution;
using Playbook.Templates.Parsing;
using Playbook.Templates.Tree;
using Playbook.Templates.Types;
using Playbook.Templates.Words;

namespace Playbook.Templates.Checking;

/// <summary>The statements that branch, repeat and include: where what is known parts and meets again.</summary>
internal sealed partial class TemplateChecker
{
    private IfStep CheckIf(IfNode syntax)
    {
        var branches = new List<(Expression, Step)>();
        FlowState? after = null;
        foreach (var branch in syntax.Branches)
        {
            var condition = _expressions.CheckCondition(branch.Condition);
            var before = _context.Flow;
            _context.Flow = before.With(condition.WhenTrue);
            branches.Add((condition.Expression, Check(branch.Body)));
            after = after?.Join(_context.Flow) ?? _context.Flow;
            _context.Flow = before.With(condition.WhenFalse);
        }

        var otherwise = syntax.Else is null ? null : Check(syntax.Else);
        _context.Flow = after?.Join(_context.Flow) ?? _context.Flow;
        return new IfStep([.. branches], otherwise, PlaceOf(syntax));
    }

    private CaseStep CheckCase(CaseNode syntax)
    {
        var value = _expressions.Check(syntax.Value);
        var before = _context.Flow;
        FlowState? after = null;
        var choices = new List<(Expression[], Step)>();
        foreach (var choice in syntax.Choices)
        {
            var values = new List<Expression>();
            foreach (var candidate in choice.Values)
            {
                var actual = _expressions.Check(candidate);
                _expressions.RequireComparable(value.Type, actual.Type, candidate.Span);
                values.Add(actual.Expression);
            }

            choices.Add(([.. values], Check(choice.Body)));
            after = after?.Join(_context.Flow) ?? _context.Flow;
            _context.Flow = before;
        }

        var otherwise = syntax.Else is null ? null : Check(syntax.Else);
        _context.Flow = after?.Join(_context.Flow) ?? _context.Flow;
        return new CaseStep(value.Expression, [.. choices], otherwise, PlaceOf(syntax));
    }

    private ForStep CheckFor(ForNode syntax)
    {
        var list = _expressions.Check(syntax.List);
        var element = _expressions.RequireList(list.Type, syntax.List.Span);
        var offset = CheckBound(syntax.Offset);
        var limit = CheckBound(syntax.Limit);

        var entry = EntryOfBody(syntax, element);
        var body = CheckBody(syntax, entry, element);
        var after = entry.JoinLocals(RestoreLoopNames(_context.Flow with { IsUnreachable = false }, syntax, entry));
        _context.Flow = entry;
        var otherwise = syntax.Else is null ? null : Check(syntax.Else);
        _context.Flow = after.Join(_context.Flow);
        return new ForStep
        {
            List = list.Expression,
            Offset = offset,
            Limit = limit,
            IsReversed = syntax.IsReversed,
            ValueSlot = _context.SlotOf(WordKey.Of(syntax.Name)),
            StateSlot = _context.SlotOf(ExpressionChecker.LoopKey),
            Body = body,
            Otherwise = otherwise,
            Place = PlaceOf(syntax),
        };
    }

    private Expression? CheckBound(ExpressionNode? syntax)
    {
        if (syntax is null)
        {
            return null;
        }

        var bound = _expressions.Check(syntax);
        if (TypeJoin.Fits(bound.Type, TemplateType.Number))
        {
            return bound.Expression;
        }

        var name = TemplateWords.NameOf(TemplateWord.For);
        _findings.Add(TemplateTypeDiagnostics.ArgumentType(
            _findings.At(syntax.Span), name, new("次数", "number of rounds"), TemplateType.Number, bound.Type));
        return null;
    }

    /// <summary>
    /// What is known at the beginning of every round: nothing of the values of names that a round assigns. A name that holds
    /// nothing before the loop has its type from the assignments inside, which a first, silent look finds.
    /// </summary>
    private FlowState EntryOfBody(ForNode syntax, TemplateType element)
    {
        var assigned = syntax.Body.AssignedNames().Select(WordKey.Of).ToHashSet(StringComparer.Ordinal);
        var entry = assigned.Aggregate(_context.Flow, static (state, key) => state.Forgetting(key));
        if (syntax.Body.Includes().Any())
        {
            entry = entry.ForgettingLocals();
        }

        if (!assigned.Any(key => entry.Locals.GetValueOrDefault(key) == SpecialTypes.Nothing))
        {
            return entry;
        }

        var flow = _context.Flow;
        _ = _findings.Silently(() => CheckBody(syntax, entry, element));
        var seen = RestoreLoopNames(_context.Flow with { IsUnreachable = false }, syntax, entry);
        _context.Flow = flow;
        return entry.JoinLocals(seen);
    }

    private Step CheckBody(ForNode syntax, FlowState entry, TemplateType element)
    {
        _context.Flow = entry.WithLocal(ExpressionChecker.LoopKey, ValueMembers.Loop).WithLocal(WordKey.Of(syntax.Name), element);
        _context.LoopDepth++;
        var body = Check(syntax.Body);
        _context.LoopDepth--;
        return body;
    }

    /// <summary>Gives the names of a loop the meaning back that they have outside it.</summary>
    private static FlowState RestoreLoopNames(FlowState flow, ForNode syntax, FlowState outside)
    {
        foreach (var key in (string[])[WordKey.Of(syntax.Name), ExpressionChecker.LoopKey])
        {
            flow = flow.Forgetting(key);
            flow = flow with
            {
                Locals = outside.Locals.TryGetValue(key, out var type) ? flow.Locals.SetItem(key, type) : flow.Locals.Remove(key),
            };
        }

        return flow;
    }

    private IncludeStep? CheckInclude(IncludeNode syntax)
    {
        if (syntax.Name is not LiteralNode { Value: string name })
        {
            _findings.Add(TemplateTypeDiagnostics.LiteralNeeded(_findings.At(syntax.Name.Span), new("要引入的模板名", "The name of an included template")));
            return null;
        }

        var includes = _context.Includes;
        var caller = _context.Flow;
        var flow = HidePrivateNames(caller);
        var expansion = includes.Find(name, flow);
        if (expansion is null)
        {
            if (includes.Depth >= IncludeTable.DepthLimit)
            {
                _findings.Add(TemplateRenderDiagnostics.TooDeepIncludes(_findings.At(syntax.Span), IncludeTable.DepthLimit, name));
                return null;
            }

            if (includes.Count >= IncludeTable.ExpansionLimit)
            {
                _findings.Add(TemplateRenderDiagnostics.TooManyIncludes(_findings.At(syntax.Span), IncludeTable.ExpansionLimit));
                return null;
            }

            _context.Findings.Enter(_findings.At(syntax.Span));
            var parsed = includes.Parse(name, () => ParseIncluded(name));
            if (parsed is { } template)
            {
                expansion = includes.Add(name, flow);
                Expand(expansion, template.Text, template.Block);
            }

            _context.Findings.Leave();
            if (expansion is null)
            {
                _findings.Add(IncludeNames.Unknown(_findings.At(syntax.Name.Span), name, _context.Includable));
                return null;
            }
        }

        var exit = expansion.Exit ?? flow.ForgettingLocals();
        _context.Flow = ShowPrivateNames(exit, caller);
        int[] privateSlots = [.. caller.Locals.Keys.Where(IsPrivate).Select(_context.SlotOf)];
        return new IncludeStep(expansion.Body, privateSlots, syntax.Indent, PlaceOf(syntax));
    }

    private void Expand(IncludeTable.Expansion expansion, TemplateText text, BlockNode block)
    {
        var loops = _context.LoopDepth;
        _context.LoopDepth = 0;
        _context.Includes.Depth++;
        _context.Flow = expansion.Entry;
        expansion.Body.Body = new TemplateChecker(_context, text).Check(block);
        expansion.Exit = _context.Flow with { IsUnreachable = false };
        _context.Includes.Depth--;
        _context.LoopDepth = loops;
    }

    private (TemplateText Text, BlockNode Block)? ParseIncluded(string name) =>
        _context.Includable?.Find(name) is { } text
            ? (text, TemplateParser.Parse(text.Value.Content, new FindingSink(text, _context.Findings)))
            : null;

    /// <summary>A name that begins with <c>$</c> is its own template's affair.</summary>
    private static FlowState HidePrivateNames(FlowState flow) =>
        flow with { Locals = flow.Locals.RemoveRange(flow.Locals.Keys.Where(IsPrivate)) };

    private static FlowState ShowPrivateNames(FlowState flow, FlowState caller) => flow with
    {
        Locals = flow.Locals.RemoveRange(flow.Locals.Keys.Where(IsPrivate)).SetItems(caller.Locals.Where(l => IsPrivate(l.Key))),
        IsUnreachable = caller.IsUnreachable,
    };

    private static bool IsPrivate(string key) => key[0] == '$';
}
