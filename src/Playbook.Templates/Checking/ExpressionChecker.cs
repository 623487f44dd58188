using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.CompilerServices;
using Playbook.Syntax.Text;
using Playbook.Syntax.Tree;
using Playbook.Syntax.Words;
using Playbook.Templates.Diagnostics;
using Playbook.Templates.Execution;
using Playbook.Templates.Functions;
using Playbook.Templates.Parsing;
using Playbook.Templates.Tree;
using Playbook.Templates.Types;
using Playbook.Templates.Words;

namespace Playbook.Templates.Checking;

/// <summary>Finds the type of expressions and makes of them what is evaluated.</summary>
internal sealed partial class ExpressionChecker(CheckContext context, TemplateText text, FindingSink findings)
{
    /// <summary>Where the state of the loop is kept: under a word that no name can be.</summary>
    public const string LoopKey = "for.";

    /// <summary>Checks an expression.</summary>
    public Checked Check(ExpressionNode syntax) => syntax switch
    {
        _ when !RuntimeHelpers.TryEnsureSufficientExecutionStack() => FailTooDeep(syntax),
        LiteralNode literal => CheckLiteral(literal),
        NameNode name => CheckName(name),
        MemberNode member => CheckMember(member),
        IndexNode index => CheckIndex(index),
        ListNode list => CheckList(list),
        UnaryNode unary => CheckUnary(unary),
        BinaryNode binary => CheckBinary(binary),
        ConditionalNode conditional => CheckConditional(conditional),
        CallNode call => CheckCall(call),
        EmptyNode => new Checked(new ConstantExpression(string.Empty), TemplateType.Text),
        _ => Checked.Failed,
    };

    private Checked FailTooDeep(ExpressionNode syntax)
    {
        findings.Add(TemplateRenderDiagnostics.TooDeep(findings.At(syntax.Span), TokenCursor.NestingLimit));
        return Checked.Failed;
    }

    /// <summary>Checks an expression that decides: one that cannot fail is reported.</summary>
    public Checked CheckCondition(ExpressionNode syntax)
    {
        var condition = Check(syntax);
        var type = condition.Type;
        var mayFail = type == TemplateType.Boolean || type is OptionalType || type == SpecialTypes.Nothing || type == SpecialTypes.Unknown
            || type == SpecialTypes.Printable || type == SpecialTypes.Any || condition.IsNarrowed;
        if (!mayFail && syntax is not LiteralNode)
        {
            findings.Add(TemplateTypeDiagnostics.AlwaysTrue(findings.At(syntax.Span), type));
        }

        return condition;
    }

    private static Checked CheckLiteral(LiteralNode syntax) => new(
        new ConstantExpression(syntax.Value is decimal number ? Boxes.Of(number) : syntax.Value),
        syntax.Value switch
        {
            string => TemplateType.Text,
            decimal => TemplateType.Number,
            bool => TemplateType.Boolean,
            _ => SpecialTypes.Nothing,
        });

    private Checked CheckName(NameNode syntax)
    {
        var key = WordKey.Of(syntax.Name);
        if (context.Flow.Locals.TryGetValue(key, out var type))
        {
            return Narrow(new SlotExpression(context.SlotOf(key)), type, FlowState.LocalPath(key), []);
        }

        if (context.FindGlobal(key) is >= 0 and var index)
        {
            var global = context.Scope.Globals[index];
            return Narrow(new SlotExpression(index), global.Type, "global " + global.Spelling.English[0], []);
        }

        if (TemplateWords.Find(syntax.Name) == TemplateWord.For && context.Flow.Locals.ContainsKey(LoopKey))
        {
            return new Checked(new SlotExpression(context.SlotOf(LoopKey)), ValueMembers.Loop);
        }

        if (TemplateFunctions.Find(syntax.Name) is { } function)
        {
            return CheckCall(function, [], syntax.Span);
        }

        ReportUnknownName(syntax);
        return Checked.Failed;
    }

    private void ReportUnknownName(NameNode syntax)
    {
        if (LeftOutConstructs.Find(syntax.Name) is { } leftOut)
        {
            findings.Add(TemplateSyntaxDiagnostics.LeftOut(findings.At(syntax.Span), leftOut));
            return;
        }

        IReadOnlyList<Spelling> names =
        [
            .. context.Scope.Globals.Select(g => g.Spelling),
            .. context.Flow.Locals.Keys.Where(k => k != LoopKey).Order(StringComparer.Ordinal).Select(k => new Spelling(k, k)),
        ];
        var at = findings.At(syntax.Span);
        findings.Add(OwnerOf(syntax.Name) is { } owner
            ? TemplateTypeDiagnostics.UnknownName(at, syntax.Name, Suggestions.Of($"{owner}.{syntax.Name}")) with
            {
                Fix = Suggestions.Fix($"{owner}.{syntax.Name}", at.Span),
            }
            : TemplateTypeDiagnostics.UnknownName(at, syntax.Name, Suggestions.For(syntax.Name, names)) with
            {
                Fix = Suggestions.Fix(syntax.Name, names, at.Span),
            });
    }

