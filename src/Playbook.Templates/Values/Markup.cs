namespace Playbook.Templates.Values;

/// <summary>Text that is already safe and escaped for the output it goes to; rendering copies it as it is.</summary>
/// <param name="Content">The escaped text.</param>
public sealed record Markup(string Content);
