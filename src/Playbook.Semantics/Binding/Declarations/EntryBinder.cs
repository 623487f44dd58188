using System.Collections.Immutable;
using Playbook.Semantics.Model;
using Playbook.Semantics.Vocabulary;
using Playbook.Syntax.Tree;
using Playbook.Syntax.Words;
using Playbook.Templates.Values;

namespace Playbook.Semantics.Binding;

/// <summary>What is asked of those who want in.</summary>
internal static class EntryBinder
{
    private static readonly Bilingual ApprovePhrase = new("一个角色，后面可以写多久内", "a role, perhaps followed by within and a time");
    private static readonly Bilingual ApproveExample = new("审批 群主 24小时内", "approve host within 24 hours");

    /// <summary>Reads the block.</summary>
    public static Entry Bind(StatementSyntax statement, BindingScope scope)
    {
        var content = scope.ReadBlock(EntryWords.Block, statement);
        var approve = content.Of(EntryWords.Approve).FirstOrDefault();
        var (approver, within) = approve is null ? (null, null) : ReadApproval(approve, scope);
        return new Entry
        {
            Requirements = Requirements(content, scope),
            Questions = content.Fields.Get(EntryWords.Ask, []),
            Approver = approver,
            Within = within,
            Fields = content.Fields,
        };
    }

    private static ImmutableArray<Requirement> Requirements(BlockContent content, BindingScope scope) =>
        [.. content.Statements.Select(pair => Read(pair.Row, pair.Statement, scope)).OfType<Requirement>()];

    private static Requirement? Read(BlockRow row, StatementSyntax statement, BindingScope scope)
    {
        if (ReferenceEquals(row, EntryWords.AnyOf) || ReferenceEquals(row, EntryWords.AllOf))
        {
            Arguments.ReportExtra(statement, scope, 0, new("大括号里的内容", "what is between its braces"));
            var members = Requirements(scope.ReadBlock(row, statement), scope);
            return members.IsEmpty ? null : new RequirementGroup(ReferenceEquals(row, EntryWords.AnyOf), members, scope.At(statement.Head));
        }

        return row.Id switch
        {
            "fee" => ReadFee(statement, scope),
            "work" => ReadWork(statement, scope),
            "invitation" => ReadText(statement, scope, new("谁来邀请", "who invites")) is { } by ? new InvitationRequirement(by, scope.At(statement.Head)) : null,
            "purchase" => ReadText(statement, scope, new("买过什么", "what was bought")) is { } what ? new PurchaseRequirement(what, scope.At(statement.Head)) : null,
            "repost" => ReadRepost(statement, scope),
            _ => null,
        };
    }

    private static FeeRequirement? ReadFee(StatementSyntax statement, BindingScope scope)
    {
        var refund = scope.ReadBlock(EntryWords.Fee, statement).Fields.Get(EntryWords.Refund);
        return Shapes.Money.Read(statement, scope, out var amount) ? new FeeRequirement(amount, refund, scope.At(statement.Head)) : null;
    }

    private static WorkRequirement? ReadWork(StatementSyntax statement, BindingScope scope)
    {
        var phrase = new Phrase(
            statement, scope, new("一段文字，后面可以写谁审核", "a text, perhaps followed by who reviews it"), new("作品 \"一段读后感\" 审核 点评官", "work \"a reading note\" reviewed by reviewer"));
        var text = phrase.NextText();
        var reviewer = phrase.Clause(StructuralWord.ReviewedBy) is { } value ? scope.ResolveRole(value) : null;
        return phrase.EndWith(text is not null) ? new WorkRequirement(text!, reviewer, scope.At(statement.Head)) : null;
    }

    private static Prose? ReadText(StatementSyntax statement, BindingScope scope, Bilingual expects) =>
        Arguments.TrySingle<Prose>(statement, scope, expects, new("书友", "member"), Readers.TextOrWord, out var prose) ? prose : null;

    /// <summary>Reads a repost; null after a finding.</summary>
    internal static RepostRequirement? ReadRepost(StatementSyntax statement, BindingScope scope)
    {
        var fields = scope.ReadBlock(EntryWords.Repost, statement).Fields;
        if (!Arguments.TrySingle(statement, scope, new("转发到哪里", "where to"), new("朋友圈", "moments"), Readers.Of(RepostPlaces.Table), out var where))
        {
            return null;
        }

        var comments = fields.Get(EntryWords.Comments);
        var people = comments?.People ?? fields.Get(EntryWords.People, 0);
        Money? discount = fields.Has(EntryWords.Discount) ? fields.Get(EntryWords.Discount, default) : null;
        return new RepostRequirement(where, people, comments?.Phrase, fields.Get(EntryWords.Proof), discount, scope.At(statement.Head));
    }

    private static (Role? Approver, Length? Within) ReadApproval(StatementSyntax statement, BindingScope scope)
    {
        var phrase = new Phrase(statement, scope, ApprovePhrase, ApproveExample);
        ValueSyntax? name = phrase.Take<NameSyntax>();
        name ??= phrase.Take<TextSyntax>();
        var within = phrase.Clause<Length>(StructuralWord.Within, Quantities.TryLength);
        phrase.EndWith(name is not null);
        return (name is null ? null : scope.ResolveRole(name), within);
    }
}
