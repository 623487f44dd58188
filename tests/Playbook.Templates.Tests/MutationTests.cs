using System.Text;
using Playbook.Syntax.Words;

namespace Playbook.Templates.Tests;

public class MutationTests
{
    private const int Rounds = 2_000;

    private static readonly string[] Seeds =
    [
        "{{ for x in items ~}}\n  {{ x.title | upcase | truncate 5 '…' }} {{ x.guest?.name ?? '无' }}\n{{~ else }}空{{ end }}",
        "{{ 如果 活动.嘉宾 且 公开 }}{{ 活动.嘉宾.名字 }}{{ 否则如果 基数 > 2 }}{{ 1..5 | join '/' }}{{ 否则 }}{%{ {{ }%}{{ 结束 }}",
        "{{ case count; when 1, 2; 'a'; else; capture y; day | date '%Y'; end; y; end }} [[昵称:8]] {{- [1, 2][0] ?? -1 -}} x",
        "{{ n = 3; n += 1 # 注\n replace('a', 'b', \"c\\n\") + `d` }}{{ include 'a' }}{{ 1 + 2 * (3 - 4) / 5 // 6 % 7 }}",
    ];

    private static readonly string[] Pieces =
        ["{{", "}}", "{%{", "}%}", "'", "\"", "`", "\\", "(", ")", "[", "]", "|", "??", "?", ":", ".", "..", "end", "结束", "if ", "for ", "else", "case ", "when ", "=", "-", "~", "#", "##", "\n", ";", "。", "“", "[[", "]]", "$", "\uD83D", "9999999999", "include 'a'", "{"];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void No_text_makes_the_compiler_or_the_renderer_fail(int seed)
    {
        var random = new Random(seed);
        for (var i = 0; i < Rounds / 4; i++)
        {
            var template = Mutate(Seeds[random.Next(Seeds.Length)], random);
            var compiled = SampleScope.Compile(template, (TemplateEscaping)random.Next(7), name => name == "a" ? Seeds[1] : null);

            Assert.All(compiled.Diagnostics, d => Assert.True(d.Location!.Span.End <= d.Location.Source.Content.Length && d.GetMessage(Language.Chinese).Length > 0));
            var result = compiled.Render(SampleScope.Values, Language.English, new RenderLimits(Characters: 10_000, Loops: 1_000));
            Assert.True(result.Text.Length <= 10_000);
        }
    }

    private static string Mutate(string text, Random random)
    {
        var mutant = new StringBuilder(text);
        for (var n = random.Next(1, 6); n > 0; n--)
        {
            var at = random.Next(mutant.Length + 1);
            switch (random.Next(3))
            {
                case 0:
                    mutant.Insert(at, Pieces[random.Next(Pieces.Length)]);
                    break;
                case 1 when mutant.Length > 0:
                    at = Math.Min(at, mutant.Length - 1);
                    mutant.Remove(at, Math.Min(random.Next(1, 6), mutant.Length - at));
                    break;
                default:
                    mutant.Append(text, 0, random.Next(text.Length));
                    break;
            }
        }

        return mutant.ToString();
    }
}
