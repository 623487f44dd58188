namespace Playbook.Cli;

/// <summary>Where a verb reads and writes.</summary>
/// <param name="Input">Standard input.</param>
/// <param name="Output">Standard output: findings, plans and help.</param>
/// <param name="Error">Standard error: progress, the summary and wrong usage.</param>
internal sealed record Streams(Stream Input, TextWriter Output, TextWriter Error);
