using System.Collections.Immutable;
using Playbook.Semantics.Binding.Reuse;
using Playbook.Semantics.Copy;
using Playbook.Semantics.Model;
using Playbook.Semantics.Vocabulary;
using Playbook.Syntax.Diagnostics;
using Playbook.Syntax.Text;
using Playbook.Syntax.Tree;
using Playbook.Syntax.Words;
using Playbook.Templates;

namespace Playbook.Semantics.Binding;

/// <summary>
/// The templates at file level, of the file and of those it imports. Whoever includes one says what it may speak of, so a template is
/// checked in each text that includes it; what is wrong with it is told once.
/// </summary>
internal sealed class OwnTemplates
{
    private static readonly Bilingual Expects = new("一两个名字和一段文字", "one or two names and a text");

    private readonly NameTable<OwnTemplate> _byName = new();
    private readonly List<OwnTemplate> _all = [];

    /// <summary>Prepares an empty table.</summary>
    public OwnTemplates() => Includes = new TemplateIncludes(name => _byName.Find(name)?.Text, () => _byName.Names)
    {
        ToBeWritten = static name => new(
            $"检查名字；还没有的，先在手册外面写好：模板 {name} \"……\"。",
            $"Check the name; if it is still to be written, declare it outside the playbook: template {name} \"…\"."),
    };

    /// <summary>What texts may include.</summary>
    public TemplateIncludes Includes { get; }

    /// <summary>Reads <c>模板 签名 signature "…"</c>, or <c>模板 "结尾 签名" "…"</c> where the name is not one word.</summary>
    public void Declare(StatementSyntax statement, BindingScope scope)
    {
        var head = DeclarationHead.Of(statement, scope);
        var body = head.Names.IsEmpty ? head.Rest.OfType<TextSyntax>().FirstOrDefault() : head.TitleSyntax;
        if (head.Names.IsEmpty && body is null)
        {
            DeclarationHead.ReportNameless(statement, scope, OwnTemplateWords.Template, OwnTemplateWords.Template.Example);
            return;
        }

        head.ReportRest(statement, scope, Expects, body);
        if (body is null)
        {
            scope.ReportUnlessBroken(statement, ValueDiagnostics.MissingValue(
                head.Location, statement.Head.Text, Expects, OwnTemplateWords.Template.Example));
            return;
        }

        SyntaxNode lastName = head.Names is [.., var name] ? name : head.TitleSyntax!;
        var place = BindingScope.Between(statement.Head, lastName);
        var template = new OwnTemplate
        {
            Name = head.AllNames[0],
            Names = head.AllNames,
            Title = new Prose(head.AllNames[0], place),
            Location = place,
            Text = new TemplateText(body.Source, body.Value),
            Extent = body.Location,
        };
        foreach (var finding in template.Parsed.Diagnostics)
        {
            scope.Report(finding);
        }

        if (scope.Declare(template, _byName, OwnTemplateWords.Template) is not null)
        {
            _all.Add(template);
        }
    }

    /// <summary>Finds templates that no text of their file includes; those of a library are for others, and are not asked for.</summary>
    /// <param name="file">The file.</param>
    /// <param name="scope">Takes the findings.</param>
    public void FindUnused(CompilationUnitSyntax file, BindingScope scope)
    {
        // One whose name is taken has had its finding.
        var own = _all.Where(template => ReferenceEquals(template.Location.Source, scope.Source)
            && template.Names.All(name => ReferenceEquals(_byName.Find(name), template))).ToList();
        if (own.Count == 0)
        {
            return;
        }

        var used = new HashSet<OwnTemplate>(ReferenceEqualityComparer.Instance);
        foreach (var text in Texts(file).Where(text => text.Value.Content.Contains("{{", StringComparison.Ordinal)))
        {
            // What includes only itself is not used by that.
            used.UnionWith(ParsedTemplate.Of(new TemplateText(text.Source, text.Value)).Included
                .Select(_byName.Find).OfType<OwnTemplate>().Where(template => template.Extent != text.Location));
        }

        foreach (var template in own.Where(template => !used.Contains(template)))
        {
            scope.Report(CopyDiagnostics.TemplateUnused(template.Location, template.Name));
        }
    }

    /// <summary>The findings with each mistake of a template once, whatever text met it.</summary>
    public List<Diagnostic> ToldOnce(List<Diagnostic> findings)
    {
        if (_all.Count == 0)
        {
            return findings;
        }

        var told = new HashSet<FindingPlace>();
        return [.. findings.Where(finding => !IsWithin(finding.Location) || told.Add(FindingPlace.Of(finding)))];
    }

    private bool IsWithin(Location? place) =>
        place is not null && _all.Exists(template => ReferenceEquals(template.Extent.Source, place.Source) && template.Extent.Span.Contains(place.Span));

    private static IEnumerable<TextSyntax> Texts(SyntaxNode root)
    {
        var stack = new Stack<SyntaxNode>([root]);
        while (stack.TryPop(out var node))
        {
            if (node is TextSyntax text)
            {
                yield return text;
            }

            foreach (var child in node.Children)
            {
                stack.Push(child);
            }
        }
    }

    private sealed class OwnTemplate : Declaration
    {
        private ParsedTemplate? _parsed;

        public required TemplateText Text { get; init; }

        public required Location Extent { get; init; }

        public ParsedTemplate Parsed => _parsed ??= ParsedTemplate.Of(Text);
    }
}
