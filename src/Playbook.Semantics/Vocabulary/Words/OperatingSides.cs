namespace Playbook.Semantics.Vocabulary;

/// <summary>Whose users those who run a community look after: their own, or another company's (practice P267).</summary>
public static class OperatingSides
{
    /// <summary>The brand looks after its own users.</summary>
    public static Word Brand { get; } = new("own-users", new("甲方|自营", "own-users|in-house"), new("品牌自己运营自己的用户，看粉丝和销售。", "A brand looks after its own users, and counts fans and sales."));

    /// <summary>A service looks after the users of its client.</summary>
    public static Word Service { get; } = new("for-clients", new("乙方|服务商", "for-clients|agency"), new("替客户运营或提供工具，看交付和续约。", "A service or tool works for a client, and counts what it delivers and whether the client stays."));

    /// <summary>The two sides.</summary>
    public static WordTable<Word> Table { get; } = new(new("运营身份", "side"), [Brand, Service]);
}
