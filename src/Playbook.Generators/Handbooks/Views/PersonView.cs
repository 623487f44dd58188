using Playbook.Generators.Views;
using Playbook.Semantics.Model;
using Playbook.Semantics.Vocabulary;
using Playbook.Semantics.Wording;
using Playbook.Syntax.Words;
using Playbook.Templates.Types;

namespace Playbook.Generators.Handbooks.Views;

using static MemberOf<PersonView>;

/// <summary>A role: who it is to members, what it is to the team.</summary>
internal sealed class PersonView
{
    private readonly Role _role;
    private readonly Language _language;

    /// <summary>Takes a role.</summary>
    /// <param name="role">The role.</param>
    /// <param name="file">The name of its handbook, without ending.</param>
    /// <param name="items">The items it leads, in source order.</param>
    /// <param name="messages">How many messages it sends.</param>
    /// <param name="language">The language of the pages.</param>
    public PersonView(Role role, string file, IReadOnlyList<ScheduleItem> items, int messages, Language language)
    {
        _role = role;
        _language = language;
        File = file;
        Items = [.. items.Select(item => OneLine.Of(item.Title.Text))];
        Messages = messages;
        Duties = [.. role.Duties.Select(duty => new NamedText(
            duty.When is { } when ? WhenWording.Of(when, language) : language == Language.Chinese ? "平时" : "Any time",
            duty.Text.Text))];
    }

    public static ObjectType Type { get; } = new("person", new Bilingual("角色", "person"), () =>
    [
        Text("title", "标题", "怎么称呼", "What they are called", p => OneLine.Of(p._role.Title.Text)),
        Text("kind", "类型", "角色类型", "What kind of role", p => TermWording.Of(p._role.Kind, p._language)),
        Text("file", "文件", "岗位手册的文件名，不含扩展名", "File name of their handbook, without ending", p => p.File),
        Text("about", "介绍", "一句话介绍：简介、职责，或这类角色做什么", "Who they are: the introduction, the duties, or what such a role does", p => p.About),
        OptionalText("holders", "人数", "几个人", "How many hold it", p => p._role.Holders is { } holders ? AmountWording.Of(holders, p._language) : null),
        YesNo("is_volunteer", "志愿", "是志愿者", "They volunteer", p => p._role.Fields.Get(RoleWords.Volunteer, false)),
        List("duties", "职责", NamedText.Type, "职责：什么时候、做什么", "Duties: when, and what", p => p.Duties),
        List("items", "事项", TemplateType.Text, "带的事项", "Items they lead", p => p.Items),
        Number("messages", "消息数", "要发多少条消息", "How many messages they send", p => p.Messages),
        List("skills", "技能", TemplateType.Text, "需要会什么", "What they are good at", p => DeclaredFields.Lines(p._role.Fields, RoleWords.Skills)),
        List("rights", "权益", TemplateType.Text, "得到的权益", "What they may do", p => DeclaredFields.Lines(p._role.Fields, RoleWords.Rights)),
        List("kpis", "指标", TemplateType.Text, "看哪些数", "The numbers they answer for", p => DeclaredFields.Kpis(p._role, p._language)),
        OptionalText("backup", "替补", "谁来替", "Who steps in", p => p._role.Backup is { } backup ? OneLine.Of(backup.Title.Text) : null),
    ]);

    private string File { get; }

    private IReadOnlyList<string> Items { get; }

    private int Messages { get; }

    private IReadOnlyList<NamedText> Duties { get; }

    private string About
    {
        get
        {
            if (DeclaredFields.Line(_role.Fields, RoleWords.Bio) is { } introduction)
            {
                return introduction;
            }

            return _role.Duties.IsEmpty
                ? _role.Kind.Documentation.In(_language).TrimEnd('。', '.')
                : OneLine.Of(string.Join(_language == Language.Chinese ? "；" : "; ", _role.Duties.Select(duty => duty.Text.Text)));
        }
    }
}
