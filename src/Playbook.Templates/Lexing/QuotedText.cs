using System.Globalization;
using System.Text;
using Playbook.Syntax.Text;
using Playbook.Templates.Diagnostics;

namespace Playbook.Templates.Lexing;

/// <summary>A quoted text inside a tag.</summary>
/// <param name="Length">How many characters it takes, quotes included.</param>
/// <param name="Value">What it means.</param>
internal readonly record struct QuotedText(int Length, string Value)
{
    private const string SimpleEscapes = "'\"\\nrtbf0";
    private const string SimpleValues = "'\"\\\n\r\t\b\f\0";

    /// <summary>Reads the text whose opening quote stands at <paramref name="start"/>.</summary>
    public static QuotedText Read(string content, int start, FindingSink findings)
    {
        var closing = Marks.ClosingQuote(content[start]);
        var end = FindEnd(content, start, closing);
        if (end < 0)
        {
            findings.Add(TemplateSyntaxDiagnostics.UnclosedText(
                findings.At(new TextSpan(start, 1)), content[start].ToString(), closing.ToString()));
            end = RecoveryPoint(content, start + 1);
            return new QuotedText(end - start, content[(start + 1)..end]);
        }

        var value = closing == '`'
            ? content[(start + 1)..end].Replace("``", "`", StringComparison.Ordinal)
            : Unescape(content, start + 1, end, findings);
        return new QuotedText(end + 1 - start, value);
    }

    /// <summary>
    /// The closing quote, or -1. A text that would swallow the end of its tag and the beginning of another is taken as
    /// unclosed: far more often a quote was forgotten than braces were meant.
    /// </summary>
    private static int FindEnd(string content, int start, char closing)
    {
        var tagEnded = false;
        for (var i = start + 1; i < content.Length; i++)
        {
            if (content[i] == '\\' && closing != '`')
            {
                i++;
            }
            else if (content[i] == closing)
            {
                if (closing != '`' || i + 1 == content.Length || content[i + 1] != '`')
                {
                    return i;
                }

                i++;
            }
            else if (TemplateLexer.ClosesTag(content, i))
            {
                tagEnded = true;
            }
            else if (tagEnded && TemplateLexer.OpensTag(content, i))
            {
                return -1;
            }
        }

        return -1;
    }

    /// <summary>Where reading goes on behind an unclosed text: at the end of its tag or line.</summary>
    private static int RecoveryPoint(string content, int from)
    {
        while (from < content.Length && content[from] != '\n' && !TemplateLexer.ClosesTag(content, from))
        {
            from++;
        }

        return from;
    }

    private static string Unescape(string content, int start, int end, FindingSink findings)
    {
        if (content.AsSpan(start, end - start).IndexOf('\\') < 0)
        {
            return content[start..end];
        }

        var value = new StringBuilder(end - start);
        for (var i = start; i < end; i++)
        {
            if (content[i] != '\\')
            {
                value.Append(content[i]);
                continue;
            }

            i++;
            var simple = i < end ? SimpleEscapes.IndexOf(content[i], StringComparison.Ordinal) : -1;
            var digits = i < end ? content[i] switch { 'u' => 4, 'x' => 2, _ => 0 } : 0;
            if (simple >= 0)
            {
                value.Append(SimpleValues[simple]);
            }
            else if (digits > 0 && i + digits < end
                && int.TryParse(content.AsSpan(i + 1, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
            {
                value.Append((char)code);
                i += digits;
            }
            else
            {
                var span = TextSpan.FromBounds(i - 1, Math.Min(i + 1, end));
                findings.Add(TemplateSyntaxDiagnostics.BadEscape(findings.At(span), content.Substring(span.Start, span.Length)));
                i--;
            }
        }

        return value.ToString();
    }
}
