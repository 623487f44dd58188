using System.Collections.Immutable;
using NodaTime;
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
        new("“{0}”的{1}在“{2}”里有{3}{6}，比上限{4}多{5}，{7}", "The {1} of \"{0}\" has {3} {6} in \"{2}\", {5} over the limit of {4}, {7}"),
        new("写短一些，或加一个短版。", "Shorten it, or add a short variant."));

    private static readonly DiagnosticDescriptor NoCopyRow = new(
        "PB4602", "message-without-copy", Severity.Warning,
        new("“{0}”要发“{1}”，却没有可用的文案，这条消息没有排进日程", "There is no usable text for the {1} of \"{0}\", so the plan holds no message for it"),
        new("在这一项里写上文案，或在“文案”块里为它写一份。", "Write its text in the item, or in a copy block."));

    /// <summary>Every finding of this room.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } = [TooLongRow, NoCopyRow];

    /// <param name="item">Whose message.</param>
    /// <param name="location">Where the text stands, or the item.</param>
    /// <param name="type">Which copy.</param>
    /// <param name="channel">Where it goes.</param>
    /// <param name="length">The longest it gets, in the channel's count.</param>
    /// <param name="limit">The most it may have.</param>
    /// <param name="isOfficial">Whether the platform itself refuses it.</param>
    /// <param name="when">How often and when first; empty for a triggered item.</param>
    internal static Diagnostic TooLong(
        ScheduleItem item, Location location, CopyType type, Channel channel, int length, int limit, bool isOfficial, Bilingual when) =>
        Diagnostic.Create(
            TooLongRow, location, item.Title.Text, type.Name, channel.Title.Text, length, limit, length - limit, Unit(channel.Kind.Count), when)
            with { Severity = isOfficial ? Severity.Error : Severity.Warning };

    internal static Diagnostic NoCopy(ScheduleItem item, CopyType type) =>
        Diagnostic.Create(NoCopyRow, item.Location, item.Title.Text, type.Name);

    /// <summary>“共3次，最早在12月5日”; for a triggered item, each time.</summary>
    internal static Bilingual When(int count, LocalDate? first) =>
        first is { } date ? Phrases.TimesFrom(count, date) : new Bilingual("每次触发都是", "each time it is sent");

    private static Bilingual Unit(LengthCount count) => count switch
    {
        LengthCount.Utf8Bytes => new("字节", "bytes"),
        LengthCount.Utf16Units => new("个字符", "UTF-16 units"),
        _ => new("个字", "characters"),
    };
}
