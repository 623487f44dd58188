using System.Collections.Immutable;
using Playbook.Compiler.Configuration.Shapes;
using Playbook.Planning.Wording;

namespace Playbook.Compiler.Configuration.Keys;

/// <summary>What a project lets pass of the word lists that come with the compiler: each with its reason.</summary>
internal static class WordListKeys
{
    /// <summary>Words: <c>最佳品质: 奖项的名字</c>.</summary>
    public static ConfigurationShape<ImmutableArray<Setting<PlacedText, PlacedText>>> Allowed { get; } =
        new MapShape<PlacedText, PlacedText>(SettingShapes.Text, SettingShapes.Reason);

    /// <summary>Whole lists: <c>收益承诺: 只发给员工</c>.</summary>
    public static ConfigurationShape<ImmutableArray<Setting<RiskyWordList, PlacedText>>> Disabled { get; } =
        new MapShape<RiskyWordList, PlacedText>(SettingShapes.OneOf(RiskyWordLists.Table), SettingShapes.Reason);
}
