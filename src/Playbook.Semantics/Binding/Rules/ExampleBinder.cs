using System.Collections.Immutable;
using Playbook.Semantics.Binding.Schedule;
using Playbook.Semantics.Model;
using Playbook.Semantics.Vocabulary;
using Playbook.Syntax.Tree;
using Playbook.Syntax.Words;
using Playbook.Templates.Values;

namespace Playbook.Semantics.Binding;

/// <summary>What an example may ask of.</summary>
/// <param name="Entry">How one gets in, or null.</param>
/// <param name="Rewards">Points, awards, levels, or null.</param>
internal sealed record ExampleGround(Entry? Entry, Rewards? Rewards);

/// <summary>Examples of the rules of entry and rewards.</summary>
internal static class ExampleBinder
{
    private static readonly Bilingual ActPhrase = new("哪些天、多少次", "on which days, how many");
    private static readonly Bilingual ActExample = new("打卡 第1至28天", "checkin days 1..28");

    /// <summary>Reads all examples of a playbook.</summary>
    public static ImmutableArray<RuleExample> Bind(IEnumerable<StatementSyntax> statements, ExampleGround ground, BindingScope scope) =>
        [.. statements.Select(statement => Bind(statement, ground, scope)).OfType<RuleExample>()];

    private static RuleExample? Bind(StatementSyntax statement, ExampleGround ground, BindingScope scope)
    {
        var head = DeclarationHead.Of(statement, scope);
        var content = scope.ReadBlock(ExampleWords.Block, statement);
        head.ReportRest(statement, scope, new("一个标题", "a title"));
        if (head.IsNameless)
        {
            DeclarationHead.ReportNameless(statement, scope, ExampleWords.Block, new("样例 \"全勤拿书\" { … }", "example \"never missed\" { … }"));
            return null;
        }

        var members = ImmutableArray.CreateBuilder<ExampleMember>();
        members.Add(ReadMember("", content, ground, scope));
        var names = new Dictionary<string, StatementSyntax>(StringComparer.Ordinal);
        foreach (var line in content.Of(ExampleWords.Member))
        {
            var member = DeclarationHead.Of(line, scope);
            if (member.IsNameless)
            {
                DeclarationHead.ReportNameless(line, scope, ExampleWords.Member, new("成员 小林 { … }", "member lin { … }"));
                continue;
            }

            if (!names.TryAdd(WordKey.Of(member.AllNames[0]), line))
            {
                scope.Report(BlockDiagnostics.RepeatedPart(
                    member.Location, member.AllNames[0], ExampleWords.Block.Name, scope.At(names[WordKey.Of(member.AllNames[0])].Head)));
                continue;
            }

            members.Add(ReadMember(member.AllNames[0], scope.ReadBlock(ExampleWords.Member, line), ground, scope));
        }

        if (!content.Of(ExampleWords.Expect).Any() && names.Values.All(line => line.Block?.Members.OfType<StatementSyntax>().All(IsNoExpectation) ?? true))
        {
            scope.ReportUnlessBroken(statement, RuleDiagnostics.NoExpectation(head.Location, head.AllNames[0]));
        }

        // What comes out of facts that could not be read says nothing.
        return scope.HasErrorWithin(statement.Location) ? null : new RuleExample
        {
            Name = head.AllNames[0],
            Names = head.AllNames,
            Title = head.Title(scope),
            Members = members.ToImmutable(),
            Location = head.Location,
        };
    }

    private static bool IsNoExpectation(StatementSyntax statement) =>
        !ReferenceEquals(ExampleWords.Member.Find(statement.Head.Key), ExampleWords.Expect);

    private static ExampleMember ReadMember(string name, BlockContent content, ExampleGround ground, BindingScope scope)
    {
        var expectations = new ExpectationReader(ground, scope);
        return new ExampleMember(name)
        {
            Applicant = content.Of(ExampleWords.Applicant).FirstOrDefault() is { } applicant ? ReadApplicant(applicant, ground, scope) : null,
            Acts = [.. content.Of(ExampleWords.Given).SelectMany(given => ReadGiven(given, scope)), .. content.Open.Select(line => ReadAct(line, scope)).OfType<GivenAct>()],
            Expectations = [.. content.Of(ExampleWords.Expect).Select(expectations.Read).OfType<Expectation>()],
        };
    }

