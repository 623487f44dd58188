using Playbook.Generators.Views;
using Playbook.Semantics.Copy;
using Playbook.Syntax.Words;
using Playbook.Templates.Types;

namespace Playbook.Generators.Announcements.Views;

using static MemberOf<TextPart>;

/// <summary>A stretch of a message: words, or a blank to fill in.</summary>
/// <param name="Content">The characters, brackets of a blank included.</param>
/// <param name="IsBlank">Whether it is a blank.</param>
internal sealed record TextPart(string Content, bool IsBlank)
{
    public static ObjectType Type { get; } = new("text_part", new Bilingual("文字片段", "part of a text"), () =>
    [
        Text("content", "内容", "文字", "The characters", p => p.Content),
        YesNo("is_blank", "是填空", "要填的空", "A blank to fill in", p => p.IsBlank),
    ]);

    /// <summary>The parts of a text; together they are the text.</summary>
    public static IReadOnlyList<TextPart> Of(string text)
    {
        var blanks = FillIn.All(text);
        if (blanks.IsEmpty)
        {
            return [new TextPart(text, IsBlank: false)];
        }

        var parts = new List<TextPart>((2 * blanks.Length) + 1);
        var position = 0;
        foreach (var blank in blanks)
        {
            if (blank.Index > position)
            {
                parts.Add(new TextPart(text[position..blank.Index], IsBlank: false));
            }

            position = blank.Index + blank.Size;
            parts.Add(new TextPart(text[blank.Index..position], IsBlank: true));
        }

        if (position < text.Length)
        {
            parts.Add(new TextPart(text[position..], IsBlank: false));
        }

        return parts;
    }
}
