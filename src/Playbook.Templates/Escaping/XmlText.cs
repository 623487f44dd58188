namespace Playbook.Templates.Escaping;

/// <summary>What a text has to become to be data in XML 1.0 (sections 2.2 and 2.4): marks are written as entities, characters that XML has no place for are left out, and half of a pair of surrogates is replaced.</summary>
public static class XmlText
{
    /// <summary>The first UTF-16 unit that cannot stay as it is; −1 when all can.</summary>
    public static int IndexOfSpecial(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
            }
            else if (text[i] is (< ' ' and not ('\t' or '\n')) or '&' or '<' or '>' or '"' or '\'' or >= '\uFFFE' || char.IsSurrogate(text[i]))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>What stands in the place of a unit that <see cref="IndexOfSpecial"/> found: an entity, or nothing.</summary>
    public static string Instead(char special) => special switch
    {
        '&' => "&amp;",
        '<' => "&lt;",
        '>' => "&gt;",
        '"' => "&quot;",
        '\'' => "&#39;",
        _ => char.IsSurrogate(special) ? "\uFFFD" : "",
    };
}
