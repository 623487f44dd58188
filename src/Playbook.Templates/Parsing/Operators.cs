using Playbook.Templates.Lexing;
using Playbook.Templates.Words;

namespace Playbook.Templates.Parsing;

/// <summary>The operators between two values, with how tightly they bind; the order is Scriban's.</summary>
internal static class Operators
{
    /// <summary>How tightly a sign before a value binds: tighter than any between two.</summary>
    public const int Unary = 200;

    /// <summary>How tightly “or” binds; between the values of a choice it separates.</summary>
    public const int Or = 30;

    /// <summary>The canonical sign of the operator that a token is, with its strength; strength 0 when it is none.</summary>
    public static (string Sign, int Strength) Of(TemplateToken token)
    {
        var sign = token.Kind switch
        {
            TemplateTokenKind.Mark => token.Value,
            TemplateTokenKind.Name => TemplateWords.Find(token.Value) switch
            {
                TemplateWord.And => "&&",
                TemplateWord.Or => "||",
                _ => string.Empty,
            },
            _ => string.Empty,
        };
        return (sign, StrengthOf(sign));
    }

    /// <summary>The operator inside an assignment such as <c>+=</c>, or null when it is a plain <c>=</c>.</summary>
    public static string? InAssignment(string mark) => mark.Length > 1 ? mark[..^1] : null;

    /// <summary>Whether a token assigns.</summary>
    public static bool IsAssignment(TemplateToken token) =>
        token.Kind == TemplateTokenKind.Mark && token.Value is "=" or "+=" or "-=" or "*=" or "/=" or "//=" or "%=";

    private static int StrengthOf(string sign) => sign switch
    {
        "??" => 20,
        "||" => Or,
        "&&" => 40,
        "==" or "!=" => 70,
        "<" or "<=" or ">" or ">=" => 80,
        "+" or "-" => 100,
        "*" or "/" or "//" or "%" => 110,
        ".." or "..<" => 130,
        _ => 0,
    };
}
