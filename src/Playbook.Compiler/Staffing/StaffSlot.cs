using NodaTime;

namespace Playbook.Compiler.Staffing;

/// <summary>A stretch in which somebody is needed: all that is kept of a plan, in memory and in the manifest.</summary>
/// <param name="Person">Who, by name.</param>
/// <param name="Begin">From when on the time line.</param>
/// <param name="End">Until when; after the begin.</param>
internal readonly record struct StaffSlot(string Person, Instant Begin, Instant End);

/// <summary>A stretch in which a playbook needs somebody.</summary>
/// <param name="Slot">Who, and when.</param>
/// <param name="Key">The playbook's key.</param>
/// <param name="Index">The place of its file in the build.</param>
internal readonly record struct StaffNeed(StaffSlot Slot, string Key, int Index);

/// <summary>Somebody who is needed by two playbooks at once.</summary>
/// <param name="First">What begins first.</param>
/// <param name="Second">What begins while it goes on.</param>
/// <param name="More">How many further overlaps the same person has.</param>
internal readonly record struct StaffClash(StaffNeed First, StaffNeed Second, int More);
