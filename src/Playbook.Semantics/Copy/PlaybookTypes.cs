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
    private PlaybookTypes()
    {
    }

    /// <summary>The playbook.</summary>
    public ObjectType Playbook => throw new NotImplementedException();

    /// <summary>Theme, audience and the like.</summary>
    public ObjectType Positioning => throw new NotImplementedException();

    /// <summary>A goal.</summary>
    public ObjectType Goal => throw new NotImplementedException();

    /// <summary>A channel or group.</summary>
    public ObjectType Channel => throw new NotImplementedException();

    /// <summary>A role.</summary>
    public ObjectType Role => throw new NotImplementedException();

    /// <summary>Something a role does.</summary>
    public ObjectType Duty => throw new NotImplementedException();

    /// <summary>A phase.</summary>
    public ObjectType Phase => throw new NotImplementedException();

    /// <summary>How one gets in.</summary>
    public ObjectType Entry => throw new NotImplementedException();

    /// <summary>One thing asked of an applicant.</summary>
    public ObjectType Requirement => throw new NotImplementedException();

    /// <summary>Group rules.</summary>
    public ObjectType Rules => throw new NotImplementedException();

    /// <summary>Points, awards, levels.</summary>
    public ObjectType Rewards => throw new NotImplementedException();

    /// <summary>An award.</summary>
    public ObjectType Award => throw new NotImplementedException();

    /// <summary>A prize.</summary>
    public ObjectType Prize => throw new NotImplementedException();

    /// <summary>A level.</summary>
    public ObjectType Level => throw new NotImplementedException();

    /// <summary>An item, at one of its occurrences; its values are <see cref="CopyContext"/>.</summary>
    public ObjectType Item => throw new NotImplementedException();

    /// <summary>The types of any playbook: whatever a playbook may leave out may be missing.</summary>
    /// <param name="language">In which enumerated words are given.</param>
    public static PlaybookTypes In(Language language) => throw new NotImplementedException();
}
