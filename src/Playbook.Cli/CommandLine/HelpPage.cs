using System.CommandLine;
using Playbook.Cli.Reporting;
using Playbook.Syntax.Text;
using Playbook.Syntax.Words;

namespace Playbook.Cli.CommandLine;

/// <summary>The help, written from the same rows the parser reads.</summary>
internal static class HelpPage
{
    private static readonly Bilingual About = new(
        "把社群运营手册（.playbook）检查一遍，编译成日历、各渠道文案和各岗位手册",
        "Checks community playbooks (.playbook) and compiles them into calendars, copy for every channel, and handbooks");

    private static readonly (string Code, Bilingual Meaning)[] ExitCodes =
    [
        ("0", new("没有错误", "no errors")),
        ("1", new("手册里有错误（加 --warn-as-error 时警告也算）", "errors in the playbooks, or warnings with --warn-as-error")),
        ("2", new("命令写错了", "wrong usage")),
        ("3", new("有文件读不了或写不了", "something could not be read or written")),
    ];

    private static readonly Bilingual LanguageNote = new(
        "消息的语言依次取自 --lang、环境变量 PLAYBOOK_LANG、系统语言（LC_ALL、LC_MESSAGES、LANG）；都没有时用中文。",
        "The language of messages is that of --lang, else PLAYBOOK_LANG, else the system's (LC_ALL, LC_MESSAGES, LANG); Chinese where none is set.");

    /// <summary>Writes the page of a verb, of a group of verbs, or of the whole command.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="root">The whole command.</param>
    /// <param name="command">What was typed: a verb, a group, or the whole command.</param>
    /// <param name="language">The language of the page.</param>
    public static void Write(TextWriter output, Command root, Command command, Language language)
    {
        var verb = command as Verb;
        var group = command as VerbGroup;
        output.WriteLine((verb?.Documentation ?? group?.Documentation ?? About).In(language));
        Section(output, new("用法", "Usage"), language);
        output.WriteLine("  " + (verb is null
            ? new Bilingual($"playbook {group?.Name} <命令> [选项]", $"playbook {group?.Name} <command> [options]")
            : new Bilingual($"playbook {verb.FullName} {verb.Paths.Zh} [选项]", $"playbook {verb.FullName} {verb.Paths.En} [options]"))
            .In(language).Replace("  ", " ", StringComparison.Ordinal));

        if (verb is null)
        {
            Section(output, new("命令", "Commands"), language);
            Table(output, [.. command.Subcommands.Select(sub => Row(sub, language))]);
        }

        Section(output, new("选项", "Options"), language);
        var options = (verb?.Options ?? []).Concat(root.Options.Where(o => command == root || o.Recursive));
        Table(output, [.. options.Select(o => (o, d: (IDocumentedOption)o)).Select(row =>
            (Names(row.o.Name, row.o.Aliases) + (row.d.Value is { } value ? " " + value.In(language) : ""), row.d.Documentation.In(language)))]);

        Section(output, new("退出码", "Exit codes"), language);
        Table(output, [.. ExitCodes.Select(row => (row.Code, row.Meaning.In(language)))]);
        output.WriteLine();
        output.WriteLine(LanguageNote.In(language));
    }

    private static (string Left, string Right) Row(Command command, Language language) => command is VerbGroup group
        ? (Names(group.Name, group.Aliases) + " " + string.Join('|', group.Subcommands.Select(verb => verb.Name)), group.Documentation.In(language))
        : (Names(command.Name, command.Aliases) + " " + ((Verb)command).Paths.In(language), ((Verb)command).Documentation.In(language));

    private static string Names(string name, IEnumerable<string> aliases) => string.Join(", ", aliases.Prepend(name).Distinct(StringComparer.Ordinal));

    private static void Section(TextWriter output, Bilingual title, Language language)
    {
        output.WriteLine();
        output.WriteLine(title.In(language) + (language == Language.Chinese ? "：" : ":"));
    }

    private static void Table(TextWriter output, (string Left, string Right)[] rows)
    {
        var width = rows.Max(row => DisplayWidth.Of(row.Left));
        foreach (var (left, right) in rows)
        {
            output.WriteLine($"  {left}{new string(' ', width - DisplayWidth.Of(left))}  {right}");
        }
    }
}
