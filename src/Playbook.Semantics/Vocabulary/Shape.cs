using Playbook.Semantics.Binding;
using Playbook.Syntax.Tree;
using Playbook.Syntax.Words;
using Playbook.Templates.Types;

namespace Playbook.Semantics.Vocabulary;

/// <summary>What may stand behind a field word, and how it becomes a value.</summary>
/// <typeparam name="T">The value.</typeparam>
/// <param name="Expects">A short phrase for messages: “a time such as 20:00”.</param>
/// <param name="TemplateType">What a template gets.</param>
/// <param name="Bind">Reads the arguments; reports what does not fit and gives default.</param>
/// <param name="ToTemplate">The value as templates see it.</param>
public sealed record Shape<T>(
    Bilingual Expects, TemplateType TemplateType, Func<StatementSyntax, BindingScope, T?> Bind, Func<T, object?> ToTemplate)
    where T : notnull
{
    /// <summary>Whether nothing may stand behind the word.</summary>
    public bool IsFlag { get; init; }
}
