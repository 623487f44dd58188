using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using Playbook.Semantics.Binding;
using Playbook.Syntax.Tree;
using Playbook.Syntax.Words;
using Playbook.Templates.Types;

namespace Playbook.Semantics.Vocabulary;

/// <summary>How often a field may stand in its block.</summary>
public enum Multiplicity
{
    /// <summary>At most once.</summary>
    Optional,

    /// <summary>Exactly once.</summary>
    Required,

    /// <summary>Any number of times; the values add up to one list.</summary>
    Many,
}

/// <summary>A field of a block: a row of the vocabulary. Adding a field is adding a row.</summary>
/// <param name="Id">Stable kebab-case id, unique within its block.</param>
/// <param name="Spelling">How it is written.</param>
/// <param name="Documentation">One line.</param>
/// <param name="shape">What may stand behind the word.</param>
public abstract record Field(string Id, Spelling Spelling, Bilingual Documentation, Shape shape) : Term(Id, Spelling, Documentation)
{
    /// <summary>How often it may stand in its block.</summary>
    public Multiplicity Multiplicity { get; init; } = Multiplicity.Optional;

    /// <summary>Whether it is for the team alone and not told to members.</summary>
    public bool IsInternal { get; init; }

    /// <summary>What may stand behind the word, as a short phrase for messages and the reference: “one or more texts”.</summary>
    public Bilingual Expects => Form.Expects;

    /// <summary>What is written behind the value where it stands by itself; empty where it needs none.</summary>
    public Bilingual Unit => Form.Unit;

    /// <summary>Whether the word is a statement by itself.</summary>
    public bool IsFlag => Form.IsFlag;

    /// <summary>What a template gets, when the field is there.</summary>
    public TemplateType TemplateType => Form.TemplateType;

    /// <summary>Whether the field reads a block behind its values.</summary>
    public bool TakesBlock => Form.TakesBlock;

    /// <inheritdoc/>
    public override ImmutableArray<WordPlace> Places => Form.Words is { } words ? [new WordPlace(words)] : [];

    /// <summary>What may stand behind the word, whatever the value is.</summary>
    private protected Shape Form { get; } = shape;

    /// <summary>Reads the statement; false after a finding.</summary>
    internal abstract bool TryRead(StatementSyntax statement, BindingScope scope, [NotNullWhen(true)] out object? value);

    /// <summary>The value of two statements of a field that may stand many times.</summary>
    internal abstract object Merge(object first, object further);

    /// <summary>The value as templates see it; for what reads every field alike.</summary>
    /// <param name="value">A value of this field, as <see cref="Model.FieldValues"/> holds it.</param>
    public abstract object? ToTemplate(object value);
}

/// <summary>A field whose value is a <typeparamref name="T"/>; also the typed key to it in a <see cref="Model.FieldValues"/>.</summary>
public sealed record Field<T> : Field
    where T : notnull
{
    /// <summary>Makes a row.</summary>
    /// <param name="id">Stable kebab-case id, unique within its block.</param>
    /// <param name="spelling">How it is written.</param>
    /// <param name="documentation">One line.</param>
    /// <param name="shape">What may stand behind the word and how it is read.</param>
    public Field(string id, Spelling spelling, Bilingual documentation, Shape<T> shape)
        : base(id, spelling, documentation, shape)
    {
    }

    /// <summary>What may stand behind the word and how it is read.</summary>
    public Shape<T> Shape => (Shape<T>)Form;

    /// <inheritdoc/>
    public override object? ToTemplate(object value) => Shape.ToTemplate((T)value);

    /// <inheritdoc/>
    public bool Equals(Field<T>? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => RuntimeHelpers.GetHashCode(this);

    /// <inheritdoc/>
    internal override bool TryRead(StatementSyntax statement, BindingScope scope, [NotNullWhen(true)] out object? value)
    {
        var read = Shape.Read(statement, scope, out var typed);
        value = read ? typed : null;
        return read && value is not null;
    }

    /// <inheritdoc/>
    internal override object Merge(object first, object further) =>
        Shape.Merge is { } merge ? merge((T)first, (T)further) : further;
}
