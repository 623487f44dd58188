using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Playbook.Semantics.Binding;
using Playbook.Syntax.Text;
using Playbook.Syntax.Tree;
using Playbook.Syntax.Words;

namespace Playbook.Semantics.Vocabulary;

/// <summary>What stands behind a field word, read as one value or as several.</summary>
internal static class Arguments
{
    /// <summary>Exactly one value.</summary>
    public static bool TrySingle<T>(
        StatementSyntax statement, BindingScope scope, Bilingual expects, Bilingual example, ValueReader<T> reader, [MaybeNullWhen(false)] out T value)
        where T : notnull
    {
        value = default;
        if (!TryFirst(statement, scope, expects, example, out var first) || !reader(first, scope, out value))
        {
            return false;
        }

        ReportExtra(statement, scope, 1, expects);
        return true;
    }

    /// <summary>One or more values, in lists or side by side; those that do not fit are left out, each with a finding.</summary>
    public static bool TryMany<T>(
        StatementSyntax statement, BindingScope scope, Bilingual expects, Bilingual example, ValueReader<T> reader, out ImmutableArray<T> values)
        where T : notnull
    {
        var found = ImmutableArray.CreateBuilder<T>();
        values = [];
        if (!TryFirst(statement, scope, expects, example, out _))
        {
            return false;
        }

        foreach (var argument in statement.Arguments)
        {
            if (argument is not ValueSyntax value)
            {
                scope.Report(ValueDiagnostics.WrongValue(scope.At(argument), Seen.Of(argument), expects, example));
                continue;
            }

            foreach (var item in BindingScope.Items(value))
            {
                if (reader(Plain(item), scope, out var read))
                {
                    found.Add(read);
                }
            }
        }

        values = found.ToImmutable();
        return !values.IsEmpty;
    }

    /// <summary>The first argument, which must be a value.</summary>
    public static bool TryFirst(
        StatementSyntax statement, BindingScope scope, Bilingual expects, Bilingual example, [NotNullWhen(true)] out ValueSyntax? value)
    {
        value = null;
        switch (statement.Arguments)
        {
            case [ValueSyntax first, ..]:
                value = Plain(first);
                return true;
            case [var clause, ..]:
                scope.Report(ValueDiagnostics.WrongValue(scope.At(clause), Seen.Of(clause), expects, example));
                return false;
            default:
                ReportMissing(statement, scope, expects, example);
                return false;
        }
    }

    /// <summary>Says that a value is missing, unless the parser has said already that something here makes no sense.</summary>
    public static void ReportMissing(StatementSyntax statement, BindingScope scope, Bilingual expects, Bilingual example) =>
        scope.ReportUnlessBroken(statement, ValueDiagnostics.MissingValue(scope.At(statement.Head), statement.Head.Text, expects, example));

    /// <summary>Says that there is more than the word takes, from the argument of an index on.</summary>
    public static void ReportExtra(StatementSyntax statement, BindingScope scope, int from, Bilingual expects)
    {
        if (statement.Arguments.Length > from)
        {
            var extra = statement.Arguments[from];
            scope.Report(ValueDiagnostics.ExtraValue(
                BindingScope.Between(extra, statement.Arguments[^1]), statement.Head.Text, expects, Seen.Of(extra)));
        }
    }

    /// <summary>A single date without modifiers is a date, whatever the grammar takes it for.</summary>
    public static ValueSyntax Plain(ValueSyntax value) =>
        value is WhenSyntax { Modifiers: [], Pattern: DatesSyntax { Parts: [var only] } } ? only : value;
}
