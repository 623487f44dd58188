using System.Collections.Immutable;
using Playbook.Semantics.Vocabulary;

namespace Playbook.Semantics.Model;

/// <summary>The fields of one block, by their rows. Fields that were not written are not there.</summary>
public sealed class FieldValues
{
    // A block has a handful of fields, and a long schedule has thousands of blocks: a look at each is cheaper than a table for each.
    private readonly KeyValuePair<Field, object>[] _values;

    /// <summary>Takes the values.</summary>
    public FieldValues(IReadOnlyCollection<KeyValuePair<Field, object>> values) => _values = [.. values];

    /// <summary>No fields.</summary>
    public static FieldValues Empty { get; } = new([]);

    /// <summary>Every text among the values, those of lists included.</summary>
    public IEnumerable<Prose> Texts => _values.SelectMany(static written => written.Value switch
    {
        Prose text => [text],
        ImmutableArray<Prose> texts => texts,
        _ => ImmutableArray<Prose>.Empty,
    });

    /// <summary>These fields and one more, where it was not written.</summary>
    /// <param name="field">The field.</param>
    /// <param name="value">Its value, or null for none.</param>
    public FieldValues Or<T>(Field<T> field, T? value)
        where T : class => value is null || Has(field) ? this : new([.. _values, new(field, value)]);

    /// <summary>Whether the field was written.</summary>
    public bool Has(Field field) => GetUntyped(field) is not null;

    /// <summary>The value of a reference type, or null when the field was not written.</summary>
    public T? Get<T>(Field<T> field)
        where T : class => (T?)GetUntyped(field);

    /// <summary>The value, or <paramref name="otherwise"/> when the field was not written.</summary>
    public T Get<T>(Field<T> field, T otherwise)
        where T : notnull => GetUntyped(field) is { } value ? (T)value : otherwise;

    /// <summary>The value without its type, or null; for what reads every field alike.</summary>
    public object? GetUntyped(Field field)
    {
        foreach (var (written, value) in _values)
        {
            if (ReferenceEquals(written, field))
            {
                return value;
            }
        }

        return null;
    }
}
