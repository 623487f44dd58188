using System.Collections.Immutable;
using Playbook.Syntax.Words;
using Playbook.Templates.Types;

namespace Playbook.Templates.Functions;

/// <summary>Short ways to write the rows of the function tables.</summary>
internal static class FunctionRows
{
    /// <summary>A parameter that must be given.</summary>
    public static FunctionParameter Needs(string zh, string en, TemplateType type) => new(new Spelling(zh, en), type);

    /// <summary>A parameter that may be left out.</summary>
    public static FunctionParameter May(string zh, string en, TemplateType type) => new(new Spelling(zh, en), type, IsOptional: true);

    /// <summary>A format of some type of value.</summary>
    public static FunctionParameter Format(TemplateType of, bool isOptional = true) =>
        new(new Spelling("格式", "format"), TemplateType.Text, isOptional) { FormatOf = of };

    /// <summary>The value a function works on, when it is a text.</summary>
    public static FunctionParameter TheText { get; } = Needs("文字", "text", TemplateType.Text);

    /// <summary>The value a function works on, when it is a list.</summary>
    public static FunctionParameter TheList { get; } = Needs("列表", "list", SpecialTypes.AnyList);

    /// <summary>The value a function works on, when it is a number.</summary>
    public static FunctionParameter TheNumber { get; } = Needs("数字", "number", TemplateType.Number);

    /// <summary>A row whose result always has one type.</summary>
    public static TemplateFunction Row(
        FunctionTopic topic,
        string zh,
        string en,
        string scriban,
        ImmutableArray<FunctionParameter> parameters,
        TemplateType result,
        Bilingual documentation,
        FunctionExample example,
        FunctionBody body) => Row(topic, zh, en, scriban, parameters, result.Name, (_, _) => result, documentation, example, body);

    /// <summary>A row whose result depends on what the function is given.</summary>
    public static TemplateFunction Row(
        FunctionTopic topic,
        string zh,
        string en,
        string scriban,
        ImmutableArray<FunctionParameter> parameters,
        Bilingual resultName,
        ResultRule result,
        Bilingual documentation,
        FunctionExample example,
        FunctionBody body) => new(result, body)
        {
            Topic = topic,
            Spelling = new Spelling(zh, en),
            ScribanNames = scriban.Length == 0 ? [] : [.. scriban.Split('|')],
            Parameters = parameters,
            ResultName = resultName,
            Documentation = documentation,
            Example = example,
        };

    /// <summary>An example that gives the same in both languages.</summary>
    public static FunctionExample Shows(string template, string output) => new(template, Bilingual.Same(output));

    /// <summary>An example that gives something else in each language.</summary>
    public static FunctionExample Shows(string template, string zh, string en) => new(template, new Bilingual(zh, en));
}
