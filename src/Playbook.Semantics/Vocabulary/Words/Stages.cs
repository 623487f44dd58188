namespace Playbook.Semantics.Vocabulary;

/// <summary>Stages a goal serves (AARRR; practice P253).</summary>
public static class Stages
{
    /// <summary>People hear of it and come.</summary>
    public static Word Acquisition { get; } = new(
        "acquisition", new("获取|拉新|入群前", "acquisition|before-entry"), new("让目标人群知道并进群。", "People hear of it and come."));

    /// <summary>Newcomers take part for the first time.</summary>
    public static Word Activation { get; } = new(
        "activation", new("激活|促活", "activation"), new("进群的人第一次参与。", "Newcomers take part for the first time."));

    /// <summary>Members stay and come back.</summary>
    public static Word Retention { get; } = new(
        "retention", new("留存", "retention"), new("成员留下来、常来。", "Members stay and come back."));

    /// <summary>Members pay.</summary>
    public static Word Revenue { get; } = new(
        "revenue", new("变现|转化|收入", "revenue|conversion"), new("成员付费。", "Members pay."));

    /// <summary>Members bring others.</summary>
    public static Word Referral { get; } = new(
        "referral", new("推荐|传播|裂变", "referral|refer"), new("成员带人来。", "Members bring others."));

    /// <summary>All rows.</summary>
    public static WordTable<Word> Table { get; } = new(
        new("目标阶段", "stage"),
        [
            Acquisition, Activation, Retention, Revenue, Referral,
        ]);
}
