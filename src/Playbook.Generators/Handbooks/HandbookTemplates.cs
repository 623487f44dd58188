using System.Collections.Immutable;
using Playbook.Generators.Handbooks.Views;
using Playbook.Generators.Views;
using Playbook.Syntax.Words;
using Playbook.Templates.Types;

namespace Playbook.Generators.Handbooks;

/// <summary>
/// The templates of the handbooks. A handbook is prose, so each language has a template of its own; the web page is the same
/// Markdown set in <c>handbook.html</c>, so the two never tell different things.
/// </summary>
internal static class HandbookTemplates
{
    private static readonly BuiltInTemplate MemberZh = new("handbook-member.zh.md", Handbook);
    private static readonly BuiltInTemplate MemberEn = new("handbook-member.en.md", Handbook);
    private static readonly BuiltInTemplate OperatorZh = new("handbook-operator.zh.md", Handbook);
    private static readonly BuiltInTemplate OperatorEn = new("handbook-operator.en.md", Handbook);
    private static readonly BuiltInTemplate RoleZh = new("role.zh.md", HandbookOfRole);
    private static readonly BuiltInTemplate RoleEn = new("role.en.md", HandbookOfRole);
    private static readonly BuiltInTemplate LedgerZh = new("ledger.zh.md", Handbook);
    private static readonly BuiltInTemplate LedgerEn = new("ledger.en.md", Handbook);

    /// <summary>The page around a handbook.</summary>
    public static BuiltInTemplate Page { get; } = new("handbook.html", _ => [Pages.PageContent.Global, PageView.Global]);

    public static ImmutableArray<BuiltInTemplate> All { get; } = [MemberZh, MemberEn, OperatorZh, OperatorEn, RoleZh, RoleEn, LedgerZh, LedgerEn, Page];

    /// <summary>Those of one language.</summary>
    public static ImmutableArray<BuiltInTemplate> For(Language language) => [Member(language), Operator(language), Role(language), Ledger(language), Page];

    /// <summary>What a member reads.</summary>
    public static BuiltInTemplate Member(Language language) => language == Language.Chinese ? MemberZh : MemberEn;

    /// <summary>What the team reads.</summary>
    public static BuiltInTemplate Operator(Language language) => language == Language.Chinese ? OperatorZh : OperatorEn;

    /// <summary>What one role reads.</summary>
    public static BuiltInTemplate Role(Language language) => language == Language.Chinese ? RoleZh : RoleEn;

    /// <summary>The books.</summary>
    public static BuiltInTemplate Ledger(Language language) => language == Language.Chinese ? LedgerZh : LedgerEn;

    private static ImmutableArray<TemplateGlobal> Handbook(PlanTypes types) =>
        [new(new Spelling("手册内容", "handbook"), HandbookType.Make(types), new Bilingual("手册里要写的", "What the handbook tells"))];

    private static ImmutableArray<TemplateGlobal> HandbookOfRole(PlanTypes types) =>
        [.. Handbook(types), new(new Spelling("岗位", "role"), RoleHandbookView.Make(types), new Bilingual("这份手册写给谁", "Whom the handbook is for"))];
}
