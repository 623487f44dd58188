using System.Collections.Immutable;
using Playbook.Syntax.Words;
using Playbook.Templates.Execution;
using Playbook.Templates.Types;

namespace Playbook.Templates.Functions;

/// <summary>What a function is about; the reference is grouped by it.</summary>
public enum FunctionTopic
{
    /// <summary>Texts.</summary>
    Text,

    /// <summary>Lists.</summary>
    List,

    /// <summary>Dates and times of day.</summary>
    Date,

    /// <summary>Numbers, money and lengths.</summary>
    Number,

    /// <summary>Other formats.</summary>
    Format,
}

/// <summary>A function of the template language. One row carries everything that is known of it.</summary>
public sealed record TemplateFunction
{
    /// <summary>Makes a row.</summary>
    /// <param name="result">The type of what it gives.</param>
    /// <param name="body">What it does.</param>
    internal TemplateFunction(ResultRule result, FunctionBody body)
    {
        Result = result;
        Body = body;
    }

    /// <summary>What it is about.</summary>
    public required FunctionTopic Topic { get; init; }

    /// <summary>Its names in both languages.</summary>
    public required Spelling Spelling { get; init; }

    /// <summary>Its full names in Scriban, such as <c>string.upcase</c>; empty for a function of our own.</summary>
    public ImmutableArray<string> ScribanNames { get; init; } = [];

    /// <summary>What it takes; a pipe gives the first.</summary>
    public required ImmutableArray<FunctionParameter> Parameters { get; init; }

    /// <summary>How the reference calls what it gives.</summary>
    public required Bilingual ResultName { get; init; }

    /// <summary>One line for a reader.</summary>
    public required Bilingual Documentation { get; init; }

    /// <summary>An example as it is written behind a value, and what it gives; run by a test.</summary>
    public required FunctionExample Example { get; init; }

    /// <summary>The type of what it gives.</summary>
    internal ResultRule Result { get; }

    /// <summary>What it does.</summary>
    internal FunctionBody Body { get; }

    /// <summary>How it is used, in both languages: <c>replace text from to</c>.</summary>
    public Bilingual Usage => new(Use(Language.Chinese), Use(Language.English));

    private string Use(Language language) => string.Join(
        ' ',
        Parameters.Select(p => p.IsOptional ? $"[{p.Spelling.Canonical.In(language)}]" : p.Spelling.Canonical.In(language)).Prepend(Spelling.Canonical.In(language)));
}

/// <summary>One parameter of a function.</summary>
/// <param name="Spelling">Its names in both languages, for named arguments and messages.</param>
/// <param name="Type">What it takes.</param>
/// <param name="IsOptional">Whether it may be left out.</param>
public sealed record FunctionParameter(Spelling Spelling, TemplateType Type, bool IsOptional = false)
{
    /// <summary>When it is a format: of which value. A format in quotes is checked before rendering.</summary>
    public TemplateType? FormatOf { get; init; }
}

/// <summary>A template that shows a function, and what it renders to in each language.</summary>
/// <param name="Template">The template.</param>
/// <param name="Output">What it renders to.</param>
public sealed record FunctionExample(string Template, Bilingual Output);

/// <summary>Computes the type of a result from those of the arguments (one for each parameter; nothing where one is left out).</summary>
internal delegate TemplateType ResultRule(ImmutableArray<TemplateType> arguments, TemplateEscaping escaping);

/// <summary>What a function does; one argument for each parameter, null where one is left out.</summary>
internal delegate object? FunctionBody(FunctionCall call, ReadOnlySpan<object?> arguments);

/// <summary>What a function may know of the rendering that calls it.</summary>
/// <param name="Frame">The rendering.</param>
/// <param name="Escaping">Where its result goes.</param>
/// <param name="Place">Where it is called.</param>
internal readonly record struct FunctionCall(Frame Frame, TemplateEscaping Escaping, Place Place)
{
    /// <summary>The language of the output.</summary>
    public Language Language => Frame.Language;
}
