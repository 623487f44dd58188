using Playbook.Syntax.Words;

namespace Playbook.Generators.Phrases;

/// <summary>A fixed text of the generated pages: a heading, a label. Templates hold no words of their own, so one template serves both languages.</summary>
/// <param name="Spelling">How templates call it: <c>phrases.owner</c>, <c>词句.负责人</c>.</param>
/// <param name="Text">What a reader sees.</param>
public sealed record Phrase(Spelling Spelling, Bilingual Text)
{
    /// <summary>A phrase whose Chinese name in templates is also its Chinese text.</summary>
    /// <param name="english">Its English name in templates.</param>
    /// <param name="zh">Its Chinese name and text; Chinese text may need no more than that.</param>
    /// <param name="en">Its English text.</param>
    public Phrase(string english, string zh, string en)
        : this(new Spelling(zh, english), new Bilingual(zh, en))
    {
    }
}
