using Playbook.Semantics.Copy.Parts;
using Playbook.Syntax.Words;
using Playbook.Templates.Types;

namespace Playbook.Semantics.Copy;

/// <summary>
/// What templates see of a playbook: object types over the parts of the model. Members are the fields of the vocabulary, read off
/// its rows, and what is computed from them. Objects behind the types: <see cref="Model.PlaybookModel"/>, <see cref="CopyContext"/> (an
/// item), the other parts as they are in the model.
/// </summary>
public sealed class PlaybookTypes
{
    private static readonly PlaybookTypes Chinese = new(Language.Chinese);
    private static readonly PlaybookTypes English = new(Language.English);

    private readonly TypeMaker _maker;

    private PlaybookTypes(Language language) => _maker = new TypeMaker(language);

    /// <summary>The playbook.</summary>
    public ObjectType Playbook => _maker.General(PlaybookParts.Playbook);

    /// <summary>Theme, audience and the like; values are <see cref="Model.FieldValues"/>.</summary>
    public ObjectType Positioning => _maker.General(PlaybookParts.Positioning);

    /// <summary>A goal.</summary>
    public ObjectType Goal => _maker.General(PlaybookParts.Goal);

    /// <summary>A channel or group.</summary>
    public ObjectType Channel => _maker.General(PeopleParts.Channel);

    /// <summary>Hours in which free chat rests.</summary>
    public ObjectType Quiet => _maker.General(PeopleParts.Quiet);

    /// <summary>A role.</summary>
    public ObjectType Role => _maker.General(PeopleParts.Role);

    /// <summary>Something a role does.</summary>
    public ObjectType Duty => _maker.General(PeopleParts.Duty);

    /// <summary>A phase.</summary>
    public ObjectType Phase => _maker.General(PlaybookParts.Phase);

    /// <summary>How one gets in.</summary>
    public ObjectType Entry => _maker.General(EntryParts.Entry);

    /// <summary>One thing asked of an applicant.</summary>
    public ObjectType Requirement => _maker.General(EntryParts.Requirement);

    /// <summary>Group rules.</summary>
    public ObjectType Rules => _maker.General(PlaybookParts.Rules);

    /// <summary>Points, awards, levels.</summary>
    public ObjectType Rewards => _maker.General(RewardParts.Rewards);

    /// <summary>Points for an act.</summary>
    public ObjectType Points => _maker.General(RewardParts.Points);

    /// <summary>An award.</summary>
    public ObjectType Award => _maker.General(RewardParts.Award);

    /// <summary>A prize.</summary>
    public ObjectType Prize => _maker.General(RewardParts.Prize);

    /// <summary>A level.</summary>
    public ObjectType Level => _maker.General(RewardParts.Level);

    /// <summary>An item, at one of its occurrences; its values are <see cref="CopyContext"/>.</summary>
    public ObjectType Item => _maker.General(ItemParts.Item);

    /// <summary>When a message is sent; its values are <see cref="NodaTime.LocalDateTime"/>.</summary>
    public ObjectType Moment => _maker.General(ItemParts.Moment);

    /// <summary>A reminder.</summary>
    public ObjectType Reminder => _maker.General(ItemParts.Reminder);

    /// <summary>The types of any playbook: whatever a playbook may leave out may be missing.</summary>
    /// <param name="language">In which enumerated words are given.</param>
    public static PlaybookTypes In(Language language) => language == Language.Chinese ? Chinese : English;
}
