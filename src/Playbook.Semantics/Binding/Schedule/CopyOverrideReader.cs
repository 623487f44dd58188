using System.Collections.Immutable;
using Playbook.Semantics.Copy;
using Playbook.Semantics.Model;
using Playbook.Semantics.Vocabulary;
using Playbook.Syntax.Tree;
using Playbook.Syntax.Words;
using Playbook.Templates.Types;

namespace Playbook.Semantics.Binding.Schedule;

/// <summary>Reads <c>文案 欢迎语 发到 书友群 "…"</c>: the author's own text for a copy type.</summary>
/// <param name="playbook">What the texts may speak of.</param>
/// <param name="scope">Names, words and findings.</param>
internal sealed class CopyOverrideReader(PlaybookModel playbook, BindingScope scope)
{
    private static readonly Bilingual Expects = new("文案类型和一段文字", "a copy type and a text");
    private static readonly Bilingual Example = new("文案 欢迎语 \"欢迎新朋友\"", "copy welcome \"Welcome\"");

    private readonly TemplateScope _names = CopyScope.For(playbook);

    /// <summary>The texts that could be read. Two for the same type and channel are a finding.</summary>
    public ImmutableArray<CopyOverride> Read(IEnumerable<StatementSyntax> statements)
    {
        var read = ImmutableArray.CreateBuilder<CopyOverride>();
        var taken = new Dictionary<(CopyType, Channel?), StatementSyntax>();
        foreach (var statement in statements)
        {
            if (Read(statement) is not { } copy)
            {
                continue;
            }

            read.Add(copy);
            foreach (var channel in copy.Channels.IsEmpty ? [null] : copy.Channels.Cast<Channel?>())
            {
                if (!taken.TryAdd((copy.Type, channel), statement))
                {
                    scope.Report(CopyDiagnostics.CopyTwice(scope.At(statement.Head), copy.Type.Name, scope.At(taken[(copy.Type, channel)].Head)));
                    break;
                }
            }
        }

        return read.ToImmutable();
    }

    private CopyOverride? Read(StatementSyntax statement)
    {
        CopyType? type = null;
        ImmutableArray<Channel> channels = [];
        TextSyntax? text = null;
        foreach (var (index, argument) in statement.Arguments.Index())
        {
            switch (argument)
            {
                case NameSyntax or TextSyntax when index == 0:
                    type = scope.FindWord(CopyTypes.Table, (ValueSyntax)argument);
                    break;
                case ClauseSyntax { Word: StructuralWord.In, Value: { } value } when channels.IsEmpty:
                    channels = scope.ResolveChannels(value);
                    break;
                case TextSyntax own when text is null:
                    text = own;
                    break;
                default:
                    scope.Report(ValueDiagnostics.ExtraValue(scope.At(argument), statement.Head.Text, Expects, Seen.Of(argument)));
                    break;
            }
        }

        var variants = Variants(statement, text);
        if (statement.Arguments.IsEmpty || (variants.IsEmpty && type is not null))
        {
            scope.Report(ValueDiagnostics.MissingValue(scope.At(statement.Head), statement.Head.Text, Expects, Example));
        }

        return type is null || variants.IsEmpty ? null : new CopyOverride(type, channels, variants);
    }

    // A text on the line itself is the long one.
    private ImmutableArray<CopyText> Variants(StatementSyntax statement, TextSyntax? text)
    {
        var fields = scope.ReadBlock(CopyWords.Block, statement).Fields;
        var written = fields.Get(CopyWords.Long);
        if (text is not null && written is not null)
        {
            scope.Report(ScheduleDiagnostics.SaidTwice(scope.At(written.Statement.Head), new Bilingual("长版", "The long text")));
        }

        TextSyntax?[] texts = [text ?? written?.Text, fields.Get(CopyWords.Medium)?.Text, fields.Get(CopyWords.Short)?.Text];
        return [.. texts.OfType<TextSyntax>().Select(variant => ScheduleBinder.Check(variant, _names, scope))];
    }
}
