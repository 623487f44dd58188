namespace Playbook.Planning.Tests.Wording;

/// <summary>What communities write. Whoever adds a word to a list looks here first whom it would wrongly stop.</summary>
internal static class Sentences
{
    /// <summary>Sentences that nobody should be stopped at, on any channel.</summary>
    public static string[] Harmless { get; } =
    [
        // Order in time, and what is merely last or latest.
        "第一天先改群名片，第二天自我介绍。", "最后一天交作业，别忘了。", "最近大家在读什么？", "最新一期已经发在群里。", "本月第一批名额 30 个，先到先得。",
        "首次进群请看公告。", "这是全国第一批试点城市。", "全国第一家社区图书馆，去年开在这里。", "行业第一课：先学会问问题。", "全网第一手消息，整理好了发群里。",
        "销量第一天就翻了一倍。", "全城第一站：老城墙。",

        // Numbers, ids, and what is only so many.
        "最多 30 人一桌，最少 3 人成团。", "群号唯一，别加错。", "每人唯一编号，写在名片上。", "最晚 22:00 前打卡。", "最低 10 元起，量力而行。",

        // Prizes and contests, given by rules.
        "最佳答主每周一评，答得最多的三位上榜。", "最佳品牌奖颁给张同学的小店。", "第一名送一本签名书。", "小林夺得全国第一，恭喜！", "她拿了全国第一名，来群里分享。",
        "第三组遥遥领先，还有两天。", "本周销量冠军是阿橘。", "最受欢迎的作品由大家投票。",

        // Tips, wishes, attitude.
        "最佳阅读时间是睡前半小时。", "为了最好的体验，请戴耳机。", "努力做到最好的品质，不敢说做到了。", "我们想做最好的课程，欢迎挑刺。", "为你提供最优质的课程体验，是我们的目标。",
        "世界上最好的妈妈，节日快乐。", "你就是独一无二的。", "最重要的是坚持。", "大家最喜欢哪一章？", "最难的是开口。", "我们始终坚持品质第一。",

        // Levels, names, facts.
        "积分满 100 升到最高级别。", "顶级域名要先备案。", "今天聊聊顶级赛事里的心理训练。", "周末去国家级自然保护区徒步。", "她是国家级运动员，下周来分享。",
        "讲师有国家级心理咨询师证书。", "晚上一起玩极品飞车。", "《世界顶级思维》这本书有人读过吗？", "行业顶尖赛事下周开赛。", "全国最大的湖是青海湖。",

        // Words in words.
        "红包过期会退回。", "打包过来要 20 分钟。", "面包过敏的同学说一声。", "今晚分享领读人是小林。", "转发领导讲话到办公群。", "收集卡片和贴纸，交给班长。", "VIP 群的同学看这里。",
        "把书包过一遍安检。", "他确保就业信息都发到群里。",

        // Saying that one does not, and warning of those who do.
        "本群禁止集赞、砍一刀、拼多多链接。", "我们不承诺保过，只承诺陪你练。", "不保证收益，投资有风险。", "凡是说稳赚不赔的都是骗子。", "警惕“月入过万”的兼职广告。", "稳赚不赔是不存在的。",
        "没有所谓躺赚，都是熬出来的。", "请勿转发抽奖链接。", "说“包治百病”的，别信。", "严禁承诺保本保息。", "食物不能代替药，无法根治糖尿病。", "不保本，不保息，亏了自己承担。",

        // Health and sharing without a promise.
        "根治拖延症的十个小办法。", "早睡早起，气色会好。", "觉得有用就转给朋友。", "欢迎转发，也欢迎提意见。", "自己的作品可以分享到朋友圈。", "砍价后成交价 39 元。", "集合时间 19:30。",

        // English.
        "A guaranteed seat for the first thirty.", "The best book I read this year.", "Day #1: say hello.", "Question #1 is about chapter two.", "The number one rule: be kind.",
        "No guaranteed results, just practice.", "We never promise guaranteed income.", "Beware of get rich quick schemes.", "The risk-free rate is two percent.", "She cures hams at home.",
        "Boredom has a cure: a good story.", "Money-back guarantee within 14 days.", "Doctors and nurses are welcome.", "There is zero risk of rain, says the forecast.", "Easy does it.",
    ];

