using NodaTime;
using Playbook.Planning;
using Playbook.Semantics.Model;
using Playbook.Semantics.Vocabulary;
using Playbook.Syntax.Words;

namespace Playbook.Generators.Tests;

/// <summary>The plans that several tests look at.</summary>
internal static class Plans
{
    /// <summary>A reading club over 30 days, as the sample playbook has it.</summary>
    public static Plan BookClub(Language language)
    {
        string In(string zh, string en) => new Bilingual(zh, en).In(language);
        var plan = new PlanBuilder(language, In("好书共读书友会", "Good Books Club"), new LocalDate(2026, 12, 1), 30)
        {
            Promise = new Promise(30, PlanBuilder.Text(In("30 天读完两本书，认识五十位书友", "Finish two books and meet fifty fellow readers in 30 days"))),
        };
        Role Person(string zh, string en, string key) => plan.Role(In(zh, en), language == Language.Chinese ? [zh, key] : [key]);
        var host = Person("群主", "Host", "host");
        var editor = Person("内容官", "Editor", "editor");
        var spark = Person("活跃官", "Spark", "spark");
        var asker = Person("提问官", "Asker", "asker");
        var lin = Person("林编辑", "Lin, editor", "lin");
        var club = plan.Channel(In("好书共读·一群", "Good Books · Group 1"), ChannelKinds.WechatGroup);
        var news = plan.Channel(In("好书共读", "Good Books"), ChannelKinds.OfficialAccount);
        plan.Phase(In("预热", "Warm-up"), -3, 0);
        plan.Phase(In("破冰", "Ice-breaking"), 1, 7);
        plan.Phase(In("共读", "Reading"), 8, 28);
        plan.Phase(In("复盘", "Wrap-up"), 29, 30);
        plan.Item(ItemKinds.Notice, In("还有三天开营", "Three days to go"), host, news, [-3], At(20));
        plan.Item(ItemKinds.Ceremony, In("开营仪式", "Opening night"), host, club, [1], At(20), 60, lin,
            In("开营仪式今晚八点开始。\n带上你正在读的那本书。", "Opening night starts at eight.\nBring the book you are reading."),
            remindMinutesBefore: [720, 60, 10], segments: [(Segments.Preview, -480), (Segments.TeamCall, 60)]);
        plan.Item(ItemKinds.Task, In("今日共读", "Today's pages"), editor, club, Enumerable.Range(1, 30), At(8));
        plan.Item(ItemKinds.CheckIn, In("一句话书摘", "One-line quote"), spark, club, Enumerable.Range(1, 28), new LocalTime(21, 30));
        plan.Item(ItemKinds.Topic, In("本周之问", "Question of the week"), asker, club, [2, 9, 16, 23, 30], At(20), 30);
        plan.Item(ItemKinds.Live, In("作者与编辑", "Author and editor"), host, club, [5, 12, 19], At(19), 90, lin,
            segments: [(Segments.Preview, -1380), (Segments.Opening, 0), (Segments.Questions, 70), (Segments.Benefits, 90)]);
        plan.Item(ItemKinds.Award, In("本周书虫榜", "Bookworms of the week"), spark, club, [7, 14, 21, 28], At(21));
        plan.Item(ItemKinds.Digest, In("共读笔记", "Shared notes"), editor, club, [6, 13, 20, 27], At(20));
        plan.Item(ItemKinds.Review, In("首月复盘与问卷", "First-month review"), host, club, [30], At(20), 60);
        plan.Triggered(TriggerWords.Joins, null, ItemKinds.Message, In("欢迎新书友", "Welcome, new reader"), spark, "[[nickname]]");
        plan.Triggered(TriggerWords.Silent, 14, ItemKinds.Message, In("还在读吗？", "Still reading?"), host, "[[nickname]]");
        return plan.Build();
    }

    /// <summary>Three days with one of everything: small enough to read its outputs whole.</summary>
    public static Plan Weekend(Language language)
    {
        string In(string zh, string en) => new Bilingual(zh, en).In(language);
        var plan = new PlanBuilder(language, In("周末写作营", "Weekend writing camp"), new LocalDate(2026, 3, 27), 3, "Europe/Berlin")
        {
            Promise = new Promise(3, PlanBuilder.Text(In("写完一篇自己愿意署名的短文", "One short text you would sign"))),
        };
        Role Person(string zh, string en, string key) => plan.Role(In(zh, en), language == Language.Chinese ? [zh, key] : [key]);
        var host = Person("主持人", "Host", "host");
        var guest = Person("周老师", "Ms Zhou", "zhou");
        var camp = plan.Channel(In("写作营·三群", "Writing camp · Group 3"), ChannelKinds.WechatGroup);
        plan.Phase(In("热身", "Warm-up"), 0, 1);
        plan.Phase(In("动笔", "Writing"), 2, 3);
        plan.Item(ItemKinds.Notice, In("明天开营", "Camp starts tomorrow"), host, camp, [0], new LocalTime(20, 0));
        plan.Item(ItemKinds.ToDo, In("填写写作目标", "Write down your aim"), null, camp, [1], remindMinutesBefore: [-540]);
        plan.Item(ItemKinds.Live, In("好开头，三种写法", "Three ways to begin"), host, camp, [2], new LocalTime(19, 0), 90, guest,
            In("今晚七点，周老师讲“好开头”。\n带上你写不下去的那一段；提问请写：姓名,问题", "Tonight at seven: Ms Zhou on beginnings.\nBring the passage you are stuck in; ask like this: name, question"),
            remindMinutesBefore: [1500, 10], segments: [(Segments.Opening, 0), (Segments.Questions, 70)]);
        plan.Item(ItemKinds.Homework, In("交稿", "Hand in your text"), host, camp, [3], new LocalTime(2, 30),
            moved: new Bilingual("原定 3月28日，遇休息日顺延", "planned for 28 March, moved behind a day off"));
        plan.Duty(host, In("看一遍交来的稿子", "Read what was handed in"), 3);
        plan.Duty(host, In("发当天的题目", "Post the day's subject"), 1, new LocalTime(8, 0));
        plan.Duty(host, In("在群里答疑", "Answer in the group"), 2, new LocalTime(21, 0), new LocalTime(22, 0));
        plan.Triggered(TriggerWords.Silent, 2, ItemKinds.Message, In("卡住了吗？", "Stuck?"), host, "[[nickname]]");
        return plan.Build();
    }

    /// <summary>Texts that try to be markup, formulas, line ends and new properties.</summary>
    public static Plan Attack()
    {
        const string Evil = "</title><script>alert(1)</script> =1+1 | \"q\" 'a' [x](javascript:alert(1)) `c` \\ ; , \r\nEND:VEVENT\n{{ 1 }}";
        var plan = new PlanBuilder(Language.English, Evil, new LocalDate(2026, 12, 1), 2) { Promise = new Promise(2, PlanBuilder.Text(Evil)) };
        var role = plan.Role(Evil, "CON");
        var channel = plan.Channel("=cmd|' /C calc'!A0", ChannelKinds.WechatGroup);
        plan.Phase("\" onmouseover=alert(1) x=\"", 1, 2);
        plan.Item(ItemKinds.Notice, Evil, role, channel, [1], At(20), 60, role, Evil, moved: Evil, remindMinutesBefore: [10]);
        plan.Item(ItemKinds.Notice, "@SUM(A1)", role, channel, [2]);
        plan.Duty(role, Evil, 1, At(8));
        plan.Triggered(TriggerWords.Joins, null, ItemKinds.Message, Evil, role, Evil);
        return plan.Build();
    }

    private static LocalTime At(int hour) => new(hour, 0);
}
