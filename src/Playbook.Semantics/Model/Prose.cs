using Playbook.Syntax.Text;
using Playbook.Templates;

namespace Playbook.Semantics.Model;

/// <summary>What an author wrote between quotes. Expressions in it see the playbook; they are rendered once, when the model is made.</summary>
public sealed class Prose
{
    private string _text;

    /// <summary>A text without expressions.</summary>
    public Prose(string text, Location location)
    {
        _text = text;
        Written = text;
        Location = location;
    }

    /// <summary>The text with its expressions rendered.</summary>
    public string Text
    {
        get
        {
            Pending?.Invoke();
            return _text;
        }
        internal set => _text = value;
    }

    /// <summary>The text as it was written, expressions and all.</summary>
    internal string Written { get; }

    /// <summary>Where it stands, quotes included.</summary>
    public Location Location { get; }

    /// <summary>The template behind the text, or null when it has no expressions.</summary>
    public CheckedTemplate? Template { get; internal set; }

    /// <summary>While the model is made: renders the text before it is read. Null once that is done, and when there is nothing to render.</summary>
    internal Action? Pending { get; set; }

    /// <inheritdoc/>
    public override string ToString() => Text;
}
