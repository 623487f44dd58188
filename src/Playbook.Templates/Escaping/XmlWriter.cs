using Playbook.Templates.Execution;

namespace Playbook.Templates.Escaping;

/// <summary>XML text and attributes in either quote.</summary>
internal sealed class XmlWriter : ValueWriter
{
    /// <inheritdoc/>
    protected override void WriteText(ReadOnlySpan<char> text, OutputBuffer output)
    {
        while (XmlText.IndexOfSpecial(text) is >= 0 and var at)
        {
            output.Append(text[..at]);
            output.Append(XmlText.Instead(text[at]));
            text = text[(at + 1)..];
        }

        output.Append(text);
    }
}
