using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Playbook.Compiler.Configuration.Reference;
using Playbook.Compiler.Yaml;
using Playbook.Syntax.Words;

namespace Playbook.Compiler.Configuration.Shapes;

/// <summary>Reads what a plain value says; false after a finding.</summary>
internal delegate bool ScalarReader<T>(YamlScalar scalar, ConfigurationScope scope, [MaybeNullWhen(false)] out T value)
    where T : notnull;

/// <summary>One plain value: a text, a number, a word out of a list, a date, a path.</summary>
/// <param name="expects">What may stand there.</param>
/// <param name="read">Reads it.</param>
/// <param name="schema">Writes the members of its JSON Schema.</param>
internal sealed class ScalarShape<T>(Bilingual expects, ScalarReader<T> read, Action<Utf8JsonWriter> schema) : ConfigurationShape<T>
    where T : notnull
{
    /// <inheritdoc/>
    public override Bilingual Expects => expects;

    /// <inheritdoc/>
    public override void WriteSchema(Utf8JsonWriter schemaWriter, SchemaNames names) => schema(schemaWriter);

    /// <inheritdoc/>
    public override bool TryRead(YamlNode node, ConfigurationScope scope, [MaybeNullWhen(false)] out T value)
    {
        if (node is YamlScalar { IsNothing: false } scalar)
        {
            return read(scalar, scope, out value);
        }

        value = default;
        scope.ReportWrongValue(node, expects);
        return false;
    }
}
