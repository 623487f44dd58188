using System.Collections.Immutable;
using Playbook.Generators.Handbooks.Views;

namespace Playbook.Generators.Handbooks;

/// <summary>The handbooks of a playbook as Markdown, each rendered once, when it is first wanted.</summary>
/// <param name="handbook">What they tell.</param>
internal sealed class WrittenHandbooks(HandbookView handbook)
{
    private readonly Lazy<WrittenHandbook> _member = new(() => Write("handbook-member", HandbookTemplates.Member(handbook.Language), handbook));
    private readonly Lazy<WrittenHandbook> _operator = new(() => Write("handbook-operator", HandbookTemplates.Operator(handbook.Language), handbook));
    private readonly Lazy<ImmutableArray<WrittenHandbook>> _roles = new(() =>
    [
        .. handbook.Playbook.Roles.Zip(handbook.People).Select(pair => Write(
            "roles/" + handbook.RoleFile[pair.First],
            HandbookTemplates.Role(handbook.Language),
            handbook,
            new RoleHandbookView(pair.First, pair.Second, handbook))),
    ]);

    private readonly Lazy<WrittenHandbook?> _ledger = new(() =>
        handbook.Book.IsKept ? Write("ledger", HandbookTemplates.Ledger(handbook.Language), handbook) : null);

    /// <summary>For members.</summary>
    public WrittenHandbook Member => _member.Value;

    /// <summary>For the team.</summary>
    public WrittenHandbook Operator => _operator.Value;

    /// <summary>For each role, in source order.</summary>
    public ImmutableArray<WrittenHandbook> Roles => _roles.Value;

    /// <summary>The books, to be kept by whoever handles money and rewards; null where the playbook speaks of neither.</summary>
    public WrittenHandbook? Ledger => _ledger.Value;

    /// <summary>All of them.</summary>
    public IEnumerable<WrittenHandbook> All => [Member, Operator, .. Roles, .. Ledger is { } ledger ? [ledger] : Array.Empty<WrittenHandbook>()];

    private static WrittenHandbook Write(string path, BuiltInTemplate template, HandbookView handbook, params ReadOnlySpan<object?> own) =>
        new(path, template.Render(handbook.View, [handbook, .. own]));
}
