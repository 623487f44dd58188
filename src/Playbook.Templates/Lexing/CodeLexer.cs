using System.Globalization;
using Playbook.Syntax.Text;
using Playbook.Templates.Diagnostics;
using Playbook.Templates.Words;

namespace Playbook.Templates.Lexing;

/// <summary>Reads the inside of one tag into tokens, the closing braces included.</summary>
internal sealed class CodeLexer(string content, int start, FindingSink findings, List<TemplateToken> tokens)
{
    private bool _spaceBefore;

    /// <summary>Where reading goes on.</summary>
    public int Position { get; private set; } = start;

    /// <summary>What the closing does to the white space behind it.</summary>
    public WhiteSpaceControl Control { get; private set; } = WhiteSpaceControl.Keep;

    /// <summary>Reads up to and with the closing braces.</summary>
    /// <returns>Whether they were there.</returns>
    public bool Read()
    {
        while (Position < content.Length)
        {
            if (TryClose())
            {
                return true;
            }

            ReadToken();
        }

        tokens.Add(new TemplateToken(TemplateTokenKind.TagClose, new TextSpan(content.Length, 0), string.Empty));
        return false;
    }

    private bool TryClose()
    {
        var control = WhiteSpaceControls.OfSign(content[Position]);
        var braces = Position + (control == WhiteSpaceControl.Keep ? 0 : 1);
        if (!TemplateLexer.ClosesTag(content, braces))
        {
            return false;
        }

        tokens.Add(new TemplateToken(TemplateTokenKind.TagClose, TextSpan.FromBounds(Position, braces + 2), "}}"));
        Position = braces + 2;
        Control = control;
        return true;
    }

    private void ReadToken()
    {
        var c = Marks.Fold(content[Position]);
        if (c is '\n' or ';')
        {
            Add(TemplateTokenKind.StatementEnd, 1, c == ';' ? ";" : "\n");
        }
        else if (char.IsWhiteSpace(c))
        {
            Position++;
            _spaceBefore = true;
            return;
        }
        else if (c == '#')
        {
            SkipComment();
            _spaceBefore = true;
            return;
        }
        else if (Marks.ClosingQuote(content[Position]) != '\0')
        {
            var literal = QuotedText.Read(content, Position, findings);
            Add(TemplateTokenKind.String, literal.Length, literal.Value);
        }
        else if (char.IsAsciiDigit(c))
        {
            ReadNumber();
        }
        else if (IsNameStart(c) || (c == '$' && Position + 1 < content.Length && char.IsLetter(content[Position + 1])))
        {
            ReadName();
        }
        else
        {
            ReadMark();
        }

        _spaceBefore = false;
    }

    private static bool IsNameStart(char c) => char.IsLetter(c) || c == '_' || char.IsSurrogate(c);

    private static bool IsNamePart(char c) => IsNameStart(c) || char.IsAsciiDigit(Marks.Fold(c));

    private void SkipComment()
    {
        var isBlock = Position + 1 < content.Length && Marks.Fold(content[Position + 1]) == '#';
        Position += isBlock ? 2 : 1;
        while (Position < content.Length && !TemplateLexer.ClosesTag(content, Position))
        {
            if (!isBlock && content[Position] == '\n')
            {
                return;
            }

            if (isBlock && Marks.Fold(content[Position]) == '#' && Position + 1 < content.Length && Marks.Fold(content[Position + 1]) == '#')
            {
                Position += 2;
                return;
            }

            Position++;
        }

        // The sign before the braces belongs to the closing, not to the comment.
        if (Position < content.Length && WhiteSpaceControls.OfSign(content[Position - 1]) != WhiteSpaceControl.Keep)
        {
            Position--;
        }
    }

    private void ReadNumber()
    {
        var end = SkipDigits(Position);
        if (end + 1 < content.Length && content[end] == '.' && char.IsAsciiDigit(Marks.Fold(content[end + 1])))
        {
            end = SkipDigits(end + 1);
        }

        if (end < content.Length && content[end] is 'e' or 'E')
        {
            var digits = end + 1 < content.Length && content[end + 1] is '+' or '-' ? end + 2 : end + 1;
            end = SkipDigits(digits) > digits ? SkipDigits(digits) : end;
        }

        // A word that runs on from the number (0x1f, 3rd) makes it no number.
        var tail = end;
        while (tail < content.Length && content[tail] < '\u0080' && IsNamePart(content[tail]))
        {
            tail++;
        }

        var written = content[Position..tail];
        var plain = string.Create(written.Length, written, static (target, source) =>
        {
            for (var i = 0; i < target.Length; i++)
            {
                target[i] = Marks.Fold(source[i]);
            }
        });
        if (!decimal.TryParse(plain.TrimEnd('f', 'd', 'm'), NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out _))
        {
            var at = findings.At(new TextSpan(Position, written.Length));
            findings.Add(plain.StartsWith("0x", StringComparison.OrdinalIgnoreCase)
                ? TemplateSyntaxDiagnostics.LeftOut(at, LeftOutConstructs.Hexadecimal)
                : TemplateSyntaxDiagnostics.BadNumber(at, written));
            plain = "0";
        }

        Add(TemplateTokenKind.Number, written.Length, plain.TrimEnd('f', 'd', 'm'));
    }

    private int SkipDigits(int from)
    {
        while (from < content.Length && char.IsAsciiDigit(Marks.Fold(content[from])))
        {
            from++;
        }

        return from;
    }

    private void ReadName()
    {
        var end = Position + 1;
        while (end < content.Length && IsNamePart(content[end]))
        {
            end++;
        }

        Add(TemplateTokenKind.Name, end - Position, content[Position..end]);
    }

    private void ReadMark()
    {
        if (Marks.OfSign(content[Position]) is { } sign)
        {
            Add(TemplateTokenKind.Mark, 1, sign);
            return;
        }

        Span<char> plain = stackalloc char[Marks.LongestMark];
        var available = Math.Min(plain.Length, content.Length - Position);
        for (var i = 0; i < available; i++)
        {
            plain[i] = Marks.Fold(content[Position + i]);
        }

        for (var length = available; length > 0; length--)
        {
            var mark = plain[..length].ToString();
            if (Marks.All.Contains(mark))
            {
                Add(TemplateTokenKind.Mark, length, mark);
                return;
            }
        }

        var c = content[Position];
        var shown = c == '\\' || char.IsPunctuation(c) || char.IsSymbol(c) ? $"“{c}”" : $"U+{(int)c:X4}";
        findings.Add(TemplateSyntaxDiagnostics.UnexpectedCharacter(findings.At(new TextSpan(Position, 1)), shown));
        Position++;
    }

    private void Add(TemplateTokenKind kind, int length, string value)
    {
        tokens.Add(new TemplateToken(kind, new TextSpan(Position, length), value, _spaceBefore));
        Position += length;
    }
}
