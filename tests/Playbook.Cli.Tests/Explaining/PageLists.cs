namespace Playbook.Cli.Tests.Explaining;

/// <summary>The pages that are not as all others are; each with its reason.</summary>
internal static class PageLists
{
    /// <summary>Codes that no example of a page can bring about on every system, with the reason. Their pages show examples that are not run.</summary>
    public static IReadOnlyDictionary<string, string> NotRun { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["PB3326"] = "PB3128 is found first in whatever people write; only a model made by a program comes so far",
        ["PB4038"] = "the copy of a playbook is plain text, where nothing is finished; pages have finished text",
        ["PB4053"] = "every value a playbook gives to its copy is of the type it says",
        ["PB5002"] = "a file that may not be read is read nonetheless where tests run with all rights",
        ["PB5003"] = "a folder named on the command line is searched; only a file that turns into one meanwhile is found so",
        ["PB5004"] = "the file would be larger than all pages together",
        ["PB5014"] = "it takes more than thirty files",
        ["PB5031"] = "it takes a link in the output folder, which not every system lets a test make",
        ["PB5033"] = "a full or locked disk cannot be asked for",
        ["PB5035"] = "names that differ in case alone are one name; what remains is a mistake of an output",
        ["PB5036"] = "it takes two builds, and somebody's hand between them",
        ["PB5037"] = "a file that may not be written is written nonetheless where tests run with all rights",
        ["PB5038"] = "it takes an option of the command; a test of the command has it",
        ["PB5039"] = "it takes a page of somebody else's in the output folder",
        ["PB5303"] = "it takes a link in the template folder, which not every system lets a test make",
        ["PB5511"] = "a full or locked disk cannot be asked for",
        ["PB5512"] = "it takes a second program that saves at the same moment",
        ["PB5701"] = "it takes a second program at the same port; a test of the verb has it",
        ["PB9002"] = "the line would be longer than all pages together",
        ["PB9044"] = "it takes ten templates within each other, and as many values that may be missing",
        ["PB9050"] = "it takes more than thirty blueprints",
        ["PB9051"] = "the table would be longer than all pages together",
        ["PB9401"] = "it takes more than fifty texts",
        ["PB9900"] = "a mistake of the compiler that is known is mended, not shown",
    };
}
