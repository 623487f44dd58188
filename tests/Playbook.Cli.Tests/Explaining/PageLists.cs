namespace Playbook.Cli.Tests.Explaining;

/// <summary>The pages that are not, or not yet, as all others are; each with its reason.</summary>
internal static class PageLists
{
    /// <summary>Codes that no example of a page can bring about on every system, with the reason. Their pages show examples that are not run.</summary>
    public static IReadOnlyDictionary<string, string> NotRun { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["PB5002"] = "a file that may not be read is read nonetheless where tests run with all rights",
        ["PB5004"] = "the file would be larger than all pages together",
        ["PB5511"] = "a full or locked disk cannot be asked for",
        ["PB5512"] = "it takes a second program that saves at the same moment",
        ["PB5033"] = "a full or locked disk cannot be asked for",
        ["PB9900"] = "a mistake of the compiler that is known is mended, not shown",
    };

    /// <summary>Codes whose pages are still to be written. A code leaves the list with its page; a release has none here.</summary>
    public static IReadOnlySet<string> Awaiting { get; } = new HashSet<string>(StringComparer.Ordinal)
    {
        "PB1001", "PB1002", "PB1003", "PB1004", "PB1005", "PB1006", "PB1011", "PB1012", "PB1013", "PB1020", "PB1021", "PB1022",
        "PB1023", "PB1024", "PB1025", "PB1026", "PB2001", "PB2002", "PB2003", "PB2004", "PB2102", "PB2103", "PB2201", "PB2202",
        "PB2203", "PB2204", "PB2205", "PB2206", "PB2301", "PB2302", "PB2303", "PB2304", "PB2305", "PB2306", "PB2311", "PB2312",
        "PB2313", "PB2314", "PB2315", "PB2401", "PB2402", "PB2403", "PB2404", "PB3101", "PB3102", "PB3103", "PB3104", "PB3105",
        "PB3106", "PB3107", "PB3108", "PB3109", "PB3110", "PB3111", "PB3121", "PB3122", "PB3123", "PB3124", "PB3125", "PB3126",
        "PB3127", "PB3128", "PB3129", "PB3130", "PB3131", "PB3201", "PB3202", "PB3203", "PB3204", "PB3205", "PB3206", "PB3207",
        "PB3208", "PB3209", "PB3210", "PB3212", "PB3213", "PB3214", "PB3215", "PB3216", "PB3217", "PB3218", "PB3301", "PB3302",
        "PB3303", "PB3304", "PB3305", "PB3306", "PB3307", "PB3308", "PB3309", "PB3320", "PB3321", "PB3322", "PB3323", "PB3324",
        "PB3325", "PB3326", "PB3327", "PB4001", "PB4002", "PB4003", "PB4004", "PB4005", "PB4006", "PB4007", "PB4008", "PB4009",
        "PB4010", "PB4011", "PB4012", "PB4013", "PB4014", "PB4015", "PB4016", "PB4020", "PB4021", "PB4022", "PB4023", "PB4024",
        "PB4025", "PB4026", "PB4027", "PB4028", "PB4029", "PB4030", "PB4031", "PB4032", "PB4033", "PB4034", "PB4035", "PB4036",
        "PB4037", "PB4038", "PB4039", "PB4040", "PB4050", "PB4051", "PB4052", "PB4053", "PB4054", "PB4501", "PB4502", "PB4601",
        "PB4602", "PB5001", "PB5002", "PB5003", "PB5004", "PB5005", "PB5006", "PB5007", "PB5008", "PB5010", "PB5011", "PB5012",
        "PB5013", "PB5014", "PB5015", "PB5020", "PB5030", "PB5031", "PB5032", "PB5033", "PB5034", "PB5035", "PB5101", "PB5501",
        "PB5502", "PB5503", "PB5504", "PB5511", "PB5512", "PB9001", "PB9002", "PB9003", "PB9040", "PB9041", "PB9042", "PB9043",
        "PB9044", "PB9101", "PB9401", "PB9900",
        "PB2260", "PB2261", "PB2262", "PB2263", "PB2264", "PB2265", "PB2266", "PB2267", "PB2268", "PB3501",
        "PB3502", "PB3503", "PB3504", "PB3505", "PB3506", "PB3601", "PB3602", "PB3603", "PB3604", "PB3605",
        "PB4610", "PB4611", "PB5201", "PB5202", "PB5203", "PB5204", "PB5205", "PB5206", "PB5207", "PB5208", "PB5209", "PB5210",
        "PB5211", "PB5212", "PB5213", "PB5214", "PB5215", "PB5216", "PB5217", "PB5218", "PB5219", "PB5220",
    };
}
