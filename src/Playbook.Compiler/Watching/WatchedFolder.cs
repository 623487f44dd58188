namespace Playbook.Compiler.Watching;

/// <summary>A folder in which a change may matter.</summary>
/// <param name="FullPath">Where it is; it was there when this was made.</param>
/// <param name="IsWhole">Whether folders in it count too.</param>
public readonly record struct WatchedFolder(string FullPath, bool IsWhole);
