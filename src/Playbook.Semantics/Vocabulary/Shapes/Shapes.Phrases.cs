using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Playbook.Semantics.Binding;
using Playbook.Semantics.Copy.Parts;
using Playbook.Semantics.Model;
using Playbook.Semantics.Wording;
using Playbook.Syntax.Tree;
using Playbook.Syntax.Words;
using Playbook.Templates.Types;
using Playbook.Templates.Values;

namespace Playbook.Semantics.Vocabulary;

/// <content>Phrases of several values: a promise, a duty, a prize.</content>
public static partial class Shapes
{
    private static readonly Bilingual PromisePhrase = new("多少天，再加一段文字", "a number of days and a text");
    private static readonly Bilingual PromiseExample = new("承诺 30天 \"读完两本书\"", "promise 30 days \"finish two books\"");
    private static readonly Bilingual DutyPhrase = new("一段文字，后面可以写什么时候做", "a text, perhaps followed by when it is done");
    private static readonly Bilingual PrizePhrase = new("一段文字，后面可以写价值和最多几份", "a text, perhaps followed by worth and at most");
    private static readonly Bilingual PrizeExample = new("奖品 \"定制书签\" 价值 30元 最多 10份", "prize \"bookmark\" worth 30 CNY at most 10");
    private static readonly Bilingual SilencePhrase = new("多久没人说话，再加一段文字", "a length of time and a text");
    private static readonly Bilingual SilenceExample = new("冷场 10分钟 \"我先说说……\"", "silence 10 minutes \"Let me go first…\"");

    private static readonly Bilingual ScorePhrase = new("0 到 10 的分数，后面可以写理由", "a score from 0 to 10, perhaps with a reason");
    private static readonly Bilingual ScoreExample = new("4 \"一半人每天来\"", "4 \"half of them come daily\"");

    /// <summary>What members are promised, and within how many days.</summary>
    public static Shape<Promise> Promise { get; } = new(PromisePhrase, TemplateType.Text, ReadPromise, promise => promise.Outcome);

    /// <summary>Something a role does, perhaps at set times.</summary>
    public static Shape<ImmutableArray<Duty>> Duty { get; } = new(
        DutyPhrase, TemplateType.ListOf(TemplateType.Text), ReadDuty, duties => duties.Select(duty => duty.Text).ToList())
    {
        Merge = (first, further) => [.. first, .. further],
    };

    /// <summary>A prize with its worth and number.</summary>
    public static Shape<ImmutableArray<Prize>> Prize { get; } = new(
        PrizePhrase, TemplateType.ListOf(TemplateType.Text), ReadPrize, prizes => prizes.Select(prize => prize.Name).ToList())
    {
        Merge = (first, further) => [.. first, .. further],
    };

    /// <summary>After how long without a word, which line is said.</summary>
    public static Shape<Silence> Silence { get; } = new(SilencePhrase, TemplateType.Text, ReadSilence, silence => silence.Line);

    /// <summary>When reminders are sent.</summary>
    public static Shape<ImmutableArray<Reminder>> Reminders { get; } = Many<Reminder>(
        new("一个或几个提醒时间", "one or more times to remind"),
        new("当天 08:00、提前1小时", "same day 08:00, 1 hour before"),
        TemplateType.Text,
        static (ValueSyntax value, BindingScope scope, [MaybeNullWhen(false)] out Reminder reminder) =>
            (reminder = Moments.ReadReminder(value, scope)) is not null);

    /// <summary>How many comment what.</summary>
    public static Shape<RepostComments> Comments { get; } = new(
        new("人数、要评论的词", "how many people, and the phrase"),
        TemplateType.Text,
        static (StatementSyntax statement, BindingScope scope, [MaybeNullWhen(false)] out RepostComments comments) =>
        {
            var phrase = new Phrase(statement, scope, new("人数、要评论的词", "how many people, and the phrase"), new("评论 \"好书共读\"", "comments 11 \"Good Books\""));
            var people = phrase.Next<int>((QuantitySyntax quantity, BindingScope inner, out int count) => Quantities.TryCount(quantity, inner, out count, 1, UnitWords.Person));
            var text = phrase.NextText();
            comments = new RepostComments(people, text);
            return phrase.End() && (people is not null || text is not null);
        },
        comments => comments.Phrase);

    /// <summary>A mark from 0 to 10, perhaps with what it rests on.</summary>
    public static Shape<Score> Score { get; } = new(
        ScorePhrase, TemplateType.Text, ReadScore, score => new Deferred(language => ScoreWording.Of(score, language)));

    private static bool ReadScore(StatementSyntax statement, BindingScope scope, [MaybeNullWhen(false)] out Score score)
    {
        var phrase = new Phrase(statement, scope, ScorePhrase, ScoreExample);
        var points = phrase.Next<decimal>(TryPoints);
        var note = phrase.NextText();
        score = points is { } mark ? new Score(mark, note) : null;
        return phrase.EndWith(score is not null) && score is not null;
    }

    private static bool TryPoints(QuantitySyntax quantity, BindingScope scope, out decimal points)
    {
        points = quantity.Number;
        if (points is >= 0 and <= 10)
        {
            return true;
        }

        scope.Report(ValueDiagnostics.OutOfBounds(scope.At(quantity), Written.Of(quantity), new("0 到 10 分", "0 to 10 points")));
        return false;
    }

    private static bool ReadPromise(StatementSyntax statement, BindingScope scope, [MaybeNullWhen(false)] out Promise promise)
    {
        var phrase = new Phrase(statement, scope, PromisePhrase, PromiseExample);
        var days = phrase.Next<int>(TryDays);
        var outcome = phrase.NextText();
        promise = days is { } count && outcome is not null ? new Promise(count, outcome) : null;
        return phrase.EndWith(promise is not null) && promise is not null;
    }

    private static bool ReadDuty(StatementSyntax statement, BindingScope scope, out ImmutableArray<Duty> duties)
    {
        var phrase = new Phrase(statement, scope, DutyPhrase, new("职责 \"整理精华\" 每周日", "duty \"sort the notes\" every sunday"));
        var text = phrase.NextText();
        var when = phrase.NextWhen();
        duties = text is null ? [] : [new Duty(text, when)];
        return phrase.EndWith(text is not null) && text is not null;
    }

    private static bool ReadPrize(StatementSyntax statement, BindingScope scope, out ImmutableArray<Prize> prizes)
    {
        var phrase = new Phrase(statement, scope, PrizePhrase, PrizeExample);
        var name = phrase.NextText();
        var worth = phrase.Clause<Money>(StructuralWord.Worth, Quantities.TryMoney);
        var most = phrase.Clause<int>(
            StructuralWord.AtMost,
            (QuantitySyntax quantity, BindingScope inner, out int count) => Quantities.TryCount(quantity, inner, out count, 1, UnitWords.Piece, UnitWords.Person));
        prizes = name is null ? [] : [new Prize(name, worth, most)];
        return phrase.EndWith(name is not null) && name is not null;
    }

    private static bool ReadSilence(StatementSyntax statement, BindingScope scope, [MaybeNullWhen(false)] out Silence silence)
    {
        var phrase = new Phrase(statement, scope, SilencePhrase, SilenceExample);
        var after = phrase.Next<Length>(Quantities.TryLength);
        var line = phrase.NextText();
        silence = after is { } length ? new Silence(length, line) : null;
        return phrase.EndWith(silence is not null) && silence is not null;
    }
}
