namespace Playbook.Semantics.Vocabulary;

/// <summary>Kinds of channel. Limits with their sources are in the parts of this class; where nobody could confirm a number there is none.</summary>
public static partial class ChannelKinds
{
    /// <summary>All kinds.</summary>
    public static WordTable<ChannelKind> Table => Rows.Table;

    // Its own class, so that the rows of every file are made before the table reads them.
    private static class Rows
    {
        internal static readonly WordTable<ChannelKind> Table = new(
            new("渠道类型", "channel kind"),
            [
                WechatGroup, WecomGroup, WecomRobot, OfficialAccount, MiniProgram, Moments, VideoChannel, PersonalWechat,
                QqGroup, Weibo, Xiaohongshu, Douyin, Kuaishou, Bilibili, Zhihu, Tieba, Toutiao, Baijiahao, Website, App,
                Sms, Email, Feishu, DingTalk, Discord, Slack, Telegram, WhatsApp, Other,
            ]);
    }
}
