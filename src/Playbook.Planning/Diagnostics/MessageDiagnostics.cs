using System.Collections.Immutable;
using System.Globalization;
using NodaTime;
using Playbook.Planning.Messages;
using Playbook.Semantics.Model;
using Playbook.Semantics.Vocabulary;
using Playbook.Syntax.Diagnostics;
using Playbook.Syntax.Text;
using Playbook.Syntax.Words;

namespace Playbook.Planning.Diagnostics;

/// <summary>What rendering the copy of a plan finds.</summary>
public static class MessageDiagnostics
{
    private static readonly DiagnosticDescriptor TooLongRow = new(
        "PB4601", "message-too-long", Severity.Warning,
        new("“{0}”的{1}在“{2}”里有{3}{6}，比上限{4}多{5}，{7}{8}", "The {1} of \"{0}\" has {3} {6} in \"{2}\", {5} over the limit of {4}, {7}{8}"),
        new("写短一些，或加一个短版。", "Shorten it, or add a short variant."));

    private static readonly DiagnosticDescriptor LongTitleRow = new(
        "PB4603", "title-too-long", Severity.Warning,
        new("“{0}”的{1}在“{2}”里标题有{3}{6}，比上限{4}多{5}，{7}", "The title of the {1} of \"{0}\" has {3} {6} in \"{2}\", {5} over the limit of {4}, {7}"),
        new("在正文第一行写一个短标题，如“# 今晚开营”；不写就用事项的标题。", "Begin the text with a short title, such as “# Opening tonight”; without one the item's title is taken."));

    private static readonly DiagnosticDescriptor NoCopyRow = new(
        "PB4602", "message-without-copy", Severity.Warning,
        new("“{0}”要发“{1}”，却没有可用的文案，这条消息没有排进日程", "There is no usable text for the {1} of \"{0}\", so the plan holds no message for it"),
        new("在这一项里写上文案，或在“文案”块里为它写一份。", "Write its text in the item, or in a copy block."))
    {
        // A message that ought to go out and does not: whoever reads the outputs alone would never know.
        Floor = Severity.Warning,
    };

    private static readonly DiagnosticDescriptor BannedWordRow = new(
        "PB4610", "banned-word", Severity.Warning,
        new("“{1}”的{2}里有禁用词“{0}”{3}", "The {2} of \"{1}\" has the banned word \"{0}\"{3}"),
        new("换成{4}。", "Write {4}."));

    private static readonly DiagnosticDescriptor OtherTermRow = new(
        "PB4611", "not-the-project-s-term", Severity.Info,
        new("“{1}”的{2}写了“{0}”，项目统一用“{4}”{3}", "The {2} of \"{1}\" says \"{0}\" where the project says \"{4}\"{3}"),
        new("改成“{4}”。", "Write \"{4}\"."));

    private static readonly DiagnosticDescriptor RiskyWordRow = new(
        "PB4612", "risky-wording", Severity.Warning,
        new("“{1}”的{2}{3}有风险词“{0}”：{4}", "The {2} of \"{1}\" has the risky wording \"{0}\"{3}: {4}"),
        new("换个说法：{5}{6}", "Reword it. {5}{6}"));

    /// <summary>Every finding of this room.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } = [TooLongRow, NoCopyRow, LongTitleRow, BannedWordRow, OtherTermRow, RiskyWordRow];

    /// <param name="excess">What is too long, where, and by how much.</param>
    internal static Diagnostic TooLong(Excess excess)
    {
        var (item, type, channel, rule) = excess.Of;
        var row = excess.Of.IsTitle ? LongTitleRow : TooLongRow;
        return Diagnostic.Create(
            row, excess.Location, item.Title.Text, type.Name, channel.Title.Text, excess.Length, excess.Limit, excess.Length - excess.Limit,
            rule.Count.Unit, When(excess.Count, excess.First), InParts(excess.Parts)) with { Severity = excess.IsRefused ? Severity.Error : Severity.Warning };
    }

    private static Bilingual InParts(int parts) => parts > 0
        ? new Bilingual(string.Create(CultureInfo.InvariantCulture, $"，要分成{parts}条发"), string.Create(CultureInfo.InvariantCulture, $", and goes out as {parts} messages"))
        : "";

    internal static Diagnostic NoCopy(ScheduleItem item, CopyType type) =>
        Diagnostic.Create(NoCopyRow, item.Location, item.Title.Text, type.Name);

    /// <param name="word">The project's word.</param>
    /// <param name="location">Where it came into the message.</param>
    /// <param name="item">Whose message.</param>
    /// <param name="type">Which copy.</param>
    internal static Diagnostic HouseWord(HouseWord word, Location location, ScheduleItem item, CopyType type)
    {
        var reason = word.Reason is { } why ? new Bilingual($"：{why}", $": {why}") : "";
        var instead = !word.IsBanned ? word.Instead
            : word.Instead.Length > 0 ? new Bilingual($"“{word.Instead}”", $"\"{word.Instead}\"")
            : new Bilingual("别的说法", "it another way");
        return Diagnostic.Create(
            word.IsBanned ? BannedWordRow : OtherTermRow, location, word.Word, item.Title.Text, type.Name, reason, instead) with
        {
            Related = [new RelatedLocation(word.Location, new("项目配置里这样规定", "what the project says of it"))],
            Fix = FixOf(word.Word, word.Instead, location),
        };
    }

    /// <param name="use">The word of a list, and where it came into messages.</param>
    internal static Diagnostic RiskyWord(RiskyUse use)
    {
        var ((list, word), location) = (use.Found, use.Location);
        var where = use.Channel is { } channel ? new Bilingual($"在“{channel.Title.Text}”里", $" in \"{channel.Title.Text}\"") : "";
        var instead = word.Instead.Length > 0 ? new Bilingual($"改成“{word.Instead}”；", $"Write \"{word.Instead}\". ") : "";
        return Diagnostic.Create(
            RiskyWordRow, location, word.Word, use.Item.Title.Text, use.Type.Name, where, list.Documentation, instead, list.Advice) with
        {
            Severity = use.Severity,
            Fix = FixOf(word.Word, word.Instead, location),
        };
    }

    /// <summary>“共3次，最早在12月5日”; for a triggered item, each time.</summary>
    internal static Bilingual When(int count, LocalDate? first) =>
        first is { } date ? Phrases.TimesFrom(count, date) : new Bilingual("每次触发都是", "each time it is sent");

    // Other words mean other things: whoever sends them looks first. What began a sentence still does.
    private static CodeFix? FixOf(string word, string instead, Location location)
    {
        if (instead.Length == 0 || location.Span.Length != word.Length)
        {
            return null;
        }

        var isCapital = char.IsAsciiLetterUpper(location.Source.Slice(location.Span)[0]) && char.IsAsciiLetterLower(word[0]);
        var written = isCapital ? $"{char.ToUpperInvariant(instead[0])}{instead[1..]}" : instead;
        return new CodeFix(new Bilingual($"改成“{written}”", $"Write “{written}”"), location.Span, written, IsSafe: false);
    }
}
