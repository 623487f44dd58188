using Playbook.Generators.Handbooks.Views;
using Playbook.Generators.Views;
using Playbook.Semantics.Model;
using Playbook.Semantics.Vocabulary;
using Playbook.Semantics.Wording;
using Playbook.Syntax.Words;
using Playbook.Templates.Types;

namespace Playbook.Generators.Handbooks.Operations;

using static MemberOf<ReviewForm>;

/// <summary>A form for looking back, to be filled in: the goals with their numbers, and what else is looked at.</summary>
internal sealed class ReviewForm
{
    private ReviewForm(string title, string? when, string? attendees, string? outcome, IReadOnlyList<NamedText> looks)
    {
        (Title, When, Attendees, Outcome, Looks) = (title, when, attendees, outcome, looks);
    }

    public static ObjectType Type { get; } = new("review_form", new Bilingual("复盘表", "review form"), () =>
    [
        Text("title", "标题", "哪一次复盘", "Which review", r => r.Title),
        OptionalText("when", "时间", "什么时候", "When it is held", r => r.When),
        OptionalText("attendees", "参加", "谁参加", "Who takes part", r => r.Attendees),
        OptionalText("outcome", "结论去向", "结论写到哪里", "Where conclusions go", r => r.Outcome),
        List("looks", "看什么", NamedText.Type, "看什么，以及目标数", "What is looked at, and the number aimed at", r => r.Looks),
    ]);

    private string Title { get; }

    private string? When { get; }

    private string? Attendees { get; }

    private string? Outcome { get; }

    private IReadOnlyList<NamedText> Looks { get; }

    /// <summary>A form for each review that is declared; one for the end where none is.</summary>
    public static IReadOnlyList<ReviewForm> Of(PlaybookModel playbook)
    {
        var language = playbook.Language;
        NamedText[] goals =
        [
            .. playbook.Goals.Select(goal => new NamedText(
                goal.Fields.Get(GoalWords.Metric) is { } metric ? TermWording.Of(metric, language) : goal.Title.Text, DeclaredFields.Numbers(goal) ?? "")),
        ];
        DeclaredBlock[] reviews = [.. playbook.Blocks.Where(block => block.Row == ReviewWords.Block)];
        return reviews.Length == 0
            ? [new ReviewForm(language == Language.Chinese ? "结束复盘" : "Looking back at the end", null, null, null, goals)]
            :
            [
                .. reviews.Select(review => new ReviewForm(
                    review.HasTitle ? OneLine.Of(review.Title.Text) : FieldWording.Label(review.Row, language),
                    FieldView.Of(CommonWords.When, review.Fields, language)?.Text,
                    DayWording.Titles(review.Fields.Get(ReviewWords.Attendees, []), language),
                    DeclaredFields.Line(review.Fields, ReviewWords.Outcome),
                    [.. goals, .. DeclaredFields.Lines(review.Fields, ReviewWords.Looks).Select(look => new NamedText(look, ""))])),
            ];
    }
}
