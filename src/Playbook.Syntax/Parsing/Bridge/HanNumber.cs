namespace Playbook.Syntax.Parsing.Bridge;

/// <summary>Small numbers in Han characters: 三, 十, 十五, 二十, 二十一, 半.</summary>
internal static class HanNumber
{
    /// <summary>The number after one more character.</summary>
    /// <param name="number">What was read so far, zero at first.</param>
    /// <param name="c">One of 一 to 十, 两 and 半.</param>
    public static decimal Append(decimal number, char c) => c switch
    {
        '十' => Math.Max(1, number) * 10,
        '两' => number + 2,
        '半' => number + 0.5m,
        _ => number + "一二三四五六七八九".IndexOf(c) + 1,
    };
}
