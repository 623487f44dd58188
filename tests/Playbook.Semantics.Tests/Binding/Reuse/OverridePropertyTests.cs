using Playbook.Semantics.Binding;
using Playbook.Semantics.Vocabulary;
using Playbook.Syntax;
using Playbook.Syntax.Text;

namespace Playbook.Semantics.Tests.Binding.Reuse;

/// <summary>Whatever is laid over a blueprint, the binder answers with findings.</summary>
public sealed class OverridePropertyTests
{
    private const int Count = 400;

    private static readonly string[] Heads =
    [
        "城市", "费用", "去掉", "改", "日程", "定位", "门槛", "奖励", "角色", "参数", "开始", "主题", "本周之问", "书虫榜", "积分", "打卡", "奖项", "基于", "每行", "文案", "未知", "第1天",
    ];

    private static readonly string[] Values =
    [
        "上海", "\"开营\"", "29元", "2026-12-01", "20:00", "打卡 >= 费用", "由 群主", "本周之问", "城市、费用", "每周三 20:00", "当 打卡 >= 21", "→", "费用", "第3天", "时长 城市", "最多 费用", "\"{{ 城市\"", "1..费用",
    ];

    [Fact]
    public void Random_lines_over_a_blueprint_never_throw()
    {
        var random = new Random(20261201);
        for (var i = 0; i < Count; i++)
        {
            var text = Blueprints.With(i % 3 == 0 ? Lines(random, 2) : "") + "手册 上海 基于 读书会 {\n" + Lines(random, 2) + "}\n";
            var tree = SyntaxTree.Parse(new SourceText("a.playbook", text), Words.Classes);
            var bound = Binder.Bind(new SourceFile("a", tree, []));
            Assert.All(bound.Diagnostics, finding => Assert.InRange(finding.Location!.Span.End, 0, finding.Location.Source.Content.Length));
        }
    }

    private static string Lines(Random random, int depth)
    {
        var lines = "";
        for (var i = random.Next(1, 5); i > 0; i--)
        {
            lines += Heads[random.Next(Heads.Length)];
            for (var value = random.Next(3); value > 0; value--)
            {
                lines += " " + Values[random.Next(Values.Length)];
            }

            lines += depth > 0 && random.Next(2) == 0 ? " {\n" + Lines(random, depth - 1) + "}\n" : "\n";
        }

        return lines;
    }
}
