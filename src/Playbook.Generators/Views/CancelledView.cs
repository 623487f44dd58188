using Playbook.Planning;
using Playbook.Semantics.Model;
using Playbook.Syntax.Words;
using Playbook.Templates.Types;

namespace Playbook.Generators.Views;

using static MemberOf<CancelledView>;

/// <summary>What a public holiday calls off, as templates see it.</summary>
/// <param name="cancelled">What is called off.</param>
/// <param name="language">The language of the pages.</param>
public sealed class CancelledView(Cancellation cancelled, Language language)
{
    internal static ObjectType Type { get; } = new("cancelled", new Bilingual("取消的事项", "cancelled item"), () =>
    [
        Text("title", "标题", "事项的标题", "Title of the item", c => c.Title),
        Text("kind", "类型", "事项的类型", "Kind of the item", c => c.KindName),
        Text("because", "原因", "为什么取消", "Why it does not take place", c => c.Because),
    ]);

    /// <summary>What is called off.</summary>
    public Cancellation Cancelled => cancelled;

    /// <summary>Title of the item, on one line.</summary>
    public string Title { get; } = OneLine.Of(cancelled.Item.Title.Text);

    /// <summary>What kind of item it is.</summary>
    public string KindName { get; } = cancelled.Item.Kind.Name.In(language);

    /// <summary>Why: “因国庆节取消”, “cancelled because of National Day”.</summary>
    public string Because { get; } = OneLine.Of(cancelled.Because.In(language));

    /// <inheritdoc cref="OccurrenceView.Concerns(Role)"/>
    public bool Concerns(Role role) => cancelled.Item.Owners.Contains(role) || cancelled.Item.Guests.Contains(role);
}
