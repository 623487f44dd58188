using System.Collections.Immutable;
using Playbook.Semantics.Model;
using Playbook.Semantics.Vocabulary;
using Playbook.Syntax.Tree;
using Playbook.Syntax.Words;
using Playbook.Templates.Values;

namespace Playbook.Semantics.Binding.Schedule;

/// <summary>What stands behind an item's title: by whom, where, how long, with what copy.</summary>
/// <param name="Owners">Who does it.</param>
/// <param name="Channels">Where it is sent; null where the author did not say.</param>
/// <param name="Duration">How long it lasts, or null.</param>
/// <param name="Copy">With which copy, or null.</param>
internal sealed record ItemClauses(ImmutableArray<Role> Owners, ImmutableArray<Channel>? Channels, Length? Duration, CopyType? Copy)
{
    private static readonly Bilingual Place = new("渠道", "The channel");
    private static readonly Bilingual HowLong = new("时长", "The length");
    private static readonly Bilingual WhichCopy = new("文案类型", "The copy type");

    /// <summary>Reads the clauses; what items do not take is a finding. Owners may be named in several clauses.</summary>
    public static ItemClauses Read(ScheduleItemSyntax syntax, BindingScope scope)
    {
        var read = new ItemClauses([], null, null, null);
        foreach (var clause in syntax.Clauses)
        {
            read = (clause.Word, clause.Value) switch
            {
                (_, null) => read,
                (StructuralWord.By, { } roles) => read with { Owners = [.. read.Owners.Union(scope.ResolveRoles(roles))] },
                (StructuralWord.In, { } channels) => read.WithChannels(clause, channels, scope),
                (StructuralWord.For, { } length) => read.WithDuration(clause, length, scope),
                (StructuralWord.Using, { } copy) => read.WithCopy(clause, copy, scope),
                _ => read.Refuse(clause, scope),
            };
        }

        return read;
    }

    private ItemClauses WithChannels(ClauseSyntax clause, ValueSyntax value, BindingScope scope)
    {
        if (Channels is null)
        {
            // Channels that are not declared are reported; the item then goes to the others, not to the usual places.
            return this with { Channels = scope.ResolveChannels(value) };
        }

        scope.Report(ScheduleDiagnostics.SaidTwice(scope.At(clause), Place));
        return this;
    }

    private ItemClauses WithDuration(ClauseSyntax clause, ValueSyntax value, BindingScope scope)
    {
        if (Duration is not null)
        {
            scope.Report(ScheduleDiagnostics.SaidTwice(scope.At(clause), HowLong));
            return this;
        }

        if (value is not QuantitySyntax quantity)
        {
            scope.Report(ValueDiagnostics.WrongValue(scope.At(value), Seen.Of(value), new("一段时长", "a length of time"), new("60分钟", "60 minutes")));
            return this;
        }

        return Quantities.TryLength(quantity, scope, out var length) ? this with { Duration = length } : this;
    }

    private ItemClauses WithCopy(ClauseSyntax clause, ValueSyntax value, BindingScope scope)
    {
        if (Copy is null)
        {
            return this with { Copy = scope.FindWord(CopyTypes.Table, value) };
        }

        scope.Report(ScheduleDiagnostics.SaidTwice(scope.At(clause), WhichCopy));
        return this;
    }

    private ItemClauses Refuse(ClauseSyntax clause, BindingScope scope)
    {
        scope.Report(ItemDiagnostics.UnexpectedClause(scope.At(clause), Written.Of(clause)));
        return this;
    }
}
