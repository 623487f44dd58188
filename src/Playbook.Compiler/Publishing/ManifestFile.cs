using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Playbook.Compiler.Reading;
using Playbook.Compiler.Writing;

namespace Playbook.Compiler.Publishing;

/// <summary>The manifest on disk.</summary>
internal static class ManifestFile
{
    private static readonly ManifestJson Form = new(new JsonSerializerOptions
    {
        WriteIndented = true,
        NewLine = "\n",
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    /// <summary>Reads the manifest of a folder. One that is missing, damaged or of another form is none: everything is made again, and nothing is removed.</summary>
    /// <param name="outputFolder">Full path.</param>
    public static Manifest Read(string outputFolder)
    {
        try
        {
            var path = Path.Join(outputFolder, Manifest.FileName);
            return File.Exists(path) && JsonSerializer.Deserialize(File.ReadAllBytes(path), Form.Manifest) is { } manifest && IsWhole(manifest)
                ? manifest
                : Manifest.Empty;
        }
        catch (Exception e) when (e is JsonException || AccessFailure.Is(e))
        {
            return Manifest.Empty;
        }
    }

    /// <summary>Writes it, in one step. Bytes that are there already are left alone.</summary>
    /// <param name="outputFolder">Full path.</param>
    /// <param name="manifest">What was made.</param>
    /// <exception cref="IOException">It cannot be written; see also <see cref="AccessFailure"/>.</exception>
    public static void Write(string outputFolder, Manifest manifest)
    {
        var path = Path.Join(outputFolder, Manifest.FileName);
        byte[] content = [.. JsonSerializer.SerializeToUtf8Bytes(manifest, Form.Manifest), (byte)'\n'];
        if (File.Exists(path) && File.ReadAllBytes(path).AsSpan().SequenceEqual(content))
        {
            return;
        }

        using var staged = new StagedFiles(outputFolder);
        staged.Add(path, content);
        staged.Commit();
    }

    // What lies in a folder may have been changed by anybody: names that could lead elsewhere are not ours.
    private static bool IsWhole(Manifest manifest) =>
        manifest is { Version: Manifest.CurrentVersion, Sources.IsDefault: false }
        && manifest.Sources.All(source =>
            source is { Path: not null, Inputs.IsDefault: false, Playbooks.IsDefault: false }
            && source.Inputs.All(input => input is { Path: not null, Hash: not null })
            && source.Playbooks.All(playbook =>
                playbook is { Key: not null, Outputs.IsDefault: false }
                && OutputName.Objection(playbook.Key) is null
                && playbook.Outputs.All(output => output is { Path: not null, Hash: not null } && OutputName.Objection(output.Path) is null)));
}

/// <summary>Serialization of the manifest, generated when the compiler is built.</summary>
[JsonSerializable(typeof(Manifest))]
internal sealed partial class ManifestJson : JsonSerializerContext;
