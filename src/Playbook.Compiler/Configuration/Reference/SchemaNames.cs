namespace Playbook.Compiler.Configuration.Reference;

/// <summary>Under which names the keys are described in a JSON Schema: each once, however many spellings it has.</summary>
internal sealed class SchemaNames
{
    private readonly List<(string Name, ConfigurationKey Key)> _named = [];

    /// <param name="outermost">The keys of the file; those inside them are named too.</param>
    public SchemaNames(IReadOnlyList<ConfigurationKey> outermost) => Collect(outermost, "");

    /// <summary>The keys with their names, outer before inner.</summary>
    public IReadOnlyList<(string Name, ConfigurationKey Key)> All => _named;

    /// <summary>A reference to the description of a key.</summary>
    public string ReferenceTo(ConfigurationKey key) => "#/$defs/" + _named.Find(named => ReferenceEquals(named.Key, key)).Name;

    private void Collect(IReadOnlyList<ConfigurationKey> keys, string path)
    {
        foreach (var key in keys.Where(key => !_named.Exists(named => ReferenceEquals(named.Key, key))))
        {
            var name = path + key.Spelling.English[0];
            _named.Add((name, key));
            Collect(key.Shape.Keys, name + ".");
        }
    }
}
