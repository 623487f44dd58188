namespace Playbook.Syntax.Words;

/// <summary>A language that people read: of messages, of keywords, of generated copy.</summary>
public enum Language
{
    /// <summary>Simplified Chinese.</summary>
    Chinese,

    /// <summary>English.</summary>
    English,
}
