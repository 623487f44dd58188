using Playbook.Cli.Reporting;
using Playbook.Syntax.Diagnostics;
using Playbook.Syntax.Words;

namespace Playbook.Cli.Explaining;

/// <summary>Prints a page for a terminal.</summary>
/// <param name="output">Where to.</param>
/// <param name="language">The reader's language.</param>
internal sealed class PagePrinter(TextWriter output, Language language)
{
    /// <summary>Prints what there is to know of a kind of finding; without a page, its message and remedy.</summary>
    public void Print(DiagnosticDescriptor descriptor)
    {
        output.WriteLine(new Bilingual(
            $"{descriptor.Code} {descriptor.Name}（{SeverityWords.Of(descriptor.Severity).Zh}）",
            $"{descriptor.Code} {descriptor.Name} ({SeverityWords.Of(descriptor.Severity).En})").In(language));
        if (DiagnosticPages.Of(descriptor) is not { } page)
        {
            output.WriteLine();
            output.WriteLine(descriptor.Message.In(language));
            output.WriteLine(descriptor.Remedy.In(language));
            return;
        }

        foreach (var section in Enum.GetValues<PageSection>())
        {
            output.WriteLine();
            if (section != PageSection.Meaning)
            {
                output.WriteLine(PageHeadings.Of(section).In(language) + (language == Language.Chinese ? "：" : ":"));
            }

            Print(page.Sections[(language, section)], section == PageSection.Meaning ? "" : "  ");
        }
    }

    private void Print(PagePart part, string indent)
    {
        foreach (var (text, fence) in part.Pieces)
        {
            if (fence is null)
            {
                output.WriteLine(indent + text);
                continue;
            }

            if (fence.Name is { } name)
            {
                output.WriteLine($"{indent}{name}");
            }

            foreach (var line in fence.Content.TrimEnd('\n').Split('\n'))
            {
                output.WriteLine(line.Length == 0 ? "" : $"{indent}  | {line}");
            }
        }
    }
}
