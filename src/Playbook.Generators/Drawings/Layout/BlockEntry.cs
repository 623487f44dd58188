using Playbook.Generators.Themes;

namespace Playbook.Generators.Drawings.Layout;

/// <summary>How an entry stands.</summary>
internal enum EntryForm
{
    /// <summary>What it is about in a column of its own, the text beside it.</summary>
    Beside,

    /// <summary>What it is about above the text.</summary>
    Above,

    /// <summary>A text alone.</summary>
    Alone,
}

/// <summary>Something that a block tells.</summary>
/// <param name="Form">How it stands.</param>
/// <param name="Lead">What it is about; empty where it stands alone.</param>
/// <param name="Text">The text; may be empty below a lead.</param>
/// <param name="Colour">Colour of the lead; the ink of the sheet when left out.</param>
internal sealed record BlockEntry(EntryForm Form, string Lead, string Text, Colour? Colour = null)
{
    /// <summary>All of it on one line.</summary>
    public string Told => Lead.Length == 0 ? Text : Text.Length == 0 ? Lead : $"{Lead} · {Text}";
}
