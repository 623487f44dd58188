using System.Collections.Immutable;
using Playbook.Syntax.Words;

namespace Playbook.Semantics.Vocabulary;

/// <summary>A list of words, whatever they stand for.</summary>
/// <param name="Name">What one of the words is.</param>
/// <param name="Terms">The words.</param>
public sealed record WordList(Bilingual Name, ImmutableArray<Term> Terms)
{
    /// <summary>The list of a table.</summary>
    public static WordList Of<TTerm>(WordTable<TTerm> table)
        where TTerm : Term => new(table.Name, [.. table.Rows]);
}

/// <summary>Every list of words of the language.</summary>
public static class WordLists
{
    /// <summary>The lists, in the order of the reference.</summary>
    public static ImmutableArray<WordList> All { get; } =
    [
        WordList.Of(ItemKinds.Table), WordList.Of(Segments.Table), WordList.Of(TriggerWords.Table), WordList.Of(HolidayWords.Table),
        WordList.Of(HolidayPolicyWords.Table), WordList.Of(ChannelKinds.Table), WordList.Of(RoleKinds.Table), WordList.Of(SignalWords.Table),
        WordList.Of(Stages.Table), WordList.Of(Metrics.Table), WordList.Of(GroupSettings.Table), WordList.Of(Structures.Table),
        WordList.Of(BreachSteps.Table), WordList.Of(RepostPlaces.Table), WordList.Of(Proofs.Table), WordList.Of(BudgetSources.Table),
        WordList.Of(RewardPeriods.Table), WordList.Of(Ties.Table), WordList.Of(Origins.Table),
        WordList.Of(Occasions.Table), WordList.Of(Locales.Table),
        WordList.Of(HolidayCalendars.Table), WordList.Of(CopyReadiness.Table), WordList.Of(Payments.Table), WordList.Of(CustomerTypes.Types),
        WordList.Of(AcquisitionMethods.Table), WordList.Of(OfferKinds.Table), WordList.Of(CleanUpCycles.Table), WordList.Of(Afterlives.Table),
        WordList.Of(CustomerTypes.Parts), WordList.Of(OperatingSides.Table), WordList.Of(Maturities.Table), WordList.Of(UnitWords.Table),
        WordList.Of(CopyTypes.Table), WordList.Of(CheckTerms.Table),
        WordList.Of(CheckLevels.Table), WordList.Of(Verdicts.Table), WordList.Of(ExpectedOutcomes.Table), WordList.Of(ParameterTypes.Table),
    ];
}
