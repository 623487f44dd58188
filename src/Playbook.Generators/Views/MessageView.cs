using Playbook.Planning;
using Playbook.Syntax.Words;

namespace Playbook.Generators.Views;

/// <summary>A message as templates see it.</summary>
/// <param name="message">The message.</param>
/// <param name="language">The language of the pages.</param>
public sealed class MessageView(Message message, Language language)
{
    /// <summary>The message.</summary>
    public Message Message { get; } = message;

    /// <summary>The name of its copy type.</summary>
    public string TypeName { get; } = message.Type.Name.In(language);

    /// <summary>Unique in the document; safe as an HTML id.</summary>
    public string Anchor { get; } = Identity.Anchor("m", message.Id);
}
