namespace Playbook.Generators.Site.Search;

/// <summary>Texts that are sent, each once: the same one goes to several channels.</summary>
internal sealed class SentTexts
{
    private readonly List<string> _all = [];
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);

    /// <summary>All that a number was asked of, in the order of their numbers.</summary>
    public IReadOnlyList<string> All => _all;

    /// <summary>The number of a text, from 0.</summary>
    public int NumberOf(string text)
    {
        if (!_numbers.TryGetValue(text, out var number))
        {
            _numbers.Add(text, number = _all.Count);
            _all.Add(text);
        }

        return number;
    }
}
