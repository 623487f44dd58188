using Playbook.Syntax.Text;
using Playbook.Syntax.Words;
using Playbook.Templates.Diagnostics;
using Playbook.Templates.Types;

namespace Playbook.Templates.Checking;

/// <summary>What a place asks of the value that stands there.</summary>
internal sealed partial class ExpressionChecker
{
    /// <summary>Reports a value that cannot be written.</summary>
    public void RequirePrintable(TemplateType type, TextSpan place)
    {
        if (type is OptionalType optional && !context.Writer.WritesNothing)
        {
            findings.Add(TemplateTypeDiagnostics.MissingPrinted(findings.At(place), optional));
            return;
        }

        type = TypeJoin.WithoutNothing(type);
        if (TypeJoin.CanPrint(type))
        {
            return;
        }

        var owner = type is ListType list ? TypeJoin.WithoutNothing(list.Element) : type;
        var example = ValueMembers.Of(owner).FirstOrDefault(m => m.Type == TemplateType.Text)?.Spelling.Canonical ?? new Bilingual("标题", "title");
        var advice = type is ListType
            ? new Bilingual("用“对每个”逐个写，或用“各项”取出一项。", " Write each with “for”, or take a member of each with “map”.")
            : new Bilingual(string.Empty, string.Empty);
        findings.Add(TemplateTypeDiagnostics.ObjectPrinted(findings.At(place), type, advice, example));
    }

    /// <summary>Reports a value that is no list; gives what the list holds.</summary>
    public TemplateType RequireList(TemplateType type, TextSpan place)
    {
        if (type is ListType list)
        {
            return list.Element;
        }

        if (type != SpecialTypes.Unknown)
        {
            findings.Add(TemplateTypeDiagnostics.NotAList(findings.At(place), type));
        }

        return SpecialTypes.Unknown;
    }

    /// <summary>Reports two values that can never be equal.</summary>
    public void RequireComparable(TemplateType left, TemplateType right, TextSpan place)
    {
        if (!TypeJoin.CanBeEqual(left, right))
        {
            findings.Add(TemplateTypeDiagnostics.NeverEqual(findings.At(place), left, right));
        }
    }
}