    /// <summary>Sentences that a list stops at, with the list.</summary>
    public static (string List, string Sentence)[] Risky { get; } =
    [
        ("superlatives", "国家级品质，放心买"), ("superlatives", "享受最高级的服务"), ("superlatives", "最佳品质，只在本群"), ("superlatives", "最佳效果看得见"), ("superlatives", "极品好茶到货"),
        ("superlatives", "第一品牌，值得信赖"), ("superlatives", "全国第一的亲子课"), ("superlatives", "全网第一，谁用谁知道"), ("superlatives", "全城第一的书友会"), ("superlatives", "行业第一，实力见证"),
        ("superlatives", "销量第一，口碑见证"), ("superlatives", "口碑第一的早餐店"), ("superlatives", "全网no.1好课"), ("superlatives", "行业Top1的团队"), ("superlatives", "全国销量冠军来了"),
        ("superlatives", "全网最低价，错过不再"), ("superlatives", "今天全网最低"), ("superlatives", "同城最低价，欢迎比价"), ("superlatives", "全网最便宜的一次"), ("superlatives", "全网最好用的笔记"),
        ("superlatives", "业内最好的老师"), ("superlatives", "全国最大的读书社群"), ("superlatives", "最好的产品给最好的你"), ("superlatives", "最好的课程都在这里"), ("superlatives", "最先进的技术打造"),
        ("superlatives", "最权威的解读"), ("superlatives", "最专业的老师带你"), ("superlatives", "顶级师资阵容"), ("superlatives", "行业顶级团队"), ("superlatives", "全球顶级配方"),
        ("superlatives", "世界领先的教学法"), ("superlatives", "行业领先的体验"), ("superlatives", "全网唯一的方法"), ("superlatives", "史无前例的优惠"), ("superlatives", "首屈一指的服务"),
        ("superlatives", "绝无仅有的机会"),

        ("exam-promises", "周末包过班开课"), ("exam-promises", "考证包过，先到先得"), ("exam-promises", "签约保过"), ("exam-promises", "保证通过考试"), ("exam-promises", "三十天保提分"),
        ("exam-promises", "保证提分 30 分"), ("exam-promises", "保录取，名额有限"), ("exam-promises", "跟着学，包上岸"), ("exam-promises", "百分百通过"), ("exam-promises", "100%通过率"),
        ("exam-promises", "押题准，年年中"), ("exam-promises", "命题组成员亲授"), ("exam-promises", "学完包就业"),

        ("return-promises", "保本保息，随存随取"), ("return-promises", "稳赚不赔的项目"), ("return-promises", "跟着做，躺赚"), ("return-promises", "零风险投资，人人可做"), ("return-promises", "无风险收益每天到账"),
        ("return-promises", "保证收益 10%"), ("return-promises", "保证回本"), ("return-promises", "副业月入过万"), ("return-promises", "宝妈日入过千"), ("return-promises", "轻松月入三万"),

        ("cure-promises", "根治失眠，不打针"), ("cure-promises", "彻底根治，永不复发"), ("cure-promises", "药到病除"), ("cure-promises", "包治百病的老方子"), ("cure-promises", "治愈率 98%"),
        ("cure-promises", "有效率高达 95%"), ("cure-promises", "天然无副作用"), ("cure-promises", "零副作用，孕妇可用"), ("cure-promises", "防癌抗癌第一选择"), ("cure-promises", "一个疗程见效"),
        ("cure-promises", "七天包瘦"), ("cure-promises", "瘦下来永不反弹"),

        ("induced-sharing", "集赞 38 个送一本书"), ("induced-sharing", "转发领红包"), ("induced-sharing", "分享到朋友圈领资料"), ("induced-sharing", "转发抽奖，周五开"), ("induced-sharing", "求好友助力一下"),
        ("induced-sharing", "帮我砍一刀"), ("induced-sharing", "转发到三个群才能看"), ("induced-sharing", "不转不是中国人"), ("induced-sharing", "分享有礼，快来"), ("induced-sharing", "集福卡换大奖"),

        ("wechat-codes", "复制口令去看"), ("wechat-codes", "复制这条信息打开某宝"),

        ("off-site-xiaohongshu", "想进群加微信"), ("off-site-xiaohongshu", "微信号在简介"), ("off-site-xiaohongshu", "加V聊"), ("off-site-xiaohongshu", "vx同名"), ("off-site-xiaohongshu", "扫码进群领资料"),
        ("off-site-xiaohongshu", "关注公众号回复资料"), ("off-site-xiaohongshu", "报名 https://example.com/a"),

        ("earnings-claims", "Guaranteed income from day one"), ("earnings-claims", "Results guaranteed."), ("earnings-claims", "A risk-free way to start"), ("earnings-claims", "Get rich quick with us"),
        ("earnings-claims", "Quit your job next month"), ("earnings-claims", "Double your money"),

        ("health-claims", "A miracle cure from the kitchen"), ("health-claims", "This tea cures diabetes"), ("health-claims", "Permanent weight loss in 30 days"), ("health-claims", "Slim down without diet or exercise"),
        ("health-claims", "Clinically proven habits"), ("health-claims", "No side effects"),

        ("objective-claims", "The #1 community for parents"), ("objective-claims", "World's #1 reading app"), ("objective-claims", "Satisfaction guaranteed"), ("objective-claims", "Lowest prices anywhere"),
    ];

    /// <summary>Sentences that are harmless on one kind of channel, whatever others make of them.</summary>
    public static (string Kind, string Sentence)[] HarmlessOn { get; } =
    [
        ("weibo", "转发抽奖，周五开"), ("wechat-group", "扫码进群领资料"), ("official-account", "关注公众号回复资料"), ("wechat-group", "报名 https://example.com/a"), ("douyin", "集赞 38 个送一本书"),
        ("slack", "全网第一，销量第一"), ("feishu-group", "保证收益 10%"), ("dingtalk-group", "全网最低价"), ("wecom-robot", "集赞 38 个"), ("wechat-group", "复制口令去看"),
    ];
}
