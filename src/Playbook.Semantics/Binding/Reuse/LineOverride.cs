using System.Collections.Immutable;
using Playbook.Syntax.Tree;

namespace Playbook.Semantics.Binding.Reuse;

/// <summary>Lays one line over another: names stay, and what it gives of title, values and clauses takes the place of the old.</summary>
internal static class LineOverride
{
    /// <summary>The line with another laid over it.</summary>
    /// <param name="old">The blueprint's.</param>
    /// <param name="change">That of what is based on it.</param>
    /// <param name="block">The block of both.</param>
    public static StatementSyntax Apply(StatementSyntax old, StatementSyntax change, BlockSyntax? block)
    {
        var shared = MemberNames.Names(old).Select(name => name.Key).ToHashSet(StringComparer.Ordinal);
        ArgumentSyntax[] further = [.. change.Arguments.Where(argument => argument is not NameSyntax name || !shared.Contains(name.Key))];
        if (further is [])
        {
            return Composed.Statement(old, old.Head, old.Arguments, block);
        }

        var names = shared.Count > 0 && further.Length < change.Arguments.Length ? [.. MemberNames.Names(old)] : Array.Empty<ArgumentSyntax>();
        var rest = old.Arguments.Skip(names.Length).ToList();
        ArgumentSyntax[] titles = Pick(rest, further, argument => argument is TextSyntax);
        ArgumentSyntax[] values = Pick(rest, further, argument => argument is ValueSyntax and not TextSyntax);
        ArgumentSyntax[] caps = Pick(rest, further, argument => argument is CapSyntax);
        var clauses = Clauses([.. rest.OfType<ClauseSyntax>()], [.. further.OfType<ClauseSyntax>()]);
        return Composed.Statement(change, change.Head, [.. names, .. titles, .. values, .. caps, .. clauses], block);
    }

    /// <summary>Clauses by their words: one laid over takes the place of the old, the others stay.</summary>
    public static ImmutableArray<ClauseSyntax> Clauses(ImmutableArray<ClauseSyntax> old, ImmutableArray<ClauseSyntax> changes) =>
        changes.IsEmpty ? old : [.. old.Where(clause => changes.All(change => change.Word != clause.Word)), .. changes];

    private static ArgumentSyntax[] Pick(IEnumerable<ArgumentSyntax> old, IEnumerable<ArgumentSyntax> change, Func<ArgumentSyntax, bool> isMeant)
    {
        ArgumentSyntax[] given = [.. change.Where(isMeant)];
        return given is [] ? [.. old.Where(isMeant)] : given;
    }
}
