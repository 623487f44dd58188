using Playbook.Semantics.Binding;
using Playbook.Semantics.Binding.Schedule;
using Playbook.Semantics.Model;
using Playbook.Syntax.Tree;
using Playbook.Syntax.Words;

namespace Playbook.Semantics.Vocabulary;

/// <summary>Reads one number with its unit; false after a finding.</summary>
internal delegate bool QuantityReader<T>(QuantitySyntax quantity, BindingScope scope, out T value)
    where T : struct;

/// <summary>Walks over the arguments of a statement, part by part; what is left at the end, or missing, is a finding.</summary>
internal sealed class Phrase(StatementSyntax statement, BindingScope scope, Bilingual expects, Bilingual example)
{
    private readonly bool[] _used = new bool[statement.Arguments.Length];
    private bool _failed;

    /// <summary>The next unused argument, when it is a quantity; null when there is none or after a finding.</summary>
    public T? Next<T>(QuantityReader<T> reader)
        where T : struct
    {
        if (Take<QuantitySyntax>() is not { } quantity)
        {
            return null;
        }

        if (reader(quantity, scope, out var value))
        {
            return value;
        }

        _failed = true;
        return null;
    }

    /// <summary>The next unused argument, when it is a text.</summary>
    public Prose? NextText() => Take<TextSyntax>() is { } text ? scope.BindProse(text) : null;

    /// <summary>The next unused argument, when it is of a sort.</summary>
    public TValue? Take<TValue>()
        where TValue : ValueSyntax
    {
        var index = Array.IndexOf(_used, false);
        if (index < 0 || statement.Arguments[index] is not ValueSyntax value || Arguments.Plain(value) is not TValue wanted)
        {
            return null;
        }

        _used[index] = true;
        return wanted;
    }

    /// <summary>The next unused argument, when it is of a sort, left unused.</summary>
    public TValue? Peek<TValue>()
        where TValue : ValueSyntax =>
        Array.IndexOf(_used, false) is var index and >= 0 && statement.Arguments[index] is TValue value ? value : null;

    /// <summary>The next unused argument, when it says when something happens.</summary>
    public When? NextWhen()
    {
        if (Take<WhenSyntax>() is not { } syntax)
        {
            return null;
        }

        var when = ScheduleBinder.BindWhen(syntax, scope.Frame, scope);
        _failed |= when is null;
        return when;
    }

    /// <summary>The value of a clause; null when there is no such clause or after a finding.</summary>
    public ValueSyntax? Clause(StructuralWord word)
    {
        for (var i = 0; i < _used.Length; i++)
        {
            if (!_used[i] && statement.Arguments[i] is ClauseSyntax clause && clause.Word == word)
            {
                _used[i] = true;
                _failed |= clause.Value is null;
                return clause.Value;
            }
        }

        return null;
    }

    /// <summary>The number of a clause; null when there is no such clause or after a finding.</summary>
    public T? Clause<T>(StructuralWord word, QuantityReader<T> reader)
        where T : struct
    {
        switch (Clause(word))
        {
            case null:
                return null;
            case QuantitySyntax quantity when reader(quantity, scope, out var value):
                return value;
            case QuantitySyntax:
                break;
            case var other:
                scope.Report(ValueDiagnostics.WrongValue(scope.At(other), Seen.Of(other), expects, example));
                break;
        }

        _failed = true;
        return null;
    }

    /// <summary>All unused arguments of a sort, wherever they stand.</summary>
    public IEnumerable<TArgument> All<TArgument>()
        where TArgument : ArgumentSyntax
    {
        for (var i = 0; i < _used.Length; i++)
        {
            if (!_used[i] && statement.Arguments[i] is TArgument argument)
            {
                _used[i] = true;
                yield return argument;
            }
        }
    }

    /// <summary>Says what is left over.</summary>
    /// <returns>Whether nothing was.</returns>
    public bool End()
    {
        var index = Array.IndexOf(_used, false);
        if (index < 0)
        {
            return true;
        }

        if (!_failed)
        {
            var left = statement.Arguments[index];
            scope.Report(ValueDiagnostics.WrongValue(scope.At(left), Seen.Of(left), expects, example));
        }

        return false;
    }

    /// <summary>Says what is left over, or that something is missing.</summary>
    /// <param name="isComplete">Whether all that is needed was found.</param>
    /// <returns>Whether it is complete.</returns>
    public bool EndWith(bool isComplete)
    {
        if (End() && !isComplete && !_failed)
        {
            Arguments.ReportMissing(statement, scope, expects, example);
        }

        return isComplete;
    }
}
