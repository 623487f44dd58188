using System.Text;
using Playbook.Semantics.Vocabulary;
using Playbook.Syntax;
using Playbook.Syntax.Text;

namespace Playbook.Compiler.Tests.Robustness;

/// <summary>
/// A playbook that somebody's hand, editor or disk has spoiled: bytes, words or lines deleted, doubled, swapped, cut off, or pasted
/// in from another playbook. The number says everything about it, so a failure can be made again.
/// </summary>
internal static class Mutation
{
    /// <summary>Spoils a playbook in one to four places.</summary>
    /// <param name="texts">The playbooks to choose from, whole ones.</param>
    /// <param name="number">Which of all the mutations.</param>
    /// <returns>Which playbook it was, and its bytes.</returns>
    public static (int Index, byte[] Bytes) Make(IReadOnlyList<string> texts, int number)
    {
        var random = new Random(number);
        var index = random.Next(texts.Count);
        var bytes = Encoding.UTF8.GetBytes(texts[index]);
        for (var times = random.Next(1, 5); times > 0; times--)
        {
            var other = texts[random.Next(texts.Count)];
            bytes = random.Next(3) switch
            {
                0 => Spoil<byte>(bytes, Encoding.UTF8.GetBytes(other), random, longest: 12),
                1 => Joined(Spoil<string>(Words(bytes), Words(Encoding.UTF8.GetBytes(other)), random, longest: 8)),
                _ => Joined(Spoil<string>(Lines(Encoding.UTF8.GetString(bytes)), Lines(other), random, longest: 6)),
            };
        }

        return (index, bytes);
    }

    private static T[] Spoil<T>(T[] parts, T[] others, Random random, int longest)
    {
        var (at, length) = Stretch(parts.Length, random, longest);
        ReadOnlySpan<T> before = parts.AsSpan(0, at);
        ReadOnlySpan<T> stretch = parts.AsSpan(at, length);
        ReadOnlySpan<T> after = parts.AsSpan(at + length);
        switch (random.Next(6))
        {
            case 0:
                return [.. before, .. after];
            case 1:
                return [.. before, .. stretch, .. stretch, .. after];
            case 2:
                var half = after.Length / 2;
                return [.. before, .. after[..half], .. stretch, .. after[half..]];
            case 3:
                return [.. before];
            case 4:
                return [.. stretch, .. after];
            default:
                var (from, count) = Stretch(others.Length, random, longest);
                return [.. before, .. others.AsSpan(from, count), .. after];
        }
    }

    private static (int At, int Length) Stretch(int of, Random random, int longest)
    {
        var at = random.Next(of + 1);
        return (at, Math.Min(random.Next(1, longest + 1), of - at));
    }

    private static string[] Words(byte[] bytes) =>
    [
        .. SyntaxTree.Parse(new SourceText("words.playbook", Encoding.UTF8.GetString(bytes)), Playbook.Semantics.Vocabulary.Words.Classes)
            .Root.Tokens().Select(token => token.LeadingTrivia + token.Text),
    ];

    private static string[] Lines(string text) => [.. text.Split('\n').Select(line => line + "\n")];

    private static byte[] Joined(string[] parts) => Encoding.UTF8.GetBytes(string.Concat(parts));
}
