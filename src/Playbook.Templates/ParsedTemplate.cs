using System.Collections.Immutable;
using Playbook.Syntax.Diagnostics;
using Playbook.Templates.Diagnostics;
using Playbook.Templates.Parsing;
using Playbook.Templates.Tree;

namespace Playbook.Templates;

/// <summary>What a template shows by itself, before anybody says what it may speak of.</summary>
/// <param name="Diagnostics">What is wrong with how it is written: findings <c>PB400x</c> and <c>PB401x</c>, in source order.</param>
/// <param name="Included">The names of the templates it includes, each once, in the order of the first.</param>
public sealed record ParsedTemplate(ImmutableArray<Diagnostic> Diagnostics, ImmutableArray<string> Included)
{
    /// <summary>Parses a template. Never throws for what the text holds.</summary>
    /// <param name="text">The template.</param>
    public static ParsedTemplate Of(TemplateText text)
    {
        var findings = new FindingList();
        var block = TemplateParser.Parse(text.Value.Content, new FindingSink(text, findings));
        return new ParsedTemplate(
            findings.InOrder(text.Source),
            [.. block.Includes().Select(include => (include.Name as LiteralNode)?.Value).OfType<string>().Distinct(StringComparer.Ordinal)]);
    }
}
