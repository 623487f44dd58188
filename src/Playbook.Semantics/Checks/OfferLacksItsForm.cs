using Playbook.Semantics.Model;
using Playbook.Semantics.Vocabulary;
using Playbook.Semantics.Wording;
using Playbook.Syntax.Diagnostics;
using Playbook.Syntax.Words;

namespace Playbook.Semantics.Checks;

/// <summary>What a form of sale says must be said: a flash sale without an end or a number is urgency without a reason (practices P129, P130, P170).</summary>
internal static class OfferLacksItsForm
{
    private static readonly DiagnosticDescriptor Row = new(
        "PB3224",
        "offer-lacks-part",
        Severity.Warning,
        new("“{0}”是{1}，还要写上{2}", "“{0}” is a {1} and has to say its {2}"),
        new("补上这一项，或换一种玩法", "Add it, or choose another form"));

    /// <summary>The check.</summary>
    public static ModelCheck Check { get; } = new([Row], Find);

    private static IEnumerable<Diagnostic> Find(PlaybookModel playbook) =>
        from offer in playbook.Blocks
        let form = offer.Fields.Get(OfferWords.Form)
        where form is not null
        from part in form.Needs()
        where !offer.Fields.Has(part)
        select Diagnostic.Create(Row, offer.Location, offer.Title.Text, Say(form), Say(part));

    private static Bilingual Say(Term term) => new(TermWording.Of(term, Language.Chinese), TermWording.Of(term, Language.English));
}
