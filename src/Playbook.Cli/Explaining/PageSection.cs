using Playbook.Syntax.Words;

namespace Playbook.Cli.Explaining;

/// <summary>The parts of a page, in their order. Their headings are fixed, so that programs and tests find them.</summary>
internal enum PageSection
{
    /// <summary>What the finding says.</summary>
    Meaning,

    /// <summary>Why it matters.</summary>
    Reason,

    /// <summary>An example that has the finding.</summary>
    Failing,

    /// <summary>The same without it.</summary>
    Mended,

    /// <summary>When it may be left as it is.</summary>
    Silencing,
}

/// <summary>The headings of a page.</summary>
internal static class PageHeadings
{
    /// <summary>The heading of a language's half of the page.</summary>
    public static Bilingual Language { get; } = new("中文", "English");

    /// <summary>The heading of a section.</summary>
    public static Bilingual Of(PageSection section) => section switch
    {
        PageSection.Meaning => new("意思", "What it means"),
        PageSection.Reason => new("为什么", "Why"),
        PageSection.Failing => new("这样写会报", "Failing"),
        PageSection.Mended => new("改成这样", "Mended"),
        _ => new("什么时候可以不管", "When to silence it"),
    };
}
