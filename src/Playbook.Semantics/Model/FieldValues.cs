using System.Collections.Frozen;
using Playbook.Semantics.Vocabulary;

namespace Playbook.Semantics.Model;

/// <summary>The fields of one block, by their rows. Fields that were not written are not there.</summary>
public sealed class FieldValues
{
    private readonly FrozenDictionary<Field, object> _values;

    /// <summary>Takes the values.</summary>
    public FieldValues(IReadOnlyDictionary<Field, object> values) =>
        _values = values.ToFrozenDictionary(ReferenceComparer.Instance);

    /// <summary>No fields.</summary>
    public static FieldValues Empty { get; } = new(new Dictionary<Field, object>());

    /// <summary>Whether the field was written.</summary>
    public bool Has(Field field) => _values.ContainsKey(field);

    /// <summary>The value of a reference type, or null when the field was not written.</summary>
    public T? Get<T>(Field<T> field)
        where T : class => _values.TryGetValue(field, out var value) ? (T)value : null;

    /// <summary>The value, or <paramref name="otherwise"/> when the field was not written.</summary>
    public T Get<T>(Field<T> field, T otherwise)
        where T : notnull => _values.TryGetValue(field, out var value) ? (T)value : otherwise;

    /// <summary>The value without its type, or null; for what reads every field alike.</summary>
    public object? GetUntyped(Field field) => _values.GetValueOrDefault(field);

    // Rows are compared by identity: two blocks may have fields that read alike.
    private sealed class ReferenceComparer : IEqualityComparer<Field>
    {
        public static ReferenceComparer Instance { get; } = new();

        public bool Equals(Field? x, Field? y) => ReferenceEquals(x, y);

        public int GetHashCode(Field obj) => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(obj);
    }
}
