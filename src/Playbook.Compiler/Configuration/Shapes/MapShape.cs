using System.Collections.Immutable;
using System.Text.Json;
using Playbook.Compiler.Configuration.Reference;
using Playbook.Compiler.Yaml;
using Playbook.Syntax.Text;
using Playbook.Syntax.Words;

namespace Playbook.Compiler.Configuration.Shapes;

/// <summary>A key of the author's choosing with its value.</summary>
/// <param name="Key">What the key means.</param>
/// <param name="Value">The value.</param>
/// <param name="Location">Where the key stands.</param>
internal readonly record struct Setting<TKey, TValue>(TKey Key, TValue Value, Location Location);

/// <summary>Keys of the author's choosing, each with a value of one shape.</summary>
/// <param name="key">What the keys may be.</param>
/// <param name="value">What the values may be.</param>
internal sealed class MapShape<TKey, TValue>(ConfigurationShape<TKey> key, ConfigurationShape<TValue> value)
    : ConfigurationShape<ImmutableArray<Setting<TKey, TValue>>>
    where TKey : notnull
    where TValue : notnull
{
    /// <inheritdoc/>
    public override Bilingual Expects { get; } = new(
        $"逐行的“键: 值”，键是{key.Expects.Zh}，值是{value.Expects.Zh}", $"lines of “key: value”; a key is {key.Expects.En}, a value {value.Expects.En}");

    /// <inheritdoc/>
    public override IReadOnlyList<ConfigurationKey> Keys => value.Keys;

    /// <inheritdoc/>
    public override void WriteSchema(Utf8JsonWriter schema, SchemaNames names)
    {
        schema.WriteString("type", "object");
        schema.WriteStartObject("propertyNames");
        key.WriteSchema(schema, names);
        schema.WriteEndObject();
        schema.WriteStartObject("additionalProperties");
        value.WriteSchema(schema, names);
        schema.WriteEndObject();
    }

    /// <inheritdoc/>
    public override bool TryRead(YamlNode node, ConfigurationScope scope, out ImmutableArray<Setting<TKey, TValue>> settings)
    {
        settings = [];
        if (node is not YamlMapping mapping)
        {
            scope.ReportWrongValue(node, Expects);
            return false;
        }

        var read = ImmutableArray.CreateBuilder<Setting<TKey, TValue>>();
        var seen = new Dictionary<TKey, Location>();
        foreach (var entry in mapping.Entries)
        {
            if (!key.TryRead(entry.Key, scope, out var name) || !value.TryRead(entry.Value, scope, out var content))
            {
                continue;
            }

            var location = scope.At(entry.Key);
            if (seen.TryAdd(name, location))
            {
                read.Add(new(name, content, location));
            }
            else
            {
                scope.Report(ConfigurationDiagnostics.SaidTwice(location, entry.Key.Text, seen[name]));
            }
        }

        settings = read.ToImmutable();
        return true;
    }
}
