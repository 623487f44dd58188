using Playbook.Syntax.Words;
using Playbook.Templates.Types;

namespace Playbook.Semantics.Copy.Parts;

/// <summary>A computed member of a part: what a template may ask of it besides its written fields.</summary>
/// <param name="Id">Kebab-case; a field of the part with the same id gives way, and its spellings are taken over.</param>
/// <param name="Spelling">Its names; English ones with <c>_</c> where words meet.</param>
/// <param name="Documentation">One line for a reader.</param>
/// <param name="Shape">What it gives.</param>
/// <param name="Read">Reads the model's own value, or null where it is not there. Never renders anything, so that it may be asked for presence.</param>
internal sealed record MemberRow(string Id, Spelling Spelling, Bilingual Documentation, MemberShape Shape, Func<object, object?> Read)
{
    /// <summary>Whether every such part has it.</summary>
    public bool IsAlwaysThere { get; init; }

    /// <summary>The same member, which every such part has.</summary>
    public MemberRow Always() => this with { IsAlwaysThere = true };

    /// <summary>A member that holds one value.</summary>
    public static MemberRow Value<T>(string id, string zh, string en, Bilingual documentation, TemplateType type, Func<T, object?> read) =>
        new(id, new Spelling(zh, en), documentation, new ValueShape(type), part => read((T)part));

    /// <summary>A member that holds several values.</summary>
    public static MemberRow Values<T>(
        string id, string zh, string en, Bilingual documentation, TemplateType type, Func<T, IEnumerable<object>> read) =>
        new(id, new Spelling(zh, en), documentation, new ValueShape(TemplateType.ListOf(type)), part => read((T)part));

    /// <summary>A member that is another part.</summary>
    public static MemberRow Part<T>(string id, string zh, string en, Bilingual documentation, Func<PartRow> row, Func<T, object?> read) =>
        new(id, new Spelling(zh, en), documentation, new PartShape(row), part => read((T)part));

    /// <summary>A member that holds several other parts.</summary>
    public static MemberRow Parts<T>(
        string id, string zh, string en, Bilingual documentation, Func<PartRow> row, Func<T, IEnumerable<object>> read) =>
        new(id, new Spelling(zh, en), documentation, new PartsShape(row), part => read((T)part));
}

/// <summary>What a member gives.</summary>
internal abstract record MemberShape;

/// <summary>A value, or a list of values.</summary>
internal sealed record ValueShape(TemplateType Type) : MemberShape;

/// <summary>Another part; rows refer to each other, so it is asked for late.</summary>
internal sealed record PartShape(Func<PartRow> Row) : MemberShape;

/// <summary>Several other parts.</summary>
internal sealed record PartsShape(Func<PartRow> Row) : MemberShape;
