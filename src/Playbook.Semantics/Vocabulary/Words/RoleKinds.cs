namespace Playbook.Semantics.Vocabulary;

/// <summary>Kinds of role: officers, teachers, staff posts, members with a part (practices P195–P204, P279–P284).</summary>
public static class RoleKinds
{
    /// <summary>Answers for the group: keeps the rules, hosts what matters.</summary>
    public static Word Owner { get; } = new(
        "owner", new("群主", "owner|group-owner"), new("对群负责：按群规维护、主持大事。", "Answers for the group: keeps the rules, hosts what matters."));

    /// <summary>Helps the owner keep order.</summary>
    public static Word Admin { get; } = new(
        "admin", new("管理员", "admin|administrator"), new("协助群主管理秩序。", "Helps the owner keep order."));

    /// <summary>Runs the whole; posts course information and the copyright notice.</summary>
    public static Word Host { get; } = new(
        "host", new("主持官|主持人", "host|host-officer"), new("掌控全程，课前发课程信息和版权通知。", "Runs the whole; posts course information and the copyright notice."));

    /// <summary>Designs the daily check-in picture.</summary>
    public static Word Designer { get; } = new(
        "designer", new("设计官", "designer|design-officer"), new("设计每天的打卡图。", "Designs the daily check-in picture."));

    /// <summary>Reviews homework and works.</summary>
    public static Word Reviewer { get; } = new(
        "reviewer", new("点评官", "reviewer|review-officer"), new("点评作业和作品。", "Reviews homework and works."));

    /// <summary>Sorts and publishes the digest.</summary>
    public static Word Editor { get; } = new(
        "editor", new("内容官|整理官", "editor|content-officer"), new("整理、发布群精华。", "Sorts and publishes the digest."));

    /// <summary>Answers questions, in the group or in private.</summary>
    public static Word Communicator { get; } = new(
        "communicator", new("交流官", "communicator|communication-officer"), new("在群里或私聊答疑。", "Answers questions, in the group or in private."));

    /// <summary>Stirs the talk, welcomes newcomers.</summary>
    public static Word Spark { get; } = new(
        "spark", new("活跃官|气氛官", "spark|activity-officer"), new("带动气氛、迎新、暖场。", "Stirs the talk, welcomes newcomers."));

    /// <summary>Shares motivating things around the theme.</summary>
    public static Word Sharer { get; } = new(
        "sharer", new("分享官", "sharer|sharing-officer"), new("分享与主题有关的正能量内容。", "Shares motivating things around the theme."));

    /// <summary>A daily interaction: a question or theme.</summary>
    public static Word Asker { get; } = new(
        "asker", new("提问官", "asker|question-officer"), new("每天一个互动：提问或主题。", "A daily interaction: a question or theme."));

    /// <summary>Collects homework.</summary>
    public static Word Collector { get; } = new(
        "collector", new("作业官", "collector|homework-officer"), new("收作业。", "Collects homework."));

    /// <summary>Teaches what they practise.</summary>
    public static Word Teacher { get; } = new(
        "teacher", new("老师|讲师", "teacher|lecturer"), new("讲课，知行合一。", "Teaches what they practise."));

    /// <summary>Someone invited to share.</summary>
    public static Word Guest { get; } = new(
        "guest", new("嘉宾|大咖", "guest"), new("受邀分享的人。", "Someone invited to share."));

    /// <summary>Takes screenshots, lets people in, does small things.</summary>
    public static Word Assistant { get; } = new(
        "assistant", new("小助手|助理|助教", "assistant"), new("收截图、拉人、处理杂事。", "Takes screenshots, lets people in, does small things."));

    /// <summary>A member others listen to, who leads by example.</summary>
    public static Word Leader { get; } = new(
        "kol", new("意见领袖|达人", "kol|leader|opinion-leader"), new("有影响力的成员，带头示范。", "A member others listen to, who leads by example."));

    /// <summary>A member who helps of their own will.</summary>
    public static Word Volunteer { get; } = new(
        "volunteer", new("志愿者", "volunteer"), new("自愿做事的成员。", "A member who helps of their own will."));

    /// <summary>Post: writes recruiting copy, articles, papers.</summary>
    public static Word ContentEditor { get; } = new(
        "content-editor", new("内容编辑", "content-editor"), new("岗位：写招募、软文、日报。", "Post: writes recruiting copy, articles, papers."));

    /// <summary>Post: plans events on and off line.</summary>
    public static Word Planner { get; } = new(
        "planner", new("活动策划", "planner|activity-planner"), new("岗位：策划线上线下活动。", "Post: plans events on and off line."));

    /// <summary>Post: gathers needs, runs betas.</summary>
    public static Word ProductManager { get; } = new(
        "product-manager", new("产品经理", "product-manager"), new("岗位：收集需求、内测、迭代。", "Post: gathers needs, runs betas."));

    /// <summary>Post: posters, pictures, stickers.</summary>
    public static Word Illustrator { get; } = new(
        "illustrator", new("插画师|设计师|美工", "illustrator|ui-designer"), new("岗位：海报、图片、表情包。", "Post: posters, pictures, stickers."));

    /// <summary>Post: daily operation and tiers.</summary>
    public static Word Operator { get; } = new(
        "operator", new("运营经理|运营", "operator|operations-manager"), new("岗位：日常运营和分层。", "Post: daily operation and tiers."));

    /// <summary>Post: partners, channels, big names.</summary>
    public static Word Partner { get; } = new(
        "bd", new("商务|商务拓展|培训商务", "bd|business-development|training-bd"), new("岗位：对接大咖、渠道和合作。", "Post: partners, channels, big names."));

    /// <summary>An officer of the group with a duty of their own.</summary>
    public static Word Officer { get; } = new(
        "officer", new("官位|班委", "officer"), new("有自己职责的官位，名字另起。", "An officer of the group with a duty of their own."));

    /// <summary>Someone employed for it.</summary>
    public static Word Staff { get; } = new(
        "staff", new("员工|岗位", "staff"), new("公司里做这件事的人。", "Someone employed for it."));

    /// <summary>None of these.</summary>
    public static Word Other { get; } = new(
        "other", new("其他", "other"), new("以上都不是。", "None of these."));

    /// <summary>All rows.</summary>
    public static WordTable<Word> Table { get; } = new(
        new("角色类型", "role kind"),
        [
            Owner, Admin, Host, Designer, Reviewer, Editor, Communicator, Spark, Sharer, Asker, Collector, Teacher,
            Guest, Assistant, Leader, Volunteer, ContentEditor, Planner, ProductManager, Illustrator, Operator,
            Partner, Officer, Staff, Other,
        ]);
}
