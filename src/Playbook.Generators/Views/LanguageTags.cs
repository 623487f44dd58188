using Playbook.Syntax.Words;

namespace Playbook.Generators.Views;

/// <summary>Languages as web pages and data name them (BCP 47).</summary>
internal static class LanguageTags
{
    /// <summary>The tag of a language.</summary>
    public static string Of(Language language) => language == Language.Chinese ? "zh-CN" : "en";
}
