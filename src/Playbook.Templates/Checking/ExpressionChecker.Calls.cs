using System.Collections.Immutable;
using Playbook.Syntax.Text;
using Playbook.Syntax.Tree;
using Playbook.Syntax.Words;
using Playbook.Templates.Diagnostics;
using Playbook.Templates.Execution;
using Playbook.Templates.Functions;
using Playbook.Templates.Printing;
using Playbook.Templates.Tree;
using Playbook.Templates.Types;
using Playbook.Templates.Words;

namespace Playbook.Templates.Checking;

/// <summary>Calls of functions.</summary>
internal sealed partial class ExpressionChecker
{
    private Checked CheckCall(CallNode syntax)
    {
        var name = NameOf(syntax.Callee);
        var function = syntax.Callee is NameNode ? TemplateFunctions.Find(name) : FindFunction(syntax.Callee as MemberNode);
        if (function is not null)
        {
            return CheckCall(function, syntax.Arguments, syntax.Callee.Span);
        }

        foreach (var argument in syntax.Arguments)
        {
            _ = Check(argument.Value);
        }

        if (name.Length > 0)
        {
            ReportUnknownFunction(syntax.Callee, name);
        }

        return Checked.Failed;
    }

    private void ReportUnknownFunction(ExpressionNode callee, string name)
    {
        var at = findings.At(callee.Span);
        if ((LeftOutConstructs.Find(name) ?? LeftOutFunctions.Find(name)) is { } leftOut)
        {
            findings.Add(TemplateSyntaxDiagnostics.LeftOut(at, leftOut));
        }
        else if (TemplateWords.Find(name) == TemplateWord.Include)
        {
            findings.Add(TemplateSyntaxDiagnostics.LeftOut(at, LeftOutConstructs.IncludeAsValue));
        }
        else if (callee is MemberNode { Target: NameNode owner } && !TemplateFunctions.IsNameSpace(owner.Name) || IsValue(callee))
        {
            // The value is checked for its own sake, so that a misspelt one is named as such.
            if (Check(callee).Type != SpecialTypes.Unknown)
            {
                findings.Add(TemplateTypeDiagnostics.NotAFunction(at, name));
            }
        }
        else
        {
            IReadOnlyList<Spelling> names = [.. TemplateFunctions.All.Select(f => f.Spelling)];
            var written = callee is MemberNode member ? member.Name : name;
            var suggestion = Suggestions.Fix(written, names, at.Span) is null ? new(string.Empty, string.Empty) : Suggestions.For(written, names);
            findings.Add(TemplateTypeDiagnostics.UnknownFunction(at, name, suggestion) with { Fix = Suggestions.Fix(written, names, at.Span) });
        }
    }

    private bool IsValue(ExpressionNode callee) =>
        callee is NameNode { Name: var name } && (context.Flow.Locals.ContainsKey(WordKey.Of(name)) || context.FindGlobal(WordKey.Of(name)) >= 0);

    private static string NameOf(ExpressionNode callee) => callee switch
    {
        NameNode name => name.Name,
        MemberNode { Target: NameNode space } member => $"{space.Name}.{member.Name}",
        _ => string.Empty,
    };

    /// <summary>The function of a full name such as <c>string.upcase</c>; null when the name before the dot is a value's.</summary>
    private TemplateFunction? FindFunction(MemberNode? member) =>
        member is { Target: NameNode space, IsOptional: false } && !IsValue(space) ? TemplateFunctions.Find($"{space.Name}.{member.Name}") : null;

    private Checked CheckCall(TemplateFunction function, ImmutableArray<ArgumentNode> arguments, TextSpan callee)
    {
        var placed = PlaceArguments(function, arguments, callee);
        if (placed is null)
        {
            return Checked.Failed;
        }

        var values = new Expression[function.Parameters.Length];
        var types = ImmutableArray.CreateBuilder<TemplateType>(values.Length);
        var fits = true;
        for (var i = 0; i < values.Length; i++)
        {
            var argument = CheckArgument(function, function.Parameters[i], placed[i], types);
            values[i] = argument.Expression;
            types.Add(argument.Type);
            fits &= argument.Type != SpecialTypes.Unknown || placed[i] is null;
        }

        var result = fits ? function.Result(types.ToImmutable(), context.Escaping) : SpecialTypes.Unknown;
        return new Checked(new CallExpression(function.Body, values, context.Escaping, PlaceOf(callee)), result);
    }

