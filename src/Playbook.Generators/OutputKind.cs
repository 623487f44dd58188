using Playbook.Syntax.Words;

namespace Playbook.Generators;

/// <summary>An output that may be asked for by name (<c>--only calendar</c>): a row of the table in <see cref="Outputs"/>.</summary>
/// <param name="Id">The English word on the command line.</param>
/// <param name="Spelling">Both words.</param>
/// <param name="Documentation">One line for the help.</param>
/// <param name="Make">Makes the files of an edition. Pure: the same edition gives the same files.</param>
public sealed record OutputKind(string Id, Spelling Spelling, Bilingual Documentation, Func<Edition, IEnumerable<OutputFile>> Make)
{
    /// <summary>Whether its files are calendars that programs subscribe to: who makes them notes <see cref="Edition.Published"/> for the next time.</summary>
    public bool PublishesEvents { get; init; }

    /// <summary>Whether a playbook with such files is listed on the front page of its folder: who makes them keeps <see cref="Site.SiteCard.Of"/> for that page.</summary>
    public bool IsListed { get; init; }
}
