using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Playbook.Compiler.Configuration.Shapes;
using Playbook.Semantics.Vocabulary;

namespace Playbook.Compiler.Configuration.Keys;

/// <summary>What is said of a word, banned or preferred.</summary>
/// <param name="Others">For a banned word what to write instead, at most one; for a preferred one the words it replaces.</param>
/// <param name="Reason">Why, or null.</param>
/// <param name="Kinds">The kinds of channel in which it counts; empty for all.</param>
internal sealed record WordRule(ImmutableArray<PlacedText> Others, string? Reason, ImmutableArray<ChannelKind> Kinds);

/// <summary>Words that messages avoid, and those the project prefers.</summary>
internal static class HouseWordKeys
{
    private static readonly ConfigurationKey<PlacedText> Instead = new(
        new("改为", "instead"), new("换成什么说法。", "What to write in its place."), SettingShapes.Text);

    private static readonly ConfigurationKey<ImmutableArray<PlacedText>> Avoid = new(
        new("不写", "avoid"), new("不用的说法。", "The words it takes the place of."), new ListShape<PlacedText>(SettingShapes.Text));

    private static readonly ConfigurationKey<PlacedText> Reason = new(
        new("原因", "reason"), new("为什么，会写在提示里。", "Why; shown with the finding."), SettingShapes.Text);

    private static readonly ConfigurationKey<ImmutableArray<ChannelKind>> Channels = new(
        new("渠道", "channels"),
        new("只在这些渠道类型里管，不写就都管。", "The kinds of channel in which it counts; all when left out."),
        new ListShape<ChannelKind>(SettingShapes.ChannelKind));

    /// <summary>Banned words: <c>最好: 很好</c>, or a section.</summary>
    public static ConfigurationShape<ImmutableArray<Setting<PlacedText, WordRule>>> Banned { get; } =
        new MapShape<PlacedText, WordRule>(
            SettingShapes.Text,
            new ShortShape<PlacedText, WordRule>(
                SettingShapes.Text,
                static instead => new WordRule([instead], null, []),
                new SectionShape<WordRule>([Instead, Reason, Channels], static (SettingValues values, ConfigurationScope _, [MaybeNullWhen(false)] out WordRule rule) =>
                {
                    rule = Rule(values.Find(Instead) is { } instead ? [instead] : [], values);
                    return true;
                })));

    /// <summary>Preferred words: <c>书友: [会员, 用户]</c>, or a section.</summary>
    public static ConfigurationShape<ImmutableArray<Setting<PlacedText, WordRule>>> Glossary { get; } =
        new MapShape<PlacedText, WordRule>(
            SettingShapes.Text,
            new ShortShape<ImmutableArray<PlacedText>, WordRule>(
                new ListShape<PlacedText>(SettingShapes.Text),
                static others => new WordRule(others, null, []),
                new SectionShape<WordRule>([Avoid, Reason, Channels], static (SettingValues values, ConfigurationScope scope, [MaybeNullWhen(false)] out WordRule rule) =>
                {
                    rule = values.Get(Avoid, []) is { IsEmpty: false } others ? Rule(others, values) : null;
                    if (rule is null)
                    {
                        scope.Report(ConfigurationDiagnostics.WrongValue(
                            values.Location, new("没有“不写”这一项的词条", "a term without “avoid”"), new("“不写”的词", "the words to avoid")));
                    }

                    return rule is not null;
                })));

    private static WordRule Rule(ImmutableArray<PlacedText> others, SettingValues values) =>
        new(others, values.Find(Reason)?.Text, values.Get(Channels, []));
}
