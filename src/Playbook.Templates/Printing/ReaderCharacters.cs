using System.Globalization;

namespace Playbook.Templates.Printing;

/// <summary>How texts count for a reader: in characters as people see them, of which an emoji with its parts is one.</summary>
internal static class ReaderCharacters
{
    /// <summary>How many characters a reader sees.</summary>
    public static int Count(string text)
    {
        var count = 0;
        for (var i = 0; i < text.Length; i += StringInfo.GetNextTextElementLength(text, i))
        {
            count++;
        }

        return count;
    }

    /// <summary>Where in UTF-16 units the first <paramref name="characters"/> characters end.</summary>
    public static int EndOf(string text, int characters)
    {
        var end = 0;
        while (characters-- > 0 && end < text.Length)
        {
            end += StringInfo.GetNextTextElementLength(text, end);
        }

        return end;
    }
}