    /// <summary>品牌 is what 手册.品牌 is called: the value that has a member of this name, in the language it was written in.</summary>
    private string? OwnerOf(string name) =>
        context.Scope.Globals.FirstOrDefault(global => ValueMembers.Find(TypeJoin.WithoutNothing(global.Type), name) is not null) is { } owner
            ? name.AsSpan().ContainsAnyExceptInRange('\0', '\u007F') ? owner.Spelling.Chinese[0] : owner.Spelling.English[0]
            : null;

    private Checked CheckMember(MemberNode syntax)
    {
        if (FindFunction(syntax) is { } function)
        {
            return CheckCall(function, [], syntax.Span);
        }

        if (syntax.Target is NameNode space && TemplateFunctions.IsNameSpace(space.Name) && !IsValue(space))
        {
            ReportUnknownFunction(syntax, NameOf(syntax));
            return Checked.Failed;
        }

        var target = Check(syntax.Target);
        var type = target.Type;
        if (type == SpecialTypes.Unknown)
        {
            return Checked.Failed;
        }

        var mayBeMissing = type is OptionalType;
        if (mayBeMissing && !syntax.IsOptional)
        {
            var at = findings.At(syntax.NameSpan);
            findings.Add(TemplateTypeDiagnostics.MissingMember(at, syntax.Name, type));
        }

        type = TypeJoin.WithoutNothing(type);
        if (ValueMembers.Find(type, syntax.Name) is not { } member)
        {
            ReportUnknownMember(type, syntax.Name, syntax.NameSpan);
            return Checked.Failed;
        }

        var path = target.Path is null ? null : $"{target.Path}.{member.Spelling.English[0]}";
        return Narrow(
            new MemberExpression(target.Expression, member),
            mayBeMissing && syntax.IsOptional ? member.Type.OrNothing : member.Type,
            path,
            target.WhenTrue);
    }

    /// <summary>Reports a member that a value has not.</summary>
    private void ReportUnknownMember(TemplateType type, string name, TextSpan place)
    {
        IReadOnlyList<Spelling> members = [.. ValueMembers.Of(type).Select(m => m.Spelling)];
        var at = findings.At(place);
        findings.Add(TemplateTypeDiagnostics.UnknownMember(at, type, name, Suggestions.For(name, members)) with
        {
            Fix = Suggestions.Fix(name, members, at.Span),
        });
    }

    private Checked CheckIndex(IndexNode syntax)
    {
        var target = Check(syntax.Target);
        var index = Check(syntax.Index);
        var element = RequireList(target.Type, syntax.Target.Span);
        if (!TypeJoin.Fits(index.Type, TemplateType.Number))
        {
            findings.Add(TemplateTypeDiagnostics.ArgumentType(
                findings.At(syntax.Index.Span), "[ ]", new("位置", "place"), TemplateType.Number, index.Type));
        }

        var path = target.Path is not null && syntax.Index is LiteralNode { Value: decimal place }
            ? string.Create(CultureInfo.InvariantCulture, $"{target.Path}[{place}]")
            : null;
        return element == SpecialTypes.Unknown
            ? Checked.Failed
            : Narrow(new IndexExpression(target.Expression, index.Expression), element.OrNothing, path, target.WhenTrue);
    }

    private Checked CheckList(ListNode syntax)
    {
        var items = syntax.Items.Select(Check).ToList();
        var element = items.Aggregate((TemplateType)SpecialTypes.Unknown, static (type, item) => TypeJoin.Of(type, item.Type));
        return new Checked(new ListExpression([.. items.Select(i => i.Expression)]), TemplateType.ListOf(element));
    }

    private Checked CheckConditional(ConditionalNode syntax)
    {
        var condition = CheckCondition(syntax.Condition);
        var before = context.Flow;
        context.Flow = before.With(condition.WhenTrue);
        var whenTrue = Check(syntax.WhenTrue);
        context.Flow = before.With(condition.WhenFalse);
        var whenFalse = Check(syntax.WhenFalse);
        context.Flow = before;
        return new Checked(
            new ConditionalExpression(condition.Expression, whenTrue.Expression, whenFalse.Expression), TypeJoin.Of(whenTrue.Type, whenFalse.Type));
    }

    /// <summary>A value that may be missing by its type, unless it is known to be there.</summary>
    private Checked Narrow(Expression expression, TemplateType type, string? path, ImmutableArray<string> before)
    {
        var isNarrowed = type is OptionalType && path is not null && context.Flow.Present.Contains(path);
        return new Checked(expression, isNarrowed ? TypeJoin.WithoutNothing(type) : type)
        {
            Path = path,
            IsNarrowed = isNarrowed,
            WhenTrue = path is null ? before : [.. before, path],
        };
    }

    private Place PlaceOf(TextSpan span) => new(text, span);
}
