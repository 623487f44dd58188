using FsCheck;
using FsCheck.Fluent;
using Playbook.Planning.Messages.Splitting;
using Playbook.Semantics.Copy;
using Playbook.Semantics.Lengths;

namespace Playbook.Planning.Tests.Messages;

public sealed class TextSplitterTests
{
    private static readonly string[] Whole =
        ["https://a.example/path?x=1", "@小助手", "@alex_b", "mail@a.example", "[[昵称]]", "👩‍👩‍👧", "🇨🇳", "𠮷", "e\u0301", "Wonderland", "don't", "**今晚八点**", "[报名](https://a.example)", "3.14"];

    private static readonly string[] Between = [" ", "\n", "\n\n", "。", "，", "！", " ", "今天共读", "第二十一章", "，我们", "\n• "];

    private static Gen<string> Texts =>
        from pairs in Gen.Zip(Gen.Elements(Between), Gen.Elements(Whole)).ListOf()
        select string.Concat(pairs.Select(pair => pair.Item1 + pair.Item2 + " ")).Trim();

    [Theory]
    [InlineData("一二三。四五六。七八九", 8, "一二三。四五六。|七八九")]
    [InlineData("一二三。\n\n四五六。\n七八九", 13, "一二三。|四五六。\n七八九")]
    [InlineData("第一段很长很长\n\n第二段", 10, "第一段很长很长|第二段")]
    [InlineData("alpha beta gamma", 10, "alpha beta|gamma")]
    [InlineData("一二三四五六七八九十", 4, "一二三四|五六七八|九十")]
    [InlineData("报名看 https://a.example/abc", 22, "报名看|https://a.example/abc")]
    [InlineData("你好，世界。再见", 5, "你好，|世界。再见")]
    public void The_best_place_in_the_further_half_is_taken(string text, int limit, string parts) =>
        Assert.Equal(parts, string.Join('|', Parts(text, limit) ?? []));

    [Theory]
    [InlineData("Wonderland", 5)]
    [InlineData("看 https://a.example/abc", 10)]
    [InlineData("[[昵称:20]]", 10)]
    public void What_must_not_be_cut_and_does_not_fit_cannot_be_sent(string text, int limit) => Assert.Null(Parts(text, limit));

    [Fact]
    public void Parts_fit_lose_nothing_and_cut_nothing_that_belongs_together() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(300),
        Prop.ForAll(Arb.From(Gen.Zip(Texts, Gen.Choose(40, 120))), given =>
        {
            var (text, limit) = given;
            foreach (var count in LengthCount.All.Where(count => count != LengthCount.SmsSegments && count != LengthCount.Utf8Bytes))
            {
                var parts = TextSplitter.Split(text, part => MessageLength.Of(part, count) <= limit);
                Assert.NotNull(parts);
                Assert.All(parts.Value, part => Assert.True(MessageLength.Of(part, count) <= limit && part.Length > 0, part));
                Assert.Equal(WithoutSpace(text), WithoutSpace(string.Concat(parts.Value)));
                foreach (var whole in Whole)
                {
                    Assert.Equal(Occurrences(text, whole), parts.Value.Sum(part => Occurrences(part, whole)));
                }
            }
        }));

    // Whatever it is made of: no pair of surrogates is cut, nothing but white space is lost.
    [Fact]
    public void Any_text_is_parted_between_characters() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(300),
        Prop.ForAll(ArbMap.Default.ArbFor<string>(), text =>
        {
            if (text is null || Parts(text, 12) is not { } parts)
            {
                return;
            }

            Assert.Equal(WithoutSpace(text), WithoutSpace(string.Concat(parts)));
            Assert.All(parts, part => Assert.False(char.IsHighSurrogate(part[^1]) && text.Contains(part + '\uDC00', StringComparison.Ordinal)));
            Assert.All(parts, part => Assert.True(MessageLength.Of(part, LengthCount.Utf16Units) <= 12));
        }));

    private static string[]? Parts(string text, int limit) =>
        TextSplitter.Split(text, part => MessageLength.Of(part, LengthCount.Utf16Units) <= limit) is { } parts ? [.. parts] : null;

    private static int Occurrences(string text, string whole)
    {
        var count = 0;
        for (var at = text.IndexOf(whole, StringComparison.Ordinal); at >= 0; at = text.IndexOf(whole, at + whole.Length, StringComparison.Ordinal))
        {
            count++;
        }

        return count;
    }

    private static string WithoutSpace(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
