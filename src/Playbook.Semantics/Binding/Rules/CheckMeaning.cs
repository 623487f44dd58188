using System.Collections.Immutable;
using Playbook.Semantics.Binding.Schedule;
using Playbook.Semantics.Model;
using Playbook.Semantics.Vocabulary;
using Playbook.Syntax.Tree;
using Playbook.Syntax.Words;

namespace Playbook.Semantics.Binding;

/// <summary>What the words of one rule stand for.</summary>
/// <param name="items">The lines of the schedule.</param>
/// <param name="scope">Names, words and findings.</param>
internal sealed class CheckMeaning(ImmutableArray<ScheduleItem> items, BindingScope scope)
{
    private static readonly Bilingual Example = new("每周 直播 >= 1", "every week live >= 1");

    private CheckSort? _sort;
    private bool _wantsPart;

    /// <summary>What it looks at.</summary>
    public CheckSubject Subject { get; private set; } = new(CheckSort.Items);

    /// <summary>Whether it says what it looks at.</summary>
    public bool HasSubject => _sort is not null || Subject.Kinds.Length > 0 || Subject.Items.Length > 0 || Subject.Owners.Length > 0;

    /// <summary>Over which stretch, if it says so.</summary>
    public CheckSpan? Span { get; private set; }

    /// <summary>Where it says so.</summary>
    public SyntaxNode? SpanSyntax { get; private set; }

    /// <summary>Whether there may be none.</summary>
    public bool IsAbsent { get; private set; }

    /// <summary>The part that must be there, or null.</summary>
    public Term? Part { get; private set; }

    /// <summary>Time, end or gap, or null.</summary>
    public Word? Measure { get; private set; }

    /// <summary>Amounts of money, in order.</summary>
    public List<Word> Amounts { get; } = [];

    /// <summary>Whether a word is an amount of money.</summary>
    public static bool IsAmount(Word word) =>
        ReferenceEquals(word, CheckTerms.Budget) || ReferenceEquals(word, CheckTerms.PrizeCost) || ReferenceEquals(word, CheckTerms.Fee);

    /// <summary>Reads all parts; false after a finding.</summary>
    public bool Read(CheckPhrase phrase)
    {
        foreach (var name in phrase.Names)
        {
            if (!Read(name, name.Key, name.Text))
            {
                return false;
            }
        }

        return phrase.Texts.TrueForAll(Read)
            && phrase.Whens.TrueForAll(when => Read(when.When, when.IsPlace))
            && phrase.Clauses.TrueForAll(clause => Read(clause.Word, clause.Value))
            && IsWhole(phrase);
    }

    private bool IsWhole(CheckPhrase phrase)
    {
        if (!_wantsPart)
        {
            return true;
        }

        scope.Report(RuleDiagnostics.UnclearRule(
            scope.At(phrase.Names[^1]), new("要有什么", "which part"), new("每场 直播 有 嘉宾", "every live has guest")));
        return false;
    }

    private bool Read(NameSyntax name, string key, string written)
    {
        if (_wantsPart)
        {
            _wantsPart = false;
            Part = PartOf(key);
            return Part is not null || Unknown(name, written, ItemWords.Block.Fields.SelectMany(field => field.Spelling.All));
        }

        if (CheckTerms.Table.Find(key) is { } term)
        {
            Take(term);
            return true;
        }

        if (RewardPeriods.Table.Find(key) is { } period)
        {
            (Span, SpanSyntax) = (SpanOf(period), name);
            return true;
        }

        if (ItemKinds.Table.Find(key) is { } kind)
        {
            Subject = Subject with { Kinds = Subject.Kinds.Add(kind) };
            return true;
        }

        if (scope.Roles.Find(written) is { } role)
        {
            Subject = Subject with { Owners = Subject.Owners.Add(role) };
            return true;
        }

        if (CheckTerms.PrefixOf(key) is var (prefix, length))
        {
            Take(prefix);
            return Read(name, key[length..], written[length..]);
        }

        return Unknown(name, written, ItemKinds.Table.Spellings.Concat(CheckTerms.Table.Spellings));
    }

    // 问答 is a kind and a part, 提醒 something sent and a part: by whichever of their spellings, the part is meant here.
    private static Term? PartOf(string key)
    {
        if (CheckTerms.Table.Find(key) is { } own && (own == CheckTerms.Owner || own == CheckTerms.Channel || own == CheckTerms.Time))
        {
            return own;
        }

        Term? alike = CheckTerms.Table.Find(key);
        alike ??= ItemKinds.Table.Find(key);
        return ItemWords.Block.Find(key)
            ?? alike?.Spelling.All.Select(spelling => ItemWords.Block.Find(WordKey.Of(spelling))).FirstOrDefault(part => part is not null);
    }

