using System.Text;
using Playbook.Syntax.Text;

namespace Playbook.Compiler.Tables;

/// <summary>
/// The rows of a comma-separated text, cell by cell with their places: RFC 4180, with any line end, and with quotes that only
/// count at the beginning of a cell, as spreadsheets read them. Ours, because a finding is to point at the very cell, and
/// readers of others tell of rows.
/// </summary>
/// <param name="source">The text.</param>
/// <param name="delimiter">What stands between cells.</param>
internal sealed class CsvCells(SourceText source, char delimiter)
{
    private readonly string _text = source.Content;
    private readonly List<(string Text, TextSpan Span)> _cells = [];
    private int _at;

    /// <summary>The cells of the row that was read last.</summary>
    public IReadOnlyList<(string Text, TextSpan Span)> Cells => _cells;

    /// <summary>Where that row stands, without its line end.</summary>
    public TextSpan Row { get; private set; }

    /// <summary>Whether a quote in that row is closed nowhere, so that all that follows belongs to one cell.</summary>
    public bool IsUnclosed { get; private set; }

    /// <summary>Reads the next row; false at the end.</summary>
    public bool Read()
    {
        if (_at >= _text.Length)
        {
            return false;
        }

        _cells.Clear();
        var start = _at;
        do
        {
            ReadCell();
        }
        while (_at < _text.Length && _text[_at] == delimiter && ++_at >= 0);

        Row = TextSpan.FromBounds(start, _at);
        _at += _at + 1 < _text.Length && _text[_at] == '\r' && _text[_at + 1] == '\n' ? 2 : 1;
        return true;
    }

    private void ReadCell()
    {
        var start = _at;
        if (_at < _text.Length && _text[_at] == '"')
        {
            var quoted = ReadQuoted();
            var rest = ReadBare();
            _cells.Add((quoted + rest, TextSpan.FromBounds(start, _at)));
            return;
        }

        _cells.Add((ReadBare(), TextSpan.FromBounds(start, _at)));
    }

    private string ReadBare()
    {
        var start = _at;
        while (_at < _text.Length && _text[_at] != delimiter && _text[_at] is not ('\r' or '\n'))
        {
            _at++;
        }

        return _text[start.._at];
    }

    private string ReadQuoted()
    {
        var content = new StringBuilder();
        for (_at++; _at < _text.Length; _at++)
        {
            if (_text[_at] != '"')
            {
                content.Append(_text[_at]);
            }
            else if (_at + 1 < _text.Length && _text[_at + 1] == '"')
            {
                content.Append('"');
                _at++;
            }
            else
            {
                _at++;
                return content.ToString();
            }
        }

        IsUnclosed = true;
        return content.ToString();
    }
}
