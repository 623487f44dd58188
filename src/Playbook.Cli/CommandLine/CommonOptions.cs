using System.CommandLine;
using System.Globalization;
using Playbook.Cli.Reporting;
using Playbook.Syntax.Words;

namespace Playbook.Cli.CommandLine;

/// <summary>Options that several verbs have.</summary>
internal static class CommonOptions
{
    /// <summary><c>--lang</c>.</summary>
    public static Setting Lang { get; } = new(
        "--lang", "zh|en",
        new("消息用中文还是英文", "Messages in Chinese or English")) { Choices = MessageLanguage.Choices, Recursive = true };

    /// <summary><c>--help</c>.</summary>
    public static Flag Help { get; } = new("--help", new("显示这份说明", "Show this help"), "-h", "-?") { Recursive = true };

    /// <summary><c>--version</c>.</summary>
    public static Flag Version { get; } = new("--version", new("显示版本", "Show the version"));

    /// <summary><c>--diagnostics</c>.</summary>
    public static Setting Diagnostics { get; } = new(
        "--diagnostics", "text|short|json",
        new("怎样列出问题：text 带原文和改法，short 一个一行，json 给程序读", "How findings are told: text with the source and the remedy, short one a line, json for programs"),
        "--提示格式")
    {
        Choices = FindingFormat.Choices,
    };

    /// <summary><c>--warn-as-error</c>.</summary>
    public static Flag WarnAsError { get; } = new(
        "--warn-as-error", new("警告也算错误", "Take warnings for errors"), "--警告算错");

    /// <summary><c>--jobs</c>.</summary>
    public static Setting Jobs { get; } = new(
        "--jobs", "N", new("同时编译几份手册，默认等于处理器个数", "How many playbooks to compile at a time; by default one for each processor"), "--并行")
    {
        Form = (text => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count > 0, new("一个从 1 起的整数", "a whole number from 1")),
    };

    /// <summary>Gives a command its options, in the order of the help.</summary>
    /// <param name="command">The command.</param>
    /// <param name="options">The options.</param>
    public static void AddTo(Command command, params ReadOnlySpan<Option> options)
    {
        foreach (var option in options)
        {
            command.Options.Add(option);
        }
    }
}