    private void Take(Word term)
    {
        if (ReferenceEquals(term, CheckTerms.Has))
        {
            _wantsPart = true;
        }
        else if (ReferenceEquals(term, CheckTerms.No))
        {
            IsAbsent = true;
        }
        else if (IsAmount(term))
        {
            Amounts.Add(term);
        }
        else if (ReferenceEquals(term, CheckTerms.Time) || ReferenceEquals(term, CheckTerms.End) || ReferenceEquals(term, CheckTerms.Gap))
        {
            Measure = term;
        }
        else if (!ReferenceEquals(term, CheckTerms.Every))
        {
            _sort = ReferenceEquals(term, CheckTerms.Messages) ? CheckSort.Messages
                : ReferenceEquals(term, CheckTerms.Reminders) ? CheckSort.Reminders
                : CheckSort.Items;
            Subject = Subject with { Sort = _sort.Value };
        }
    }

    private bool Read(TextSyntax text)
    {
        var key = WordKey.Of(text.Value.Content);
        var named = items.Where(item => WordKey.Of(item.WrittenTitle) == key || WordKey.Of(item.Name) == key).ToImmutableArray();
        if (named.IsEmpty)
        {
            scope.Report(NameDiagnostics.UnknownName(
                scope.At(text), text.Value.Content, new("日程项", "item"), [.. items.Select(item => item.WrittenTitle).Distinct(StringComparer.Ordinal)]));
            return false;
        }

        Subject = Subject with { Items = Subject.Items.AddRange(named) };
        return true;
    }

    // “every week” counts by the week; “every weekday” and “on days 1..7” say which days count, the first of them day by day.
    private bool Read(WhenSyntax syntax, bool isPlace)
    {
        var span = isPlace ? null : SpanOf(syntax.Pattern);
        if (span is not null && (Span is null || Span == span))
        {
            (Span, SpanSyntax) = (span, syntax);
            if (IsBare(syntax))
            {
                return true;
            }
        }

        if (ScheduleBinder.BindWhen(syntax, scope.Frame, scope) is not { } when)
        {
            return false;
        }

        if (when.Start is not null || Subject.On is not null)
        {
            scope.Report(RuleDiagnostics.MixedRule(scope.At(syntax), Written.Of(syntax), Example));
            return false;
        }

        Subject = Subject with { On = when };
        return true;
    }

    private static bool IsBare(WhenSyntax syntax) =>
        syntax is { Modifiers: [], Pattern: EverySyntax { Interval: null, Weekdays: [], MonthDays: [], Unit: StructuralWord.Day or StructuralWord.Week or StructuralWord.Month } };

    private static CheckSpan? SpanOf(PatternSyntax pattern) => pattern switch
    {
        EverySyntax { Unit: StructuralWord.Week, Weekdays: [] } => CheckSpan.Week,
        EverySyntax { Unit: StructuralWord.Month, MonthDays: [] } => CheckSpan.Month,
        EverySyntax => CheckSpan.Day,
        _ => null,
    };

    private static CheckSpan SpanOf(Word period) => ReferenceEquals(period, RewardPeriods.Day) ? CheckSpan.Day
        : ReferenceEquals(period, RewardPeriods.Week) ? CheckSpan.Week
        : ReferenceEquals(period, RewardPeriods.Phase) ? CheckSpan.Phase
        : CheckSpan.Whole;

    private bool Read(StructuralWord clause, ValueSyntax value)
    {
        if (clause == StructuralWord.By)
        {
            var roles = scope.ResolveRoles(value);
            Subject = Subject with { Owners = Subject.Owners.AddRange(roles) };
            return !roles.IsEmpty;
        }

        foreach (var item in BindingScope.Items(value))
        {
            var written = item switch
            {
                NameSyntax name => name.Text,
                TextSyntax text => text.Value.Content,
                _ => "",
            };
            if (scope.Phases.Find(written) is { } phase)
            {
                Subject = Subject with { Phases = Subject.Phases.Add(phase) };
            }
            else if (scope.ResolveChannel(item) is { } channel)
            {
                Subject = Subject with { Channels = Subject.Channels.Add(channel) };
            }
            else
            {
                return false;
            }
        }

        return true;
    }

    private bool Unknown(NameSyntax name, string written, IEnumerable<string> allowed)
    {
        scope.Report(WordDiagnostics.UnknownChoice(scope.At(name), written, CheckTerms.Table.Name, [.. allowed]));
        return false;
    }
}
