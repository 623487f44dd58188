using System.Collections.Immutable;
using Playbook.Compiler.Inputs;
using Playbook.Compiler.Reading;

namespace Playbook.Compiler.Watching;

/// <summary>One build of many, with what decides when the next is due.</summary>
/// <param name="Report">What came of it.</param>
/// <param name="Inputs">The files it was made for.</param>
/// <param name="Read">What it was made of: <see cref="BuildSession.Read"/>.</param>
/// <param name="OutputFolder">Full path of the folder it wrote to; null where it only checked.</param>
public sealed record BuildRound(BuildReport Report, InputSet Inputs, ImmutableArray<FileStamp> Read, string? OutputFolder);
