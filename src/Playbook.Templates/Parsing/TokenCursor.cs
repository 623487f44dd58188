using System.Runtime.CompilerServices;
using Playbook.Syntax.Text;
using Playbook.Syntax.Words;
using Playbook.Templates.Diagnostics;
using Playbook.Templates.Lexing;
using Playbook.Templates.Words;

namespace Playbook.Templates.Parsing;

/// <summary>Walks over the tokens of a template and counts how deep the parser is.</summary>
internal sealed class TokenCursor(List<TemplateToken> tokens, FindingSink findings)
{
    /// <summary>How deep brackets, operators and statements may nest.</summary>
    public const int NestingLimit = 200;

    private int _index;
    private int _depth;
    private int _reportedAt = -1;

    /// <summary>Whether something was nested too deep; unmatched ends are then no finding of their own.</summary>
    public bool IsTooDeep { get; private set; }

    /// <summary>The token here.</summary>
    public TemplateToken Current => tokens[_index];

    /// <summary>The token after this one.</summary>
    public TemplateToken Next => tokens[Math.Min(_index + 1, tokens.Count - 1)];

    /// <summary>Where the token before this one ends.</summary>
    public int PreviousEnd => _index == 0 ? 0 : tokens[_index - 1].Span.End;

    /// <summary>Takes the token here.</summary>
    public TemplateToken Take()
    {
        var token = tokens[_index];
        if (token.Kind != TemplateTokenKind.End)
        {
            _index++;
        }

        return token;
    }

    /// <summary>Takes the token if it is this mark.</summary>
    public bool TryTake(string mark)
    {
        if (!Current.Is(mark))
        {
            return false;
        }

        _index++;
        return true;
    }

    /// <summary>Whether the token here is this word.</summary>
    public bool IsWord(TemplateWord word) => Current.Kind == TemplateTokenKind.Name && TemplateWords.Find(Current.Value) == word;

    /// <summary>Takes the token if it is this word.</summary>
    public bool TryTake(TemplateWord word)
    {
        if (!IsWord(word))
        {
            return false;
        }

        _index++;
        return true;
    }

    /// <summary>Steps over line ends, where a statement may go on.</summary>
    public void SkipLineEnds()
    {
        while (Current is { Kind: TemplateTokenKind.StatementEnd, Value: "\n" })
        {
            _index++;
        }
    }

    /// <summary>Whether a pipe begins the next line, so that the statement goes on there; if so, steps to it.</summary>
    public bool ContinuesWithPipe()
    {
        var index = _index;
        while (tokens[index] is { Kind: TemplateTokenKind.StatementEnd, Value: "\n" })
        {
            index++;
        }

        if (!tokens[index].Is("|") && !tokens[index].Is("|>"))
        {
            return false;
        }

        _index = index;
        return true;
    }

    /// <summary>Goes one level deeper, unless that is too deep; then it is reported once and the rest of the tag is left.</summary>
    public bool TryEnter()
    {
        if (_depth < NestingLimit && RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            _depth++;
            return true;
        }

        ReportTooDeep(Current.Span);
        return false;
    }

    /// <summary>Comes back one level.</summary>
    public void Leave() => _depth--;

    /// <summary>Reports once that something nests too deep, and leaves the rest of the tag, whose errors would only follow from it.</summary>
    public void ReportTooDeep(TextSpan place)
    {
        if (!IsTooDeep)
        {
            IsTooDeep = true;
            findings.Add(TemplateRenderDiagnostics.TooDeep(findings.At(place), NestingLimit));
        }

        SkipTag();
        _reportedAt = _index;
    }

    /// <summary>Leaves the rest of the tag.</summary>
    public void SkipTag()
    {
        while (Current.Kind is not (TemplateTokenKind.TagClose or TemplateTokenKind.End))
        {
            _index++;
        }
    }

    /// <summary>Leaves the rest of the statement.</summary>
    public void SkipStatement()
    {
        while (Current.Kind is not (TemplateTokenKind.TagClose or TemplateTokenKind.StatementEnd or TemplateTokenKind.End))
        {
            _index++;
        }
    }

    /// <summary>Keeps a finding about the token here, unless one was made at this place already.</summary>
    public void Report(Func<Location, Bilingual, Playbook.Syntax.Diagnostics.Diagnostic> finding)
    {
        if (_reportedAt != _index)
        {
            _reportedAt = _index;
            findings.Add(finding(findings.At(Current.Span), Describe(Current)));
        }
    }

    private static Bilingual Describe(TemplateToken token) => token.Kind switch
    {
        TemplateTokenKind.TagClose => new("“}}”", "“}}”"),
        TemplateTokenKind.StatementEnd when token.Value == "\n" => new("行尾", "the end of the line"),
        TemplateTokenKind.End => new("模板的末尾", "the end of the template"),
        TemplateTokenKind.String => new($"文字 '{Shorten(token.Value)}'", $"the text '{Shorten(token.Value)}'"),
        _ => Bilingual.Same($"“{Shorten(token.Value)}”"),
    };

    private static string Shorten(string value) => value.Length <= 20 ? value : string.Concat(value.AsSpan(0, 20), "…");
}