    /// <summary>The argument of each parameter; null where one is left out, and as a whole when they do not fit.</summary>
    private ExpressionNode?[]? PlaceArguments(TemplateFunction function, ImmutableArray<ArgumentNode> arguments, TextSpan callee)
    {
        var name = function.Spelling.Canonical;
        var placed = new ExpressionNode?[function.Parameters.Length];
        var next = 0;
        foreach (var argument in arguments)
        {
            var index = argument.Name is null ? next++ : FindParameter(function, argument.Name);
            if (index < 0)
            {
                findings.Add(TemplateTypeDiagnostics.UnknownArgument(findings.At(argument.NameSpan), name, argument.Name!, function.Usage) with
                {
                    Fix = Suggestions.Fix(argument.Name!, [.. function.Parameters.Select(parameter => parameter.Spelling)], findings.At(argument.NameSpan).Span),
                });
                return null;
            }

            if (index < placed.Length)
            {
                placed[index] = argument.Value;
            }
        }

        var needed = function.Parameters.Count(p => !p.IsOptional);
        var missing = Enumerable.Range(0, placed.Length).Any(i => placed[i] is null && !function.Parameters[i].IsOptional);
        if (!missing && next <= placed.Length)
        {
            return placed;
        }

        Bilingual wanted = needed == placed.Length ? needed : Bilingual.Same($"{needed}–{placed.Length}");
        findings.Add(TemplateTypeDiagnostics.ArgumentCount(findings.At(callee), name, wanted, arguments.Length, function.Usage));
        return null;
    }

    private static int FindParameter(TemplateFunction function, string name)
    {
        var key = WordKey.Of(name);
        for (var i = 0; i < function.Parameters.Length; i++)
        {
            if (function.Parameters[i].Spelling.All.Any(s => WordKey.Of(s) == key))
            {
                return i;
            }
        }

        return -1;
    }

    private Checked CheckArgument(
        TemplateFunction function, FunctionParameter parameter, ExpressionNode? syntax, ImmutableArray<TemplateType>.Builder before)
    {
        if (syntax is null)
        {
            return new Checked(new ConstantExpression(null), SpecialTypes.Nothing);
        }

        if (parameter.Type == SpecialTypes.MemberName)
        {
            return CheckMemberName(parameter, syntax, before[0]);
        }

        var argument = Check(syntax);
        var isLeftOut = argument.Type == SpecialTypes.Nothing && parameter.IsOptional;
        if (!TypeJoin.Fits(argument.Type, parameter.Type) && !isLeftOut)
        {
            var at = findings.At(syntax.Span);
            findings.Add(argument.Type == TemplateType.Markup && parameter.Type == TemplateType.Text
                ? TemplateTypeDiagnostics.MarkupChanged(at)
                : TemplateTypeDiagnostics.ArgumentType(at, function.Spelling.Canonical, parameter.Spelling.Canonical, parameter.Type, argument.Type));
            return Checked.Failed;
        }

        CheckFormat(parameter, syntax);
        var takesText = parameter.Type == TemplateType.Text || (parameter.Type == SpecialTypes.TextOrList && argument.Type is not ListType);
        return takesText && argument.Type != SpecialTypes.Unknown ? argument with { Expression = AsText(argument) } : argument;
    }

    /// <summary>A member of what a list holds, named in quotes: it is found before rendering.</summary>
    private Checked CheckMemberName(FunctionParameter parameter, ExpressionNode syntax, TemplateType list)
    {
        if (syntax is not LiteralNode { Value: string name })
        {
            findings.Add(TemplateTypeDiagnostics.LiteralNeeded(findings.At(syntax.Span), parameter.Spelling.Canonical));
            return Checked.Failed;
        }

        var element = TypeJoin.WithoutNothing(ListFunctions.ElementOf(list));
        if (element == SpecialTypes.Unknown)
        {
            return Checked.Failed;
        }

        if (ValueMembers.Find(element, name) is { } member)
        {
            return new Checked(new ConstantExpression(member), member.Type);
        }

        ReportUnknownMember(element, name, syntax.Span);
        return Checked.Failed;
    }

    private void CheckFormat(FunctionParameter parameter, ExpressionNode syntax)
    {
        if (parameter.FormatOf is not { } type || syntax is not LiteralNode { Value: string format })
        {
            return;
        }

        var bad = type == TemplateType.Date ? DatePattern.FindBadForDate(format)
            : type == TemplateType.Time ? DatePattern.FindBadForTime(format)
            : NumberFunctions.FindBadFormat(format);
        if (bad is not null)
        {
            findings.Add(TemplateTypeDiagnostics.BadFormat(findings.At(syntax.Span), format, bad, type));
        }
    }
}
