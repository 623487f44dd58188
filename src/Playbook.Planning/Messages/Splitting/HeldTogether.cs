using System.Text.RegularExpressions;
using Playbook.Syntax.Text;
using Playbook.Templates.Markdown;

namespace Playbook.Planning.Messages.Splitting;

/// <summary>Stretches of a text that lose their meaning when they are cut.</summary>
internal static partial class HeldTogether
{
    /// <summary>The stretches; they may overlap.</summary>
    public static IEnumerable<TextSpan> In(string text) =>
        [.. Addresses.In(text), .. Matches(Mention(), text), .. Matches(Link(), text), .. Matches(Marked(), text)];

    private static IEnumerable<TextSpan> Matches(Regex pattern, string text) =>
        pattern.Matches(text).Select(match => new TextSpan(match.Index, match.Length));

    // @name in chats, mail addresses; a sentence in Chinese that goes on behind a name goes with it, as far as names go.
    [GeneratedRegex(@"@[\p{L}\p{M}\p{N}_-]{1,20}|[A-Za-z0-9.+_-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+", RegexOptions.CultureInvariant)]
    private static partial Regex Mention();

    [GeneratedRegex(@"!?\[[^\]\n]*\]\([^)\n]*\)", RegexOptions.CultureInvariant)]
    private static partial Regex Link();

    // Bold, stressed, code: a part with one of two marks would show it. Underscores within words mark nothing.
    [GeneratedRegex(@"```.*?```|(\*\*|\*|`)(?=\S)[^\n]+?(?<=\S)\1|(?<![\p{L}\p{N}_])(__?)(?=\S)[^\n]+?(?<=\S)\2(?![\p{L}\p{N}_])", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Marked();
}
