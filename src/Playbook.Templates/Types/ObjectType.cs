using System.Collections.Immutable;
using Playbook.Syntax.Tree;
using Playbook.Syntax.Words;

namespace Playbook.Templates.Types;

/// <summary>A type with members: a playbook, an item, a role. Types may refer to each other, so members are made when first asked for.</summary>
public sealed record ObjectType : TemplateType
{
    private readonly Lazy<Table> _table;

    /// <summary>Makes a type.</summary>
    /// <param name="id">Unique name, for templates' declarations and messages.</param>
    /// <param name="name">How messages call it.</param>
    /// <param name="members">Its members, asked for once.</param>
    public ObjectType(string id, Bilingual name, Func<IEnumerable<ObjectMember>> members)
        : base(name)
    {
        Id = id;
        _table = new Lazy<Table>(() => new Table([.. members()]));
    }

    /// <summary>Unique name.</summary>
    public string Id { get; }

    /// <summary>All members, in the order of documentation.</summary>
    public ImmutableArray<ObjectMember> Members => _table.Value.Members;

    /// <summary>The member of some spelling, or null.</summary>
    public ObjectMember? Find(string word) => _table.Value.ByWord.Find(WordKey.Of(word));

    /// <inheritdoc/>
    public bool Equals(ObjectType? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Id);

    private sealed class Table(ImmutableArray<ObjectMember> members)
    {
        public ImmutableArray<ObjectMember> Members { get; } = members;

        public RowsByName<ObjectMember> ByWord { get; } = new(
            members, static member => member.Spelling.All.Select(WordKey.Of), firstWins: true);
    }
}

/// <summary>One member of an object.</summary>
/// <param name="Spelling">Its names in both languages; in English with <c>_</c> where words meet (<c>start_date</c>), as templates cannot hold a hyphen.</param>
/// <param name="Type">What it gives.</param>
/// <param name="Documentation">One line for a reader.</param>
/// <param name="Get">Reads it from the object.</param>
public sealed record ObjectMember(Spelling Spelling, TemplateType Type, Bilingual Documentation, Func<object, object?> Get);
