using System.Collections.Immutable;
using Playbook.Semantics.Model;
using Playbook.Semantics.Vocabulary;
using Playbook.Syntax.Tree;
using Playbook.Syntax.Words;
using Playbook.Templates.Values;

namespace Playbook.Semantics.Binding;

/// <summary>Points, awards and levels.</summary>
internal static class RewardBinder
{
    private static readonly Bilingual BudgetPhrase = new("一个金额，后面可以写来自哪里", "an amount of money, perhaps followed by where it comes from");
    private static readonly Bilingual PointsPhrase = new("加几分，后面可以写上限", "a number of points, perhaps with caps");
    private static readonly Bilingual PointsExample = new("打卡 +1 每天最多 1", "checkin +1 at most 1 per day");
    private static readonly Bilingual LevelPhrase = new("从多少分", "from how many points");
    private static readonly Bilingual LevelExample = new("等级 书虫 从 100分", "level \"Bookworm\" from 100 points");

    /// <summary>Reads the block.</summary>
    public static Rewards Bind(StatementSyntax statement, BindingScope scope)
    {
        var content = scope.ReadBlock(RewardWords.Block, statement);
        var (budget, source) = content.Of(RewardWords.Budget).FirstOrDefault() is { } line ? ReadBudget(line, scope) : (null, null);
        var awards = new NameTable<Award>();
        var levels = new NameTable<Level>();
        return new Rewards
        {
            Budget = budget,
            BudgetSource = source,
            Points = [.. content.Of(RewardWords.Points).SelectMany(block => ReadPoints(block, scope))],
            Awards = [.. content.Of(RewardWords.Award).Select(award => scope.Declare(AwardBinder.Bind(award, scope), awards, RewardWords.Award)).OfType<Award>()],
            Levels =
            [
                .. content.Of(RewardWords.Level).Select(level => scope.Declare(ReadLevel(level, scope), levels, RewardWords.Level)).OfType<Level>()
                    .OrderBy(level => level.From),
            ],
            Location = scope.At(statement.Head),
        };
    }

    private static (Money? Budget, Word? Source) ReadBudget(StatementSyntax statement, BindingScope scope)
    {
        var phrase = new Phrase(statement, scope, BudgetPhrase, new("预算 1500元 来自 入群费", "budget 1500 CNY from entry-fees"));
        var amount = phrase.Next<Money>(Quantities.TryMoney);
        var source = phrase.Clause(StructuralWord.From) is { } value ? scope.FindWord(BudgetSources.Table, value) : null;
        phrase.EndWith(amount is not null);
        return (amount, source);
    }

    private static IEnumerable<PointRule> ReadPoints(StatementSyntax block, BindingScope scope)
    {
        Arguments.ReportExtra(block, scope, 0, new("大括号里的内容", "what is between its braces"));
        var seen = new Dictionary<SignalRow, StatementSyntax>();
        foreach (var line in scope.ReadBlock(RewardWords.Points, block).Open)
        {
            if (scope.FindSignal(line.Head) is not { } signal)
            {
                continue;
            }

            if (!seen.TryAdd(signal, line))
            {
                scope.Report(BlockDiagnostics.RepeatedPart(scope.At(line.Head), line.Head.Text, RewardWords.Points.Name, scope.At(seen[signal].Head)));
            }
            else if (ReadRule(signal, line, scope) is { } rule)
            {
                yield return rule;
            }
        }
    }

    private static PointRule? ReadRule(SignalRow signal, StatementSyntax line, BindingScope scope)
    {
        var phrase = new Phrase(line, scope, PointsPhrase, PointsExample);
        var points = phrase.Next<int>((QuantitySyntax quantity, BindingScope inner, out int number) =>
            Quantities.TryWhole(quantity, inner, -Quantities.Most, Quantities.Most, out number));
        var caps = ImmutableArray.CreateBuilder<PointCap>();
        foreach (var cap in phrase.All<CapSyntax>())
        {
            if (cap.Limit is { } limit && Quantities.TryCount(limit, scope, out var most, 1, UnitWords.Point))
            {
                caps.Add(new PointCap(most, PeriodOf(cap.Period)));
            }
        }

        return phrase.EndWith(points is not null) ? new PointRule(signal, points!.Value, caps.ToImmutable(), scope.At(line)) : null;
    }

    private static RewardPeriod PeriodOf(StructuralWord period) => period switch
    {
        StructuralWord.Day => RewardPeriod.Day,
        StructuralWord.Week => RewardPeriod.Week,
        StructuralWord.Month => RewardPeriod.Month,
        _ => RewardPeriod.Whole,
    };

    private static Level? ReadLevel(StatementSyntax statement, BindingScope scope)
    {
        var head = DeclarationHead.Of(statement, scope);
        var content = scope.ReadBlock(RewardWords.Level, statement);
        if (head.IsNameless)
        {
            DeclarationHead.ReportNameless(statement, scope, RewardWords.Level, LevelExample);
            return null;
        }

        var from = head.Rest.OfType<ClauseSyntax>().FirstOrDefault(clause => clause.Word == StructuralWord.From);
        head.ReportRest(statement, scope, LevelPhrase, from);
        switch (from?.Value)
        {
            case QuantitySyntax quantity when Quantities.TryCount(quantity, scope, out var points, 0, UnitWords.Point):
                return new Level
                {
                    Name = head.AllNames[0],
                    Names = head.AllNames,
                    Title = head.Title(scope),
                    From = points,
                    Rights = content.Fields.Get(RewardWords.Rights, []),
                    Fields = content.Fields,
                    Location = head.Location,
                };
            case QuantitySyntax:
                return null;
            case { } other:
                scope.Report(ValueDiagnostics.WrongValue(scope.At(other), Seen.Of(other), LevelPhrase, LevelExample));
                return null;
            default:
                Arguments.ReportMissing(statement, scope, LevelPhrase, LevelExample);
                return null;
        }
    }
}
