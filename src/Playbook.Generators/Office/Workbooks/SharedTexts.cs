using Playbook.Generators.Office.Packaging;

namespace Playbook.Generators.Office.Workbooks;

/// <summary>
/// The texts of a workbook, each once: cells name them by number. A cell of this kind is a text whatever it begins with, so that
/// <c>=1+1</c> stays four characters (ECMA-376 Part 1, 18.18.11: type <c>s</c>; a formula is an element of its own).
/// </summary>
internal sealed class SharedTexts
{
    // What a cell may hold at most; of a longer text a program would mend the workbook by throwing it away
    // (https://support.microsoft.com/office/excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3, read 2026-11).
    private const int Longest = 32_767;

    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly XmlMarkup _items = new();
    private int _uses;

    /// <summary>The number of a text.</summary>
    public int this[string text]
    {
        get
        {
            _uses++;
            if (!_numbers.TryGetValue(text, out var number))
            {
                number = _numbers.Count;
                _numbers.Add(text, number);
                _items.Write($"<si><t xml:space=\"preserve\">{text.AsSpan(0, Math.Min(text.Length, Longest))}</t></si>");
            }

            return number;
        }
    }

    /// <summary>The part that holds them.</summary>
    public XmlMarkup Part() => new XmlMarkup()
        .Write($"<sst xmlns=\"{Workbook.Namespace}\" count=\"{_uses}\" uniqueCount=\"{_numbers.Count}\">").Write(_items).Write($"</sst>");
}
