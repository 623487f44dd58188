using NodaTime;
using Playbook.Semantics.Model;
using Playbook.Semantics.Wording;
using Playbook.Syntax.Words;

namespace Playbook.Semantics.Copy.Parts;

/// <summary>
/// A text made of model parts only when a template prints it: it may hold a title that is not rendered yet, and whether it is
/// there must be known before.
/// </summary>
/// <param name="In">The text in a language.</param>
internal sealed record Worded(Func<Language, string> In)
{
    /// <summary>A condition in words.</summary>
    public static Worded Of(Condition condition) => new(language => ConditionWording.Of(condition, language));

    /// <summary>The name of a day of the week.</summary>
    public static Worded Of(IsoDayOfWeek day) => new(language => MomentWording.Weekday(day, language));
}
