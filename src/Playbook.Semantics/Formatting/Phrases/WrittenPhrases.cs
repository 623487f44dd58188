using System.Text;
using Playbook.Semantics.Vocabulary;
using Playbook.Syntax.Text;
using Playbook.Syntax.Tree;
using Playbook.Syntax.Words;

namespace Playbook.Semantics.Formatting.Phrases;

/// <summary>Phrases as their author spelt them: the same words in the same order, spaces and marks in their usual form.</summary>
internal sealed class WrittenPhrases(SourceText source) : PhraseWriter(source)
{
    private Glue _glue;
    private MemberSyntax? _languageOf;
    private Language _language;

    /// <summary>The language of a line is that of its first word; it decides the marks of lists and chains.</summary>
    private Language Language
    {
        get
        {
            if (!ReferenceEquals(_languageOf, Member))
            {
                _languageOf = Member;
                _language = LanguageOf(Member);
            }

            return _language;
        }
    }

    /// <inheritdoc/>
    public override string HeadOf(StatementSyntax statement) => Term is null || IsNamed ? statement.Head.Text : Fold(statement.Head.Text, isLower: false);

    /// <inheritdoc/>
    protected override void Write(SyntaxNode node)
    {
        _glue = Glue.None;
        Visit(node);
    }

    private void Visit(SyntaxNode node)
    {
        if (node is SyntaxToken token)
        {
            Append(token);
            return;
        }

        for (var i = 0; i < node.Children.Length; i++)
        {
            if (i > 0)
            {
                _glue = Spacing.Between(node, i);
            }

            Visit(node.Children[i]);
        }
    }

    private void Append(SyntaxToken token)
    {
        var characters = token.Characters;
        ReadOnlySpan<char> written = token.Kind switch
        {
            TokenKind.Mark => Marks.Canonical(token.Text, Language),
            TokenKind.Number or TokenKind.Date or TokenKind.Time when !IsPlain(characters) => Fold(characters, isLower: true),
            TokenKind.Word when !IsPlain(characters) && IsOfTheLanguage(token) => Fold(characters, isLower: false),
            _ => characters,
        };
        if (_glue == Glue.Space || (_glue == Glue.None && Spacing.WouldJoin(Text, written[0])) || (_glue is Glue.Tight or Glue.Joined && Spacing.IsNeeded(Text[^1], written[0], token, _glue)))
        {
            Text.Append(' ');
        }

        if (token.Kind == TokenKind.Text)
        {
            WriteText(token.Span);
        }
        else
        {
            Text.Append(written);
        }
    }

    // A name stays as it is, full-width letters and all; a word of the language is written in half width.
    private static bool IsOfTheLanguage(SyntaxToken token) =>
        token.Word != StructuralWord.None || UnitWords.Table.Find(WordKey.Of(token.Text)) is not null;

    private static bool IsPlain(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (c is ((>= '\uFF01' and <= '\uFF5E') or '\u3000' or '\t' or ' '))
            {
                return false;
            }
        }

        return true;
    }

    private static string Fold(ReadOnlySpan<char> text, bool isLower)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            var half = c switch
            {
                >= '\uFF01' and <= '\uFF5E' => (char)(c - 0xFEE0),
                '\u3000' or '\t' => ' ',
                _ => c,
            };
            if (half != ' ' || folded is not { Length: > 0 } || folded[^1] != ' ')
            {
                folded.Append(isLower ? char.ToLowerInvariant(half) : half);
            }
        }

        return folded.ToString();
    }

    private static Language LanguageOf(MemberSyntax member)
    {
        SyntaxNode node = member is ScheduleItemSyntax { Kind: { } kind, When.Pattern: DatesSyntax } ? kind : member;
        var word = BrokenLines.FirstToken(node);
        if (word.Kind != TokenKind.Word)
        {
            word = node.Tokens().FirstOrDefault(token => token.Kind == TokenKind.Word);
        }

        return word is null || Spacing.IsHan(word.Characters[0]) ? Language.Chinese : Language.English;
    }
}
