using NodaTime;
using Playbook.Compiler.Configuration;
using Playbook.Semantics.Model;
using Playbook.Syntax.Text;

namespace Playbook.Compiler.Staffing;

/// <summary>A stretch in which somebody is needed; all that is kept of a plan once its files are written.</summary>
/// <param name="Person">Who, by name.</param>
/// <param name="Begin">From when on the time line.</param>
/// <param name="End">Until when; after the begin.</param>
/// <param name="Starts">The begin in the playbook's zone.</param>
/// <param name="Key">The playbook's key.</param>
/// <param name="Name">The playbook's name, by which a row of a table is called.</param>
/// <param name="Playbook">The playbook's title.</param>
/// <param name="Item">The item's title.</param>
/// <param name="Location">Where the item is written.</param>
/// <param name="MadeBy">What made the playbook of a blueprint, or null.</param>
/// <param name="Severities">What the playbook's project makes of findings.</param>
internal sealed record StaffInterval(
    string Person,
    Instant Begin,
    Instant End,
    LocalDateTime Starts,
    string Key,
    string Name,
    string Playbook,
    string Item,
    Location Location,
    Instantiation? MadeBy,
    SeverityRules Severities);
