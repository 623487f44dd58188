using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Playbook.Compiler.Configuration.Reference;
using Playbook.Compiler.Yaml;
using Playbook.Syntax.Words;

namespace Playbook.Compiler.Configuration.Shapes;

/// <summary>What a setting may be: how it is read, how it is described to people and to programs.</summary>
internal abstract class ConfigurationShape
{
    /// <summary>A short phrase for messages and the reference: “a number from 1”.</summary>
    public abstract Bilingual Expects { get; }

    /// <summary>Further keys inside, for the reference; empty for a plain value.</summary>
    public virtual IReadOnlyList<ConfigurationKey> Keys => [];

    /// <summary>Writes the members of the JSON Schema that describes it, inside an object that is open.</summary>
    /// <param name="schema">Where to.</param>
    /// <param name="names">Under which names the keys are described.</param>
    public abstract void WriteSchema(Utf8JsonWriter schema, SchemaNames names);

    /// <summary>Reads a value without its type.</summary>
    /// <returns>The value; null after a finding.</returns>
    public abstract object? ReadUntyped(YamlNode node, ConfigurationScope scope);
}

/// <summary>What a setting may be, whose value is a <typeparamref name="T"/>.</summary>
internal abstract class ConfigurationShape<T> : ConfigurationShape
    where T : notnull
{
    /// <summary>Reads a value; false after a finding.</summary>
    public abstract bool TryRead(YamlNode node, ConfigurationScope scope, [MaybeNullWhen(false)] out T value);

    /// <inheritdoc/>
    public override object? ReadUntyped(YamlNode node, ConfigurationScope scope) => TryRead(node, scope, out var value) ? value : null;
}
