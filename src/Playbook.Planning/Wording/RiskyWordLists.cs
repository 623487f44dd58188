using System.Collections.Immutable;
using Playbook.Semantics.Vocabulary;
using Playbook.Syntax.Text;

namespace Playbook.Planning.Wording;

/// <summary>The lists that come with the compiler. Made when first asked for.</summary>
public static class RiskyWordLists
{
    private const string Folder = "words/";

    private static readonly Lazy<WordTable<RiskyWordList>> Embedded = new(static () => new(new("词表", "word list"), ReadAll()));

    /// <summary>The lists, by id.</summary>
    public static WordTable<RiskyWordList> Table => Embedded.Value;

    /// <summary>Every word of every list.</summary>
    public static IEnumerable<string> Words => Table.Rows.SelectMany(static list => list.Words).Select(static word => word.Word);

    /// <summary>Whether a phrase is a word of a list, or has one in it.</summary>
    /// <param name="phrase">The phrase.</param>
    public static bool HaveWordIn(string phrase) => WordSearch.OfAll.MayFindIn(phrase);

    private static ImmutableArray<RiskyWordList> ReadAll()
    {
        var assembly = typeof(RiskyWordLists).Assembly;
        return
        [
            .. assembly.GetManifestResourceNames()
                .Where(static name => name.StartsWith(Folder, StringComparison.Ordinal))
                .Order(StringComparer.Ordinal)
                .Select(Read),
        ];

        RiskyWordList Read(string name)
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            return RiskyWordListReader.Read(new SourceText(name, reader.ReadToEnd()));
        }
    }
}
