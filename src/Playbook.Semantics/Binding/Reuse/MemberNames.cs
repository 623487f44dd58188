using Playbook.Syntax.Tree;

namespace Playbook.Semantics.Binding.Reuse;

/// <summary>What a line of a blueprint can be called by: the names and the title on it.</summary>
internal static class MemberNames
{
    /// <summary>Every name, as written, the title last.</summary>
    public static IEnumerable<string> Of(MemberSyntax member) => member switch
    {
        ScheduleItemSyntax item => [.. item.Name is { Key.Length: > 0 } name ? [name.Text] : Array.Empty<string>(), .. item.Title is { } title ? [title.Value.Content] : Array.Empty<string>()],
        StatementSyntax statement => [.. Names(statement).Select(name => name.Text), .. Title(statement) is { } title ? [title.Value.Content] : Array.Empty<string>()],
        _ => [],
    };

    /// <summary>Whether it is called so.</summary>
    public static bool IsCalled(MemberSyntax member, string name)
    {
        var key = WordKey.Of(name);
        return Of(member).Any(own => string.Equals(WordKey.Of(own), key, StringComparison.Ordinal));
    }

    /// <summary>Whether two lines declare the same: they share a name, or where neither has one, the title.</summary>
    public static bool AreSame(StatementSyntax one, StatementSyntax other)
    {
        var names = Names(one).Select(name => name.Key).ToHashSet(StringComparer.Ordinal);
        return names.Count > 0 || Names(other).Any()
            ? Names(other).Any(name => names.Contains(name.Key))
            : AreSame(Title(one), Title(other));
    }

    /// <summary>Whether two lines are the same item.</summary>
    public static bool AreSame(ScheduleItemSyntax one, ScheduleItemSyntax other) => one.Name is { } name && other.Name is { } second
        ? string.Equals(name.Key, second.Key, StringComparison.Ordinal)
        : AreSame(one.Title, other.Title);

    /// <summary>The names at the beginning of a line.</summary>
    public static IEnumerable<NameSyntax> Names(StatementSyntax statement) =>
        statement.Arguments.TakeWhile(argument => argument is NameSyntax).Cast<NameSyntax>().Where(name => name.Key.Length > 0);

    private static TextSyntax? Title(StatementSyntax statement) => statement.Arguments.OfType<TextSyntax>().FirstOrDefault();

    private static bool AreSame(TextSyntax? one, TextSyntax? other) =>
        one is not null && other is not null && string.Equals(WordKey.Of(one.Value.Content), WordKey.Of(other.Value.Content), StringComparison.Ordinal);
}
