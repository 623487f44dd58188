using System.Collections.Immutable;
using Playbook.Semantics.Model;
using Playbook.Semantics.Vocabulary;
using Playbook.Syntax.Text;
using Playbook.Syntax.Tree;
using Playbook.Syntax.Words;
using Playbook.Templates.Values;

namespace Playbook.Semantics.Binding;

/// <summary>Reads what an example expects.</summary>
/// <param name="ground">The rules that are asked.</param>
/// <param name="scope">Names, words and findings.</param>
internal sealed class ExpectationReader(ExampleGround ground, BindingScope scope)
{
    private static readonly Bilingual Expects = new("一个结果", "an outcome");
    private static readonly Bilingual Example = new("期望 获得 全勤书友、期望 积分 28", "expect wins \"Never missed a day\", expect points 28");
    private static readonly Bilingual AwardSort = new("奖项", "award");
    private static readonly Bilingual LevelSort = new("等级", "level");

    /// <summary>The expectation; null after a finding.</summary>
    public Expectation? Read(StatementSyntax statement)
    {
        var location = BindingScope.Between(statement.Head, statement.Arguments is [.., var last] ? last : statement.Head);
        switch (statement.Arguments)
        {
            case [ConditionSyntax condition]:
                return ConditionBinder.TryBind(condition, scope, out var bound) ? new ConditionExpectation(bound, location) : null;
            case [NameSyntax word, .. var rest] when scope.FindWord(ExpectedOutcomes.Table, word) is { } outcome:
                return Read(statement, outcome, rest, location);
            case [NameSyntax, ..]:
                return null;
            case [var other, ..]:
                scope.Report(ValueDiagnostics.WrongValue(scope.At(other), Seen.Of(other), Expects, Example));
                return null;
            default:
                Arguments.ReportMissing(statement, scope, Expects, Example);
                return null;
        }
    }

    private Expectation? Read(StatementSyntax statement, Word outcome, ImmutableArray<ArgumentSyntax> rest, Location location)
    {
        if (rest.Length > 1)
        {
            Arguments.ReportExtra(statement, scope, 2, Expects);
            return null;
        }

        var value = rest is [ValueSyntax only] ? only : null;
        return outcome.Id switch
        {
            "wins" or "misses" => value is null ? Missing(statement, AwardSort)
                : Find(value, ground.Rewards?.Awards ?? [], AwardSort) is { } award ? new AwardExpectation(award, outcome.Id == "wins", location) : null,
            "level" => value is null ? Missing(statement, LevelSort) : ReadLevel(value, location),
            "points" => value is null ? Missing(statement, new("多少分", "how many points")) : ReadPoints(value, location),
            "refund" => value is null ? Missing(statement, new("多少钱", "an amount of money")) : ReadRefund(value, location),
            _ => ReadEntry(statement, outcome, rest, location),
        };
    }

    private LevelExpectation? ReadLevel(ValueSyntax value, Location location)
    {
        if (value is NameSyntax { Key: "无" or "没有" or "none" or "no" } && ground.Rewards?.Levels.Any(level => level.Names.Contains(((NameSyntax)value).Text)) != true)
        {
            return new LevelExpectation(null, location);
        }

        return Find(value, ground.Rewards?.Levels ?? [], LevelSort) is { } level ? new LevelExpectation(level, location) : null;
    }

    private ConditionExpectation? ReadPoints(ValueSyntax value, Location location)
    {
        if (value is not QuantitySyntax quantity)
        {
            scope.Report(ValueDiagnostics.WrongValue(scope.At(value), Seen.Of(value), new("多少分", "how many points"), new("期望 积分 28", "expect points 28")));
            return null;
        }

        return Quantities.TryWhole(quantity, scope, -Quantities.Most, Quantities.Most, out var points)
            ? new ConditionExpectation(new SignalCondition(SignalWords.Points, Comparison.Equal, points, scope.At(value)), location)
            : null;
    }

    private RefundExpectation? ReadRefund(ValueSyntax value, Location location)
    {
        if (ground.Entry is null)
        {
            scope.Report(RuleDiagnostics.NothingToAsk(location, new("退费", "a refund"), EntryWords.Block.Name));
            return null;
        }

        if (value is QuantitySyntax quantity)
        {
            return Quantities.TryMoney(quantity, scope, out var money) ? new RefundExpectation(money, location) : null;
        }

        scope.Report(ValueDiagnostics.WrongValue(scope.At(value), Seen.Of(value), new("一个金额", "an amount of money"), new("期望 退还 19.9元", "expect refund 19.9 CNY")));
        return null;
    }

    private EntryExpectation? ReadEntry(StatementSyntax statement, Word outcome, ImmutableArray<ArgumentSyntax> rest, Location location)
    {
        if (ground.Entry is null)
        {
            scope.Report(RuleDiagnostics.NothingToAsk(location, new("申请", "an applicant"), EntryWords.Block.Name));
            return null;
        }

        switch (rest)
        {
            case []:
                return new EntryExpectation(outcome, null, location);
            case [TextSyntax text] when !ReferenceEquals(outcome, ExpectedOutcomes.Accept):
                return new EntryExpectation(outcome, scope.BindProse(text), location);
            default:
                scope.Report(ValueDiagnostics.ExtraValue(scope.At(rest[0]), statement.Head.Text, Expects, Seen.Of(rest[0])));
                return null;
        }
    }

    private T? Find<T>(ValueSyntax value, ImmutableArray<T> declared, Bilingual sort)
        where T : Declaration
    {
        var names = new NameTable<T>();
        foreach (var declaration in declared)
        {
            names.Add(declaration);
        }

        foreach (var declaration in declared)
        {
            names.AddTitle(declaration);
        }

        return scope.Resolve(value, names, sort);
    }

    private Expectation? Missing(StatementSyntax statement, Bilingual what)
    {
        Arguments.ReportMissing(statement, scope, what, Example);
        return null;
    }
}
