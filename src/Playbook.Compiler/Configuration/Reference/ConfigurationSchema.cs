using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Playbook.Compiler.Configuration.Keys;

namespace Playbook.Compiler.Configuration.Reference;

/// <summary>The JSON Schema of <c>playbook.yaml</c>, for editors, read off the table of keys.</summary>
public static class ConfigurationSchema
{
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The schema (draft 2020-12), with a line end at the end.</summary>
    public static string Write()
    {
        using var stream = new MemoryStream();
        using (var schema = new Utf8JsonWriter(stream, Options))
        {
            schema.WriteStartObject();
            schema.WriteString("$schema", "https://json-schema.org/draft/2020-12/schema");
            schema.WriteString("title", "playbook.yaml");
            schema.WriteString("description", "项目对全部手册的统一约定。 What a project says once for all its playbooks.");
            var names = new SchemaNames(ProjectKeys.File.Keys);
            ProjectKeys.File.WriteSchema(schema, names);
            schema.WriteStartObject("$defs");
            foreach (var (name, key) in names.All)
            {
                schema.WriteStartObject(name);
                schema.WriteString("description", $"{key.Documentation.Zh} {key.Documentation.En}");
                key.Shape.WriteSchema(schema, names);
                schema.WriteEndObject();
            }

            schema.WriteEndObject();
            schema.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.GetBuffer().AsSpan(0, (int)stream.Length)) + "\n";
    }
}
