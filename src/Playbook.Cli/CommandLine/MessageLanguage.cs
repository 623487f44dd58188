using Playbook.Syntax.Words;

namespace Playbook.Cli.CommandLine;

/// <summary>
/// The language of messages: what <c>--lang</c> says, else <c>PLAYBOOK_LANG</c>, else the first of <c>LC_ALL</c>,
/// <c>LC_MESSAGES</c> and <c>LANG</c> that is set. Chinese where none says anything (unset, <c>C</c>, <c>POSIX</c>: a bare
/// Windows or a container), since most strategists read Chinese; English for every other language.
/// </summary>
internal static class MessageLanguage
{
    /// <summary>The words of <c>--lang</c>.</summary>
    public static IReadOnlyList<Spelling> Choices { get; } = [new("zh", "zh"), new("en", "en")];

    private static readonly string[] LocaleVariables = ["LC_ALL", "LC_MESSAGES", "LANG"];

    /// <summary>Chooses.</summary>
    /// <param name="option">The value of <c>--lang</c>, or null. A wrong one is reported elsewhere and does not count here.</param>
    /// <param name="variable">Reads an environment variable.</param>
    public static Language Choose(string? option, Func<string, string?> variable) =>
        Named(option)
        ?? OfLocale(variable("PLAYBOOK_LANG"))
        ?? LocaleVariables.Select(variable).Where(v => !string.IsNullOrEmpty(v)).Take(1).Select(OfLocale).FirstOrDefault()
        ?? Language.Chinese;

    /// <summary>The language of a value of <c>--lang</c>, or null.</summary>
    public static Language? Named(string? name) => name switch
    {
        "zh" => Language.Chinese,
        "en" => Language.English,
        _ => null,
    };

    private static Language? OfLocale(string? locale)
    {
        if (string.IsNullOrEmpty(locale) || locale.Split('.')[0] is "C" or "POSIX")
        {
            return null;
        }

        return locale.StartsWith("zh", StringComparison.OrdinalIgnoreCase) ? Language.Chinese : Language.English;
    }
}
