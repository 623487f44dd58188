using System.Collections.Immutable;
using Playbook.Generators.Phrases;
using Playbook.Syntax.Words;
using Playbook.Templates;
using Playbook.Templates.Types;

namespace Playbook.Generators.Themes;

/// <summary>What every page has, whatever it is about: its language, its theme, and the templates of the project.</summary>
/// <param name="Language">The language of the pages.</param>
/// <param name="Theme">How they look.</param>
/// <param name="Templates">The project's templates.</param>
public sealed record Look(Language Language, Theme Theme, ProjectTemplates Templates)
{
    /// <summary>The names that templates of any page have: <c>phrases</c>, <c>theme</c>. Values: <see cref="Values"/>.</summary>
    /// <param name="language">The language of the pages.</param>
    internal static ImmutableArray<TemplateGlobal> Globals(Language language) =>
    [
        new TemplateGlobal(new Spelling("词句", "phrases"), PhraseTable.In(language), new Bilingual("页面上的固定文字", "The fixed texts of the pages")),
        ThemeType.Global,
    ];

    /// <summary>Values of <see cref="Globals"/>, in their order; phrases are read off their type.</summary>
    internal ImmutableArray<object?> Values => [this, Theme];
}
