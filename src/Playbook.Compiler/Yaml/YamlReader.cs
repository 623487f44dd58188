using System.Collections.Immutable;
using Playbook.Syntax.Diagnostics;
using Playbook.Syntax.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Playbook.Compiler.Yaml;

/// <summary>
/// Events of the YAML parser to nodes. Stops at the first thing that makes what follows unreliable. Only this class and those it
/// alone uses know the library, which therefore is not loaded while there is no YAML to read.
/// </summary>
internal sealed class YamlReader
{
    private readonly SourceText _source;
    private readonly YamlBounds _bounds;
    private readonly Parser _parser;
    private readonly Dictionary<string, (YamlNode? Node, TextSpan Place)> _anchors = new(StringComparer.Ordinal);
    private readonly List<Diagnostic> _findings = [];
    private int _nodes;
    private int _position;
    private bool _isStopped;
    private bool _isBroken;

    public YamlReader(SourceText source, YamlBounds bounds)
    {
        _source = source;
        _bounds = bounds;
        _parser = new Parser(new StringReader(source.Content));
    }

    /// <summary>Reads the whole file.</summary>
    public YamlDocument Read()
    {
        YamlNode? root = null;
        try
        {
            while (!_isStopped && _parser.MoveNext())
            {
                switch (_parser.Current)
                {
                    case DocumentStart start when root is not null:
                        Stop(YamlDiagnostics.Unsupported(At(SpanOf(start)), YamlDiagnostics.SecondDocument));
                        break;
                    case NodeEvent or AnchorAlias:
                        root = Node(1);
                        break;
                }
            }
        }
        catch (Exception e) when (e is YamlException or InvalidOperationException or ArgumentException or FormatException)
        {
            // The library throws other exceptions than its own for some broken files.
            _isBroken = true;
            _findings.Add(YamlSyntax.Explain(_source, e is YamlException { Start.Index: > 0 } yaml ? Math.Max((int)yaml.Start.Index, _position) : _position));
        }

        return new YamlDocument(_isBroken ? null : root, [.. _findings.OrderBy(finding => finding.Location!.Span.Start)]);
    }

    private YamlNode Node(int depth)
    {
        var current = _parser.Current!;
        var span = SpanOf(current);
        if (++_nodes > _bounds.Nodes)
        {
            return Stop(YamlDiagnostics.TooLarge(At(span), _bounds.Nodes));
        }

        if (depth > _bounds.Depth)
        {
            return Stop(YamlDiagnostics.TooDeep(At(span), _bounds.Depth));
        }

        if (current is AnchorAlias alias)
        {
            return Aliased(alias, span);
        }

        if (current is not NodeEvent node)
        {
            // The library ends a mapping behind a key, of some broken files.
            return Stop(YamlSyntax.Explain(_source, Math.Max(span.Start, _position)));
        }

        var name = node.Anchor.IsEmpty ? null : node.Anchor.Value;
        if (name is not null)
        {
            Declare(name, span);
        }

        if (!node.Tag.IsEmpty && !node.Tag.IsNonSpecific)
        {
            _findings.Add(YamlDiagnostics.Unsupported(At(span), YamlDiagnostics.Tag));
        }

        YamlNode read = current switch
        {
            SequenceStart => List(span, depth),
            MappingStart => Mapping(span, depth),
            _ => Scalar((Scalar)current, span),
        };
        if (name is not null)
        {
            _anchors[name] = (read, _anchors[name].Place);
        }

        return read;
    }

    private YamlScalar Scalar(Scalar scalar, TextSpan span)
    {
        var isPlain = scalar.Style == ScalarStyle.Plain;
        if (isPlain && YamlSyntax.FullWidthColon(_source, span) is { } colon)
        {
            _isBroken = true;
            _findings.Add(YamlDiagnostics.FullWidthColon(At(colon)));
        }

        return new YamlScalar(span, scalar.Value, isPlain);
    }

    private YamlList List(TextSpan start, int depth)
    {
        var items = ImmutableArray.CreateBuilder<YamlNode>();
        var weight = 1;
        while (Next() && _parser.Current is not SequenceEnd)
        {
            var item = Node(depth + 1);
            items.Add(item);
            weight += item.Weight;
        }

        return new YamlList(UpToHere(start), weight, items.ToImmutable());
    }

    private YamlMapping Mapping(TextSpan start, int depth)
    {
        var entries = ImmutableArray.CreateBuilder<YamlEntry>();
        var places = new Dictionary<string, TextSpan>(StringComparer.Ordinal);
        var weight = 1;
        while (Next() && _parser.Current is not MappingEnd)
        {
            var key = Node(depth + 1);
            if (!Next())
            {
                break;
            }

            var value = Node(depth + 1);
            weight += key.Weight + value.Weight;
            if (key is not YamlScalar { Text: not "<<" } word)
            {
                _findings.Add(YamlDiagnostics.Unsupported(At(key.Span), YamlDiagnostics.Key));
            }
            else if (!places.TryAdd(word.Text, word.Span))
            {
                _findings.Add(YamlDiagnostics.DuplicateKey(At(word.Span), word.Text, At(places[word.Text])));
            }
            else
            {
                entries.Add(new YamlEntry(word, value));
            }
        }

        return new YamlMapping(UpToHere(start), weight, entries.ToImmutable());
    }

    private YamlNode Aliased(AnchorAlias alias, TextSpan span)
    {
        var name = alias.Value.Value;
        if (!_anchors.TryGetValue(name, out var anchor) || anchor.Node is not { } node)
        {
            _isBroken = true;
            _findings.Add(YamlDiagnostics.UnknownAnchor(At(span), name, isOpen: _anchors.ContainsKey(name)));
            return new YamlScalar(span, "", IsPlain: true);
        }

        // A few lines of aliases to lists of aliases stand for more than memory holds: they are counted, never copied.
        _nodes = (int)Math.Min((long)_nodes + node.Weight, int.MaxValue - 1);
        return _nodes > _bounds.Nodes ? Stop(YamlDiagnostics.TooLarge(At(span), _bounds.Nodes)) : node;
    }

    private void Declare(string name, TextSpan span)
    {
        if (!_anchors.TryAdd(name, (null, span)))
        {
            _findings.Add(YamlDiagnostics.DuplicateAnchor(At(span), name, At(_anchors[name].Place)));
            _anchors[name] = (null, _anchors[name].Place);
        }
    }

    private bool Next()
    {
        if (_isStopped)
        {
            return false;
        }

        _position = Math.Max(_position, (int)_parser.Current!.End.Index);
        return _parser.MoveNext();
    }

    private YamlScalar Stop(Diagnostic finding)
    {
        _findings.Add(finding);
        _isStopped = _isBroken = true;
        return new YamlScalar(finding.Location!.Span, "", IsPlain: true);
    }

    private TextSpan UpToHere(TextSpan start) => _isStopped ? start : TextSpan.FromBounds(start.Start, Math.Max(start.Start, Offset(_parser.Current!.End)));

    // The marks of the library count UTF-16 units; a container's begin is where its first part stands.
    private TextSpan SpanOf(ParsingEvent e) => TextSpan.FromBounds(Offset(e.Start), Math.Max(Offset(e.Start), Offset(e.End)));

    private int Offset(Mark mark) => (int)Math.Clamp(mark.Index, 0, _source.Content.Length);

    private Location At(TextSpan span) => new(_source, span);
}
