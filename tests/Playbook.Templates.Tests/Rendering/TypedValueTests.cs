using Playbook.Syntax.Words;

namespace Playbook.Templates.Tests.Rendering;

public class TypedValueTests
{
    [Theory]
    [InlineData("{{ day }}", "12月1日", "December 1")]
    [InlineData("{{ clock }}", "20:00", "20:00")]
    [InlineData("{{ fee }}", "19.9 元", "¥19.90")]
    [InlineData("{{ 1500 | money }}", "1500 元", "¥1,500")]
    [InlineData("{{ -5 | money 'USD' }}", "-5 美元", "-$5")]
    [InlineData("{{ 5.5 | money 'CHF' }}", "5.5 CHF", "CHF 5.50")]
    [InlineData("{{ length }}", "30 天", "30 days")]
    [InlineData("{{ span }}", "90 分钟", "90 minutes")]
    [InlineData("{{ seats }}", "30–200", "30–200")]
    [InlineData("{{ days }}", "第 1–7 天", "days 1–7")]
    [InlineData("{{ quiet }}", "22:00–次日08:00", "22:00–08:00 (next day)")]
    [InlineData("{{ names }}", "阿明、小王、阿芳", "阿明, 小王, 阿芳")]
    [InlineData("{{ names | join }}", "阿明、小王、阿芳", "阿明, 小王, 阿芳")]
    [InlineData("{{ open }}", "true", "true")]
    [InlineData("{{ open | yes_no }}", "是", "yes")]
    [InlineData("{{ 3 }}", "3", "3")]
    public void Values_are_written_as_people_write_them(string template, string zh, string en)
    {
        Assert.Equal(zh, SampleScope.Render(template, Language.Chinese));
        Assert.Equal(en, SampleScope.Render(template, Language.English));
    }

    [Theory]
    [InlineData("{{ day | date '%Y年%m月%d日 %A' }}", "2026年12月01日 星期二")]
    [InlineData("{{ day | date '%e|%y|%j|%u|%%' }}", " 1|26|335|2|%")]
    [InlineData("{{ day | date 'yyyy-MM-dd' }}", "2026-12-01")]
    [InlineData("{{ day | date \"'M' M\" }}", "M 12")]
    [InlineData("{{ clock | time 'tth:mm' }}", "下午8:00")]
    [InlineData("{{ clock | time '%H点' }}", "20点")]
    [InlineData("{{ item.date | weekday }} {{ item.date | plus_days -1 | iso }}", "周二 2026-11-30")]
    public void Formats(string template, string expected) => Assert.Equal(expected, SampleScope.Render(template));

    [Theory]
    [InlineData("{{ '👨‍👩‍👧👍🏽好' | truncate 2 '' }}", "👨‍👩‍👧👍🏽")]
    [InlineData("{{ 'ab' | truncate 5 }}", "ab")]
    [InlineData("{{ 'abcdef' | truncate 5 }}", "ab...")]
    [InlineData("{{ 'abcdef' | truncate 2 }}", "..")]
    [InlineData("{{ '好书' | pad_right 6 }}|", "好书  |")]
    [InlineData("{{ '好书共读' | slice -2 }}{{ 'abc' | slice 0 2 }}", "共读ab")]
    [InlineData("{{ 'a\\r\\n b\\n\\nc' | one_line }}", "a b c")]
    [InlineData("{{ '- 一\\n- **二**\\n\\n> 引 [站](https://a.example)' | plain }}", "• 一\n• 二\n\n「引 站：https://a.example」")]
    [InlineData("{{ '# 题\\n1. 甲\\n2. 乙' | plain }}", "【题】\n1. 甲\n2. 乙")]
    [InlineData("{{ '[点](javascript:alert) <b>' | plain }}", "点 <b>")]
    public void Texts_are_shaped_by_what_readers_see(string template, string expected) => Assert.Equal(expected, SampleScope.Render(template));

    [Theory]
    [InlineData("{{ item.helpers | map '称呼' }}", "林编辑、小王")]
    [InlineData("{{ item.helpers | sort 'points' | map 'name' }}", "小王、林编辑")]
    [InlineData("{{ item.helpers | where 'city' '上海' | map 'name' }}", "林编辑")]
    [InlineData("{{ item.helpers | where 'city' | size }}", "1")]
    [InlineData("{{ item.helpers | map 'city' | compact }}", "上海")]
    [InlineData("{{ item.helpers | map 'city' }}", "上海")]
    [InlineData("{{ item.helpers | sum '积分' }}", "42")]
    [InlineData("{{ [3, 1, 2] | sort | reverse | limit 2 }}", "3、2")]
    [InlineData("{{ names | offset 1 | first | default '无' }}", "小王")]
    public void Lists_are_worked_on_by_members(string template, string expected) => Assert.Equal(expected, SampleScope.Render(template));
}
