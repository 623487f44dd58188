using System.Collections.Immutable;
using Playbook.Semantics.Wording;
using Playbook.Planning;
using Playbook.Semantics.Model;
using Playbook.Syntax.Words;

namespace Playbook.Generators.Views;

/// <summary>An item that waits for an event of a member, as templates see it.</summary>
/// <param name="triggered">The item with its trigger.</param>
/// <param name="language">The language of the pages.</param>
public sealed class TriggeredView(TriggeredItem triggered, Language language)
{
    /// <summary>The item with its trigger.</summary>
    public TriggeredItem Triggered { get; } = triggered;

    /// <summary>The item.</summary>
    public ScheduleItem Item => Triggered.Item;

    /// <summary>Unique in the document; safe as an HTML id.</summary>
    public string Anchor { get; } = Identity.Anchor("t", triggered.Id);

    /// <summary>Title of the item, on one line.</summary>
    public string Title { get; } = OneLine.Of(triggered.Item.Title.Text);

    /// <summary>What kind of item it is.</summary>
    public string KindName { get; } = triggered.Item.Kind.Name.In(language);

    /// <summary>The event in words.</summary>
    public string When { get; } = TriggerWording.When(triggered.Trigger, triggered.Days, language);

    /// <summary>Titles of its owners, or null.</summary>
    public string? Owners { get; } = DayWording.Titles(triggered.Item.Owners, language);

    /// <summary>Titles of its channels, or null.</summary>
    public string? Channels { get; } = DayWording.Titles(triggered.Item.Channels, language);

    /// <summary>What is sent.</summary>
    public ImmutableArray<MessageView> Messages { get; } = [.. triggered.Messages.Select(message => new MessageView(message, language))];

    /// <inheritdoc cref="OccurrenceView.Concerns(Role)"/>
    public bool Concerns(Role role) => Item.Owners.Contains(role) || Triggered.Messages.Any(message => message.Owner == role);
}
