using System.Collections.Immutable;
using Playbook.Syntax.Words;
using Playbook.Templates.Execution;
using Playbook.Templates.Types;
using static Playbook.Templates.Functions.FunctionRows;

namespace Playbook.Templates.Functions;

/// <summary>The operators on numbers as functions, so that a pipe may go on with them.</summary>
internal static class CalculationFunctions
{
    /// <summary>The rows.</summary>
    public static ImmutableArray<TemplateFunction> Rows { get; } =
    [
        Calculation("加", "plus", "math.plus", "+", new("两数相加，同 +", "the sum of two numbers, as by +"), Shows("{{ 3 | plus 4 }}", "7")),
        Calculation("减", "minus", "math.minus", "-", new("减去另一个数，同 -", "the number less another, as by -"), Shows("{{ 7 | minus 4 }}", "3")),
        Calculation("乘", "times", "math.times", "*", new("两数相乘，同 *", "the product of two numbers, as by *"), Shows("{{ 3 | times 4 }}", "12")),
        Calculation("余数", "modulo", "math.modulo", "%", new("除以另一个数的余数，同 %", "the remainder of a division, as by %"), Shows("{{ 7 | modulo 4 }}", "3")),
    ];

    private static TemplateFunction Calculation(string zh, string en, string scriban, string sign, Bilingual documentation, FunctionExample example) =>
        Row(FunctionTopic.Number, zh, en, scriban, [TheNumber, Needs("另一数字", "other", TemplateType.Number)], TemplateType.Number, documentation, example,
            (call, a) => Boxes.Of(a is [decimal one, decimal other] ? ArithmeticExpression.Calculate(call.Frame, call.Place, sign, one, other) : 0));
}
