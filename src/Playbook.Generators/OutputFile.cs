namespace Playbook.Generators;

/// <summary>A file to be written.</summary>
/// <param name="Path">Below the playbook's own folder, with forward slashes: <c>roles/host.md</c>.</param>
/// <param name="Content">The characters; written as UTF-8 without BOM, line ends as they stand.</param>
public sealed record OutputFile(string Path, string Content);
