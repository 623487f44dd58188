using System.Collections.Immutable;
using Playbook.Generators.Announcements;
using Playbook.Generators.Site;
using Playbook.Syntax.Words;
using Playbook.Templates.Types;

namespace Playbook.Generators.Phrases;

/// <summary>All fixed texts of the generated pages, as templates see them. To add a phrase, add a row to the room it belongs to.</summary>
public static class PhraseTable
{
    /// <summary>All phrases.</summary>
    public static ImmutableArray<Phrase> All { get; } = [.. PagePhrases.All, .. CalendarPhrases.All, .. BoardPhrases.All, .. AnnouncementPhrases.All, .. DrawingPhrases.All, .. SitePhrases.All];

    /// <summary>The phrases as the members of one object, in <paramref name="language"/>. The object itself may be anything.</summary>
    public static ObjectType In(Language language) => language == Language.Chinese ? Chinese : English;

    private static ObjectType Chinese { get; } = Make(Language.Chinese);

    private static ObjectType English { get; } = Make(Language.English);

    private static ObjectType Make(Language language) =>
        new("phrases", new Bilingual("词句", "phrases"), () => All.Select(phrase =>
        {
            var text = phrase.Text.In(language);
            return new ObjectMember(phrase.Spelling, TemplateType.Text, phrase.Text, _ => text);
        }));
}
