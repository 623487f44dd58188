using NodaTime;
using Playbook.Semantics.Model;
using Playbook.Syntax.Tree;
using Playbook.Templates.Values;

namespace Playbook.Generators.Data;

/// <summary>Words of JSON for what the model counts out itself, without a row of the vocabulary.</summary>
internal static class JsonWords
{
    public static string Of(LengthUnit unit) => unit switch
    {
        LengthUnit.Minute => "minute",
        LengthUnit.Hour => "hour",
        LengthUnit.Day => "day",
        LengthUnit.Week => "week",
        _ => "month",
    };

    public static string Of(Comparison comparison) => comparison switch
    {
        Comparison.Equal => "=",
        Comparison.NotEqual => "!=",
        Comparison.Less => "<",
        Comparison.LessOrEqual => "<=",
        Comparison.Greater => ">",
        _ => ">=",
    };

    public static string Of(RewardPeriod period) => period switch
    {
        RewardPeriod.Day => "day",
        RewardPeriod.Week => "week",
        RewardPeriod.Month => "month",
        RewardPeriod.Phase => "phase",
        _ => "whole",
    };

    public static string Of(CheckSpan span) => span switch
    {
        CheckSpan.Day => "day",
        CheckSpan.Week => "week",
        CheckSpan.Month => "month",
        CheckSpan.Phase => "phase",
        _ => "whole",
    };

    public static string Of(HolidayPolicy policy) => policy switch
    {
        HolidayPolicy.Skip => "skip",
        HolidayPolicy.Earlier => "earlier",
        HolidayPolicy.Later => "later",
        _ => "keep",
    };

    public static string Of(IsoDayOfWeek day) => day switch
    {
        IsoDayOfWeek.Monday => "monday",
        IsoDayOfWeek.Tuesday => "tuesday",
        IsoDayOfWeek.Wednesday => "wednesday",
        IsoDayOfWeek.Thursday => "thursday",
        IsoDayOfWeek.Friday => "friday",
        IsoDayOfWeek.Saturday => "saturday",
        _ => "sunday",
    };
}
