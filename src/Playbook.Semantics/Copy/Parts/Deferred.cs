using NodaTime;
using Playbook.Semantics.Model;
using Playbook.Semantics.Wording;
using Playbook.Syntax.Words;

namespace Playbook.Semantics.Copy.Parts;

/// <summary>
/// A value made of model parts only when a template prints it: it may hold a text that is not rendered yet, and whether it is
/// there must be known before.
/// </summary>
/// <param name="In">The value in a language.</param>
internal sealed record Deferred(Func<Language, object?> In)
{
    /// <summary>A condition in words.</summary>
    public static Deferred Of(Condition condition) => new(language => ConditionWording.Of(condition, language));

    /// <summary>The name of a day of the week.</summary>
    public static Deferred Of(IsoDayOfWeek day) => new(language => MomentWording.Weekday(day, language));
}
