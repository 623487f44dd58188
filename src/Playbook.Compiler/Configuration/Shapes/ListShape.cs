using System.Collections.Immutable;
using System.Text.Json;
using Playbook.Compiler.Configuration.Reference;
using Playbook.Compiler.Yaml;
using Playbook.Syntax.Words;

namespace Playbook.Compiler.Configuration.Shapes;

/// <summary>One value, or a list of them.</summary>
/// <param name="item">What each of them may be.</param>
internal sealed class ListShape<T>(ConfigurationShape<T> item) : ConfigurationShape<ImmutableArray<T>>
    where T : notnull
{
    /// <inheritdoc/>
    public override Bilingual Expects { get; } = new($"{item.Expects.Zh}，可以是列表", $"{item.Expects.En}, or a list of such");

    /// <inheritdoc/>
    public override IReadOnlyList<ConfigurationKey> Keys => item.Keys;

    /// <inheritdoc/>
    public override void WriteSchema(Utf8JsonWriter schema, SchemaNames names)
    {
        schema.WriteStartArray("anyOf");
        schema.WriteStartObject();
        item.WriteSchema(schema, names);
        schema.WriteEndObject();
        schema.WriteStartObject();
        schema.WriteString("type", "array");
        schema.WriteStartObject("items");
        item.WriteSchema(schema, names);
        schema.WriteEndObject();
        schema.WriteEndObject();
        schema.WriteEndArray();
    }

    /// <inheritdoc/>
    public override bool TryRead(YamlNode node, ConfigurationScope scope, out ImmutableArray<T> value)
    {
        var values = ImmutableArray.CreateBuilder<T>();
        foreach (var each in node is YamlList list ? list.Items : [node])
        {
            if (item.TryRead(each, scope, out var read))
            {
                values.Add(read);
            }
        }

        // What could be read counts; what could not was reported.
        value = values.ToImmutable();
        return true;
    }
}