    private static ApplicantFacts? ReadApplicant(StatementSyntax statement, ExampleGround ground, BindingScope scope)
    {
        Arguments.ReportExtra(statement, scope, 0, new("大括号里的内容", "what is between its braces"));
        var content = scope.ReadBlock(ExampleWords.Applicant, statement);
        if (ground.Entry is null)
        {
            scope.Report(RuleDiagnostics.NothingToAsk(scope.At(statement.Head), new("申请", "an applicant"), EntryWords.Block.Name));
            return null;
        }

        var fields = content.Fields;
        return new ApplicantFacts
        {
            Paid = fields.Has(ExampleWords.Paid) ? fields.Get(ExampleWords.Paid, default) : null,
            Work = fields.Get(ExampleWords.Work),
            InvitedBy = fields.Get(ExampleWords.InvitedBy),
            Bought = fields.Get(ExampleWords.Bought, []),
            Reposts = [.. content.Of(EntryWords.Repost).Select(line => EntryBinder.ReadRepost(line, scope)).OfType<RepostRequirement>()],
            Answers = fields.Get(ExampleWords.Answers, []).Length,
            Approval = fields.Get(ExampleWords.Approval),
            IsFull = fields.Get(ExampleWords.Full, false),
            Waiting = fields.Get(ExampleWords.Waiting, 0),
        };
    }

    // 假如 打卡 = 21、发言 = 5
    private static IEnumerable<GivenAct> ReadGiven(StatementSyntax statement, BindingScope scope)
    {
        if (statement.Arguments.IsEmpty)
        {
            Arguments.ReportMissing(statement, scope, new("行为 = 数目", "an act = a number"), new("假如 打卡 = 21", "given checkin = 21"));
            yield break;
        }

        foreach (var value in statement.Arguments.SelectMany(argument => argument is ValueSyntax value ? BindingScope.Items(value) : [], static (_, item) => item))
        {
            if (value is not ComparisonSyntax { Comparison: Comparison.Equal, Right: QuantitySyntax quantity } equation)
            {
                scope.Report(RuleDiagnostics.GivenWithoutNumber(scope.At(value), Seen.Of(value)));
            }
            else if (scope.FindSignal(equation.Left) is { } signal && Quantities.TryWhole(quantity, scope, 0, Quantities.Most, out var amount))
            {
                yield return new GivenAct(signal, null, amount, scope.At(value));
            }
        }
    }

    // 打卡 第1至28天 / 发言 第3天 20:30 5次
    private static GivenAct? ReadAct(StatementSyntax line, BindingScope scope)
    {
        if (scope.FindSignal(line.Head) is not { } signal)
        {
            return null;
        }

        if (ReferenceEquals(signal, SignalWords.Points))
        {
            scope.Report(RuleDiagnostics.PointsAmongActs(scope.At(line)));
            return null;
        }

        var phrase = new Phrase(line, scope, ActPhrase, ActExample);
        int? amount = null;
        When? when = null;
        // The number may stand before or behind the days.
        for (var i = 0; i < 2; i++)
        {
            amount ??= phrase.Next<int>((QuantitySyntax quantity, BindingScope inner, out int number) =>
                Quantities.TryWhole(quantity, inner, 0, Quantities.Most, out number));
            when ??= phrase.NextWhen();
        }

        if (!phrase.EndWith(amount is not null || when is not null))
        {
            return null;
        }

        if (when is not null && signal.IsState)
        {
            scope.Report(RuleDiagnostics.NotAnAct(scope.At(line.Head), line.Head.Text));
            return null;
        }

        return new GivenAct(signal, when, amount ?? 1, scope.At(line));
    }
}
