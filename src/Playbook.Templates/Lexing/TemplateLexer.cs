using Playbook.Syntax.Text;
using Playbook.Templates.Diagnostics;

namespace Playbook.Templates.Lexing;

/// <summary>
/// Cuts a template into text and tags. White-space control is settled here, so that everything behind sees only the text
/// that is really written.
/// </summary>
internal sealed class TemplateLexer
{
    private readonly string _content;
    private readonly FindingSink _findings;
    private readonly List<TemplateToken> _tokens = [];
    private int _position;
    private WhiteSpaceControl _pending = WhiteSpaceControl.Keep;

    private TemplateLexer(string content, FindingSink findings)
    {
        _content = content;
        _findings = findings;
    }

    /// <summary>The tokens of a template; the last is <see cref="TemplateTokenKind.End"/>.</summary>
    public static List<TemplateToken> Read(string content, FindingSink findings)
    {
        var lexer = new TemplateLexer(content, findings);
        lexer.ReadAll();
        return lexer._tokens;
    }

    /// <summary>Whether two braces, plain or full width, open a tag at <paramref name="at"/>.</summary>
    public static bool OpensTag(string content, int at) =>
        at + 1 < content.Length && content[at] is '{' or '｛' && content[at + 1] is '{' or '｛';

    /// <summary>Whether two braces, plain or full width, close a tag at <paramref name="at"/>.</summary>
    public static bool ClosesTag(string content, int at) =>
        at + 1 < content.Length && content[at] is '}' or '｝' && content[at + 1] is '}' or '｝';

    private void ReadAll()
    {
        while (_position < _content.Length)
        {
            var start = _position;
            var (open, percents) = FindOpening(start);
            if (open < 0)
            {
                AddText(start, _content.Length, WhiteSpaceControl.Keep);
                break;
            }

            if (percents == 0)
            {
                ReadTag(start, open);
            }
            else
            {
                ReadEscapeBlock(start, open, percents);
            }
        }

        _tokens.Add(new TemplateToken(TemplateTokenKind.End, new TextSpan(_content.Length, 0), string.Empty));
    }

    /// <summary>The next place where a tag or a literal block begins, and how many percent signs it has.</summary>
    private (int At, int Percents) FindOpening(int from)
    {
        for (var i = from; i + 1 < _content.Length; i++)
        {
            var next = _content.AsSpan(i).IndexOfAny('{', '｛');
            if (next < 0)
            {
                break;
            }

            i += next;
            if (OpensTag(_content, i))
            {
                return (i, 0);
            }

            var percents = CountPercents(i + 1);
            if (_content[i] == '{' && percents > 0 && i + percents + 1 < _content.Length && _content[i + percents + 1] == '{')
            {
                return (i, percents);
            }
        }

        return (-1, 0);
    }

    private int CountPercents(int from)
    {
        var count = 0;
        while (from + count < _content.Length && _content[from + count] == '%')
        {
            count++;
        }

        return count;
    }

    private void ReadTag(int textStart, int open)
    {
        var control = WhiteSpaceControls.After(_content, open + 2);
        AddText(textStart, open, control);
        var begin = open + 2 + (control == WhiteSpaceControl.Keep ? 0 : 1);
        var indent = control == WhiteSpaceControl.Keep ? WhiteSpaceControls.IndentBefore(_content, open) : string.Empty;
        _tokens.Add(new TemplateToken(TemplateTokenKind.TagOpen, TextSpan.FromBounds(open, begin), indent));

        var code = new CodeLexer(_content, begin, _findings, _tokens);
        var closed = code.Read();
        if (!closed)
        {
            _findings.Add(TemplateSyntaxDiagnostics.UnclosedTag(_findings.At(new TextSpan(open, 2))));
        }

        _position = code.Position;
        _pending = code.Control;
    }

    private void ReadEscapeBlock(int textStart, int open, int percents)
    {
        var begin = open + percents + 2;
        var control = WhiteSpaceControls.After(_content, begin);
        AddText(textStart, open, control);
        begin += control == WhiteSpaceControl.Keep ? 0 : 1;

        var closing = "}" + new string('%', percents) + "}";
        var end = _content.IndexOf(closing, begin, StringComparison.Ordinal);
        if (end < 0)
        {
            _findings.Add(TemplateSyntaxDiagnostics.UnclosedEscapeBlock(
                _findings.At(TextSpan.FromBounds(open, begin)), _content[open..(open + percents + 2)], closing));
            end = _content.Length;
            _position = end;
        }
        else
        {
            _position = end + closing.Length;
        }

        var after = WhiteSpaceControls.Before(_content, begin, end);
        end -= after == WhiteSpaceControl.Keep ? 0 : 1;
        if (end > begin)
        {
            _tokens.Add(new TemplateToken(TemplateTokenKind.Text, TextSpan.FromBounds(begin, end), _content[begin..end]));
        }

        _pending = after;
    }

    private void AddText(int start, int end, WhiteSpaceControl following)
    {
        var span = WhiteSpaceControls.Trim(_content, start, end, _pending, following);
        _pending = WhiteSpaceControl.Keep;
        if (span.Length > 0)
        {
            var value = span.Length == _content.Length ? _content : _content.Substring(span.Start, span.Length);
            _tokens.Add(new TemplateToken(TemplateTokenKind.Text, span, value));
        }
    }
}
