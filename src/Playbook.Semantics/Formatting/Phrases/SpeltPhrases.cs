using System.Collections.Frozen;
using System.Collections.Immutable;
using Playbook.Semantics.Binding.Reuse;
using Playbook.Semantics.Vocabulary;
using Playbook.Syntax.Text;
using Playbook.Syntax.Tree;
using Playbook.Syntax.Words;

namespace Playbook.Semantics.Formatting.Phrases;

/// <summary>
/// Phrases in one language: every word by its canonical spelling, every phrase in the order of that language. Names and texts
/// stay as they are written, also where a name has a spelling in both languages, so that nobody's name changes behind their back.
/// </summary>
/// <param name="source">The source.</param>
/// <param name="language">The language.</param>
/// <param name="kept">Names that stay although they are spelt like a word: what blueprints of the file leave open.</param>
/// <param name="given">What the file gives to them.</param>
internal sealed partial class SpeltPhrases(SourceText source, Language language, IReadOnlySet<string> kept, GivenTypes given) : PhraseWriter(source)
{
    private readonly WrittenPhrases _written = new(source);

    private bool IsChinese => language == Language.Chinese;

    /// <summary>A value in a language: a day, a date, a length.</summary>
    public static string Say(ValueSyntax value, SourceText source, Language language)
    {
        var phrases = new SpeltPhrases(source, language, FrozenSet<string>.Empty, GivenTypes.None);
        phrases.Write(value, words: null);
        return phrases.Take();
    }

    /// <summary>
    /// What a word that the vocabulary does not have says is not known, nor what follows it: it stays as it is spelt, unless it is a
    /// parameter whose type tells.
    /// </summary>
    public override PhraseWriter Begin(MemberSyntax member, LineRow row, int depth) =>
        row.Term is null && !given.IsLine(member) ? _written.Begin(member, row, depth) : base.Begin(member, row, depth);

    /// <inheritdoc/>
    public override string HeadOf(StatementSyntax statement) => Term is null || IsNamed ? statement.Head.Text : Term.Name.In(language);

    /// <inheritdoc/>
    protected override void Write(SyntaxNode node)
    {
        if (MarkOf(node) is { } mark)
        {
            Text.Append(mark.Name.In(language));
        }
        else if (node is NameSyntax name && ReferenceEquals(name, (Member as ScheduleItemSyntax)?.Kind))
        {
            Write(name, ItemKinds.Table);
        }
        else if (Member is ScheduleItemSyntax && node is NameSyntax)
        {
            Write(node, words: null);
        }
        else
        {
            Write(node, given.WordsOf(node) ?? TableOf(node as ArgumentSyntax));
        }
    }

    private void Write(SyntaxNode node, TermTable? words)
    {
        switch (node)
        {
            case NameSyntax name:
                Text.Append(SpellingOf(name, words));
                break;
            case TextSyntax text:
                WriteText(text.Span);
                break;
            case QuantitySyntax quantity:
                WriteQuantity(quantity);
                break;
            case DateSyntax date:
                WriteDate(date);
                break;
            case TimeSyntax time:
                WriteTime(time);
                break;
            case RangeSyntax range:
                WriteRange(range);
                break;
            case RatioSyntax ratio:
                WriteRatio(ratio);
                break;
            case OffsetSyntax offset:
                WriteOffset(offset);
                break;
            case ListSyntax list:
                WriteAll(list.Items, words, Separator(language));
                break;
            case ChainSyntax chain:
                WriteAll(chain.Steps, words, $" {Arrow(language)} ");
                break;
            case ConditionSyntax condition:
                WriteCondition(condition, words);
                break;
            case ClauseSyntax clause:
                WriteClause(clause);
                break;
            case CapSyntax cap:
                WriteCap(cap);
                break;
            case WhenSyntax or PatternSyntax or ModifierSyntax:
                WriteMoment(node);
                break;
            default:
                WriteParts(node, words);
                break;
        }
    }

    /// <summary>A node that has no order of its own in either language: its parts side by side, its words spelt.</summary>
    private void WriteParts(SyntaxNode node, TermTable? words)
    {
        if (node is SyntaxToken token)
        {
            Text.Append(token.Word == StructuralWord.None ? token.Text : Word(token.Word));
            return;
        }

        for (var i = 0; i < node.Children.Length; i++)
        {
            if (i > 0)
            {
                Text.Append(' ');
            }

            Write(node.Children[i], words);
        }
    }

    private void WriteAll(ImmutableArray<ValueSyntax> values, TermTable? words, string between)
    {
        for (var i = 0; i < values.Length; i++)
        {
            if (i > 0)
            {
                Text.Append(between);
            }

            Write(values[i], words);
        }
    }

    private string SpellingOf(NameSyntax name, TermTable? words)
    {
        if (words is null || kept.Contains(name.Key))
        {
            return name.Text;
        }

        return words.FindTerm(name.Key) is { } term ? term.Name.In(language)
            : words.FindJoined(name.Key) is var (first, second) ? $"{first.Name.In(language)} {second.Name.In(language)}"
            : name.Text;
    }

    private string Word(StructuralWord word) => StructuralWords.Get(word).Display.In(language);

    /// <summary>The list that the bare words of an argument are taken from, or null when they are names.</summary>
    private TermTable? TableOf(ArgumentSyntax? argument)
    {
        if (argument is null || Term is null || Member is not StatementSyntax statement)
        {
            return null;
        }

        foreach (var place in Term.Places)
        {
            if (place.Behind == StructuralWord.None && (argument is not NameSyntax || IsAt(place.Position, argument, statement)))
            {
                return place.Table;
            }
        }

        return null;
    }

    private static bool IsAt(WordPosition position, ArgumentSyntax argument, StatementSyntax statement)
    {
        var first = statement.Arguments.IndexOf(argument) == 0;
        return position switch
        {
            WordPosition.First => first,
            WordPosition.BehindTitle => statement.Arguments.TakeWhile(other => other != argument).Any(other => other is TextSyntax),
            WordPosition.Last => !first && statement.Arguments.Last(other => other is NameSyntax) == argument,
            _ => true,
        };
    }
}
