namespace Playbook.Generators.Announcements.Previews;

/// <summary>How a channel lays a message out: a row of <see cref="PreviewLooks"/>, drawn by the style sheet of the copy pack.</summary>
/// <param name="Id">Its class in the style sheet.</param>
/// <param name="HasHeading">Whether a heading of its own stands above the text: a subject, the title of an article or a note.</param>
/// <param name="Marks">What the channel turns into links inside the text.</param>
internal sealed record PreviewLook(string Id, bool HasHeading = false, TextMarks Marks = TextMarks.Links);

/// <summary>What stands out in a text without any markup.</summary>
[Flags]
internal enum TextMarks
{
    /// <summary>Addresses of the web.</summary>
    Links = 1,

    /// <summary>People who are called: <c>@name</c>.</summary>
    Mentions = 2,

    /// <summary>Topics up to the next space: <c>#topic</c>.</summary>
    Topics = 4,

    /// <summary>Topics between two signs: <c>#topic#</c>.</summary>
    PairedTopics = 8,
}
