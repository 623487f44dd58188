using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Playbook.Compiler.Configuration.Shapes;
using Playbook.Semantics.Model;
using Playbook.Semantics.Vocabulary;

namespace Playbook.Compiler.Configuration.Keys;

/// <summary>What a kind of channel lets through: <c>微信群: { 字数上限: 800, 每月条数: 60 }</c>.</summary>
internal static class ChannelKeys
{
    private static readonly ConfigurationKey<int> Limit = new(
        new("字数上限|上限", "limit"),
        new("一条消息最多多长，按该渠道自己的计数；手册里写了的以手册为准。", "The most a message may have, in the channel's own count; a playbook's own limit comes first."),
        SettingShapes.Count);

    private static readonly ConfigurationKey<int> Quota = new(
        new("每月条数", "monthly-quota|quota"),
        new("一个自然月最多发几条。", "The most messages in a calendar month."),
        SettingShapes.Count);

    /// <summary>The section.</summary>
    public static ConfigurationShape<ImmutableArray<Setting<ChannelKind, ChannelBounds>>> Shape { get; } =
        new MapShape<ChannelKind, ChannelBounds>(
            SettingShapes.ChannelKind,
            new SectionShape<ChannelBounds>([Limit, Quota], static (SettingValues values, ConfigurationScope _, [MaybeNullWhen(false)] out ChannelBounds bounds) =>
            {
                bounds = new ChannelBounds(values.Find(Limit), values.Find(Quota));
                return true;
            }));
}
