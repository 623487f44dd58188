using Playbook.Generators.Views;
using Playbook.Semantics.Model;
using Playbook.Semantics.Vocabulary;
using Playbook.Semantics.Wording;
using Playbook.Syntax.Words;
using Playbook.Templates.Types;

namespace Playbook.Generators.Handbooks.Views;

/// <summary>One of the author's own rules.</summary>
internal sealed class CheckView(AuthorCheck check, Language language)
{
    public static ObjectType Type { get; } = new("check_line", new Bilingual("断言", "check"), () =>
    [
        MemberOf<CheckView>.Text("title", "标题", "断言的标题", "Its title", c => c.Title),
        MemberOf<CheckView>.Text("rules", "要求", "要求什么", "What must hold", c => c.Rules),
        MemberOf<CheckView>.OptionalText("note", "说明", "为什么", "Why", c => c.Note),
    ]);

    private string Title { get; } = OneLine.Of(check.Title.Text);

    private string Rules { get; } = OneLine.Of(string.Join(
        language == Language.Chinese ? "；" : "; ", check.Rules.Select(rule => CheckWording.Of(rule, language))));

    private string? Note { get; } = check.Fields.Get(CheckWords.Note) is { } note ? OneLine.Of(note.Text) : null;
}

/// <summary>One member of an example: what they do, and what comes out.</summary>
internal sealed class ExampleView(RuleExample example, ExampleMember member, Language language)
{
    public static ObjectType Type { get; } = new("example_line", new Bilingual("样例", "example"), () =>
    [
        MemberOf<ExampleView>.Text("title", "标题", "样例的标题，有名字的成员写在后面", "Its title, with the member's name", e => e.Title),
        MemberOf<ExampleView>.OptionalText("given", "假如", "做了什么", "What is done", e => e.Given),
        MemberOf<ExampleView>.Text("expected", "期望", "应该得到什么", "What comes out", e => e.Expected),
    ]);

    private string Title { get; } = OneLine.Of(member.Name.Length == 0 ? example.Title.Text : $"{example.Title.Text} · {member.Name}");

    private string? Given { get; } = ExpectationWording.Given(member, language) is { Length: > 0 } given ? OneLine.Of(given) : null;

    private string Expected { get; } = OneLine.Of(string.Join(
        language == Language.Chinese ? "；" : "; ", member.Expectations.Select(expectation => ExpectationWording.Of(expectation).In(language))));

    /// <summary>A line for each member of whom something is expected.</summary>
    public static IEnumerable<ExampleView> All(PlaybookModel playbook) =>
        from example in playbook.Examples
        from member in example.Members
        where !member.Expectations.IsEmpty
        select new ExampleView(example, member, playbook.Language);
}
