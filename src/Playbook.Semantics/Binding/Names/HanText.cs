namespace Playbook.Semantics.Binding;

/// <summary>Which script a text is in: suggestions stay in the writer's spelling, a playbook speaks the language of its title.</summary>
public static class HanText
{
    /// <summary>Whether a text holds a Han character.</summary>
    public static bool Has(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (c is >= '\u3400' and <= '\u9FFF' or >= '\uF900' and <= '\uFAFF')
            {
                return true;
            }
        }

        return false;
    }
}
