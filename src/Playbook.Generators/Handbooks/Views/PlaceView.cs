using System.Globalization;
using Playbook.Generators.Views;
using Playbook.Planning;
using Playbook.Semantics.Model;
using Playbook.Semantics.Vocabulary;
using Playbook.Semantics.Wording;
using Playbook.Syntax.Words;
using Playbook.Templates.Types;

namespace Playbook.Generators.Handbooks.Views;

using static MemberOf<PlaceView>;

/// <summary>A channel with what a member sets there and what an operator keeps to.</summary>
internal sealed class PlaceView
{
    private static readonly Field[] Facts = [ChannelWords.Priority, ChannelWords.Audience, ChannelWords.PlatformRules, ChannelWords.Maturity, ChannelWords.Cadence, ChannelWords.Structure, ChannelWords.Link, ChannelWords.Owner];

    private readonly Channel _channel;
    private readonly Language _language;

    /// <summary>Takes a channel.</summary>
    /// <param name="channel">The channel.</param>
    /// <param name="messages">Every message of the plan that goes there.</param>
    /// <param name="hasNamesake">Whether another channel has the same title, as one brand has on many platforms.</param>
    /// <param name="language">The language of the pages.</param>
    public PlaceView(Channel channel, IReadOnlyCollection<Message> messages, bool hasNamesake, Language language)
    {
        _channel = channel;
        _language = language;
        var title = OneLine.Of(channel.Title.Text);
        var kind = TermWording.Of(channel.Kind, language);
        Called = !hasNamesake ? title : language == Language.Chinese ? $"{title}（{kind}）" : $"{title} ({kind})";
        Messages = messages.Count;
        Longest = messages.Count == 0 ? 0 : messages.Max(m => m.Length);
        Quiet = [.. channel.QuietHours.Select(Sentence)];
        Settings = [.. channel.Fields.Get(ChannelWords.Settings, []).Select(setting =>
            new NamedText(TermWording.Of(setting, language), StepWording.Setting(setting, channel.Kind, language)))];
    }

    public static ObjectType Type { get; } = new("place", new Bilingual("场地", "place"), () =>
    [
        Text("title", "标题", "渠道的名称", "Its title", p => OneLine.Of(p._channel.Title.Text)),
        Text("called", "称呼", "渠道的名称，有同名的加上类型", "Its title, with what it is where another has the same", p => p.Called),
        Text("kind", "类型", "渠道的类型", "What it is", p => TermWording.Of(p._channel.Kind, p._language)),
        YesNo("is_group", "是群", "大家能在里面说话", "People talk in it", p => p._channel.Kind.IsGroup),
        OptionalText("seats", "人数", "人数范围", "How many people", p => p._channel.Seats is { } seats ? AmountWording.Seats(seats, p._language) : null),
        List("quiet", "安静时间", TemplateType.Text, "安静时间，每段一句话", "Quiet hours, a sentence each", p => p.Quiet),
        OptionalText("name_card", "名片", "群名片格式", "Format of the name card", p => DeclaredFields.Line(p._channel.Fields, ChannelWords.NameCard)),
        Text("name_card_path", "改名片的地方", "在哪里改群名片", "Where the name card is changed", p => StepWording.NameCard(p._channel.Kind, p._language)),
        List("settings", "设置", NamedText.Type, "请成员做的设置", "Settings members make", p => p.Settings),
        List("facts", "情况", FieldView.Type, "优先级、人群、平台规则、成熟度、联系频率、链接、负责人", "Its priority, audience, platform rules, maturity, cadence, link and owner", p => FieldView.OfEach(Facts, p._channel.Fields, p._language)),
        OptionalText("limit", "上限", "一条消息最多多长", "The most a message may have", p => p.Limit),
        Number("messages", "消息数", "计划里发多少条", "How many messages the plan sends there", p => p.Messages),
        Number("longest", "最长", "最长的一条，按渠道的计法", "The longest one, as the channel counts", p => p.Longest),
    ]);

    public bool IsGroup => _channel.Kind.IsGroup;

    private string Called { get; }

    private int Messages { get; }

    private int Longest { get; }

    private IReadOnlyList<string> Quiet { get; }

    private IReadOnlyList<NamedText> Settings { get; }

    private string? Limit => _channel.Limit is not { } limit
        ? null
        : string.Create(CultureInfo.InvariantCulture, $"{limit} {_channel.Kind.Message.Count.Unit.In(_language)}");

    private string Sentence(QuietHours quiet)
    {
        var window = $"{MomentWording.Time(quiet.Window.Start)}–{MomentWording.Time(quiet.Window.End)}";
        var allowed = ListWording.And([.. quiet.Allowed.Select(kind => TermWording.Of(kind, _language))], _language);
        return (_language, quiet.Allowed.IsEmpty) switch
        {
            (Language.Chinese, true) => $"每天 {window} 不闲聊",
            (Language.Chinese, false) => $"每天 {window} 不闲聊，{allowed}照常",
            (_, true) => $"no small talk from {window.Replace("–", " to ", StringComparison.Ordinal)}",
            _ => $"no small talk from {window.Replace("–", " to ", StringComparison.Ordinal)}; {allowed} go on as usual",
        };
    }
}
