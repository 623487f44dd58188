using Playbook.Generators.Handbooks.Views;
using Playbook.Generators.Views;
using Playbook.Semantics.Model;
using Playbook.Semantics.Wording;
using Playbook.Syntax.Words;
using Playbook.Templates.Types;

namespace Playbook.Generators.Handbooks.Operations;

using static MemberOf<DutyList>;

/// <summary>Duties of all roles that are due at one time, to be ticked off together.</summary>
/// <param name="when">When they are due.</param>
/// <param name="duties">Who does what.</param>
internal sealed class DutyList(string when, IReadOnlyList<NamedText> duties)
{
    public static ObjectType Type { get; } = new("duty_list", new Bilingual("职责清单", "duty list"), () =>
    [
        Text("when", "时间", "什么时候", "When they are due", d => d.When),
        List("duties", "职责", NamedText.Type, "谁做什么", "Who does what", d => d.Duties),
    ]);

    private string When { get; } = when;

    private IReadOnlyList<NamedText> Duties { get; } = duties;

    /// <summary>The duties that come at set times, those of one time together, in the order in which times are first named.</summary>
    public static IReadOnlyList<DutyList> Of(PlaybookModel playbook) =>
    [
        .. from role in playbook.Roles
           from duty in role.Duties
           let when = duty.When
           where when is not null
           group new NamedText(role.Title.Text, duty.Text.Text) by Sentence.Begin(WhenWording.Of(when, playbook.Language)) into due
           select new DutyList(due.Key, [.. due]),
    ];
}
