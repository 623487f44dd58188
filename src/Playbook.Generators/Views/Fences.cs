namespace Playbook.Generators.Views;

/// <summary>The fence of a Markdown code block: longer than any run of backticks in the text, so that nothing inside ends it.</summary>
internal static class Fences
{
    private const string Usual = "```";

    public static string Around(string text)
    {
        var longest = 0;
        var run = 0;
        foreach (var character in text)
        {
            run = character == '`' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        return longest < Usual.Length ? Usual : new string('`', longest + 1);
    }
}
