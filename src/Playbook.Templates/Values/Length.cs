namespace Playbook.Templates.Values;

/// <summary>In what a <see cref="Length"/> is counted.</summary>
public enum LengthUnit
{
    /// <summary>Minutes.</summary>
    Minute,

    /// <summary>Hours.</summary>
    Hour,

    /// <summary>Days.</summary>
    Day,

    /// <summary>Weeks.</summary>
    Week,

    /// <summary>Calendar months.</summary>
    Month,
}

/// <summary>A length of time as it was written: 60 minutes stay 60 minutes.</summary>
/// <param name="Number">How many.</param>
/// <param name="Unit">Of what.</param>
public readonly record struct Length(decimal Number, LengthUnit Unit)
{
    /// <summary>The length in minutes; a month counts 30 days.</summary>
    public decimal TotalMinutes => Number * Unit switch
    {
        LengthUnit.Minute => 1,
        LengthUnit.Hour => 60,
        LengthUnit.Day => 1440,
        LengthUnit.Week => 10080,
        _ => 43200,
    };
}
