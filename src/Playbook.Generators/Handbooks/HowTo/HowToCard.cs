using Playbook.Generators.Views;
using Playbook.Syntax.Words;
using Playbook.Templates.Types;

namespace Playbook.Generators.Handbooks.HowTo;

using static MemberOf<HowToCard>;

/// <summary>How a member does one thing, in a few steps. Every step is something the playbook says; a card that would have fewer than three is not made.</summary>
internal sealed class HowToCard
{
    /// <summary>With fewer there is nothing to explain.</summary>
    public const int Least = 3;

    /// <summary>More are not remembered.</summary>
    public const int Most = 5;

    private HowToCard(string title, IReadOnlyList<string> steps) => (Title, Steps) = (title, steps);

    public static ObjectType Type { get; } = new("how_to_card", new Bilingual("怎么做卡片", "how-to card"), () =>
    [
        Text("title", "标题", "怎么做哪件事", "What it tells how to do", c => c.Title),
        List("steps", "步骤", TemplateType.Text, "一步一步", "The steps", c => c.Steps),
    ]);

    /// <summary>What it tells how to do, on one line.</summary>
    public string Title { get; }

    /// <summary>Sentences without their full stop.</summary>
    public IReadOnlyList<string> Steps { get; }

    /// <summary>A card, or none where too little is known.</summary>
    /// <param name="title">What it tells how to do.</param>
    /// <param name="steps">The steps; null for what the playbook does not say. The first ones count.</param>
    public static IEnumerable<HowToCard> Of(string title, params ReadOnlySpan<string?> steps)
    {
        List<string> known = [];
        foreach (var step in steps)
        {
            if (step is { Length: > 0 } && known.Count < Most)
            {
                known.Add(Sentence.Begin(OneLine.Of(step).TrimEnd('。', '.', '；', ';', ' ')));
            }
        }

        return known.Count < Least ? [] : [new HowToCard(OneLine.Of(title), known)];
    }
}
