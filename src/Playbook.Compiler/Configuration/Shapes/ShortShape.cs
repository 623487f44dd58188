using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Playbook.Compiler.Configuration.Reference;
using Playbook.Compiler.Yaml;
using Playbook.Syntax.Words;

namespace Playbook.Compiler.Configuration.Shapes;

/// <summary>A section with a short form: where its main key says all, the value of that key may stand alone.</summary>
/// <param name="main">What may stand alone.</param>
/// <param name="expand">What that means.</param>
/// <param name="section">The section.</param>
internal sealed class ShortShape<TMain, T>(ConfigurationShape<TMain> main, Func<TMain, T> expand, ConfigurationShape<T> section) : ConfigurationShape<T>
    where TMain : notnull
    where T : notnull
{
    /// <inheritdoc/>
    public override Bilingual Expects { get; } = new($"{main.Expects.Zh}，或{section.Expects.Zh}", $"{main.Expects.En}, or {section.Expects.En}");

    /// <inheritdoc/>
    public override IReadOnlyList<ConfigurationKey> Keys => section.Keys;

    /// <inheritdoc/>
    public override void WriteSchema(Utf8JsonWriter schema, SchemaNames names)
    {
        schema.WriteStartArray("anyOf");
        foreach (var shape in new ConfigurationShape[] { main, section })
        {
            schema.WriteStartObject();
            shape.WriteSchema(schema, names);
            schema.WriteEndObject();
        }

        schema.WriteEndArray();
    }

    /// <inheritdoc/>
    public override bool TryRead(YamlNode node, ConfigurationScope scope, [MaybeNullWhen(false)] out T value)
    {
        if (node is YamlMapping)
        {
            return section.TryRead(node, scope, out value);
        }

        if (node is YamlScalar { IsNothing: true })
        {
            value = default;
            scope.ReportWrongValue(node, Expects);
            return false;
        }

        var isRead = main.TryRead(node, scope, out var alone);
        value = isRead ? expand(alone!) : default;
        return isRead;
    }
}
