using System.Diagnostics.CodeAnalysis;
using Playbook.Semantics.Binding;
using Playbook.Syntax.Tree;
using Playbook.Syntax.Words;
using Playbook.Templates.Types;

namespace Playbook.Semantics.Vocabulary;

/// <summary>Reads what stands behind a field word.</summary>
/// <param name="statement">The statement; its head is the field word.</param>
/// <param name="scope">Names, words and findings.</param>
/// <param name="value">The value.</param>
/// <returns>False after a finding, of this reader or of the parser.</returns>
public delegate bool StatementReader<T>(StatementSyntax statement, BindingScope scope, [MaybeNullWhen(false)] out T value)
    where T : notnull;

/// <summary>What may stand behind a field word, whatever its value is.</summary>
/// <param name="Expects">A short phrase for messages: “a time such as 20:00”.</param>
/// <param name="TemplateType">What a template gets; text for an enumerated word and for a declaration, which templates put into their language.</param>
public abstract record Shape(Bilingual Expects, TemplateType TemplateType)
{
    /// <summary>What is written behind the value where it stands by itself: a percent sign, a counting word; empty where it needs none.</summary>
    public Bilingual Unit { get; init; } = new("", "");

    /// <summary>Whether nothing may stand behind the word.</summary>
    public bool IsFlag { get; init; }

    /// <summary>The list that bare words among the values are taken from; null when such words are names or texts.</summary>
    public TermTable? Words { get; init; }

    /// <summary>Whether the reader reads the block behind the statement too.</summary>
    public bool TakesBlock { get; init; }
}

/// <summary>What may stand behind a field word, and how it becomes a value.</summary>
/// <typeparam name="T">The value.</typeparam>
/// <param name="Expects">A short phrase for messages: “a time such as 20:00”.</param>
/// <param name="TemplateType">What a template gets; text for an enumerated word and for a declaration, which templates put into their language.</param>
/// <param name="Read">Reads the arguments; reports what does not fit.</param>
/// <param name="ToTemplate">The value as templates see it; enumerated words and declarations stay what they are.</param>
public sealed record Shape<T>(
    Bilingual Expects, TemplateType TemplateType, StatementReader<T> Read, Func<T, object?> ToTemplate) : Shape(Expects, TemplateType)
    where T : notnull
{
    /// <summary>Adds the value of a further statement to the first, where a field may stand many times.</summary>
    public Func<T, T, T>? Merge { get; init; }
}
