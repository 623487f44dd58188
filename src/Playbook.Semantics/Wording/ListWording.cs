using Playbook.Syntax.Words;

namespace Playbook.Semantics.Wording;

/// <summary>Several things in one sentence: “群主、点评官和内容官”, “host, reviewer and editor”.</summary>
public static class ListWording
{
    /// <summary>All of them.</summary>
    /// <param name="parts">The parts, already in the language.</param>
    /// <param name="language">The language of the sentence.</param>
    public static string And(IReadOnlyList<string> parts, Language language) => Join(parts, language == Language.Chinese ? "和" : " and ", language);

    /// <summary>Any one of them.</summary>
    /// <inheritdoc cref="And"/>
    public static string Or(IReadOnlyList<string> parts, Language language) => Join(parts, language == Language.Chinese ? "或" : " or ", language);

    private static string Join(IReadOnlyList<string> parts, string last, Language language) => parts.Count switch
    {
        0 => "",
        1 => parts[0],
        _ => string.Join(language == Language.Chinese ? "、" : ", ", parts.SkipLast(1)) + last + parts[^1],
    };
}
