using Playbook.Syntax.Text;
using Playbook.Templates;

namespace Playbook.Semantics.Model;

/// <summary>What an author wrote between quotes. Expressions in it see the playbook; they are rendered once, when the model is made.</summary>
public sealed class Prose
{
    /// <summary>A text without expressions.</summary>
    public Prose(string text, Location location)
    {
        Text = text;
        Location = location;
    }

    /// <summary>The text with its expressions rendered.</summary>
    public string Text { get; internal set; }

    /// <summary>Where it stands, quotes included.</summary>
    public Location Location { get; }

    /// <summary>The template behind the text, or null when it has no expressions.</summary>
    public CheckedTemplate? Template { get; internal set; }

    /// <inheritdoc/>
    public override string ToString() => Text;
}
