using Playbook.Semantics.Vocabulary;

namespace Playbook.Semantics.Copy;

/// <summary>How long a message is, as its channel counts.</summary>
public static class MessageLength
{
    /// <summary>The length of a text; each fill-in counts with its declared length.</summary>
    /// <param name="text">The text, with fill-ins as <c>[[name]]</c>.</param>
    /// <param name="count">How the channel counts.</param>
    public static int Of(string text, LengthCount count) => throw new NotImplementedException();
}
