using System.Collections.Immutable;
using Playbook.Syntax.Text;

namespace Playbook.Compiler.Yaml;

/// <summary>A part of a YAML file, with its place. Aliases stand for the very part they name.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Weight">How many parts it has, itself and what its aliases stand for included.</param>
public abstract record YamlNode(TextSpan Span, int Weight);

/// <summary>A text, number or anything else that has no parts. YAML's own guesses at types are not made: who reads it knows what it should be.</summary>
/// <param name="Span">Where it stands, quotes included.</param>
/// <param name="Text">What it says.</param>
/// <param name="IsPlain">Whether it stands without quotes.</param>
public sealed record YamlScalar(TextSpan Span, string Text, bool IsPlain) : YamlNode(Span, 1)
{
    /// <summary>Whether nothing is said: <c>key:</c>, <c>key: ~</c>, <c>key: null</c>.</summary>
    public bool IsNothing => IsPlain && Text is "" or "~" or "null" or "Null" or "NULL";
}

/// <summary>A list.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Weight">How many parts it has.</param>
/// <param name="Items">Its items.</param>
public sealed record YamlList(TextSpan Span, int Weight, ImmutableArray<YamlNode> Items) : YamlNode(Span, Weight);

/// <summary>Keys with values, each key once.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Weight">How many parts it has.</param>
/// <param name="Entries">The keys, in order.</param>
public sealed record YamlMapping(TextSpan Span, int Weight, ImmutableArray<YamlEntry> Entries) : YamlNode(Span, Weight);

/// <summary>A key with its value.</summary>
/// <param name="Key">The key.</param>
/// <param name="Value">The value.</param>
public sealed record YamlEntry(YamlScalar Key, YamlNode Value);
