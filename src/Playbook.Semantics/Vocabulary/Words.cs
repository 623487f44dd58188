using System.Collections.Frozen;
using System.Collections.Immutable;
using Playbook.Syntax.Tree;
using Playbook.Syntax.Words;

namespace Playbook.Semantics.Vocabulary;

/// <summary>The whole vocabulary: every block with its fields, and what the parser needs to know of it.</summary>
public static class Words
{
    /// <summary>What the lexer must know of the vocabulary.</summary>
    public static WordClasses Classes => Tables.Classes;

    /// <summary>Every block, parents before children, each once.</summary>
    public static ImmutableArray<BlockRow> Blocks => Tables.Blocks;

    /// <summary>The first block in which a word may stand, or null.</summary>
    /// <param name="key">The word as <see cref="WordKey"/> folds it.</param>
    public static BlockRow? HomeOf(string key) => Blocks.FirstOrDefault(block => block.Find(key) is not null);

    private static bool IsOfLine(string head, string word) =>
        Tables.Holders.Find(head) is { HeldWords: { } held } && held.FindTerm(word) is not null;

    private static class Tables
    {
        internal static readonly ImmutableArray<BlockRow> Blocks = Collect();

        // The few blocks whose line holds words that may open one of their own.
        internal static readonly RowsByName<BlockRow> Holders = new(
            [.. Blocks.Where(block => block.HeldWords is not null)], static block => block.Spelling.All.Select(WordKey.Of));

        internal static readonly WordClasses Classes = new(
            Keys(Blocks.SelectMany(block => block.Members).Where(term => term is not Field { IsFlag: true }).Concat(SignalWords.Table.Rows)),
            Keys(Blocks.SelectMany(block => block.Fields).Where(field => field.IsFlag)),
            Keys(UnitWords.Table.Rows))
        {
            IsOfLine = Words.IsOfLine,
        };

        private static FrozenSet<string> Keys(IEnumerable<Term> terms) =>
            terms.SelectMany(term => term.Spelling.All).Select(WordKey.Of).ToFrozenSet(StringComparer.Ordinal);

        private static ImmutableArray<BlockRow> Collect()
        {
            var found = new List<BlockRow>();
            var waiting = new Queue<BlockRow>([FileWords.File]);
            while (waiting.TryDequeue(out var block))
            {
                if (found.Contains(block))
                {
                    continue;
                }

                found.Add(block);
                foreach (var inner in block.Blocks)
                {
                    waiting.Enqueue(inner);
                }

                if (ReferenceEquals(block, ItemWords.Schedule))
                {
                    waiting.Enqueue(ItemWords.Block);
                }
            }

            return [.. found];
        }
    }
}
