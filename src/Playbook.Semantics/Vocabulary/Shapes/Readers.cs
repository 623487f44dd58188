using System.Diagnostics.CodeAnalysis;
using Playbook.Semantics.Binding;
using Playbook.Semantics.Formatting.Phrases;
using Playbook.Semantics.Model;
using Playbook.Syntax.Tree;
using Playbook.Syntax.Words;

namespace Playbook.Semantics.Vocabulary;

/// <summary>Readers of single values: texts, names, words.</summary>
internal static class Readers
{
    private static readonly Bilingual TextPhrase = new("一段引号里的文字", "a text in quotes");
    private static readonly Bilingual TextExample = new("\"共读好书\"", "\"Reading together\"");

    /// <summary>A quoted text; a bare word is offered its quotes.</summary>
    public static bool Text(ValueSyntax value, BindingScope scope, [MaybeNullWhen(false)] out Prose prose)
    {
        prose = null;
        switch (value)
        {
            case TextSyntax text:
                prose = scope.BindProse(text);
                return true;
            case NameSyntax { Key: "" }:
                return false;
            case NameSyntax name:
                scope.Report(ValueDiagnostics.UnquotedText(scope.At(name), name.Text));
                return false;
            default:
                scope.Report(ValueDiagnostics.WrongValue(scope.At(value), Seen.Of(value), TextPhrase, TextExample));
                return false;
        }
    }

    /// <summary>A quoted text, or a bare word that stands for itself.</summary>
    public static bool TextOrWord(ValueSyntax value, BindingScope scope, [MaybeNullWhen(false)] out Prose prose)
    {
        if (value is not NameSyntax { Key: not "" } name)
        {
            return Text(value, scope, out prose);
        }

        prose = scope.BindProse(name);
        return true;
    }

    /// <summary>A quoted text, or a day, date or time.</summary>
    public static bool UntilWhen(ValueSyntax value, BindingScope scope, [MaybeNullWhen(false)] out Prose prose)
    {
        switch (value)
        {
            case DateSyntax date when !Moments.TryDate(date, scope, out _):
            case TimeSyntax time when !Moments.TryTime(time, scope, out _, isEnd: true):
                prose = null;
                return false;
            case DateSyntax or TimeSyntax or WhenSyntax:
                // Said in the language of the playbook, whatever language the line is spelt in: it goes into its copy.
                prose = new Prose(SpeltPhrases.Say(value, scope.Source, scope.Frame.Language), scope.At(value));
                return true;
            default:
                return Text(value, scope, out prose);
        }
    }

    /// <summary>A role by any of its names.</summary>
    public static bool Role(ValueSyntax value, BindingScope scope, [MaybeNullWhen(false)] out Role role) =>
        (role = scope.ResolveRole(value)) is not null;

    /// <summary>A channel by any of its names.</summary>
    public static bool Channel(ValueSyntax value, BindingScope scope, [MaybeNullWhen(false)] out Channel channel) =>
        (channel = scope.ResolveChannel(value)) is not null;

    /// <summary>A word of a fixed list.</summary>
    public static ValueReader<TTerm> Of<TTerm>(WordTable<TTerm> table)
        where TTerm : Term =>
        (value, scope, [MaybeNullWhen(false)] out term) => (term = scope.FindWord(table, value)) is not null;
}
