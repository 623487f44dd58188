using Playbook.Planning.Holidays;
using Playbook.Semantics.Model;

namespace Playbook.Planning;

/// <summary>Model to plan: the entry point of this stage.</summary>
public static class Planner
{
    /// <summary>Dates everything in a playbook. Never throws for what the playbook holds.</summary>
    /// <param name="playbook">The playbook.</param>
    /// <param name="holidays">Public holidays and make-up workdays.</param>
    public static Plan Make(PlaybookModel playbook, HolidayCalendar holidays) => throw new NotImplementedException();
}
