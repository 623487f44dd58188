namespace Playbook.Generators.Views;

/// <summary>Texts of authors where a page has one line for them: a line break would tear a table or a list apart.</summary>
internal static class OneLine
{
    public static string Of(string text) => text.AsSpan().IndexOfAny('\n', '\r') < 0
        ? text
        : string.Join(' ', text.Split(['\n', '\r'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
}
