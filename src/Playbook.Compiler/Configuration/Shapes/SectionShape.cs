using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Playbook.Compiler.Configuration.Reference;
using Playbook.Compiler.Yaml;
using Playbook.Syntax.Text;
using Playbook.Syntax.Tree;
using Playbook.Syntax.Words;

namespace Playbook.Compiler.Configuration.Shapes;

/// <summary>What was read of a section, by its keys. Keys that were not written are not there.</summary>
/// <param name="values">The values.</param>
/// <param name="location">The place of the section.</param>
internal sealed class SettingValues(IReadOnlyDictionary<ConfigurationKey, (object Value, Location Location)> values, Location location)
{
    /// <summary>Where the section stands.</summary>
    public Location Location => location;

    /// <summary>A value, or null when the key was not written.</summary>
    public T? Get<T>(ConfigurationKey<T> key)
        where T : class => values.TryGetValue(key, out var found) ? (T)found.Value : null;

    /// <summary>A value, or what stands for it when the key was not written.</summary>
    public T Get<T>(ConfigurationKey<T> key, T otherwise)
        where T : struct => values.TryGetValue(key, out var found) ? (T)found.Value : otherwise;

    /// <summary>A value, or null when the key was not written.</summary>
    public T? Find<T>(ConfigurationKey<T> key)
        where T : struct => values.TryGetValue(key, out var found) ? (T)found.Value : null;

    /// <summary>Where the value of a key stands, or the section.</summary>
    public Location PlaceOf(ConfigurationKey key) => values.TryGetValue(key, out var found) ? found.Location : location;
}

/// <summary>Makes of a section what it means; false after a finding.</summary>
internal delegate bool SectionMaker<T>(SettingValues values, ConfigurationScope scope, [MaybeNullWhen(false)] out T made)
    where T : notnull;

/// <summary>A section: keys out of a fixed table, each in both spellings.</summary>
/// <param name="keys">The table.</param>
/// <param name="make">Makes of the values what the section means.</param>
internal sealed class SectionShape<T>(IReadOnlyList<ConfigurationKey> keys, SectionMaker<T> make) : ConfigurationShape<T>
    where T : notnull
{
    private readonly Dictionary<string, ConfigurationKey> _byName =
        keys.SelectMany(key => key.Spelling.All.Select(name => (Name: WordKey.Of(name), key))).ToDictionary(pair => pair.Name, pair => pair.key, StringComparer.Ordinal);

    /// <inheritdoc/>
    public override Bilingual Expects { get; } = new(
        string.Join('、', keys.Take(3).Select(key => key.Spelling.Canonical.Zh)) + (keys.Count > 3 ? "等键" : "这几个键"),
        "keys such as " + string.Join(", ", keys.Take(3).Select(key => key.Spelling.Canonical.En)));

    /// <inheritdoc/>
    public override IReadOnlyList<ConfigurationKey> Keys => keys;

    /// <inheritdoc/>
    public override void WriteSchema(Utf8JsonWriter schema, SchemaNames names)
    {
        schema.WriteString("type", "object");
        schema.WriteStartObject("properties");
        foreach (var key in keys)
        {
            foreach (var name in key.Spelling.All)
            {
                schema.WriteStartObject(name);
                schema.WriteString("$ref", names.ReferenceTo(key));
                schema.WriteEndObject();
            }
        }

        schema.WriteEndObject();
        schema.WriteBoolean("additionalProperties", false);
    }

    /// <inheritdoc/>
    public override bool TryRead(YamlNode node, ConfigurationScope scope, [MaybeNullWhen(false)] out T value)
    {
        if (node is not YamlMapping mapping)
        {
            value = default;
            scope.ReportWrongValue(node, Expects);
            return false;
        }

        var values = new Dictionary<ConfigurationKey, (object Value, Location Location)>();
        var places = new Dictionary<ConfigurationKey, Location>();
        foreach (var entry in mapping.Entries)
        {
            var location = scope.At(entry.Key);
            if (!_byName.TryGetValue(WordKey.Of(entry.Key.Text.Trim()), out var key))
            {
                scope.Report(ConfigurationDiagnostics.UnknownSetting(location, entry.Key.Text, _byName.Values.Distinct().SelectMany(k => k.Spelling.All)));
            }
            else if (!places.TryAdd(key, location))
            {
                scope.Report(ConfigurationDiagnostics.SaidTwice(location, entry.Key.Text, places[key]));
            }
            else if (key.Shape.ReadUntyped(entry.Value, scope) is { } read)
            {
                values[key] = (read, scope.At(entry.Value));
            }
        }

        return make(new SettingValues(values, scope.At(node)), scope, out value);
    }
}
