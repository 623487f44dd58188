using System.Collections.Immutable;
using Playbook.Compiler.Staffing;
using Playbook.Compiler.Writing;
using Playbook.Syntax.Diagnostics;

namespace Playbook.Compiler;

/// <summary>What came of a playbook, or of all of a file.</summary>
/// <param name="Diagnostics">What was found.</param>
/// <param name="Playbooks">How many there are.</param>
internal sealed record PlaybookResult(ImmutableArray<Diagnostic> Diagnostics, int Playbooks)
{
    /// <summary>The playbooks that have a folder among the outputs, written now or not.</summary>
    public ImmutableArray<PlaybookOutputs> Outputs { get; init; } = [];

    /// <summary>How many files had the same bytes already; of what was passed over, all.</summary>
    public int Unchanged { get; init; }
}

/// <summary>A playbook's folder.</summary>
/// <param name="Key">Its name.</param>
/// <param name="Files">What is in it; null where nothing was written, and what was there stays.</param>
internal sealed record PlaybookOutputs(string Key, ImmutableArray<WrittenFile>? Files)
{
    /// <summary>Who is needed when.</summary>
    public ImmutableArray<StaffSlot> Staff { get; init; } = [];

    /// <summary>What its project allows and its messages needed.</summary>
    public ImmutableArray<string> AllowedWords { get; init; } = [];

    /// <summary>What those who subscribe to its calendars are told, as the manifest has it; null where no calendar was written.</summary>
    public ReadOnlyMemory<byte>? Calendar { get; init; }

    /// <summary>What the front page of all playbooks tells of it, as the manifest has it; null where it was not made for that page.</summary>
    public ReadOnlyMemory<byte>? Card { get; init; }
}
