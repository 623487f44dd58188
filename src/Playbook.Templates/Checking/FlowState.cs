using System.Collections.Immutable;
using Playbook.Templates.Types;

namespace Playbook.Templates.Checking;

/// <summary>What is known where a statement stands: the locals with their types, and which possibly missing values are there.</summary>
/// <param name="Locals">The locals by key.</param>
/// <param name="Present">Paths of values that are known to be there.</param>
/// <param name="IsUnreachable">Whether a loop was left before.</param>
internal sealed record FlowState(ImmutableDictionary<string, TemplateType> Locals, ImmutableHashSet<string> Present, bool IsUnreachable)
{
    /// <summary>Nothing known.</summary>
    public static FlowState Start { get; } = new(
        ImmutableDictionary.Create<string, TemplateType>(StringComparer.Ordinal), ImmutableHashSet.Create<string>(StringComparer.Ordinal), false);

    /// <summary>The path of a local.</summary>
    public static string LocalPath(string key) => "local " + key;

    /// <summary>With some values known to be there.</summary>
    public FlowState With(ImmutableArray<string> present) => present.IsEmpty ? this : this with { Present = Present.Union(present) };

    /// <summary>With a local of a type; what was known of its old value is forgotten.</summary>
    public FlowState WithLocal(string key, TemplateType type) => Forgetting(key) with { Locals = Locals.SetItem(key, type) };

    /// <summary>Without what is known of a local's value.</summary>
    public FlowState Forgetting(string key)
    {
        var path = LocalPath(key);
        return this with
        {
            Present = Present.Except(Present.Where(p =>
                p.StartsWith(path, StringComparison.Ordinal) && (p.Length == path.Length || p[path.Length] is '.' or '['))),
        };
    }

    /// <summary>Without what is known of any local's value.</summary>
    public FlowState ForgettingLocals() => Locals.Keys.Aggregate(this, static (state, key) => state.Forgetting(key));

    /// <summary>What is known where two ways meet: a local that only one of them assigned may be missing.</summary>
    public FlowState Join(FlowState other)
    {
        if (IsUnreachable || other.IsUnreachable)
        {
            return IsUnreachable ? other : this;
        }

        return JoinLocals(other) with { Present = PresentInBoth(other) };
    }

    /// <summary>With the locals of another way that may have been gone; what is known of values stays as it is here.</summary>
    public FlowState JoinLocals(FlowState other)
    {
        if (ReferenceEquals(Locals, other.Locals))
        {
            return this;
        }

        var locals = Locals.ToBuilder();
        foreach (var (key, type) in other.Locals)
        {
            locals[key] = Locals.TryGetValue(key, out var mine) ? TypeJoin.Of(mine, type) : type.OrNothing;
        }

        foreach (var (key, type) in Locals)
        {
            if (!other.Locals.ContainsKey(key))
            {
                locals[key] = type.OrNothing;
            }
        }

        return this with { Locals = locals.ToImmutable() };
    }

    /// <summary>Whether a template that was checked in this state means the same in another: the names are the same, and at least as much is known.</summary>
    public bool Covers(FlowState other) => Locals.Count == other.Locals.Count && Admits(other);

    /// <summary>Whether at least as much is known in another state.</summary>
    public bool Admits(FlowState other) =>
        Locals.All(local => other.Locals.TryGetValue(local.Key, out var type) && type == local.Value)
        && other.Present.IsSupersetOf(Present);

    /// <summary>A local of one way that is there on both: known to be there if it is so, or never missing, on each.</summary>
    private ImmutableHashSet<string> PresentInBoth(FlowState other) =>
        ReferenceEquals(Present, other.Present)
            ? Present
            : [.. Present.Where(p => other.Present.Contains(p) || other.IsNeverMissing(p)).Concat(other.Present.Where(IsNeverMissing))];

    private bool IsNeverMissing(string path) =>
        Locals.Any(l => LocalPath(l.Key) == path && l.Value is not OptionalType && l.Value != SpecialTypes.Nothing);
}
