using NodaTime;
using Playbook.Semantics.Model;
using Playbook.Syntax.Diagnostics;

namespace Playbook.Planning.Conflicts;

/// <summary>What was found of an item: how often, and when first.</summary>
/// <typeparam name="TAbout">What each is about, of which the item is a part.</typeparam>
/// <param name="scope">The plan.</param>
/// <param name="itemOf">The item of one.</param>
internal sealed class FoundTimes<TAbout>(ConflictScope scope, Func<TAbout, ScheduleItem> itemOf)
    where TAbout : class
{
    // Classes throughout: dictionaries and sorting of tuples would be compiled anew by every run.
    private readonly Dictionary<TAbout, Times> _found = [];

    /// <summary>Notes one, in order of time.</summary>
    public void Add(TAbout about, LocalDateTime when)
    {
        if (_found.TryGetValue(about, out var times))
        {
            times.Count++;
        }
        else
        {
            _found.Add(about, new Times(about, when));
        }
    }

    /// <summary>One finding for each, by the place of the items in the source.</summary>
    public IEnumerable<Diagnostic> Findings(Func<TAbout, int, LocalDateTime, Diagnostic> make) => _found.Values
        .OrderBy(times => scope.OrderOf(itemOf(times.About)))
        .Select(times => make(times.About, times.Count, times.First));

    private sealed class Times(TAbout about, LocalDateTime first)
    {
        public TAbout About => about;

        public LocalDateTime First => first;

        public int Count { get; set; } = 1;
    }
}
